#pragma once

#include "views/canvas/canvasgeometry.h"

#include <QPoint>
#include <QPointF>
#include <Qt>

class QKeyEvent;
class QString;

namespace views {

/// A press, move or release of the mouse on the canvas.
struct PointerEvent {
    QPointF position; ///< in the drawing
    QPoint onView;    ///< in pixels of the viewport
    Qt::MouseButton button = Qt::NoButton;
    Qt::MouseButtons buttons;
    Qt::KeyboardModifiers modifiers;
    bool snaps = true; ///< to the grid: the view's setting, or the opposite while Alt is held; not while Control is
    bool aligns = true; ///< with other parts: the view's setting; not while Alt or Control is held
    double pixel = 1; ///< size of a pixel of the screen in the drawing, for tolerances
    bool wantsGrid = true;  ///< the view's setting, whatever is held
    bool wantsInLine = true; ///< the same, with other parts
};

/// What the view does not do itself: everything that selects or edits. Implemented by the tools.
class InputHandler
{
public:
    virtual ~InputHandler() = default;

    virtual void press(const PointerEvent &event) = 0;
    virtual void move(const PointerEvent &event) = 0;
    virtual void release(const PointerEvent &event) = 0;
    virtual void doubleClick(const PointerEvent &event) = 0;
    virtual void leave() = 0;
    /// Something follows the cursor, so the view scrolls at its edges.
    virtual bool isDragging() const = 0;

    /// True when the key was used.
    virtual bool keyPress(const QKeyEvent &event) = 0;
    /// Tab and Shift+Tab; false lets the focus leave the canvas.
    virtual bool focusNext(bool forward) = 0;

    /// A kind of the palette is dragged over the canvas, dropped there, or taken away again.
    virtual void dragKind(const QString &kind, const PointerEvent &event) = 0;
    virtual void dropKind(const QString &kind, const PointerEvent &event) = 0;
    virtual void dragLeave() = 0;

    /// Selects what is at the place before a context menu is shown.
    virtual void contextMenu(const PointerEvent &event) = 0;
    /// The name of a part was edited in place.
    virtual void nameEdited(const model::ComponentId &id, const QString &name) = 0;
    /// The text of a note was edited in place.
    virtual void textEdited(const model::ComponentId &id, const QString &text) = 0;
    /// The text on a line was edited in place.
    virtual void labelEdited(const model::ConnectionId &id, const QString &label) = 0;
    /// The name or label of what comes next is to be edited, or of what comes before.
    virtual void nextName(const Element &element, bool forward) = 0;
};

} // namespace views
