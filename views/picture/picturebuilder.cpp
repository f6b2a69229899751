#include "views/picture/picturebuilder.h"

#include "views/picture/componentdrawing.h"
#include "views/picture/connectiondrawing.h"
#include "views/picture/description.h"
#include "views/picture/legend.h"
#include "views/picture/marks.h"
#include "views/picture/pageparts.h"
#include "views/picture/stepplacement.h"
#include "views/picture/travel.h"

#include <algorithm>

namespace views {

namespace {

constexpr int partDepth = model::maxNesting + 1;

std::vector<const model::Component *> inPaintingOrder(const model::Diagram &diagram)
{
    std::vector<std::pair<int, const model::Component *>> ordered;
    for (const model::Component &component : diagram.components())
        ordered.emplace_back(paintingDepth(diagram, component.id), &component);
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const model::Component *> result;
    for (const auto &[depth, component] : ordered)
        result.push_back(component);
    return result;
}

} // namespace

TokenShape tokenShape(const model::Event &event, bool returning)
{
    if (!event.ok)
        return TokenShape::Failure;
    return returning || event.type == model::EventType::Reply ? TokenShape::Reply : TokenShape::Request;
}

int paintingDepth(const model::Diagram &diagram, const model::ComponentId &id)
{
    const model::Component *component = diagram.component(id);
    const bool frame = component && component->has(model::Trait::Encloses);
    return frame ? int(diagram.ancestorsOf(id).size()) : partDepth;
}

PictureBuilder::PictureBuilder(const model::Diagram &diagram, const Theme &theme, const Layers &layers, const Graphics &graphics)
    : m_context(diagram, theme, graphics, layers.protocols)
{}

QHash<model::ConnectionId, model::LabelSizes> PictureBuilder::labelSizes() const
{
    QHash<model::ConnectionId, model::LabelSizes> sizes;
    for (const model::Connection &connection : m_context.diagram.connections()) {
        if (const model::LabelSizes own = labelSizes(connection, {.protocols = m_context.protocols}); !own.isEmpty())
            sizes.insert(connection.id, own);
    }
    return sizes;
}

model::LabelSizes PictureBuilder::labelSizes(const model::Connection &connection, const Layers &layers)
{
    return {chipSize(connection, layers.protocols), endLabelSize(connection, true), endLabelSize(connection, false)};
}

PictureGroup PictureBuilder::component(const model::Component &component, const Overlay &overlay) const
{
    return this->component(component, overlay, emphasis(overlay));
}

PictureGroup PictureBuilder::component(const model::Component &component, const Overlay &overlay,
                                       const EmphasisMap &emphasis) const
{
    const bool frame = component.has(model::Trait::Encloses);
    PictureGroup group;
    group.role = frame ? GroupRole::Frame : GroupRole::Component;
    group.id = component.id.toString();
    group.title = describe(component, overlay);
    const PartLook look = lookOf(component, overlay, emphasis);
    if (frame)
        drawFrame(m_context, component, look, group.shapes);
    else
        drawPart(m_context, component, look, group.shapes);
    addMarks(component, overlay, look, group);
    return group;
}

PartLook PictureBuilder::lookOf(const model::Component &component, const Overlay &overlay,
                                const EmphasisMap &emphasis) const
{
    return {emphasis.of(component.id), overlay.down.contains(component.id) || isTakenDown(component.id, overlay)};
}

FarLook PictureBuilder::farLook(const model::Component &component, const Overlay &overlay,
                                const EmphasisMap &emphasis) const
{
    const auto spof = overlay.spofs.constFind(component.id);
    const bool fails = spof != overlay.spofs.constEnd() && !spof->isEmpty() && !overlay.spofsStale;
    return views::farLook(m_context, component, lookOf(component, overlay, emphasis), fails);
}

FarLook PictureBuilder::farLook(const model::Connection &connection, const EmphasisMap &emphasis) const
{
    return views::farLook(m_context, connection, emphasis.of(connection.id));
}

bool PictureBuilder::isTakenDown(const model::ComponentId &id, const Overlay &overlay) const
{
    if (overlay.down.isEmpty())
        return false;
    const std::vector<model::ComponentId> around = m_context.diagram.ancestorsOf(id);
    return std::any_of(around.begin(), around.end(), [&](const model::ComponentId &container) {
        return overlay.down.contains(container)
               && m_context.diagram.component(container)->has(model::Trait::FailureDomain);
    });
}

void PictureBuilder::addMarks(const model::Component &component, const Overlay &overlay, const PartLook &look,
                              PictureGroup &group) const
{
    const QRectF rect = m_context.diagram.absoluteRect(component.id);
    const MarkedOutline outline{rect, cornerRadius(component, rect)};
    const model::OperationSet spof = overlay.spofs.value(component.id);
    // Beside a request the way is what matters: rings off it step back with their parts, but can still be seen.
    const bool isQuiet = overlay.spofsStale || look.emphasis == Emphasis::Dimmed;
    if (!spof.isEmpty())
        addSpofRing(outline, isQuiet, m_context.normal, group.shapes);
    const bool failed = overlay.down.contains(component.id);
    if (look.down)
        addDownOutline(outline, failed, m_context.normal, group.shapes);
    if (overlay.highlightedComponents.contains(component.id))
        addHighlight(outline, m_context.normal, group.shapes);
    if (!spof.isEmpty())
        addSpofLetters(outline, spof, isQuiet, m_context.normal, group.shapes);
    if (look.down && failed)
        addDownCross(outline, m_context.normal, group.shapes);
}

PictureGroup PictureBuilder::connection(const model::Connection &connection, const model::Route &route,
                                        const Overlay &overlay) const
{
    return this->connection(connection, route, overlay, emphasis(overlay));
}

PictureGroup PictureBuilder::connection(const model::Connection &connection, const model::Route &route,
                                        const Overlay &overlay, const EmphasisMap &emphasis) const
{
    PictureGroup group;
    group.role = GroupRole::Connection;
    group.id = connection.id.toString();
    group.title = m_context.protocols ? describe(connection, m_context.diagram)
                                       : describeWithoutProtocol(connection, m_context.diagram);
    if (overlay.highlightedConnections.contains(connection.id))
        group.shapes.push_back(
            PathShape{connectionPath(route.points, route.jumps), {}, {m_context.normal.selectionHalo, 8, {}, true}});
    drawConnection(m_context, connection, route, emphasis.of(connection.id), group.shapes);
    return group;
}

bool PictureBuilder::isDrawn(const model::Event &event) const
{
    const model::Diagram &diagram = m_context.diagram;
    const auto isThere = [&diagram](const model::ConnectionId &id) { return diagram.connection(id) != nullptr; };
    return diagram.component(event.from) && diagram.component(event.to)
           && (event.route.empty() || std::any_of(event.route.begin(), event.route.end(), isThere));
}

QPainterPath PictureBuilder::tokenPath(const model::Event &event, const model::Routes &routes) const
{
    return travelPath(m_context.diagram, routes, event.from, event.to, event.route);
}

std::vector<PictureGroup> PictureBuilder::tokens(const model::Routes &routes, const Overlay &overlay) const
{
    std::vector<PictureGroup> groups;
    if (!overlay.trace || !overlay.frame)
        return groups;
    for (const model::Frame::Token &token : overlay.frame->tokens) {
        const model::Event &event = overlay.trace->events.at(std::size_t(token.event));
        if (!isDrawn(event))
            continue;
        PictureGroup group;
        group.role = GroupRole::Token;
        group.title = event.what;
        const QPointF center = tokenPath(event, routes).pointAtPercent(qBound(0.0, token.progress, 1.0));
        drawToken(center, tokenShape(event, token.returning), m_context.normal, group.shapes);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<PlacedStep> PictureBuilder::placedSteps(const model::Routes &routes, const Overlay &overlay) const
{
    if (!overlay.trace || !overlay.numberedSteps)
        return {};
    return placeSteps(m_context.diagram, routes, model::pathSteps(*overlay.trace));
}

std::vector<PictureGroup> PictureBuilder::steps(const std::vector<PlacedStep> &placed, const Overlay &overlay) const
{
    std::vector<PictureGroup> groups;
    for (const PlacedStep &step : placed) {
        if (overlay.frame && overlay.trace->events[std::size_t(step.event)].startMs > overlay.frame->timeMs)
            continue;
        PictureGroup group;
        group.role = GroupRole::Step;
        group.title = step.text;
        drawStepNumber(step.center, step.number, m_context.normal, group.shapes);
        groups.push_back(std::move(group));
    }
    return groups;
}

Picture PictureBuilder::build(const model::Routes &routes, const Overlay &overlay, const PictureOptions &options) const
{
    Picture picture;
    picture.title = m_context.diagram.title();
    picture.description = m_context.diagram.description();
    if (!options.transparent)
        picture.background = m_context.normal.canvas;

    const EmphasisMap strengths = emphasis(overlay);
    std::vector<PictureGroup> frames;
    std::vector<PictureGroup> parts;
    for (const model::Component *each : inPaintingOrder(m_context.diagram)) {
        std::vector<PictureGroup> &target = each->has(model::Trait::Encloses) ? frames : parts;
        target.push_back(component(*each, overlay, strengths));
    }
    picture.groups = std::move(frames);
    for (const model::Connection &each : m_context.diagram.connections()) {
        if (const auto route = routes.constFind(each.id); route != routes.constEnd())
            picture.groups.push_back(connection(each, *route, overlay, strengths));
    }
    const auto append = [&](std::vector<PictureGroup> groups) {
        std::move(groups.begin(), groups.end(), std::back_inserter(picture.groups));
    };
    append(std::move(parts));
    append(steps(placedSteps(routes, overlay), overlay));
    append(tokens(routes, overlay));
    addPageParts(m_context, overlay, options, picture);
    return picture;
}

} // namespace views
