#include "views/tools/keyboardcontrol.h"

#include "model/edit/likelytargets.h"
#include "model/layout/arrange.h"
#include "views/tools/kindactions.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace views {

namespace {

std::optional<QPointF> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

Qt::Edge edgeOf(const QPointF &direction)
{
    if (direction.x() != 0)
        return direction.x() > 0 ? Qt::RightEdge : Qt::LeftEdge;
    return direction.y() > 0 ? Qt::BottomEdge : Qt::TopEdge;
}

/// The index after that of `current`, or before it; the first or last when nothing is current; -1 at the end.
template<typename Id>
int neighbour(const std::vector<Id> &order, const std::optional<Id> &current, bool forward)
{
    const int last = int(order.size()) - 1;
    const auto found = current ? std::find(order.begin(), order.end(), *current) : order.end();
    if (found == order.end())
        return forward ? std::min(0, last) : last;
    const int index = int(found - order.begin()) + (forward ? 1 : -1);
    return index <= last ? index : -1;
}

} // namespace

KeyboardControl::KeyboardControl(const ToolContext &context, EditorActions &actions, std::function<void(KeyMode)> modeChanged)
    : m_context(context)
    , m_actions(actions)
    , m_modeChanged(std::move(modeChanged))
{
}

std::optional<model::ComponentId> KeyboardControl::focused() const
{
    const QSet<model::ComponentId> &selected = m_context.session.selection().components;
    if (selected.isEmpty())
        return std::nullopt;
    return *std::min_element(selected.begin(), selected.end());
}

void KeyboardControl::focusOn(const model::ComponentId &id)
{
    m_context.session.setSelection({{id}, {}});
    m_context.view.reveal({id});
}

void KeyboardControl::focusOn(const model::ConnectionId &id)
{
    const model::Connection &connection = *m_context.session.diagram().connection(id);
    m_context.session.setSelection({{}, {id}});
    m_context.view.reveal({connection.from, connection.to});
}

bool KeyboardControl::keyPress(const QKeyEvent &event)
{
    if (m_connect)
        return connectKey(event);
    const auto direction = directionOf(event.key());
    if (isPicking() && pickingKey(event, direction))
        return true;
    if (direction)
        return arrowKey(event, *direction);
    return commandKey(event);
}

bool KeyboardControl::arrowKey(const QKeyEvent &event, const QPointF &direction)
{
    if (m_context.session.diagram().isEmpty())
        return false;
    if (event.modifiers() & Qt::AltModifier && event.modifiers() & Qt::ShiftModifier) {
        resize(event, direction);
        return true;
    }
    if (event.modifiers() & Qt::AltModifier) {
        m_context.kinds.chooseNextOfSelected(edgeOf(direction));
        return true;
    }
    if (!(event.modifiers() & Qt::ControlModifier) && bendKey(event, direction))
        return true;
    if (event.modifiers() & Qt::ControlModifier || !focused())
        selectTowards(direction);
    else
        nudge(event, direction);
    return true;
}

bool KeyboardControl::commandKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        startPicking();
        return true;
    }
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        m_actions.renameSelected();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_actions.deleteSelection();
        return true;
    case Qt::Key_C:
        startConnect();
        return true;
    case Qt::Key_B:
        return nextBend();
    case Qt::Key_E:
        startMovingEnd(event.modifiers() & Qt::ShiftModifier ? ConnectGesture::End::From : ConnectGesture::End::To);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        pan(event);
        return true;
    case Qt::Key_Plus:
        m_context.view.zoomIn();
        return true;
    case Qt::Key_Minus:
        m_context.view.zoomOut();
        return true;
    default:
        return false;
    }
}

bool KeyboardControl::focusNext(bool forward)
{
    if (m_connect) {
        aimAtNext(forward);
        return true;
    }
    if (isPicking()) {
        markNext(forward);
        return true;
    }
    const std::vector<model::ComponentId> order = m_context.scene.geometry().readingOrder();
    const std::vector<model::ConnectionId> after = lines();
    const model::ConnectionId *line = m_context.session.selection().onlyConnection();
    const bool amongParts = !line && (forward || focused() || after.empty());
    int next = amongParts ? neighbour(order, focused(), forward) : -1;
    if (next >= 0) {
        focusOn(order[std::size_t(next)]);
        return true;
    }
    if (amongParts && !forward)
        return false;
    next = neighbour(after, line ? std::optional(*line) : std::nullopt, forward);
    if (next >= 0)
        focusOn(after[std::size_t(next)]);
    else if (line && !forward && !order.empty())
        focusOn(order.back());
    else
        return false;
    return true;
}

void KeyboardControl::selectTowards(const QPointF &direction)
{
    if (const model::ConnectionId *line = m_context.session.selection().onlyConnection()) {
        selectEndTowards(*line, direction);
        return;
    }
    const auto current = focused();
    if (!current) {
        focusNext(true);
        return;
    }
    QSet<model::ComponentId> all;
    for (const CanvasGeometry::Part &part : m_context.scene.geometry().parts())
        all.insert(part.id);
    if (const CanvasGeometry::Part *next = m_context.scene.geometry().nextInDirection(*current, direction, all))
        focusOn(next->id);
}

void KeyboardControl::nudge(const QKeyEvent &event, const QPointF &direction)
{
    // Holding the key down is one gesture.
    if (!event.isAutoRepeat())
        m_context.session.beginGesture();
    const double step = event.modifiers() & Qt::ShiftModifier ? 1 : model::gridStep;
    m_actions.moveSelectionBy(direction * step);
}

void KeyboardControl::resize(const QKeyEvent &event, const QPointF &direction)
{
    if (!event.isAutoRepeat())
        m_context.session.beginGesture();
    m_actions.resizeSelectionBy(QSizeF(direction.x(), direction.y()) * model::gridStep);
}

/// Half of what is in sight, down or up; with Shift to the right or left, as the wheel does.
void KeyboardControl::pan(const QKeyEvent &event)
{
    const bool sideways = event.modifiers() & Qt::ShiftModifier;
    const QSize sight = m_context.view.viewport()->size();
    QScrollBar *bar = sideways ? m_context.view.horizontalScrollBar() : m_context.view.verticalScrollBar();
    const int step = (sideways ? sight.width() : sight.height()) / 2;
    bar->setValue(bar->value() + (event.key() == Qt::Key_PageDown ? step : -step));
}

std::vector<model::ComponentId> KeyboardControl::targets() const
{
    std::vector<model::ComponentId> order = m_context.scene.geometry().readingOrder();
    std::erase_if(order, [this](const model::ComponentId &id) { return !m_connect->canAimAt(id); });
    return model::likelyTargets(m_context.session.diagram(), m_connect->fixed(), order);
}

void KeyboardControl::startConnect()
{
    const auto from = focused();
    if (!from || m_context.session.selection().components.size() != 1)
        return;
    m_connect = std::make_unique<ConnectGesture>(m_context, *from);
    if (targets().empty()) {
        m_connect.reset();
        return;
    }
    aimAtNext(true);
    m_modeChanged(KeyMode::Connecting);
}

std::unique_ptr<ConnectGesture> KeyboardControl::endConnect()
{
    std::unique_ptr<ConnectGesture> gesture = std::move(m_connect);
    if (gesture)
        m_modeChanged(KeyMode::None);
    return gesture;
}

bool KeyboardControl::connectKey(const QKeyEvent &event)
{
    if (const auto direction = directionOf(event.key())) {
        if (!placeKey(event, *direction))
            aimTowards(*direction);
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        // Taken out first: the new connection comes back as a change of the diagram, which cancels what is under way.
        const std::unique_ptr<ConnectGesture> gesture = endConnect();
        const model::ComponentId from = gesture->fixed();
        gesture->commit();
        if (gesture->isNew())
            focusOn(from); // ready for the next one
    }
    return true;
}

void KeyboardControl::aimTowards(const QPointF &direction)
{
    const std::vector<model::ComponentId> candidates = targets();
    const model::ComponentId start = m_connect->target().value_or(m_connect->fixed());
    const CanvasGeometry::Part *next = m_context.scene.geometry().nextInDirection(start, direction, {candidates.begin(), candidates.end()});
    if (next) {
        m_connect->aimAt(next->id);
        m_context.view.reveal({next->id});
    }
}

void KeyboardControl::aimAtNext(bool forward)
{
    const std::vector<model::ComponentId> order = targets();
    if (order.empty())
        return;
    int next = neighbour(order, m_connect->target(), forward);
    if (next < 0)
        next = forward ? 0 : int(order.size()) - 1; // round again
    const model::ComponentId &target = order[std::size_t(next)];
    m_connect->aimAt(target);
    m_context.view.reveal({target});
}

bool KeyboardControl::cancel()
{
    const std::unique_ptr<ConnectGesture> gesture = endConnect();
    if (gesture)
        gesture->cancel();
    return endPicking() || gesture;
}

} // namespace views
