#include "model/layout/routesearch.h"

#include "model/layout/arrange.h"

#include <limits>

namespace model {

RouteSearch::RouteSearch(const RoutingScene &scene, const LineIndex &lines)
    : m_scene(scene)
    , m_lines(lines)
{
}

Path RouteSearch::find(int link)
{
    const LayoutTree::Link &ends = m_scene.link(link);
    m_startPorts = portsOf(m_scene, ends, true);
    m_endPorts = portsOf(m_scene, ends, false);
    QRectF core = m_scene.rect(ends.from) | m_scene.rect(ends.to);
    const double distance = core.width() + core.height();
    const QRectF all = m_scene.bounds().adjusted(-100, -100, 100, 100);

    Path best;
    double bestCost = std::numeric_limits<double>::max();
    for (double reach = 80;; reach *= 5) {
        const QRectF window = core.adjusted(-reach, -reach, reach, reach);
        buildGrid(ends, window);
        Path path;
        const double cost = search(path);
        if (cost < bestCost) {
            bestCost = cost;
            best = std::move(path);
        }
        // A way that touches nothing it should not is good enough, unless it had to squeeze along the window.
        const bool clean = bestCost < routingcost::title + distance;
        if (window.contains(all) || (clean && (reach > 100 || bestCost < 2 * distance + 800)))
            break;
    }
    best.link = link;
    return best;
}

void RouteSearch::buildGrid(const LayoutTree::Link &link, const QRectF &window)
{
    m_grid.clear();
    for (const std::vector<Port> *ports : {&m_startPorts, &m_endPorts}) {
        for (const Port &port : *ports) {
            m_grid.addPortColumn(port.stub.x());
            m_grid.addPortRow(port.stub.y());
        }
    }
    for (const int end : {link.from, link.to})
        m_grid.addObstacle(m_scene.rect(end));
    m_scene.parts().visit(window, [&](int part) { m_grid.addObstacle(m_scene.rect(m_scene.partNode(part))); });
    m_scene.borders().visit(window, [&](int border) {
        const QRectF &line = m_scene.borders().rect(border);
        if (isHorizontal(m_scene.border(border).side))
            m_grid.addColumnWall(line.left());
        else
            m_grid.addRowWall(line.top());
        if (m_scene.border(border).side == Side::Top)
            m_grid.addRowWall(line.top() + frameTitleHeight - 10);
    });
    m_grid.build();
    // Lines beside what reaches into the window may lie outside of it.
    const QRectF area = m_grid.area();
    chargeParts(link, area);
    chargeFrames(link, area);
    chargeLines(area);
}

void RouteSearch::chargeParts(const LayoutTree::Link &link, const QRectF &area)
{
    constexpr double clearance = routingspace::clearance;
    m_scene.parts().visit(area, [&](int part) {
        const int node = m_scene.partNode(part);
        if (m_scene.blocks(node, link))
            m_grid.chargeArea(m_scene.rect(node).adjusted(-clearance, -clearance, clearance, clearance), routingcost::part);
    });
    // A line that leaves its part does not come back over it; nor does it run through the frame that it ends at.
    for (const bool atStart : {true, false}) {
        const LinkEnd end = linkEnd(m_scene, link, atStart);
        if (end.around)
            continue;
        double keep = clearance;
        for (const Port &port : atStart ? m_startPorts : m_endPorts)
            keep = std::min(keep, (port.stub - port.border).manhattanLength() - 0.5);
        keep = std::max(0.0, keep);
        m_grid.chargeArea(end.rect.adjusted(-keep, -keep, keep, keep), routingcost::part / 10);
    }
    m_scene.titles().visit(area, [&](int title) { m_grid.chargeArea(m_scene.titles().rect(title), routingcost::title); });
}

void RouteSearch::chargeFrames(const LayoutTree::Link &link, const QRectF &area)
{
    m_scene.borders().visit(area, [&](int border) { chargeBorder(m_scene.border(border), link); });
}

void RouteSearch::chargeBorder(const RoutingScene::Border &border, const LayoutTree::Link &link)
{
    constexpr double beside = routingspace::besideBorder;
    const QRectF &frame = m_scene.rect(border.frame);
    const double cost = m_scene.borderCost(border.frame, link);
    switch (border.side) {
    case Side::Left:
    case Side::Right: {
        const double x = border.side == Side::Left ? frame.left() : frame.right();
        m_grid.chargeVerticalLine(x, frame.top(), frame.bottom(), cost);
        m_grid.chargeColumns(QRectF(x - beside, frame.top(), 2 * beside, frame.height()), routingcost::alongBorder);
        break;
    }
    case Side::Top:
        m_grid.chargeHorizontalLine(frame.top(), frame.left(), frame.right(), cost + routingcost::titleBar);
        m_grid.chargeRows(RoutingScene::titleBar(frame).adjusted(0, -beside, 0, -4), routingcost::alongBorder);
        break;
    case Side::Bottom:
        m_grid.chargeHorizontalLine(frame.bottom(), frame.left(), frame.right(), cost);
        m_grid.chargeRows(QRectF(frame.left(), frame.bottom() - beside, frame.width(), 2 * beside), routingcost::alongBorder);
        break;
    }
}

void RouteSearch::chargeLines(const QRectF &area)
{
    // Crossing a few lines is worth a detour; a bundle of many is no wall.
    constexpr double many = 30;
    const auto visit = [&](const RectIndex &lines, auto charge) {
        m_lineRects.clear();
        lines.visit(area, [&](int index) { m_lineRects.push_back(lines.rect(index)); });
        const double cost = routingcost::crossing * std::min(1.0, many / double(m_lineRects.size()));
        for (const QRectF &line : m_lineRects)
            charge(line, cost);
    };
    visit(m_lines.horizontals(), [&](const QRectF &line, double cost) { m_grid.chargeHorizontalLine(line.top(), line.left(), line.right(), cost); });
    visit(m_lines.verticals(), [&](const QRectF &line, double cost) { m_grid.chargeVerticalLine(line.left(), line.top(), line.bottom(), cost); });
}

GridTerminal RouteSearch::terminal(const Port &port, int tag) const
{
    const double stub = (port.stub - port.border).manhattanLength();
    return {m_grid.columnAt(port.stub.x()), m_grid.rowAt(port.stub.y()), isHorizontal(port.side), port.cost + stub, tag};
}

double RouteSearch::search(Path &path)
{
    GridSearch::Request request;
    request.bend = routingcost::bend;
    for (int i = 0; i < int(m_startPorts.size()); ++i)
        request.starts.push_back(terminal(m_startPorts[std::size_t(i)], i));
    double left = m_endPorts.front().stub.x();
    double right = left;
    double top = m_endPorts.front().stub.y();
    double bottom = top;
    for (int i = 0; i < int(m_endPorts.size()); ++i) {
        const QPointF &stub = m_endPorts[std::size_t(i)].stub;
        request.goals.push_back(terminal(m_endPorts[std::size_t(i)], i));
        left = std::min(left, stub.x());
        right = std::max(right, stub.x());
        top = std::min(top, stub.y());
        bottom = std::max(bottom, stub.y());
    }
    request.goalArea = QRectF(QPointF(left, top), QPointF(right, bottom));
    constexpr int small = 1500;
    if (m_grid.columnCount() * m_grid.rowCount() > small)
        request.eagerness = 1.4;

    const std::optional<GridPath> found = m_search.run(m_grid, request);
    if (!found)
        return std::numeric_limits<double>::max();
    const Port &start = m_startPorts[std::size_t(found->startTag)];
    const Port &end = m_endPorts[std::size_t(found->goalTag)];
    path.start = start.side;
    path.end = end.side;
    path.points = {start.border};
    for (const auto &[column, row] : found->nodes)
        path.points.push_back(QPointF(m_grid.x(column), m_grid.y(row)));
    path.points.push_back(end.border);
    simplify(path.points);
    return found->cost;
}

} // namespace model
