#include "views/tools/resizing.h"

#include "model/layout/arrange.h"
#include "views/picture/componentdrawing.h"
#include "views/tools/docking.h"

#include <algorithm>

namespace views {

namespace {

constexpr QSizeF smallestPart(60, 36);
constexpr QSizeF smallestFrame(120, 80);

bool isLeft(Corner corner)
{
    return corner == Corner::TopLeft || corner == Corner::BottomLeft;
}

bool isTop(Corner corner)
{
    return corner == Corner::TopLeft || corner == Corner::TopRight;
}

/// What the part must at least cover; null when nothing is inside.
QRectF contentsOf(const model::Diagram &diagram, const model::ComponentId &id)
{
    QRectF contents;
    for (const model::ComponentId &child : diagram.childrenOf(id)) {
        if (!isDocked(diagram, child))
            contents |= diagram.absoluteRect(child);
    }
    if (!contents.isNull())
        contents.adjust(-model::framePadding, -model::frameTitleHeight, model::framePadding, model::framePadding);
    return contents;
}

} // namespace

QPointF cornerOf(const QRectF &rect, Corner corner)
{
    return {isLeft(corner) ? rect.left() : rect.right(), isTop(corner) ? rect.top() : rect.bottom()};
}

bool isResizable(const QSizeF &size)
{
    return size.width() > largestBadge || size.height() > largestBadge;
}

QRectF resizedRect(const model::Diagram &diagram, const model::ComponentId &id, Corner corner, const QPointF &wished)
{
    const QRectF before = diagram.absoluteRect(id);
    const QRectF contents = contentsOf(diagram, id);
    const QSizeF least = diagram.component(id)->has(model::Trait::Encloses) ? smallestFrame : smallestPart;
    // Nothing inside: only the smallest size counts.
    const auto limit = [&contents](double inside, double opposite) { return contents.isNull() ? opposite : inside; };
    QRectF rect = before;
    if (isLeft(corner))
        rect.setLeft(std::min({wished.x(), limit(contents.left(), before.right()), before.right() - least.width()}));
    else
        rect.setRight(std::max({wished.x(), limit(contents.right(), before.left()), before.left() + least.width()}));
    if (isTop(corner))
        rect.setTop(std::min({wished.y(), limit(contents.top(), before.bottom()), before.bottom() - least.height()}));
    else
        rect.setBottom(std::max({wished.y(), limit(contents.bottom(), before.top()), before.top() + least.height()}));
    return rect;
}

model::SetGeometry geometryFor(const model::Diagram &diagram, const model::ComponentId &id, const QRectF &rect)
{
    const QPointF shift = rect.topLeft() - diagram.absoluteRect(id).topLeft();
    model::SetGeometry geometry;
    geometry.geometries.push_back({id, diagram.component(id)->position.value_or(QPointF()) + shift, rect.size()});
    for (const model::ComponentId &child : diagram.childrenOf(id)) {
        const model::Component *inside = diagram.component(child);
        if (!shift.isNull() && !isDocked(diagram, child))
            geometry.geometries.push_back({child, inside->position.value_or(QPointF()) - shift, inside->size});
    }
    return geometry;
}

} // namespace views
