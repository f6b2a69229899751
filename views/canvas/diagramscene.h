#pragma once

#include "views/canvas/canvaspicture.h"
#include "views/canvas/grouplayer.h"
#include "views/canvas/markpainting.h"
#include "views/canvas/routekeeper.h"
#include "views/canvas/tokenlayer.h"
#include "views/session/session.h"

#include <QGraphicsScene>

#include <memory>

namespace views {

/// A mirror of the session's diagram. The diagram itself is a CanvasPicture, which views keep as pixels; only what lies
/// above it (numbers of steps, tokens, signs of the tools) are items of the scene.
class DiagramScene : public QGraphicsScene
{
    Q_OBJECT

public:
    /// `session` outlives the scene. `routes`: of the session's diagram, where they are known already.
    DiagramScene(Session &session, const Theme &theme, const std::optional<model::Routes> &routes = {});
    ~DiagramScene() override;

    Session &session() const { return m_session; }
    const CanvasStyle &style() const { return m_style; }
    const Theme &theme() const { return m_picture.theme(); }
    void setTheme(const Theme &theme);
    /// Outlines of marks and handles keep their size on the screen: the view says how large the drawing is shown.
    void setZoom(double zoom) { m_style.pixel = 1 / zoom; }

    const CanvasPicture &picture() const { return m_picture; }
    /// What is on the screen: the session's diagram without the layers that are left out, or a preview of what a gesture is about to make of it.
    const model::Diagram &shown() const { return m_picture.diagram(); }
    const CanvasGeometry &geometry() const { return m_picture.geometry(); }
    const model::Routes &routes() const { return m_picture.routes(); }
    /// False while a very large drawing has lines for the moment only; shownChanged() tells when that is over.
    bool areRoutesFinal() const { return m_routes.isFinal(); }
    /// Everything drawn, connections included; null when there is nothing.
    QRectF contentBounds() const { return m_picture.bounds(); }
    /// What a click at `position` means, in the time that finding it takes.
    Element elementAt(const QPointF &position, double tolerance) const
    {
        return m_picture.elementAt(position, tolerance);
    }

    /// Nullptr when there is none.
    const CanvasItem *item(const model::ComponentId &id) const { return m_picture.item(id); }
    const CanvasItem *item(const model::ConnectionId &id) const { return m_picture.item(id); }
    /// The numbers of steps and the tokens at the moment shown.
    std::vector<PictureGroup> steps() const { return m_steps.shown(); }
    const std::vector<PlacedToken> &tokens() const { return m_tokens->tokens(); }

    /// Shows parts with other positions and sizes than the session's diagram has. Only connections of what moves are
    /// routed anew. Each preview is meant by itself; ends with endPreview() or the next change of the diagram.
    void showPreview(const model::SetGeometry &geometry);
    /// The same from a diagram that differs from the session's in positions and sizes only.
    void showPreview(const model::Diagram &preview);
    /// Shows one connection elsewhere.
    void showPreview(const model::ConnectionId &connection, const model::Route &route);
    void endPreview();
    bool isPreviewing() const { return m_previewing; }

    /// Marks elements (Hovered or Target) instead of those marked so before; the selection is marked by itself.
    void setMarked(Mark mark, const Selection &elements);
    const Selection &marked(Mark mark) const;
    Marks marksOf(const model::ComponentId &id) const;
    Marks marksOf(const model::ConnectionId &id) const;

    /// Paints what lies above the drawing's pixels and below the items of the scene: marks and what is dragged. Of
    /// `visible`, what the view shows, `exposed` is painted.
    void paintAbove(QPainter &painter, const QRectF &exposed, const QRectF &visible) const;

Q_SIGNALS:
    /// Something on the screen has moved, come or gone.
    void shownChanged();
    /// The drawing looks different there; everywhere when `areas` is empty.
    void drawingChanged(const std::vector<QRectF> &areas);
    /// Other elements than before are aimed at.
    void targetsChanged();

private:
    void applyLayers();
    void showDiagram();
    void reset(const std::optional<model::Routes> &routes);
    void showRouted();
    void onDiagramChanged(const model::DiagramDiff &diff);
    void onLayersChanged();
    void onOverlayChanged();
    void onSelectionChanged();
    void afterMove();

    void showSteps();
    void showTokens();
    void flush();
    Marks marksOf(const CanvasItem &item) const;
    std::vector<const CanvasItem *> markedItems(const QRectF &exposed) const;
    void paintMany(QPainter &painter, const std::vector<const CanvasItem *> &items, const QRectF &exposed) const;
    bool canBeCareful(const std::vector<const CanvasItem *> &marked) const;
    void updateMarks(const Selection &elements);

    Session &m_session;
    CanvasStyle m_style;
    CanvasPicture m_picture;
    RouteKeeper m_routes; ///< of the session's diagram
    GroupLayer m_steps;
    TokenLayer *m_tokens; ///< owned by the scene
    TokenTracks m_tracks;
    std::vector<PlacedStep> m_placedSteps; ///< of the request shown
    bool m_previewing = false;
    QSet<model::ComponentId> m_previewed; ///< parts that the preview has elsewhere
    Selection m_selected;
    Selection m_hovered;
    Selection m_targets;

    // What the picture shows of the overlay; the trace is too large to be kept twice.
    struct SeenOverlay;
    std::unique_ptr<SeenOverlay> m_seen;
};

} // namespace views
