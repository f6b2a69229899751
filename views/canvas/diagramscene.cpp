#include "views/canvas/diagramscene.h"

#include "views/session/sessiongraphics.h"

#include <utility>

namespace views {

namespace {

constexpr double stepZ = 10;
constexpr double tokenZ = 20;

/// Elements in one of the sets only.
template<typename Id>
QSet<Id> difference(const QSet<Id> &a, const QSet<Id> &b)
{
    return (a - b) + (b - a);
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

} // namespace views
