#include "views/tools/keyboardcontrol.h"

#include "model/edit/likelytargets.h"
#include "model/layout/arrange.h"
#include "views/tools/bending.h"
#include "views/tools/kindactions.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <limits>

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

KeyboardControl::KeyboardControl(const ToolContext &context, EditorActions &actions, std::function<void(bool)> connecting)
    : m_context(context)
    , m_actions(actions)
    , m_connecting(std::move(connecting))
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
    if (const auto direction = directionOf(event.key()))
        return arrowKey(event, *direction);
    return commandKey(event);
}

bool KeyboardControl::arrowKey(const QKeyEvent &event, const QPointF &direction)
{
    if (m_context.session.diagram().isEmpty())
        return false;
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
    const std::vector<model::ComponentId> order = m_context.scene.geometry().readingOrder();
    const std::vector<model::ConnectionId> after = lines();
    const model::ConnectionId *line = selectedLine();
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

std::vector<model::ConnectionId> KeyboardControl::lines() const
{
    QHash<model::ComponentId, int> places;
    for (const model::ComponentId &id : m_context.scene.geometry().readingOrder())
        places.insert(id, int(places.size()));
    std::vector<const model::Connection *> sorted;
    for (const model::Connection &connection : m_context.scene.shown().connections())
        sorted.push_back(&connection);
    const auto place = [&places](const model::Connection *each) { return std::pair(places.value(each->from), places.value(each->to)); };
    std::stable_sort(sorted.begin(), sorted.end(), [&place](const auto *a, const auto *b) { return place(a) < place(b); });
    std::vector<model::ConnectionId> ids;
    for (const model::Connection *each : sorted)
        ids.push_back(each->id);
    return ids;
}

/// The first that leaves the part, else one that comes.
bool KeyboardControl::selectLineOf(const model::ComponentId &part)
{
    const std::vector<model::ConnectionId> all = lines();
    const model::Diagram &diagram = m_context.session.diagram();
    auto found = std::find_if(all.begin(), all.end(), [&](const auto &id) { return diagram.connection(id)->from == part; });
    if (found == all.end())
        found = std::find_if(all.begin(), all.end(), [&](const auto &id) { return diagram.connection(id)->to == part; });
    if (found != all.end())
        focusOn(*found);
    return found != all.end();
}

void KeyboardControl::selectEndTowards(const model::ConnectionId &line, const QPointF &direction)
{
    const model::Connection &connection = *m_context.session.diagram().connection(line);
    const CanvasGeometry &geometry = m_context.scene.geometry();
    const QPointF way = geometry.rectOf(connection.to).center() - geometry.rectOf(connection.from).center();
    const double along = QPointF::dotProduct(way, direction);
    if (along != 0)
        focusOn(along > 0 ? connection.to : connection.from);
}

void KeyboardControl::selectTowards(const QPointF &direction)
{
    if (const model::ConnectionId *line = selectedLine()) {
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

const model::ConnectionId *KeyboardControl::selectedLine() const
{
    const Selection &selection = m_context.session.selection();
    return selection.components.isEmpty() && selection.connections.size() == 1 ? &*selection.connections.begin() : nullptr;
}

bool KeyboardControl::nextBend()
{
    const model::ConnectionId *line = selectedLine();
    if (const auto part = focused(); part && !line)
        return selectLineOf(*part);
    const int count = int(m_context.decorations.bends->points().size());
    if (!line || count == 0)
        return false;
    m_context.decorations.bends->setActive((m_context.decorations.bends->active() + 1) % count);
    return true;
}

bool KeyboardControl::bendKey(const QKeyEvent &event, const QPointF &direction)
{
    const model::ConnectionId *line = selectedLine();
    const int active = m_context.decorations.bends->active();
    if (!line || active < 0)
        return false;
    const model::ConnectionId id = *line;
    const model::Route route = m_context.scene.routes().value(id);
    const Bend bend = bendsOf(route, m_context.scene.style().pixel)[std::size_t(active)];
    const double way = bend.horizontal ? direction.y() : direction.x();
    if (way == 0)
        return true; // along the piece there is nothing to move
    if (!event.isAutoRepeat())
        m_context.session.beginGesture();
    const double step = way * (event.modifiers() & Qt::ShiftModifier ? 1 : model::gridStep);
    const QPointF &held = route.points[std::size_t(bend.piece)];
    const QPointF middle = (held + route.points[std::size_t(bend.piece) + 1]) / 2 + direction * std::abs(step);
    m_context.session.push(bendEdit(m_context.session.diagram(), id, route.points, bend.piece, (bend.horizontal ? held.y() : held.x()) + step));
    holdBendAt(m_context.scene.routes().value(id), middle, bend.horizontal);
    return true;
}

/// After a step the line may have more bends or fewer: the hand stays on the piece that it has moved.
void KeyboardControl::holdBendAt(const model::Route &route, const QPointF &middle, bool horizontal)
{
    int nearest = -1;
    const std::vector<Bend> bends = bendsOf(route, m_context.scene.style().pixel);
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < int(bends.size()); ++i) {
        const Bend &bend = bends[std::size_t(i)];
        const QPointF own = (route.points[std::size_t(bend.piece)] + route.points[std::size_t(bend.piece) + 1]) / 2;
        const double distance = (own - middle).manhattanLength() + (bend.horizontal == horizontal ? 0 : 1e6);
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    m_context.decorations.bends->setActive(nearest);
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
    m_connecting(true);
}

std::unique_ptr<ConnectGesture> KeyboardControl::endConnect()
{
    std::unique_ptr<ConnectGesture> gesture = std::move(m_connect);
    if (gesture)
        m_connecting(false);
    return gesture;
}

bool KeyboardControl::connectKey(const QKeyEvent &event)
{
    if (const auto direction = directionOf(event.key())) {
        aimTowards(*direction);
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        // Taken out first: the new connection comes back as a change of the diagram, which cancels what is under way.
        const std::unique_ptr<ConnectGesture> gesture = endConnect();
        const model::ComponentId from = gesture->fixed();
        gesture->commit();
        focusOn(from);
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
    return gesture != nullptr;
}

} // namespace views
