#include "views/canvas/canvaspicture.h"

#include <algorithm>

// What is shown and what has changed of it; painting is in canvaspicturepainting.cpp.

namespace views {

namespace {

/// With more places than this to paint anew, one repaint of everything is cheaper.
constexpr std::size_t mostAreas = 256;
/// More lines than these cannot be found again within a frame.
constexpr qsizetype mostRerouted = 120;

void shift(model::Route &route, const QPointF &by)
{
    for (QPointF &point : route.points)
        point += by;
    for (QRectF *rect : {&route.label, &route.fromLabel.rect, &route.toLabel.rect}) {
        if (!rect->isNull())
            rect->translate(by);
    }
    for (model::LineJump &jump : route.jumps) {
        jump.left += by.x();
        jump.right += by.x();
    }
}

} // namespace

CanvasPicture::CanvasPicture(const Overlay &overlay, const Theme &theme, const Graphics &graphics)
    : m_overlay(overlay)
    , m_theme(&theme)
    , m_graphics(graphics)
{
    makeBuilder();
}

CanvasPicture::~CanvasPicture() = default;

QRectF CanvasPicture::bounds() const
{
    QRectF bounds = m_bounds;
    for (const int order : m_lifted)
        bounds |= m_items[std::size_t(order)].extent();
    return bounds;
}

void CanvasPicture::makeBuilder()
{
    m_builder = std::make_unique<PictureBuilder>(m_diagram, *m_theme, m_layers, m_graphics);
    if (!m_emphasis)
        m_emphasis = std::make_unique<EmphasisMap>(m_builder->emphasis(m_overlay));
}

void CanvasPicture::setTheme(const Theme &theme)
{
    m_theme = &theme;
    makeBuilder();
    refreshAll();
}

void CanvasPicture::setDiagram(const model::Diagram &diagram, const model::Routes &routes)
{
    m_diagram = diagram;
    m_geometry = CanvasGeometry(diagram);
    m_routes = routes;
    m_live.reset();
    m_emphasis.reset();
    makeBuilder();
    for (const int order : std::exchange(m_lifted, {})) {
        CanvasItem &item = m_items[std::size_t(order)];
        damage(item.areas(), true);
        item.lifted = false;
        damage(item.areas(), false); // it lies still again
    }
    makeItems();
    placeItems();
    makeIndex();
}

// Items that were there before keep what they look like.
void CanvasPicture::makeItems()
{
    std::vector<CanvasItem> before = std::exchange(m_items, {});
    std::vector<CanvasItem> parts;
    std::vector<std::pair<int, CanvasItem>> frames;
    std::vector<bool> kept(before.size());
    const auto take = [&](const auto &known, const auto &id, auto fresh) {
        const int old = known.value(id, -1);
        if (old < 0 || before[std::size_t(old)].isFrame() != fresh.isFrame())
            return fresh;
        kept[std::size_t(old)] = true;
        return std::move(before[std::size_t(old)]);
    };
    m_items.reserve(m_diagram.components().size() + m_diagram.connections().size());
    for (const CanvasGeometry::Part &part : m_geometry.parts()) {
        if (part.frame)
            frames.emplace_back(part.depth, take(m_partItems, part.id, CanvasItem(part.id, true)));
        else
            parts.push_back(take(m_partItems, part.id, CanvasItem(part.id, false)));
    }
    std::stable_sort(frames.begin(), frames.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[depth, frame] : frames)
        m_items.push_back(std::move(frame));
    for (const model::Connection &connection : m_diagram.connections())
        m_items.push_back(take(m_connectionItems, connection.id, CanvasItem(connection.id)));
    std::move(parts.begin(), parts.end(), std::back_inserter(m_items));
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!kept[i])
            damage(before[i].areas(), false);
    }
}

void CanvasPicture::placeItems()
{
    m_partItems.clear();
    m_connectionItems.clear();
    m_partItems.reserve(qsizetype(m_diagram.components().size()));
    m_connectionItems.reserve(qsizetype(m_diagram.connections().size()));
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        CanvasItem &item = m_items[i];
        item.order = int(i);
        if (const auto *id = std::get_if<model::ComponentId>(&item.element())) {
            m_partItems.insert(*id, int(i));
            change(item, [&] { return item.setRect(m_geometry.rectOf(*id)); });
        } else if (const auto *line = std::get_if<model::ConnectionId>(&item.element())) {
            m_connectionItems.insert(*line, int(i));
            change(item, [&] { return item.setRoute(m_routes.value(*line)); });
        }
    }
    m_links.assign(m_diagram.components().size(), {});
    for (std::size_t i = 0; i < m_diagram.connections().size(); ++i) {
        const model::Connection &connection = m_diagram.connections()[i];
        m_links[std::size_t(m_diagram.indexOf(connection.from))].push_back(int(i));
        m_links[std::size_t(m_diagram.indexOf(connection.to))].push_back(int(i));
    }
}

/// Notes what is to be painted anew when `change` says that the item has changed.
template<typename Change>
void CanvasPicture::change(CanvasItem &item, Change change)
{
    const std::vector<QRectF> before = item.areas();
    if (!change())
        return;
    damage(before, item.lifted);
    damage(item.areas(), item.lifted);
}

void CanvasPicture::damage(const std::vector<QRectF> &areas, bool lifted)
{
    std::vector<QRectF> &damaged = lifted ? m_damage.lifted : m_damage.still;
    bool &everything = lifted ? m_damage.everythingLifted : m_damage.everything;
    if (everything)
        return;
    damaged.insert(damaged.end(), areas.begin(), areas.end());
    everything = damaged.size() > mostAreas;
    if (everything)
        damaged.clear();
}

void CanvasPicture::makeIndex()
{
    // Cells that hold a few parts each: long lines lie in many cells.
    constexpr int itemsPerCell = 8;
    m_bounds = {};
    constexpr QMarginsF marks(16, 16, 16, 16);
    std::vector<std::pair<QRectF, int>> areas;
    areas.reserve(m_items.size() * 3);
    for (const CanvasItem &item : m_items) {
        if (!item.isConnection()) {
            m_bounds |= item.rect().marginsAdded(marks);
            areas.emplace_back(item.reach(), item.order);
            continue;
        }
        for (const QRectF &area : item.areas()) {
            m_bounds |= area;
            areas.emplace_back(area, item.order);
        }
    }
    m_index = model::RectIndex(m_bounds, int(areas.size()) / itemsPerCell);
    m_indexed.clear();
    m_indexed.reserve(areas.size());
    for (const auto &[area, order] : areas) {
        m_index.add(area);
        m_indexed.push_back(order);
    }
}

void CanvasPicture::move(const model::SetGeometry &geometry)
{
    m_builder.reset(); // it holds on to the diagram, which would be copied before it changes
    if (!m_live) {
        m_live = std::make_unique<model::LiveRouting>(m_diagram, m_routes);
        m_liveIsOutdated = false;
    }
    std::vector<model::ComponentId> ids;
    for (const model::SetGeometry::Geometry &each : geometry.geometries) {
        const model::Component *found = m_diagram.component(each.id);
        if (!found)
            continue;
        model::Component component = *found;
        component.position = each.position;
        component.size = each.size;
        if (m_diagram.replace(component))
            ids.push_back(each.id);
    }
    makeBuilder();
    const std::vector<int> moved = m_geometry.place(m_diagram, ids);
    const QSet<model::ConnectionId> connections = connectionsOf(moved);
    const bool lifts = canLift(moved);
    if (lifts)
        lift(moved, connections);
    Shifts shifts;
    for (const int part : moved) {
        CanvasItem &item = m_items[std::size_t(m_partItems.value(m_geometry.parts()[std::size_t(part)].id))];
        const QRectF before = item.rect();
        change(item, [&] { return item.setRect(m_geometry.parts()[std::size_t(part)].rect); });
        if (item.rect().size() == before.size())
            shifts.insert(part, item.rect().topLeft() - before.topLeft());
        m_live->move(part, item.rect());
    }
    if (connections.size() > mostRerouted) {
        carryAlong(connections, shifts);
    } else {
        if (std::exchange(m_liveIsOutdated, false))
            m_live = std::make_unique<model::LiveRouting>(m_diagram, m_routes);
        reroute(connections);
    }
    if (!lifts && !moved.empty())
        makeIndex();
}

void CanvasPicture::show(const model::ConnectionId &id, const model::Route &route)
{
    const int order = m_connectionItems.value(id, -1);
    if (order < 0)
        return;
    m_live.reset(); // it knows the route that was
    lift({}, {id});
    m_routes.insert(id, route);
    CanvasItem &item = m_items[std::size_t(order)];
    change(item, [&] { return item.setRoute(route); });
}

QSet<model::ConnectionId> CanvasPicture::connectionsOf(const std::vector<int> &parts) const
{
    QSet<model::ConnectionId> connections;
    for (const int part : parts) {
        for (const int link : m_links[std::size_t(part)])
            connections.insert(m_diagram.connections()[std::size_t(link)].id);
    }
    return connections;
}

void CanvasPicture::reroute(const QSet<model::ConnectionId> &which)
{
    if (which.isEmpty())
        return;
    model::RoutingOptions options;
    for (const model::ConnectionId &id : which)
        options.labelSizes.insert(id, PictureBuilder::labelSizes(*m_diagram.connection(id), m_layers));
    const model::Routes changed = m_live->reroute(which, options);
    for (const model::ConnectionId &id : which) {
        m_routes.insert(id, changed.value(id));
        CanvasItem &item = m_items[std::size_t(m_connectionItems.value(id))];
        change(item, [&] { return item.setRoute(m_routes.value(id)); });
    }
    const QHash<model::ConnectionId, std::vector<model::LineJump>> jumps = m_live->takeChangedJumps();
    for (auto own = jumps.begin(); own != jumps.end(); ++own) {
        model::Route &route = m_routes[own.key()];
        route.jumps = *own;
        CanvasItem &item = m_items[std::size_t(m_connectionItems.value(own.key()))];
        change(item, [&] { return item.setRoute(route); });
    }
}

// Lines between parts that moved alike move along, the others are straight for the moment.
void CanvasPicture::carryAlong(const QSet<model::ConnectionId> &which, const Shifts &shifts)
{
    m_liveIsOutdated = true;
    QSet<model::ConnectionId> others;
    for (const model::ConnectionId &id : which) {
        const model::Connection &connection = *m_diagram.connection(id);
        const auto from = shifts.constFind(m_diagram.indexOf(connection.from));
        const auto to = shifts.constFind(m_diagram.indexOf(connection.to));
        if (from == shifts.cend() || to == shifts.cend() || *from != *to)
            others.insert(id);
        else
            shift(m_routes[id], *from);
    }
    const model::Routes sketched = m_live->sketch(others);
    for (auto route = sketched.cbegin(); route != sketched.cend(); ++route)
        m_routes.insert(route.key(), *route);
    for (const model::ConnectionId &id : which) {
        CanvasItem &item = m_items[std::size_t(m_connectionItems.value(id))];
        change(item, [&] { return item.setRoute(m_routes.value(id)); });
    }
}

// A frame above its own contents would hide them: it is lifted only with all of them.
bool CanvasPicture::canLift(const std::vector<int> &moved) const
{
    return std::all_of(moved.begin(), moved.end(), [&](int part) {
        const std::vector<int> inside = m_geometry.childrenOf(part);
        return std::all_of(inside.begin(), inside.end(),
                           [&](int child) { return std::binary_search(moved.begin(), moved.end(), child); });
    });
}

void CanvasPicture::lift(const std::vector<int> &moved, const QSet<model::ConnectionId> &connections)
{
    const auto take = [this](int order) {
        CanvasItem &item = m_items[std::size_t(order)];
        if (item.lifted)
            return;
        damage(item.areas(), false); // it leaves its place
        item.lifted = true;
        m_lifted.insert(std::lower_bound(m_lifted.begin(), m_lifted.end(), order), order);
    };
    for (const int part : moved)
        take(m_partItems.value(m_geometry.parts()[std::size_t(part)].id));
    for (const model::ConnectionId &id : connections)
        take(m_connectionItems.value(id));
}

void CanvasPicture::refresh(CanvasItem &item)
{
    const std::optional<FarLook> before = std::exchange(item.far, std::nullopt);
    bool differs = before && *before != farLook(item);
    std::optional<PictureGroup> next;
    if (item.hasGroup()) {
        next = group(item);
        differs = differs || !item.offset().isNull() || *next != item.group();
    }
    change(item, [&] {
        if (next && differs)
            item.setGroup(std::move(*next));
        return differs;
    });
}

void CanvasPicture::refresh(const QSet<model::ComponentId> &parts, const QSet<model::ConnectionId> &connections)
{
    for (const model::ComponentId &id : parts) {
        if (const int order = m_partItems.value(id, -1); order >= 0)
            refresh(m_items[std::size_t(order)]);
    }
    for (const model::ConnectionId &id : connections) {
        if (const int order = m_connectionItems.value(id, -1); order >= 0)
            refresh(m_items[std::size_t(order)]);
    }
}

void CanvasPicture::refreshAll()
{
    for (CanvasItem &item : m_items)
        item.forgetLooks();
    m_damage.everything = true;
}

void CanvasPicture::refreshEmphasis()
{
    const std::unique_ptr<EmphasisMap> before =
        std::exchange(m_emphasis, std::make_unique<EmphasisMap>(m_builder->emphasis(m_overlay)));
    if (const auto differing = m_emphasis->differenceFrom(*before))
        refresh(differing->components, differing->connections);
    else
        refreshAll();
}

} // namespace views
