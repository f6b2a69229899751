#include "views/canvas/canvasitem.h"

#include "model/layout/linejumps.h"

namespace views {

namespace {

// What rings, badges and captions may need around a part, and arrowheads and halos beside a line.
constexpr QMarginsF aroundPart(40, 16, 40, 20);
constexpr double besideLine = 7;
constexpr double aroundChip = 2;

QRectF grown(const QRectF &rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

} // namespace

std::vector<QRectF> CanvasItem::areas() const
{
    if (!isConnection())
        return {m_made ? m_extent.translated(m_offset) : reach()};
    std::vector<QRectF> areas;
    for (std::size_t i = 1; i < m_route.points.size(); ++i)
        areas.push_back(grown(QRectF(m_route.points[i - 1], m_route.points[i]).normalized(), besideLine));
    for (const model::LineJump &jump : m_route.jumps)
        areas.push_back(grown(model::areaOf(m_route, jump), besideLine));
    for (const QRectF &label : {m_route.label, m_route.fromLabel.rect, m_route.toLabel.rect}) {
        if (!label.isNull())
            areas.push_back(grown(label, aroundChip));
    }
    return areas;
}

QRectF CanvasItem::reach() const
{
    return m_rect.marginsAdded(aroundPart);
}

QRectF CanvasItem::extent() const
{
    QRectF extent;
    for (const QRectF &area : areas())
        extent |= area;
    return extent;
}

bool CanvasItem::setRect(const QRectF &rect)
{
    if (m_rect == rect)
        return false;
    if (m_rect.size() == rect.size())
        m_offset += rect.topLeft() - m_rect.topLeft();
    else
        forgetLooks();
    m_rect = rect;
    return true;
}

bool CanvasItem::setRoute(const model::Route &route)
{
    if (m_route == route)
        return false;
    m_route = route;
    m_made = false;
    return true;
}

void CanvasItem::setGroup(PictureGroup group)
{
    m_group = std::move(group);
    m_extent = extentOf(m_group);
    m_offset = {};
    m_made = true;
}

void CanvasItem::forgetLooks()
{
    m_made = false;
    m_group = {};
    m_offset = {};
    far.reset();
}

} // namespace views
