#pragma once

#include "views/canvas/decorations.h"
#include "views/canvas/diagramview.h"
#include "views/canvas/guidesitem.h"
#include "views/canvas/pinsitem.h"

namespace views {

class EditorActions;
class KindActions;

/// Signs on the canvas that tools show; one of each.
struct Decorations {
    explicit Decorations(DiagramScene &scene);

    PointsItem *handles; ///< to resize by, and the ends of a connection
    PointsItem *bends;   ///< to move the pieces of a connection by
    PointsItem *ports;   ///< to connect from
    PointsItem *arrows;  ///< to add a part in that direction
    LineItem *line;
    BandItem *band;
    GuidesItem *guides;
    PinsItem *pins;
    PictureItem *ghost;  ///< of a part that is about to be placed
};

/// What tools work on. Everything outlives the tools.
struct ToolContext {
    DiagramView &view;
    DiagramScene &scene;
    Session &session;
    Decorations &decorations;
    KindActions &kinds;
    EditorActions &actions;
};

/// A drag from press to release: a preview, and in the end at most one edit.
class Gesture
{
public:
    explicit Gesture(const ToolContext &context) : m_context(context) {}
    virtual ~Gesture() = default;
    Gesture(const Gesture &) = delete;
    Gesture &operator=(const Gesture &) = delete;

    virtual void move(const PointerEvent &event) = 0;
    virtual void finish(const PointerEvent &event) = 0;
    /// Leaves no trace.
    virtual void cancel() = 0;
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

protected:
    const ToolContext &m_context;
};

} // namespace views
