#include "model/layout/routesearch.h"

#include "model/layout/arrange.h"

#include <limits>

namespace model {

namespace {

constexpr float unreached = std::numeric_limits<float>::max();

} // namespace

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
    for (double reach = 60;; reach *= 4) {
        const QRectF window = core.adjusted(-reach, -reach, reach, reach);
        buildGrid(ends, window);
        Path path;
        const double cost = search(path);
        if (cost < bestCost) {
            bestCost = cost;
            best = std::move(path);
        }
        if (bestCost < distance + 4 * routingcost::bend + 2 * reach || window.contains(all))
            break;
        if (bestCost < routingcost::title && reach > 200)
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
        if (!end.around)
            m_grid.chargeArea(end.rect, routingcost::part / 10);
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
    m_lines.horizontals().visit(area, [&](int index) {
        const QRectF &line = m_lines.horizontals().rect(index);
        m_grid.chargeHorizontalLine(line.top(), line.left(), line.right(), routingcost::crossing);
    });
    m_lines.verticals().visit(area, [&](int index) {
        const QRectF &line = m_lines.verticals().rect(index);
        m_grid.chargeVerticalLine(line.left(), line.top(), line.bottom(), routingcost::crossing);
    });
}

double RouteSearch::search(Path &path)
{
    const std::size_t states = 2 * std::size_t(m_grid.columnCount()) * std::size_t(m_grid.rowCount());
    m_costs.assign(states, unreached);
    m_from.assign(states, From::None);
    m_queue.clear();
    m_goals.clear();
    for (const Port &port : m_endPorts) {
        const double stub = (port.stub - port.border).manhattanLength();
        m_goals.push_back({m_grid.columnAt(port.stub.x()), m_grid.rowAt(port.stub.y()), isHorizontal(port.side), port.cost + stub});
    }
    pushStarts();

    double bestCost = std::numeric_limits<double>::max();
    while (!m_queue.empty()) {
        std::pop_heap(m_queue.begin(), m_queue.end());
        const Entry entry = m_queue.back();
        m_queue.pop_back();
        if (double(entry.estimate) >= bestCost)
            break;
        const int current = entry.state;
        // The costs of a state only fall: an entry that was overtaken estimates too much.
        if (entry.estimate > m_costs[std::size_t(current)] + estimate(current) + 0.01F)
            continue;
        const int node = current / 2;
        for (const Goal &goal : m_goals) {
            if (goal.row * m_grid.columnCount() + goal.column != node || goal.horizontal != bool(current & 1))
                continue;
            const double cost = double(m_costs[std::size_t(current)]) + goal.cost;
            if (cost < bestCost) {
                bestCost = cost;
                finish(current, goal, path);
            }
        }
        expand(current);
    }
    return bestCost;
}

void RouteSearch::pushStarts()
{
    for (const Port &port : m_startPorts) {
        const double stub = (port.stub - port.border).manhattanLength();
        relax(state(m_grid.columnAt(port.stub.x()), m_grid.rowAt(port.stub.y()), isHorizontal(port.side)), float(port.cost + stub), From::Start);
    }
}

float RouteSearch::estimate(int current) const
{
    const bool horizontal = current & 1;
    const int column = (current / 2) % m_grid.columnCount();
    const int row = (current / 2) / m_grid.columnCount();
    double best = std::numeric_limits<double>::max();
    for (const Goal &goal : m_goals) {
        double cost = std::abs(m_grid.x(goal.column) - m_grid.x(column)) + std::abs(m_grid.y(goal.row) - m_grid.y(row)) + goal.cost;
        if (goal.horizontal != horizontal)
            cost += routingcost::bend;
        else if (horizontal ? goal.row != row : goal.column != column)
            cost += 2 * routingcost::bend;
        best = std::min(best, cost);
    }
    return float(best);
}

void RouteSearch::relax(int next, float cost, From from)
{
    if (cost >= m_costs[std::size_t(next)])
        return;
    m_costs[std::size_t(next)] = cost;
    m_from[std::size_t(next)] = from;
    m_queue.push_back({cost + estimate(next), next});
    std::push_heap(m_queue.begin(), m_queue.end());
}

void RouteSearch::expand(int current)
{
    const float cost = m_costs[std::size_t(current)];
    const bool horizontal = current & 1;
    const int column = (current / 2) % m_grid.columnCount();
    const int row = (current / 2) / m_grid.columnCount();
    relax(current ^ 1, cost + float(routingcost::bend), From::Turn);
    if (horizontal) {
        if (column + 1 < m_grid.columnCount())
            relax(state(column + 1, row, true), cost + m_grid.rightCost(column, row), From::Left);
        if (column > 0)
            relax(state(column - 1, row, true), cost + m_grid.rightCost(column - 1, row), From::Right);
    } else {
        if (row + 1 < m_grid.rowCount())
            relax(state(column, row + 1, false), cost + m_grid.downCost(column, row), From::Above);
        if (row > 0)
            relax(state(column, row - 1, false), cost + m_grid.downCost(column, row - 1), From::Below);
    }
}

double RouteSearch::finish(int last, const Goal &goal, Path &path) const
{
    const Port &end = m_endPorts[std::size_t(&goal - m_goals.data())];
    path.points.clear();
    path.points.push_back(end.border);
    path.end = end.side;
    int current = last;
    for (;;) {
        const int column = (current / 2) % m_grid.columnCount();
        const int row = (current / 2) / m_grid.columnCount();
        path.points.push_back(QPointF(m_grid.x(column), m_grid.y(row)));
        const From from = m_from[std::size_t(current)];
        if (from == From::Start)
            break;
        const int step = from == From::Left ? -2 : from == From::Right ? 2 : from == From::Above ? -2 * m_grid.columnCount() : 2 * m_grid.columnCount();
        current = from == From::Turn ? current ^ 1 : current + step;
    }
    const QPointF first = path.points.back();
    for (const Port &port : m_startPorts) {
        const bool onLine = isHorizontal(port.side) == bool(current & 1);
        if (onLine && port.stub == first) {
            path.start = port.side;
            path.points.push_back(port.border);
            break;
        }
    }
    std::reverse(path.points.begin(), path.points.end());
    simplify(path.points);
    return double(m_costs[std::size_t(last)]);
}

} // namespace model
