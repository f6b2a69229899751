#pragma once

#include <QLabel>

namespace views {

/// A text that is never wider than its place: words too long for a line, names of hosts say, break anywhere. What is copied
/// from it has no trace of that.
class BreakingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit BreakingLabel(QWidget *parent = nullptr);

    void showText(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString brokenText() const;
    void breakText();
    void copySelected() const;

    QString m_whole;
    int m_room = 0; ///< for a word, once that is known
};

} // namespace views
