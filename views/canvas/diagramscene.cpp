#include "views/canvas/diagramscene.h"

#include <algorithm>

namespace views {

namespace {

constexpr double connectionZ = model::maxNesting + 0.5; ///< above all frames, below all parts; see paintingDepth()
constexpr double stepZ = model::maxNesting + 10;
constexpr double tokenZ = model::maxNesting + 20;

constexpr double outlineRadius = 15;

QPainterPath outlineAround(const QRectF &rect)
{
    QPainterPath path;
    path.addRoundedRect(markedRect(rect), outlineRadius, outlineRadius);
    return path;
}

/// Elements in one of the sets only.
template<typename Id>
QSet<Id> difference(const QSet<Id> &a, const QSet<Id> &b)
{
    return (a - b) + (b - a);
}

/// The items that are not in `diagram` any more leave the scene.
template<typename Items, typename Exists>
void removeItems(Items &items, Exists exists)
{
    for (auto it = items.begin(); it != items.end();) {
        if (exists(it.key())) {
            ++it;
        } else {
            delete it.value();
            it = items.erase(it);
        }
    }
}

} // namespace

struct DiagramScene::SeenOverlay {
    QHash<model::ComponentId, model::OperationSet> spofs;
    bool stale = false;
    QSet<model::ComponentId> down;
    QSet<model::ComponentId> highlightedComponents;
    QSet<model::ConnectionId> highlightedConnections;
    bool numberedSteps = false;
    bool traceChanged = false; ///< set by the session's signal
    std::optional<model::Frame> frame;

    void take(const Overlay &overlay)
    {
        spofs = overlay.spofs;
        stale = overlay.spofsStale;
        down = overlay.down;
        highlightedComponents = overlay.highlightedComponents;
        highlightedConnections = overlay.highlightedConnections;
        numberedSteps = overlay.numberedSteps;
        traceChanged = false;
        frame = overlay.frame;
    }

    bool isEmphasisSame(const Overlay &overlay) const
    {
        if (traceChanged || numberedSteps != overlay.numberedSteps || frame.has_value() != overlay.frame.has_value())
            return false;
        return !frame
               || (frame->currentEvent == overlay.frame->currentEvent && frame->pastEvents == overlay.frame->pastEvents
                   && frame->activeEvents == overlay.frame->activeEvents);
    }
};

DiagramScene::DiagramScene(Session &session, const Theme &theme, QObject *parent)
    : QGraphicsScene(parent)
    , m_session(session)
    , m_theme(&theme)
    , m_style(theme)
    , m_steps(*this, m_style, stepZ)
    , m_tokens(*this, m_style, tokenZ)
    , m_seen(std::make_unique<SeenOverlay>())
{
    // Every repaint asks all items, which is cheap; a tree of regions is dear to keep while things move.
    setItemIndexMethod(NoIndex);
    connect(&session, &Session::diagramReset, this, &DiagramScene::reset);
    connect(&session, &Session::diagramChanged, this, &DiagramScene::onDiagramChanged);
    connect(&session, &Session::traceChanged, this, [this] { m_seen->traceChanged = true; });
    connect(&session, &Session::overlayChanged, this, &DiagramScene::onOverlayChanged);
    connect(&session, &Session::selectionChanged, this, &DiagramScene::onSelectionChanged);
    reset();
}

DiagramScene::~DiagramScene() = default;

void DiagramScene::setTheme(const Theme &theme)
{
    if (m_theme == &theme)
        return;
    const double pixel = m_style.pixel;
    m_theme = &theme;
    m_style = CanvasStyle(theme);
    m_style.pixel = pixel;
    rebuildBuilder();
    showAll();
    update();
}

void DiagramScene::setZoom(double zoom)
{
    const double pixel = 1 / zoom;
    if (m_style.pixel == pixel)
        return;
    for (PictureItem *item : std::as_const(m_parts))
        item->prepareMarkChange();
    m_style.pixel = pixel;
}

QRectF DiagramScene::contentBounds() const
{
    QRectF bounds;
    for (const PictureItem *item : m_parts)
        bounds |= item->extent();
    for (const PictureItem *item : m_connections)
        bounds |= item->extent();
    return bounds;
}

void DiagramScene::showPreview(const model::Diagram &preview)
{
    m_previewing = true;
    place(preview, Routing::Live);
    Q_EMIT shownChanged();
}

void DiagramScene::endPreview()
{
    if (!std::exchange(m_previewing, false))
        return;
    place(m_session.diagram(), Routing::Whole);
    Q_EMIT shownChanged();
}

void DiagramScene::reset()
{
    m_previewing = false;
    m_hovered = {};
    m_targets = {};
    m_seen->take(m_session.overlay());
    place(m_session.diagram(), Routing::Whole);
    showAll();
    Q_EMIT shownChanged();
}

void DiagramScene::onDiagramChanged(const model::DiagramDiff &diff)
{
    m_previewing = false;
    place(m_session.diagram(), Routing::Whole);
    // What a part looks like can depend on any other (standby roles, what is down around it): equal groups cost no painting.
    if (diff.isStructural())
        showAll();
    Q_EMIT shownChanged();
}

void DiagramScene::addAndRemoveItems()
{
    removeItems(m_parts, [this](const auto &id) { return m_shown.component(id) != nullptr; });
    removeItems(m_connections, [this](const auto &id) { return m_shown.connection(id) != nullptr; });
    int order = 0;
    const auto itemOf = [&](auto &items, const auto &id, double z) {
        PictureItem *&item = items[id];
        if (!item) {
            item = new PictureItem(m_style);
            addItem(item);
        }
        item->setZValue(z + 1e-6 * ++order); // the order of the file, as in exports
        updateMarksOf(*item, id);
    };
    for (const model::Component &component : m_shown.components())
        itemOf(m_parts, component.id, paintingDepth(m_shown, component.id));
    for (const model::Connection &connection : m_shown.connections())
        itemOf(m_connections, connection.id, connectionZ);
}

void DiagramScene::rebuildBuilder()
{
    m_builder = std::make_unique<PictureBuilder>(m_shown, *m_theme);
    m_emphasis = std::make_unique<EmphasisMap>(m_builder->emphasis(m_session.overlay()));
}

void DiagramScene::place(const model::Diagram &diagram, Routing routing)
{
    const CanvasGeometry before = std::exchange(m_geometry, CanvasGeometry(diagram));
    m_shown = diagram;
    rebuildBuilder();
    if (routing == Routing::Whole)
        addAndRemoveItems();
    QSet<model::ComponentId> moved;
    QSet<model::ComponentId> redrawn;
    for (const CanvasGeometry::Part &part : m_geometry.parts()) {
        const CanvasGeometry::Part *old = before.part(part.id);
        if (old && old->rect == part.rect)
            continue;
        moved.insert(part.id);
        if (old && old->rect.size() == part.rect.size())
            m_parts.value(part.id)->moveBy(part.rect.topLeft() - old->rect.topLeft());
        else
            redrawn.insert(part.id);
    }
    showParts(redrawn);
    updateRoutes(moved, routing);
}

void DiagramScene::updateRoutes(const QSet<model::ComponentId> &moved, Routing routing)
{
    const model::RoutingOptions options{m_builder->labelSizes()};
    model::Routes routes;
    if (routing == Routing::Whole) {
        routes = model::routeConnections(m_shown, options);
    } else {
        QSet<model::ConnectionId> touched;
        for (const model::Connection &connection : m_shown.connections()) {
            if (moved.contains(connection.from) || moved.contains(connection.to))
                touched.insert(connection.id);
        }
        routes = model::rerouteConnections(m_shown, m_routes, touched, options);
    }
    const model::Routes before = std::exchange(m_routes, std::move(routes));
    QSet<model::ConnectionId> changed;
    for (auto it = m_routes.cbegin(); it != m_routes.cend(); ++it) {
        const auto old = before.constFind(it.key());
        if (old == before.cend() || *old != *it)
            changed.insert(it.key());
    }
    showConnections(changed);
    if (!changed.isEmpty() || !moved.isEmpty()) {
        showSteps();
        m_tokens.show(m_builder->tokens(m_routes, m_session.overlay()));
    }
}

void DiagramScene::showParts(const QSet<model::ComponentId> &ids)
{
    for (const model::ComponentId &id : ids) {
        const model::Component *component = m_shown.component(id);
        PictureItem *item = m_parts.value(id);
        if (component && item)
            item->setGroup(m_builder->component(*component, m_session.overlay(), *m_emphasis), outlineAround(m_geometry.rectOf(id)));
    }
}

void DiagramScene::showConnections(const QSet<model::ConnectionId> &ids)
{
    for (const model::ConnectionId &id : ids) {
        const model::Connection *connection = m_shown.connection(id);
        PictureItem *item = m_connections.value(id);
        const auto route = m_routes.constFind(id);
        if (!connection || !item || route == m_routes.cend())
            continue;
        item->setGroup(m_builder->connection(*connection, *route, m_session.overlay(), *m_emphasis),
                       roundedPolyline(route->points, 8), PictureItem::Outline::Line);
    }
}

void DiagramScene::showAll()
{
    showParts({m_parts.keyBegin(), m_parts.keyEnd()});
    showConnections({m_connections.keyBegin(), m_connections.keyEnd()});
    showSteps();
    m_tokens.show(m_builder->tokens(m_routes, m_session.overlay()));
}

void DiagramScene::showSteps()
{
    m_placedSteps = m_builder->placedSteps(m_routes, m_session.overlay());
    m_steps.show(m_builder->steps(m_placedSteps, m_session.overlay()));
}

void DiagramScene::onOverlayChanged()
{
    const Overlay &overlay = m_session.overlay();
    const SeenOverlay before = *m_seen;
    m_seen->take(overlay);
    if (!before.isEmphasisSame(overlay)) {
        updateEmphasis();
        m_steps.show(m_builder->steps(m_placedSteps, overlay));
    }
    if (before.down != overlay.down) {
        showParts({m_parts.keyBegin(), m_parts.keyEnd()});
    } else if (before.spofs != overlay.spofs || before.stale != overlay.spofsStale) {
        showParts(QSet<model::ComponentId>(before.spofs.keyBegin(), before.spofs.keyEnd())
                  + QSet<model::ComponentId>(overlay.spofs.keyBegin(), overlay.spofs.keyEnd()));
    }
    showParts(difference(before.highlightedComponents, overlay.highlightedComponents));
    showConnections(difference(before.highlightedConnections, overlay.highlightedConnections));
    if (before.traceChanged || before.numberedSteps != overlay.numberedSteps)
        showSteps();
    m_tokens.show(m_builder->tokens(m_routes, overlay));
}

void DiagramScene::updateEmphasis()
{
    auto next = std::make_unique<EmphasisMap>(m_builder->emphasis(m_session.overlay()));
    m_emphasis.swap(next);
    QSet<model::ComponentId> parts;
    for (auto it = m_parts.keyBegin(); it != m_parts.keyEnd(); ++it) {
        if (next->of(*it) != m_emphasis->of(*it))
            parts.insert(*it);
    }
    QSet<model::ConnectionId> connections;
    for (auto it = m_connections.keyBegin(); it != m_connections.keyEnd(); ++it) {
        if (next->of(*it) != m_emphasis->of(*it))
            connections.insert(*it);
    }
    showParts(parts);
    showConnections(connections);
}

const Selection &DiagramScene::marked(Mark mark) const
{
    switch (mark) {
    case Mark::Selected:
        break;
    case Mark::Hovered:
        return m_hovered;
    case Mark::Target:
        return m_targets;
    }
    return m_selected;
}

void DiagramScene::setMarked(Mark mark, const Selection &elements)
{
    Q_ASSERT(mark != Mark::Selected);
    Selection &marked = mark == Mark::Hovered ? m_hovered : m_targets;
    const Selection before = std::exchange(marked, elements);
    for (const model::ComponentId &id : difference(before.components, elements.components)) {
        if (PictureItem *item = m_parts.value(id))
            updateMarksOf(*item, id);
    }
    for (const model::ConnectionId &id : difference(before.connections, elements.connections)) {
        if (PictureItem *item = m_connections.value(id))
            updateMarksOf(*item, id);
    }
}

void DiagramScene::onSelectionChanged()
{
    m_selected = m_session.selection();
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        updateMarksOf(*it.value(), it.key());
    for (auto it = m_connections.cbegin(); it != m_connections.cend(); ++it)
        updateMarksOf(*it.value(), it.key());
}

void DiagramScene::updateMarksOf(PictureItem &item, const model::ComponentId &id) const
{
    item.setMarks((m_selected.components.contains(id) ? Mark::Selected : Marks())
                  | (m_hovered.components.contains(id) ? Mark::Hovered : Marks())
                  | (m_targets.components.contains(id) ? Mark::Target : Marks()));
}

void DiagramScene::updateMarksOf(PictureItem &item, const model::ConnectionId &id) const
{
    item.setMarks((m_selected.connections.contains(id) ? Mark::Selected : Marks())
                  | (m_hovered.connections.contains(id) ? Mark::Hovered : Marks())
                  | (m_targets.connections.contains(id) ? Mark::Target : Marks()));
}

} // namespace views
