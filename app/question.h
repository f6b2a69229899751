#pragma once

#include <QMessageBox>

namespace app {

/// A question or an explanation in the look of the window.
class Question : public QMessageBox
{
    Q_OBJECT

public:
    Question(const QString &windowTitle, const QString &text, QWidget *window);

    /// Says why something failed, and waits until that was read.
    static void explain(const QString &title, const QString &reason, QWidget *window);

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace app
