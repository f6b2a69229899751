#include "views/canvas/diagramscene.h"
#include "views/canvas/farpainting.h"

#include <QPainter>

#include <algorithm>
#include <utility>

// What DiagramScene marks, and how that is painted above the drawing.

namespace views {

namespace {

/// With more marks than this, what overlaps them is not painted again above each.
constexpr std::size_t mostCarefulMarks = 200;
/// Nor if it is more than this, all marks together.
constexpr std::size_t mostAboveMarks = 800;

Selection difference(const Selection &a, const Selection &b)
{
    const auto inOne = [](const auto &left, const auto &right) { return (left - right) + (right - left); };
    return {inOne(a.components, b.components), inOne(a.connections, b.connections)};
}

} // namespace

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

void DiagramScene::paintMany(QPainter &painter, const std::vector<const CanvasItem *> &items, const QRectF &exposed) const
{
    std::vector<MarkedItem> marked;
    marked.reserve(items.size());
    for (const CanvasItem *item : items)
        marked.push_back({item, marksOf(*item)});
    std::vector<QRectF> chips;
    if (!items.empty() && painter.deviceTransform().m11() >= farScale) { // from afar there are none
        for (const CanvasItem *item : m_picture.itemsIn(exposed)) {
            if (item->isConnection() && !item->route().label.isNull())
                chips.push_back(item->route().label);
        }
    }
    paintManyMarks(painter, marked, chips, exposed, m_style);
}

void DiagramScene::paintAbove(QPainter &painter, const QRectF &exposed, const QRectF &visible) const
{
    const std::vector<const CanvasItem *> items = markedItems(exposed);
    // The same for all that is in view, so that what is painted a bit at a time goes together.
    const bool careful = painter.deviceTransform().m11() >= farScale && canBeCareful(markedItems(visible));
    if (!careful) {
        paintMany(painter, items, exposed);
        m_picture.paintLifted(painter, exposed);
        return;
    }
    for (const CanvasItem *item : items) {
        paintMark(painter, *item, marksOf(*item), m_style);
        if (item->lifted)
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
