#include "views/tools/keyboardcontrol.h"

#include "model/layout/arrange.h"
#include "views/tools/bending.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <limits>

// The keys of the canvas that are about connections: which one, its pieces, and its ends.

namespace views {

namespace {

model::Side sideTowards(const QPointF &direction)
{
    if (direction.x() != 0)
        return direction.x() > 0 ? model::Side::Right : model::Side::Left;
    return direction.y() > 0 ? model::Side::Bottom : model::Side::Top;
}

/// A step of the grid along the side; none in another direction.
model::PortPin stepped(model::PortPin place, const QSizeF &part, const QPointF &direction)
{
    const bool upright = model::isHorizontal(place.side); // such a side runs down
    const double step = (upright ? direction.y() : direction.x()) * model::gridStep;
    place.position = std::clamp(place.position + step / (upright ? part.height() : part.width()), 0.0, 1.0);
    return place;
}

} // namespace

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

bool KeyboardControl::nextBend()
{
    const model::ConnectionId *line = m_context.session.selection().onlyConnection();
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
    const model::ConnectionId *line = m_context.session.selection().onlyConnection();
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

void KeyboardControl::startMovingEnd(ConnectGesture::End end)
{
    cancel();
    const model::ConnectionId *line = m_context.session.selection().onlyConnection();
    if (!line)
        return;
    m_connect = std::make_unique<ConnectGesture>(m_context, *line, end);
    m_connect->aimAt(m_connect->ownPart());
    m_context.view.reveal({*m_connect->target()});
    m_modeChanged(KeyMode::MovingEnd);
}

/// Shift: the side in that direction. Control: along the side.
bool KeyboardControl::placeKey(const QKeyEvent &event, const QPointF &direction)
{
    if (m_connect->isNew() || !m_connect->target() || !(event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
        return false;
    if (event.modifiers() & Qt::ShiftModifier)
        m_connect->takeTo({sideTowards(direction), 0.5});
    else
        m_connect->takeTo(stepped(m_connect->place(), m_context.scene.geometry().rectOf(*m_connect->target()).size(), direction));
    return true;
}

} // namespace views
