#pragma once

#include <QObject>

namespace app {

/// Lets the widget with the focus have the plain keys it works with (Space on a button, Delete in a table) before the
/// window's shortcuts of one key take them, the other way round gives the window Ctrl and a letter before fields take them
/// for moving in a line, and opens its context menu with Shift+F10 as with the menu key, which many
/// keyboards lack. Install it on the application.
class ShortcutGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace app
