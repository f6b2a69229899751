#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace app {

/// Says over the drawing why something was refused; goes away by itself or when closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &message);
    /// What is as it should be, and only to be known.
    void showInformation(const QString &message);
    /// The same for what was refused, which is over once something else is done: see forgetRefusal().
    void showRefusal(const QString &message);
    void forgetRefusal();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Tone { Warning, Information };
    void say(const QString &message, Tone tone);
    void begin(); ///< it is seen now

    QLabel *m_icon;
    QLabel *m_text;
    QTimer m_timer;
    bool m_refusal = false; ///< what is shown
};

} // namespace app
