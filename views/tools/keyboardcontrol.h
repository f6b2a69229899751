#pragma once

#include "views/tools/connectgesture.h"
#include "views/tools/editoractions.h"
#include "views/tools/keymode.h"

#include <functional>

class QKeyEvent;

namespace views {

/// The keys of the canvas:
/// Tab, Shift+Tab: the next part, containers before their contents, and after all parts the next connection; Ctrl+arrow: the
/// next part in that direction. On a connection both kinds of arrows lead to the part at that end.
/// Alt+arrow: add a part in that direction. Alt+Shift+arrow: move the right or lower edge of what is selected.
/// Arrows: move what is selected by a step of the grid, with Shift by a pixel; with nothing selected, select a part.
/// C: connect from the selected part: arrows or Tab choose the target, the likely ones first, Enter connects, Escape leaves.
/// B: selects a connection of the selected part; takes hold of the next piece of it, which the arrows then move.
/// E, Shift+E: move the end or the beginning of the selected connection: as C, and Shift+arrow takes a side of the part,
/// Ctrl+arrow another place on it.
/// Ctrl+Space: select several: arrows or Tab move a mark, Ctrl+Space takes what it is on into the selection or out of it.
/// Enter, F2: rename. Delete, Backspace: delete. + and -: zoom. Page Up, Page Down: pan, with Shift sideways.
class KeyboardControl
{
public:
    /// `modeChanged` is told when something that takes several keys begins and ends.
    KeyboardControl(const ToolContext &context, EditorActions &actions, std::function<void(KeyMode)> modeChanged);

    bool keyPress(const QKeyEvent &event);
    /// False when there is no further part or connection: the focus may leave the canvas.
    bool focusNext(bool forward);

    void startConnect();
    void startMovingEnd(ConnectGesture::End end);
    bool isConnecting() const { return m_connect != nullptr; }
    /// False when nothing was under way.
    bool cancel();
    /// Picking ends when something else selects.
    void onSelectionChanged();

private:
    std::unique_ptr<ConnectGesture> endConnect();
    bool connectKey(const QKeyEvent &event);
    bool placeKey(const QKeyEvent &event, const QPointF &direction);
    bool isPicking() const { return !std::holds_alternative<std::monostate>(m_marked); }
    void startPicking();
    bool endPicking();
    bool pickingKey(const QKeyEvent &event, const std::optional<QPointF> &direction);
    void pick();
    void mark(const Element &element);
    void markNext(bool forward);
    void markTowards(const QPointF &direction);
    bool arrowKey(const QKeyEvent &event, const QPointF &direction);
    bool commandKey(const QKeyEvent &event);
    void selectTowards(const QPointF &direction);
    void selectEndTowards(const model::ConnectionId &line, const QPointF &direction);
    bool selectLineOf(const model::ComponentId &part);
    void aimTowards(const QPointF &direction);
    void aimAtNext(bool forward);
    bool nextBend();
    bool bendKey(const QKeyEvent &event, const QPointF &direction);
    void holdBendAt(const model::Route &route, const QPointF &middle, bool horizontal);
    void nudge(const QKeyEvent &event, const QPointF &direction);
    void resize(const QKeyEvent &event, const QPointF &direction);
    void pan(const QKeyEvent &event);
    std::optional<model::ComponentId> focused() const;
    void focusOn(const model::ComponentId &id);
    void focusOn(const model::ConnectionId &id);
    /// Along the parts that they leave, so that those of one part follow each other.
    std::vector<model::ConnectionId> lines() const;
    std::vector<model::ComponentId> targets() const; ///< the likely ones first

    const ToolContext &m_context;
    EditorActions &m_actions;
    std::unique_ptr<ConnectGesture> m_connect;
    Element m_marked;   ///< while several are selected by keys: what the next one acts on
    Selection m_picked; ///< by then
    std::function<void(KeyMode)> m_modeChanged;
};

} // namespace views
