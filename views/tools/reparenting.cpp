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
    model::ComponentId id;
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
        const model::ComponentId &other = asked ? connection.to : connection.from;
        if (asked != moves(connection.to))
            partners.push_back({other, diagram.absoluteRect(other).center(), asked});
    }
    return partners;
}

/// Something in the container has one of the partners as well, in the same way: they stand one below the other.
bool holdsTheLike(const model::Diagram &diagram, const model::ComponentId &container, const model::ComponentId &part,
                  const std::vector<Partner> &partners)
{
    const auto isLike = [&](const model::ComponentId &id) { return diagram.isInside(id, container) && id != part && !diagram.isInside(id, part); };
    const auto &connections = diagram.connections();
    return std::any_of(connections.begin(), connections.end(), [&](const model::Connection &connection) {
        return std::any_of(partners.begin(), partners.end(), [&](const Partner &partner) {
            return partner.asked ? connection.to == partner.id && isLike(connection.from) : connection.from == partner.id && isLike(connection.to);
        });
    });
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

/// The middle of something of that size nearest to `wished` that does not reach beyond; the middle of all where it is larger.
double within(double from, double to, double wished, double size)
{
    return size < to - from ? std::clamp(wished, from + size / 2, to - size / 2) : (from + to) / 2;
}

/// On the side of the container's contents that is best for what the part is connected with, otherwise as near to where it is as
/// can be; in the drawing. Nothing when there is nothing to go by.
std::optional<QPointF> besideContents(const model::Diagram &diagram, const model::ComponentId &part, const QSizeF &size,
                                      const model::ComponentId &container)
{
    const QRectF contents = contentsOf(diagram, container);
    const std::vector<Partner> partners = partnersOf(diagram, part);
    if (contents.isNull() || partners.empty())
        return std::nullopt;
    const QPointF now = diagram.absoluteRect(part).center();
    const double x = within(contents.left(), contents.right(), now.x(), size.width());
    const double y = within(contents.top(), contents.bottom(), now.y(), size.height());
    const double aside = sideGap + size.width() / 2;
    const double above = gapBelow + size.height() / 2;
    const model::FlowDirection flow = model::flowDirection(diagram);
    std::vector<QPointF> middles;
    const bool across = holdsTheLike(diagram, container, part, partners);
    if (!across || flow == model::FlowDirection::Right)
        middles.insert(middles.end(), {{x, contents.bottom() + above}, {x, contents.top() - above}});
    if (!across || flow == model::FlowDirection::Down)
        middles.insert(middles.end(), {{contents.right() + aside, y}, {contents.left() - aside, y}});
    const QPointF best = *std::min_element(middles.begin(), middles.end(), [&](const QPointF &a, const QPointF &b) {
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
