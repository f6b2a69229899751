#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace views {

/// A heading that folds and unfolds what is below it.
class CollapsibleSection : public QWidget
{
    Q_OBJECT

public:
    explicit CollapsibleSection(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setOpen(bool open);
    bool isOpen() const;

Q_SIGNALS:
    void toggled(bool open);

private:
    QToolButton *m_heading;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace views
