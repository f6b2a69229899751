#include "app/shortcuts/shortcutguard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>
#include <iterator>

namespace app {
namespace {

bool usesKey(const QObject *widget, int key)
{
    if (qobject_cast<const QAbstractButton *>(widget))
        return key == Qt::Key_Space;
    if (qobject_cast<const QComboBox *>(widget))
        return key == Qt::Key_Space || (key >= Qt::Key_A && key <= Qt::Key_Z);
    if (qobject_cast<const QAbstractSpinBox *>(widget))
        return key == Qt::Key_Period || key == Qt::Key_Comma || key == Qt::Key_Delete;
    if (qobject_cast<const QAbstractItemView *>(widget))
        return key == Qt::Key_Delete;
    return false;
}

/// Ctrl and a letter, which some desktops give to fields for the end of a line and its like. Fields lose nothing: they have
/// End, and get the keys that no action of the window wants.
bool isForTheWindow(QKeyEvent &key)
{
    if ((key.modifiers() & ~Qt::ShiftModifier) != Qt::ControlModifier || key.key() < Qt::Key_A || key.key() > Qt::Key_Z)
        return false;
    constexpr QKeySequence::StandardKey moves[] = {QKeySequence::MoveToStartOfLine, QKeySequence::MoveToEndOfLine,    QKeySequence::SelectStartOfLine,
                                                   QKeySequence::SelectEndOfLine,   QKeySequence::DeleteEndOfLine, QKeySequence::DeleteCompleteLine};
    return std::any_of(std::begin(moves), std::end(moves), [&key](QKeySequence::StandardKey move) { return key.matches(move); });
}

bool isMenuKey(const QKeyEvent &key)
{
    return key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier;
}

void openContextMenu(QWidget &widget)
{
    const QPoint place = widget.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, widget.mapToGlobal(place));
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

bool ShortcutGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isForTheWindow(*key)) {
            event->ignore();
            return true;
        }
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && usesKey(watched, key->key())) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && isMenuKey(*static_cast<QKeyEvent *>(event)) && watched == QApplication::focusWidget()) {
        openContextMenu(*QApplication::focusWidget());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
