#pragma once

#include "views/canvas/canvasgeometry.h"
#include "views/canvas/grouplayer.h"
#include "views/picture/picturebuilder.h"
#include "views/session/session.h"

#include <QGraphicsScene>

#include <memory>

namespace views {

/// A mirror of the session's diagram: one item per part and connection, found by id, each showing its group of the
/// picture. Items own no data; everything is drawn by PictureBuilder, as in exports.
class DiagramScene : public QGraphicsScene
{
    Q_OBJECT

public:
    /// `session` outlives the scene.
    DiagramScene(Session &session, const Theme &theme, QObject *parent = nullptr);
    ~DiagramScene() override;

    Session &session() const { return m_session; }
    const CanvasStyle &style() const { return m_style; }
    const Theme &theme() const { return *m_theme; }
    void setTheme(const Theme &theme);
    /// Outlines of marks and handles keep their size on the screen: the view says how large the drawing is shown.
    void setZoom(double zoom);

    /// What is on the screen: the session's diagram, or a preview of what a gesture is about to make of it.
    const model::Diagram &shown() const { return m_shown; }
    const CanvasGeometry &geometry() const { return m_geometry; }
    const model::Routes &routes() const { return m_routes; }
    /// Everything drawn, connections included; null when there is nothing.
    QRectF contentBounds() const;

    /// Nullptr when there is none.
    const PictureItem *item(const model::ComponentId &id) const { return m_parts.value(id); }
    const PictureItem *item(const model::ConnectionId &id) const { return m_connections.value(id); }

    /// Shows the parts where `preview` has them; it must differ from the session's diagram in positions and sizes only.
    /// Only connections of what moves are routed anew. Ends with endPreview() or the next change of the diagram.
    void showPreview(const model::Diagram &preview);
    void endPreview();
    bool isPreviewing() const { return m_previewing; }

    /// Marks elements (Hovered or Target) instead of those marked so before; the selection is marked by itself.
    void setMarked(Mark mark, const Selection &elements);
    const Selection &marked(Mark mark) const;

Q_SIGNALS:
    /// Something on the screen has moved, come or gone.
    void shownChanged();

private:
    enum class Routing { Live, Whole };

    void reset();
    void onDiagramChanged(const model::DiagramDiff &diff);
    void onOverlayChanged();
    void onSelectionChanged();

    void addAndRemoveItems();
    void place(const model::Diagram &diagram, Routing routing);
    void updateRoutes(const QSet<model::ComponentId> &moved, Routing routing);
    void showParts(const QSet<model::ComponentId> &ids);
    void showConnections(const QSet<model::ConnectionId> &ids);
    void showAll();
    void showSteps();
    void updateEmphasis();
    void updateMarksOf(PictureItem &item, const model::ComponentId &id) const;
    void updateMarksOf(PictureItem &item, const model::ConnectionId &id) const;
    void rebuildBuilder();

    Session &m_session;
    const Theme *m_theme;
    CanvasStyle m_style;
    model::Diagram m_shown;
    CanvasGeometry m_geometry;
    model::Routes m_routes;
    std::unique_ptr<PictureBuilder> m_builder;
    std::unique_ptr<EmphasisMap> m_emphasis;
    QHash<model::ComponentId, PictureItem *> m_parts;
    QHash<model::ConnectionId, PictureItem *> m_connections;
    GroupLayer m_steps;
    GroupLayer m_tokens;
    std::vector<PlacedStep> m_placedSteps; ///< of the request shown
    bool m_previewing = false;
    Selection m_selected;
    Selection m_hovered;
    Selection m_targets;

    // What the items show of the overlay; the trace is too large to be kept twice.
    struct SeenOverlay;
    std::unique_ptr<SeenOverlay> m_seen;
};

} // namespace views
