#pragma once

#include <QObject>

class QWidget;

namespace app {

/// Tool tips of buttons that stand for an action, with the keys that the action has now. A button says which action it
/// stands for with the dynamic property `actionId`.
class ShortcutTips : public QObject
{
    Q_OBJECT

public:
    /// For the buttons of this window, those in floating panels included.
    explicit ShortcutTips(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace app
