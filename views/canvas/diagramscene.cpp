#include "views/canvas/diagramscene.h"

#include "views/canvas/farpainting.h"
#include "views/session/sessiongraphics.h"

#include <QPainter>

#include <algorithm>

namespace views {

namespace {

constexpr double stepZ = 10;
constexpr double tokenZ = 20;

/// With more marks than this, what overlaps them is not painted again above each.
constexpr std::size_t mostCarefulMarks = 200;
/// Nor if it is more than this, all marks together.
constexpr std::size_t mostAboveMarks = 800;

/// Elements in one of the sets only.
template<typename Id>
QSet<Id> difference(const QSet<Id> &a, const QSet<Id> &b)
{
    return (a - b) + (b - a);
}

Selection difference(const Selection &a, const Selection &b)
{
    return {difference(a.components, b.components), difference(a.connections, b.connections)};
}

template<typename Id, typename Value>
QSet<Id> keys(const QHash<Id, Value> &hash)
{
    return {hash.keyBegin(), hash.keyEnd()};
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

DiagramScene::DiagramScene(Session &session, const Theme &theme, const std::optional<model::Routes> &routes)
    : m_session(session)
    , m_style(theme)
    , m_picture(session.overlay(), theme, session.graphics())
    , m_steps(*this, stepZ)
    , m_tokens(new TokenLayer(theme, m_style))
    , m_seen(std::make_unique<SeenOverlay>())
{
    // There are few items; a tree of regions is dear to keep while things move.
    setItemIndexMethod(NoIndex);
    m_tokens->setZValue(tokenZ);
    addItem(m_tokens);
    connect(&m_routes, &RouteKeeper::settled, this, &DiagramScene::showRouted);
    connect(&session, &Session::diagramReset, this, [this] { reset({}); });
    connect(&session, &Session::diagramChanged, this, &DiagramScene::onDiagramChanged);
    connect(&session, &Session::traceChanged, this, [this] { m_seen->traceChanged = true; });
    connect(&session, &Session::overlayChanged, this, &DiagramScene::onOverlayChanged);
    connect(&session, &Session::layersChanged, this, &DiagramScene::onLayersChanged);
    connect(&session, &Session::selectionChanged, this, &DiagramScene::onSelectionChanged);
    connect(&session.graphics(), &SessionGraphics::changed, this, [this] {
        m_picture.refreshAll();
        flush();
    });
    applyLayers();
    reset(routes);
}

DiagramScene::~DiagramScene() = default;

void DiagramScene::applyLayers()
{
    m_routes.setLayers(m_session.layers());
    m_picture.setLayers(m_session.layers());
}

void DiagramScene::showDiagram()
{
    m_picture.setDiagram(m_routes.diagram(), m_routes.routes());
}

void DiagramScene::setTheme(const Theme &theme)
{
    if (&m_picture.theme() == &theme)
        return;
    const double pixel = m_style.pixel;
    m_style = CanvasStyle(theme);
    m_style.pixel = pixel;
    m_picture.setTheme(theme);
    m_tokens->setTheme(theme);
    showSteps();
    flush();
    update();
}

/// Tells the views what is to be painted anew.
void DiagramScene::flush()
{
    const Damage damage = m_picture.takeDamage();
    if (damage.everything || !damage.still.empty())
        Q_EMIT drawingChanged(damage.everything ? std::vector<QRectF>() : damage.still);
    const double margin = 5 + 2 * m_style.pixel; // marks reach beyond what they mark
    if (damage.everythingLifted)
        update();
    for (const QRectF &area : damage.lifted)
        update(area.adjusted(-margin, -margin, margin, margin));
}

void DiagramScene::showPreview(const model::SetGeometry &geometry)
{
    m_previewing = true;
    model::SetGeometry all = geometry;
    QSet<model::ComponentId> previewed;
    for (const model::SetGeometry::Geometry &each : geometry.geometries)
        previewed.insert(each.id);
    for (const model::ComponentId &id : m_previewed - previewed) {
        const model::Component *component = m_session.diagram().component(id);
        all.geometries.push_back({id, component->position, component->size});
    }
    m_previewed = previewed;
    m_picture.move(all);
    afterMove();
}

void DiagramScene::showPreview(const model::Diagram &preview)
{
    model::SetGeometry geometry;
    for (std::size_t i = 0; i < preview.components().size(); ++i) {
        const model::Component &component = preview.components()[i];
        const model::Component &before = m_session.diagram().components()[i];
        if (component.position != before.position || component.size != before.size)
            geometry.geometries.push_back({component.id, component.position, component.size});
    }
    showPreview(geometry);
}

void DiagramScene::showPreview(const model::ConnectionId &connection, const model::Route &route)
{
    m_previewing = true;
    m_picture.show(connection, route);
    afterMove();
}

void DiagramScene::endPreview()
{
    if (!std::exchange(m_previewing, false))
        return;
    m_previewed.clear();
    showDiagram();
    afterMove();
}

/// What a gesture shows stays until it ends.
void DiagramScene::showRouted()
{
    if (m_previewing)
        return;
    showDiagram();
    afterMove();
}

void DiagramScene::afterMove()
{
    m_tracks.clear();
    showSteps();
    showTokens();
    flush();
    Q_EMIT shownChanged();
}

void DiagramScene::reset(const std::optional<model::Routes> &routes)
{
    m_previewing = false;
    m_previewed.clear();
    m_hovered = {};
    m_targets = {};
    m_seen->take(m_session.overlay());
    if (routes)
        m_routes.setRoutes(m_session.diagram(), *routes);
    else
        m_routes.setDiagram(m_session.diagram());
    showDiagram();
    m_picture.refreshAll();
    afterMove();
}

void DiagramScene::onDiagramChanged(const model::DiagramDiff &diff)
{
    m_previewing = false;
    m_previewed.clear();
    m_routes.change(m_session.diagram(), m_picture.diagram(), m_picture.routes());
    showDiagram();
    // What a part looks like can depend on any other: standby roles, what is down around it.
    if (diff.isStructural())
        m_picture.refreshAll();
    afterMove();
}

void DiagramScene::onLayersChanged()
{
    applyLayers();
    reset({});
    update();
}

void DiagramScene::showSteps()
{
    m_placedSteps = m_picture.builder().placedSteps(routes(), m_session.overlay());
    m_steps.show(m_picture.builder().steps(m_placedSteps, m_session.overlay()));
}

void DiagramScene::showTokens()
{
    m_tokens->show(m_tracks.place(m_picture.builder(), routes(), m_session.overlay()));
}

void DiagramScene::onOverlayChanged()
{
    const Overlay &overlay = m_session.overlay();
    const SeenOverlay before = *m_seen;
    m_seen->take(overlay);
    if (!before.isEmphasisSame(overlay)) {
        m_picture.refreshEmphasis();
        m_steps.show(m_picture.builder().steps(m_placedSteps, overlay));
    }
    if (before.down != overlay.down)
        m_picture.refreshAll();
    else if (before.spofs != overlay.spofs || before.stale != overlay.spofsStale)
        m_picture.refresh(keys(before.spofs) + keys(overlay.spofs), {});
    m_picture.refresh(difference(before.highlightedComponents, overlay.highlightedComponents),
                      difference(before.highlightedConnections, overlay.highlightedConnections));
    if (before.traceChanged || before.numberedSteps != overlay.numberedSteps) {
        m_tracks.clear();
        showSteps();
    }
    showTokens();
    flush();
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
    const Selection changed = difference(std::exchange(marked, elements), elements);
    updateMarks(changed);
    if (mark == Mark::Target && !changed.isEmpty())
        Q_EMIT targetsChanged();
}

void DiagramScene::onSelectionChanged()
{
    updateMarks(difference(std::exchange(m_selected, m_session.selection()), m_session.selection()));
}

void DiagramScene::updateMarks(const Selection &elements)
{
    if (std::size_t(elements.components.size() + elements.connections.size()) > mostCarefulMarks) {
        update();
        return;
    }
    const double margin = 3 * m_style.pixel;
    for (const model::ComponentId &id : elements.components)
        update(markedRect(geometry().rectOf(id)).adjusted(-margin, -margin, margin, margin));
    for (const model::ConnectionId &id : elements.connections) {
        if (const CanvasItem *item = m_picture.item(id)) {
            for (const QRectF &area : markAreas(*item, m_style))
                update(area);
        }
    }
}

Marks DiagramScene::marksOf(const model::ComponentId &id) const
{
    return (m_selected.components.contains(id) ? Mark::Selected : Marks())
           | (m_hovered.components.contains(id) ? Mark::Hovered : Marks())
           | (m_targets.components.contains(id) ? Mark::Target : Marks());
}

Marks DiagramScene::marksOf(const model::ConnectionId &id) const
{
    return (m_selected.connections.contains(id) ? Mark::Selected : Marks())
           | (m_hovered.connections.contains(id) ? Mark::Hovered : Marks())
           | (m_targets.connections.contains(id) ? Mark::Target : Marks());
}

Marks DiagramScene::marksOf(const CanvasItem &item) const
{
    if (const auto *id = std::get_if<model::ComponentId>(&item.element()))
        return marksOf(*id);
    return marksOf(std::get<model::ConnectionId>(item.element()));
}

std::vector<const CanvasItem *> DiagramScene::markedItems(const QRectF &exposed) const
{
    std::vector<const CanvasItem *> items;
    const auto add = [&](const CanvasItem *item) {
        const double margin = 8 * m_style.pixel;
        if (item && item->extent().adjusted(-margin, -margin, margin, margin).intersects(exposed))
            items.push_back(item);
    };
    for (const Selection *elements : {&m_selected, &m_hovered, &m_targets}) {
        for (const model::ComponentId &id : elements->components)
            add(m_picture.placed(id));
        for (const model::ConnectionId &id : elements->connections)
            add(m_picture.placed(id));
    }
    std::sort(items.begin(), items.end(), [](const CanvasItem *a, const CanvasItem *b) { return a->order < b->order; });
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return items;
}

bool DiagramScene::canBeCareful(const std::vector<const CanvasItem *> &marked) const
{
    if (marked.size() > mostCarefulMarks)
        return false;
    std::size_t above = 0;
    for (const CanvasItem *item : marked) {
        for (const QRectF &area : markAreas(*item, m_style))
            above += m_picture.itemsIn(area).size();
        if (above > mostAboveMarks)
            return false;
    }
    return true;
}

void DiagramScene::paintAbove(QPainter &painter, const QRectF &exposed, const QRectF &visible) const
{
    const std::vector<const CanvasItem *> items = markedItems(exposed);
    // The same for all that is in view, so that what is painted a bit at a time goes together.
    const bool careful = painter.deviceTransform().m11() >= farScale && canBeCareful(markedItems(visible));
    for (const CanvasItem *item : items) {
        paintMark(painter, *item, marksOf(*item), m_style);
        if (!careful || item->lifted)
            continue;
        // A mark lies right below what it marks, so that badges on the border stay readable.
        const std::vector<QRectF> areas = markAreas(*item, m_style);
        const QTransform toView = painter.worldTransform();
        QRegion clip;
        for (const QRectF &area : areas)
            clip |= toView.mapRect(area & exposed).toAlignedRect();
        painter.save();
        painter.resetTransform();
        painter.setClipRegion(clip, Qt::IntersectClip);
        painter.setWorldTransform(toView);
        m_picture.paintFrom(painter, *item, areas);
        painter.restore();
    }
    m_picture.paintLifted(painter, exposed);
}

} // namespace views
