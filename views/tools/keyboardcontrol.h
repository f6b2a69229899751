#pragma once

#include "views/tools/connectgesture.h"
#include "views/tools/editoractions.h"

#include <functional>

class QKeyEvent;

namespace views {

/// The keys of the canvas:
/// Tab, Shift+Tab: the next part, containers before their contents, and after all parts the next connection; Ctrl+arrow: the
/// next part in that direction. On a connection both kinds of arrows lead to the part at that end.
/// Alt+arrow: add a part in that direction.
/// Arrows: move what is selected by a step of the grid, with Shift by a pixel; with nothing selected, select a part.
/// C: connect from the selected part: arrows or Tab choose the target, the likely ones first, Enter connects, Escape leaves.
/// B: selects a connection of the selected part; takes hold of the next piece of it, which the arrows then move.
/// Enter, F2: rename. Delete, Backspace: delete. + and -: zoom.
class KeyboardControl
{
public:
    /// `connecting` is told when choosing the target of a new connection begins and ends.
    KeyboardControl(const ToolContext &context, EditorActions &actions, std::function<void(bool)> connecting);

    bool keyPress(const QKeyEvent &event);
    /// False when there is no further part or connection: the focus may leave the canvas.
    bool focusNext(bool forward);

    void startConnect();
    bool isConnecting() const { return m_connect != nullptr; }
    /// False when nothing was under way.
    bool cancel();

private:
    std::unique_ptr<ConnectGesture> endConnect();
    bool connectKey(const QKeyEvent &event);
    bool arrowKey(const QKeyEvent &event, const QPointF &direction);
    bool commandKey(const QKeyEvent &event);
    void selectTowards(const QPointF &direction);
    void selectEndTowards(const model::ConnectionId &line, const QPointF &direction);
    bool selectLineOf(const model::ComponentId &part);
    void aimTowards(const QPointF &direction);
    void aimAtNext(bool forward);
    const model::ConnectionId *selectedLine() const;
    bool nextBend();
    bool bendKey(const QKeyEvent &event, const QPointF &direction);
    void holdBendAt(const model::Route &route, const QPointF &middle, bool horizontal);
    void nudge(const QKeyEvent &event, const QPointF &direction);
    std::optional<model::ComponentId> focused() const;
    void focusOn(const model::ComponentId &id);
    void focusOn(const model::ConnectionId &id);
    /// Along the parts that they leave, so that those of one part follow each other.
    std::vector<model::ConnectionId> lines() const;
    std::vector<model::ComponentId> targets() const; ///< the likely ones first

    const ToolContext &m_context;
    EditorActions &m_actions;
    std::unique_ptr<ConnectGesture> m_connect;
    std::function<void(bool)> m_connecting;
};

} // namespace views
