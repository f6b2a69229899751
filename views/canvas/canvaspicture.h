#pragma once

#include "model/edit/edit.h"
#include "model/layout/liverouting.h"
#include "model/layout/rectindex.h"

#include "views/canvas/canvasitem.h"
#include "views/picture/layers.h"
#include "views/picture/picturebuilder.h"

#include <memory>

namespace views {

/// What must be painted anew, in the drawing's coordinates.
struct Damage {
    bool everything = false;
    std::vector<QRectF> still;  ///< of the drawing that lies still
    std::vector<QRectF> lifted; ///< of what is dragged above it
    bool everythingLifted = false;
};

/// The picture of a diagram for the screen, in pieces: an item per part and connection, found by id or by place. Only what
/// is looked at is made, only what changed is painted anew, and what is dragged is kept apart from the rest.
class CanvasPicture
{
public:
    /// `overlay` and `graphics` belong to the session and outlive the picture, as does the theme.
    CanvasPicture(const Overlay &overlay, const Theme &theme, const Graphics &graphics = Graphics::none());
    ~CanvasPicture();

    const Theme &theme() const { return *m_theme; }
    const model::Diagram &diagram() const { return m_diagram; }
    const CanvasGeometry &geometry() const { return m_geometry; }
    const model::Routes &routes() const { return m_routes; }
    const PictureBuilder &builder() const { return *m_builder; }
    /// Everything drawn, connections included; null when there is nothing.
    QRectF bounds() const;

    /// Nullptr when there is none. The item has its group.
    const CanvasItem *item(const model::ComponentId &id) const { return made(m_partItems.value(id, -1)); }
    const CanvasItem *item(const model::ConnectionId &id) const { return made(m_connectionItems.value(id, -1)); }
    /// The same, with or without its group: for what depends on its place only.
    const CanvasItem *placed(const model::ComponentId &id) const { return at(m_partItems.value(id, -1)); }
    const CanvasItem *placed(const model::ConnectionId &id) const { return at(m_connectionItems.value(id, -1)); }
    int count() const { return int(m_items.size()); }
    /// The items that may be painted in the area, in painting order, none left out.
    std::vector<const CanvasItem *> itemsIn(const QRectF &area) const;
    /// What a click at `position` means: see CanvasGeometry::elementAt(), with all connections near there.
    Element elementAt(const QPointF &position, double tolerance) const;

    void setTheme(const Theme &theme);
    /// Whether lines that are routed while something moves have chips.
    void setLayers(const Layers &layers) { m_layers = layers; }
    void setDiagram(const model::Diagram &diagram, const model::Routes &routes);
    /// Moves and resizes parts of what is shown, at a cost that depends on them alone besides routing their connections.
    void move(const model::SetGeometry &geometry);
    /// Shows a connection elsewhere.
    void show(const model::ConnectionId &id, const model::Route &route);

    /// The looks of these may have changed with the overlay.
    void refresh(const QSet<model::ComponentId> &parts, const QSet<model::ConnectionId> &connections);
    void refreshAll();
    void refreshEmphasis();

    /// Paints what lies still, or what is lifted, as far as it touches `area`.
    void paint(QPainter &painter, const QRectF &area) const;
    void paintLifted(QPainter &painter, const QRectF &area) const;
    /// Paints again what is above the item, within the clip of the painter: after something was painted over it.
    void paintFrom(QPainter &painter, const CanvasItem &item, const std::vector<QRectF> &areas) const;
    bool isLifting() const { return !m_lifted.empty(); }

    Damage takeDamage() { return std::exchange(m_damage, {}); }

private:
    void makeBuilder();
    void makeItems();
    void placeItems();
    void makeIndex();
    std::vector<int> ordersIn(const std::vector<QRectF> &areas) const;
    const CanvasItem *made(int order) const;
    const CanvasItem *at(int order) const { return order < 0 ? nullptr : &m_items[std::size_t(order)]; }
    void make(CanvasItem &item) const;
    const FarLook &farLook(CanvasItem &item) const;
    PictureGroup group(const CanvasItem &item) const;
    void refresh(CanvasItem &item);
    void damage(const std::vector<QRectF> &areas, bool lifted);
    template<typename Change>
    void change(CanvasItem &item, Change change);

    QSet<model::ConnectionId> connectionsOf(const std::vector<int> &parts) const;
    void reroute(const QSet<model::ConnectionId> &which);
    using Shifts = QHash<int, QPointF>; ///< by part
    void carryAlong(const QSet<model::ConnectionId> &which, const Shifts &shifts);
    bool canLift(const std::vector<int> &moved) const;
    void lift(const std::vector<int> &moved, const QSet<model::ConnectionId> &connections);
    void paintItems(QPainter &painter, const std::vector<int> &orders, const QRectF &area) const;

    const Overlay &m_overlay;
    const Theme *m_theme;
    const Graphics &m_graphics;
    Layers m_layers;
    model::Diagram m_diagram;
    CanvasGeometry m_geometry;
    model::Routes m_routes;
    std::unique_ptr<model::LiveRouting> m_live; ///< once something has been moved
    bool m_liveIsOutdated = false;              ///< it knows other routes than there are
    std::unique_ptr<PictureBuilder> m_builder;
    std::unique_ptr<EmphasisMap> m_emphasis;
    mutable std::vector<CanvasItem> m_items; ///< in painting order; groups are made when they are looked at
    QHash<model::ComponentId, int> m_partItems;
    QHash<model::ConnectionId, int> m_connectionItems;
    std::vector<std::vector<int>> m_links; ///< of each part, as in the diagram: its connections
    model::RectIndex m_index;
    std::vector<int> m_indexed; ///< the item of each rectangle of the index
    QRectF m_bounds;            ///< of everything in the index
    std::vector<int> m_lifted;  ///< ascending
    Damage m_damage;
};

} // namespace views
