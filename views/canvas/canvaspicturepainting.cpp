#include "views/canvas/canvaspicture.h"

#include "views/canvas/farpainting.h"
#include "views/picture/painterbackend.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

// What of the picture is where, and how it is painted.

namespace views {

PictureGroup CanvasPicture::group(const CanvasItem &item) const
{
    if (const auto *id = std::get_if<model::ComponentId>(&item.element()))
        return m_builder->component(*m_diagram.component(*id), m_overlay, *m_emphasis);
    const model::ConnectionId &id = std::get<model::ConnectionId>(item.element());
    return m_builder->connection(*m_diagram.connection(id), item.route(), m_overlay, *m_emphasis);
}

void CanvasPicture::make(CanvasItem &item) const
{
    if (!item.hasGroup())
        item.setGroup(group(item));
}

const CanvasItem *CanvasPicture::made(int order) const
{
    if (order < 0)
        return nullptr;
    CanvasItem &item = m_items[std::size_t(order)];
    make(item);
    return &item;
}

const FarLook &CanvasPicture::farLook(CanvasItem &item) const
{
    if (!item.far) {
        if (const auto *id = std::get_if<model::ComponentId>(&item.element()))
            item.far = m_builder->farLook(*m_diagram.component(*id), m_overlay, *m_emphasis);
        else
            item.far = m_builder->farLook(*m_diagram.connection(std::get<model::ConnectionId>(item.element())), *m_emphasis);
    }
    return *item.far;
}

std::vector<int> CanvasPicture::ordersIn(const std::vector<QRectF> &areas) const
{
    std::vector<int> orders;
    for (const QRectF &area : areas) {
        if (area.contains(m_bounds)) {
            orders.resize(m_items.size());
            std::iota(orders.begin(), orders.end(), 0);
            return orders;
        }
        m_index.visit(area, [&](int index) { orders.push_back(m_indexed[std::size_t(index)]); });
    }
    constexpr std::size_t farFewer = 32; // then sorting is faster than looking at all
    if (orders.size() < m_items.size() / farFewer) {
        std::sort(orders.begin(), orders.end());
        orders.erase(std::unique(orders.begin(), orders.end()), orders.end());
        return orders;
    }
    std::vector<char> found(m_items.size());
    for (const int order : orders)
        found[std::size_t(order)] = 1;
    orders.clear();
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i])
            orders.push_back(int(i));
    }
    return orders;
}

std::vector<const CanvasItem *> CanvasPicture::itemsIn(const QRectF &area) const
{
    std::vector<const CanvasItem *> items;
    for (const int order : ordersIn({area}))
        items.push_back(&m_items[std::size_t(order)]);
    return items;
}

Element CanvasPicture::elementAt(const QPointF &position, double tolerance) const
{
    const QRectF around(position - QPointF(tolerance, tolerance), QSizeF(2 * tolerance, 2 * tolerance));
    model::Routes near;
    for (const CanvasItem *item : itemsIn(around)) {
        if (const auto *id = std::get_if<model::ConnectionId>(&item->element()))
            near.insert(*id, item->route());
    }
    return m_geometry.elementAt(position, near, tolerance);
}

void CanvasPicture::paint(QPainter &painter, const QRectF &area) const
{
    std::vector<int> orders = ordersIn({area});
    std::erase_if(orders, [this](int order) { return m_items[std::size_t(order)].lifted; });
    paintItems(painter, orders, area);
}

void CanvasPicture::paintLifted(QPainter &painter, const QRectF &area) const
{
    std::vector<int> orders;
    for (const int order : m_lifted) {
        const std::vector<QRectF> areas = m_items[std::size_t(order)].areas();
        if (std::any_of(areas.begin(), areas.end(), [&](const QRectF &each) { return each.intersects(area); }))
            orders.push_back(order);
    }
    paintItems(painter, orders, area);
}

void CanvasPicture::paintFrom(QPainter &painter, const CanvasItem &item, const std::vector<QRectF> &areas) const
{
    std::vector<int> orders = ordersIn(areas);
    std::erase_if(orders, [&](int order) { return order < item.order || m_items[std::size_t(order)].lifted; });
    QRectF area;
    for (const QRectF &each : areas)
        area |= each;
    paintItems(painter, orders, area);
}

void CanvasPicture::paintItems(QPainter &painter, const std::vector<int> &orders, const QRectF &area) const
{
    if (painter.deviceTransform().m11() < farScale) {
        FarPainter far(painter);
        for (const int order : orders) {
            CanvasItem &item = m_items[std::size_t(order)];
            if (item.isConnection())
                far.line(item.route().points, farLook(item));
            else if (item.isFrame())
                far.frame(item.rect(), farLook(item));
            else
                far.block(item.rect(), farLook(item));
        }
        for (const int order : orders) {
            if (const CanvasItem &item = m_items[std::size_t(order)]; item.isFrame())
                far.title(item.rect(), *item.far, m_theme->color(QStringLiteral("canvas")));
        }
        return;
    }
    for (const int order : orders) {
        CanvasItem &item = m_items[std::size_t(order)];
        make(item);
        if (item.isConnection()) {
            paintGroupWithin(painter, item.group(), area); // connections are never shown by moving what was drawn
        } else if (item.offset().isNull()) {
            paintGroup(painter, item.group());
        } else {
            const QTransform before = painter.worldTransform();
            painter.translate(item.offset());
            paintGroup(painter, item.group());
            painter.setWorldTransform(before);
        }
    }
}

} // namespace views
