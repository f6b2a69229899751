#include "views/tools/reparenting.h"

#include "model/layout/arrange.h"
#include "views/tools/composing.h"
#include "views/tools/docking.h"
#include "views/tools/placement.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

namespace {

constexpr double gapBelow = 40;
constexpr double sideGap = 120;     ///< room for a connection and its chip
constexpr double againstTheFlow = 4; ///< as much as a line that is so much longer

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Reparenting)
};

/// What is inside the container already, badges on its border aside; in the drawing.
QRectF contentsOf(const model::Diagram &diagram, const model::ComponentId &container)
{
    QRectF contents;
    for (const model::ComponentId &id : diagram.childrenOf(container)) {
        if (!isDocked(diagram, id))
            contents |= diagram.absoluteRect(id);
    }
    return contents;
}

/// A part at the other end of a connection, seen from one that moves.
struct Partner {
    QPointF middle;
    bool asked = false; ///< by the part that moves; else it asks
};

std::vector<Partner> partnersOf(const model::Diagram &diagram, const model::ComponentId &part)
{
    const std::vector<model::ComponentId> moved = diagram.subtreeOf(part);
    const auto moves = [&moved](const model::ComponentId &id) { return std::find(moved.begin(), moved.end(), id) != moved.end(); };
    std::vector<Partner> partners;
    for (const model::Connection &connection : diagram.connections()) {
        const bool asked = moves(connection.from);
        if (asked != moves(connection.to))
            partners.push_back({diagram.absoluteRect(asked ? connection.to : connection.from).center(), asked});
    }
    return partners;
}

/// How long the lines are from there, those that would run against the flow counting more.
double costAt(const QPointF &middle, const std::vector<Partner> &partners, model::FlowDirection flow)
{
    double cost = 0;
    for (const Partner &partner : partners) {
        const QPointF way = partner.asked ? partner.middle - middle : middle - partner.middle;
        const double along = flow == model::FlowDirection::Down ? way.y() : way.x();
        cost += way.manhattanLength() + (along < 0 ? againstTheFlow * -along : 0);
    }
    return cost;
}

/// On the side of the container's contents that is best for what the part is connected with; in the drawing. Nothing when there
/// is nothing to go by.
std::optional<QPointF> besideContents(const model::Diagram &diagram, const model::ComponentId &part, const QSizeF &size, const model::ComponentId &container)
{
    const QRectF contents = contentsOf(diagram, container);
    const std::vector<Partner> partners = partnersOf(diagram, part);
    if (contents.isNull() || partners.empty())
        return std::nullopt;
    const double x = contents.center().x();
    const double y = contents.center().y();
    const double aside = sideGap + size.width() / 2;
    const double above = gapBelow + size.height() / 2;
    const QPointF middles[] = {{contents.left() - aside, y}, {contents.right() + aside, y}, {x, contents.bottom() + above}, {x, contents.top() - above}};
    const model::FlowDirection flow = model::flowDirection(diagram);
    const QPointF best = *std::min_element(std::begin(middles), std::end(middles), [&](const QPointF &a, const QPointF &b) {
        return costAt(a, partners, flow) < costAt(b, partners, flow);
    });
    return snapped(best - QPointF(size.width(), size.height()) / 2);
}

/// Where a part that comes from elsewhere looks for room first, relative to the container.
QPointF wishedPlace(const model::Diagram &diagram, const model::Component &part, const std::optional<model::ComponentId> &container)
{
    if (container)
        return {model::framePadding, model::frameTitleHeight + model::framePadding};
    // Out of its frame, to below the outermost one: near where it was, and beside nothing that it has to do with.
    const std::vector<model::ComponentId> frames = diagram.ancestorsOf(part.id);
    const QRectF left = diagram.absoluteRect(frames.empty() ? part.id : frames.back());
    return {diagram.absoluteRect(part.id).left(), left.bottom() + gapBelow};
}

QString textFor(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts, const std::optional<model::ComponentId> &container)
{
    const QString what = parts.size() == 1 ? diagram.component(parts.front())->displayName() : Texts::tr("%1 parts").arg(parts.size());
    return container ? Texts::tr("Move %1 into %2").arg(what, diagram.component(*container)->displayName()) : Texts::tr("Move %1 out").arg(what);
}

} // namespace

std::optional<QSizeF> sizeInside(const model::Diagram &diagram, const model::Component &part, const std::optional<model::ComponentId> &container)
{
    if (!part.has(model::Trait::Badge) || part.kindInfo().defaultSize == badgeSize)
        return part.size;
    const bool badge = becomesBadge(diagram, part, container) && !isOnRequestPath(diagram, part.id);
    if (badge && !part.size)
        return badgeSize;
    return !badge && part.size == badgeSize ? std::nullopt : part.size;
}

namespace {

/// Relative to the container.
QPointF placeIn(const model::Diagram &diagram, const model::Component &part, const QSizeF &size, const std::optional<model::ComponentId> &container)
{
    if (const auto beside = container ? besideContents(diagram, part.id, size, *container) : std::nullopt)
        return *beside - diagram.absolutePosition(*container);
    return freePlace(diagram, container, size, wishedPlace(diagram, part, container));
}

} // namespace

model::Edit moveInto(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts, const std::optional<model::ComponentId> &container)
{
    EditComposer composer(diagram);
    for (const model::ComponentId &id : parts) {
        const model::Component part = *diagram.component(id);
        if (part.parent == container)
            continue;
        const std::optional<QSizeF> size = sizeInside(diagram, part, container);
        const QSizeF shown = size.value_or(part.kindInfo().defaultSize);
        const bool docks = container && part.has(model::Trait::Badge) && shown == badgeSize;
        const QPointF place = docks ? freeDock(composer.diagram(), *container, shown)
                                    : placeIn(composer.diagram(), part, shown, container);
        composer.add(model::SetParent{id, container, place});
        if (size != part.size)
            composer.add(model::SetGeometry{{{id, place, size}}});
        composer.makeRoomFor(id);
    }
    return composer.finish(textFor(diagram, parts, container));
}

} // namespace views
