#pragma once

#include <QIcon>
#include <QString>
#include <QWidget>

class QFrame;
class QIcon;
class QLabel;
class QVBoxLayout;

namespace views {

class BreakingLabel;

/// The layout of a page: margins and distances that all pages share.
QVBoxLayout *createPageLayout(QWidget *page);

/// The head of a page: icon and a quiet line under a big one.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPicture();

    QIcon m_picture;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_subtitle;
};

/// A tinted box with a short text that explains something; `tone` is a state of the style sheet: "info", "warning",
/// "bad" or "good".
class NoteBox : public QWidget
{
    Q_OBJECT

public:
    explicit NoteBox(const QString &tone, QWidget *parent = nullptr);

    /// Hidden while the text is empty.
    void setText(const QString &title, const QString &text);
    void setTone(const QString &tone);

private:
    QFrame *m_frame;
    BreakingLabel *m_title;
    BreakingLabel *m_text;
};

} // namespace views
