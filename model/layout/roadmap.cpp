#include "model/layout/roadmap.h"

namespace model {

namespace {

constexpr float blocked = 1e9F;
constexpr int mostAccesses = 10;
constexpr std::uint8_t mostCounted = 255;

/// What one route more costs those who cross the piece: the first few are worth a detour, a bundle is no wall.
float crossingStep(std::uint8_t crossings)
{
    return float(routingcost::crossing / (1 + crossings / 2));
}

/// What it costs those who follow it, for each pixel.
float crowdStep(std::uint8_t lines)
{
    constexpr float each = 0.05F;
    constexpr std::uint8_t full = 16;
    return lines < full ? each : 0;
}

QRectF portArea(const std::vector<Port> &ports)
{
    double left = ports.front().border.x();
    double right = left;
    double top = ports.front().border.y();
    double bottom = top;
    for (const Port &port : ports) {
        left = std::min(left, port.border.x());
        right = std::max(right, port.border.x());
        top = std::min(top, port.border.y());
        bottom = std::max(bottom, port.border.y());
    }
    return QRectF(QPointF(left, top), QPointF(right, bottom));
}

} // namespace

void Roadmap::Changes::chargeRight(int column, int row, float cost)
{
    const std::size_t cell = m_grid.cell(column, row);
    m_changes.push_back({cell, true, m_grid.rightCost(column, row)});
    m_grid.chargeRight(cell, cost);
}

void Roadmap::Changes::chargeDown(int column, int row, float cost)
{
    const std::size_t cell = m_grid.cell(column, row);
    m_changes.push_back({cell, false, m_grid.downCost(column, row)});
    m_grid.chargeDown(cell, cost);
}

void Roadmap::Changes::takeBack()
{
    // Backwards: a piece may have been changed twice.
    for (auto change = m_changes.rbegin(); change != m_changes.rend(); ++change)
        change->right ? m_grid.setRightCost(change->cell, change->cost) : m_grid.setDownCost(change->cell, change->cost);
    m_changes.clear();
}

Roadmap::Roadmap(const RoutingScene &scene, const Options &options, std::vector<int> moving)
    : m_scene(scene)
    , m_options(options)
    , m_grid(options.mostLines)
    , m_moving(std::move(moving))
{
    addLines();
    m_grid.build();
    charge();
}

void Roadmap::addLines()
{
    for (int i = 0; i < m_scene.tree().size(); ++i) {
        if (isMoving(i))
            continue;
        const QRectF &rect = m_scene.rect(i);
        if (!m_scene.tree().node(i).frame) {
            m_grid.addObstacle(rect);
            continue;
        }
        for (const double x : {rect.left(), rect.right()})
            m_grid.addColumnWall(x);
        for (const double y : {rect.top(), rect.bottom()})
            m_grid.addRowWall(y);
    }
}

void Roadmap::charge()
{
    constexpr double clearance = routingspace::clearance;
    const std::size_t cells = std::size_t(m_grid.columnCount()) * std::size_t(m_grid.rowCount());
    for (std::vector<std::uint8_t> *counts : {&m_rightLines, &m_downLines, &m_rightCrossings, &m_downCrossings})
        counts->assign(cells, 0);
    for (int i = 0; i < m_scene.tree().size(); ++i) {
        if (isMoving(i))
            continue;
        const QRectF &rect = m_scene.rect(i);
        if (!m_scene.tree().node(i).frame) {
            m_grid.chargeArea(rect.adjusted(-clearance, -clearance, clearance, clearance), double(blocked));
            continue;
        }
        chargeFrame(i);
    }
    for (int i = 0; i < m_scene.titles().size(); ++i) {
        if (!isMoving(m_scene.titleFrame(i)))
            m_grid.chargeArea(m_scene.titles().rect(i), double(blocked));
    }
}

void Roadmap::chargeFrame(int frame)
{
    const QRectF &rect = m_scene.rect(frame);
    for (const double x : {rect.left(), rect.right()})
        m_grid.chargeVerticalLine(x, rect.top(), rect.bottom(), routingcost::foreignBorder);
    for (const double y : {rect.top(), rect.bottom()})
        m_grid.chargeHorizontalLine(y, rect.left(), rect.right(), routingcost::foreignBorder);
    m_grid.chargeRows(RoutingScene::titleBar(rect).adjusted(0, -4, 0, -4), routingcost::alongBorder);
}

/// Everybody pays for the borders of foreign frames; those that this link must cross cost it little.
void Roadmap::openFrames(const LayoutTree::Link &link)
{
    constexpr float discount = float(routingcost::neededBorder - routingcost::foreignBorder);
    const auto right = [&](int column, int row) { m_opened.chargeRight(column, row, discount); };
    const auto down = [&](int column, int row) { m_opened.chargeDown(column, row, discount); };
    for (const auto &[end, other] : {std::pair{link.from, link.to}, std::pair{link.to, link.from}}) {
        for (int frame = m_scene.tree().node(end).parent; frame >= 0 && !m_scene.isAround(frame, other);
             frame = m_scene.tree().node(frame).parent) {
            const QRectF &rect = m_scene.rect(frame);
            for (const double x : {rect.left(), rect.right()})
                m_grid.visitCrossingRight(x, rect.top(), rect.bottom(), right);
            for (const double y : {rect.top(), rect.bottom()})
                m_grid.visitCrossingDown(y, rect.left(), rect.right(), down);
        }
    }
}

void Roadmap::showMoving()
{
    constexpr double clearance = routingspace::clearance;
    for (const int node : m_moving) {
        if (!m_scene.tree().node(node).frame)
            m_grid.visitArea(
                m_scene.rect(node).adjusted(-clearance, -clearance, clearance, clearance),
                [&](int column, int row) { m_shown.chargeRight(column, row, blocked); }, [&](int column, int row) { m_shown.chargeDown(column, row, blocked); });
    }
}

void Roadmap::measureLandmarks()
{
    constexpr int often = 1000;
    if (!m_landmarks.isEmpty() && m_addedSince < often)
        return;
    m_addedSince = 0;
    const int right = m_grid.columnCount() - 1;
    const int bottom = m_grid.rowCount() - 1;
    m_landmarks.reset(std::size_t(m_grid.columnCount()) * std::size_t(m_grid.rowCount()));
    const std::array<std::pair<int, int>, Landmarks::count> places{{{0, 0},
                                                                    {right / 2, 0},
                                                                    {right, 0},
                                                                    {right, bottom / 2},
                                                                    {right, bottom},
                                                                    {right / 2, bottom},
                                                                    {0, bottom},
                                                                    {0, bottom / 2}}};
    for (std::size_t i = 0; i < places.size(); ++i) {
        GridSearch::Request request;
        for (const bool horizontal : {false, true})
            request.starts.push_back({places[i].first, places[i].second, horizontal, 0, 0});
        request.bend = m_options.bend;
        request.eagerness = 0;
        request.limit = double(blocked);
        m_search.explore(m_grid, request);
        for (int row = 0; row <= bottom; ++row) {
            for (int column = 0; column <= right; ++column) {
                if (const std::optional<float> cost = m_search.costTo(column, row))
                    m_landmarks.setCost(m_grid.cell(column, row), i, *cost);
            }
        }
    }
}

double Roadmap::freeLength(const LayoutTree::Link &link, const Port &port) const
{
    constexpr double half = routingspace::clearance;
    const bool horizontal = isHorizontal(port.side);
    const QPointF way = (port.stub - port.border) / std::max(0.01, (port.stub - port.border).manhattanLength());
    const QPointF across = horizontal ? QPointF(0, half) : QPointF(half, 0);
    const QRectF band = QRectF(port.stub - across, port.stub + way * m_options.farthestAccess + across).normalized();
    double length = m_options.farthestAccess;
    const auto meet = [&](const QRectF &rect) {
        const double distance = horizontal ? (way.x() > 0 ? rect.left() - port.stub.x() : port.stub.x() - rect.right())
                                           : (way.y() > 0 ? rect.top() - port.stub.y() : port.stub.y() - rect.bottom());
        length = std::min(length, std::max(0.0, distance - half));
    };
    m_scene.parts().visit(band, [&](int part) {
        const int node = m_scene.partNode(part);
        if (node == link.from || node == link.to || m_scene.blocks(node, link))
            meet(m_scene.parts().rect(part));
    });
    m_scene.titles().visit(band, [&](int title) { meet(m_scene.titles().rect(title)); });
    return length;
}

void Roadmap::access(const LayoutTree::Link &link, const std::vector<Port> &ports, std::vector<GridTerminal> &terminals,
                     std::vector<Access> &accesses) const
{
    for (int i = 0; i < int(ports.size()); ++i) {
        const Port &port = ports[std::size_t(i)];
        const double length = freeLength(link, port);
        const bool horizontal = isHorizontal(port.side);
        const QPointF way = port.stub - port.border;
        const bool forward = (horizontal ? way.x() : way.y()) >= 0;
        const double from = horizontal ? port.stub.x() : port.stub.y();
        const double across = horizontal ? port.stub.y() : port.stub.x();
        const int count = horizontal ? m_grid.columnCount() : m_grid.rowCount();
        const int after = horizontal ? m_grid.firstRow(across) : m_grid.firstColumn(across);
        if (after == 0 || after == (horizontal ? m_grid.rowCount() : m_grid.columnCount()))
            continue;
        int line = horizontal ? m_grid.firstColumn(from) : m_grid.firstRow(from);
        line = forward ? line : line - 1;
        for (int n = 0; n < mostAccesses && line >= 0 && line < count; ++n, line += forward ? 1 : -1) {
            const double position = horizontal ? m_grid.x(line) : m_grid.y(line);
            if (std::abs(position - from) > length)
                break;
            const float piece = horizontal ? m_grid.downCost(line, after - 1) : m_grid.rightCost(after - 1, line);
            if (piece >= blocked)
                continue;
            const QPointF corner = horizontal ? QPointF(position, across) : QPointF(across, position);
            for (const int cross : {after - 1, after}) {
                const double at = horizontal ? m_grid.y(cross) : m_grid.x(cross);
                const double cost =
                    port.cost + (corner - port.border).manhattanLength() + routingcost::bend + std::abs(at - across);
                terminals.push_back(
                    {horizontal ? line : cross, horizontal ? cross : line, !horizontal, cost, int(accesses.size())});
            }
            accesses.push_back({i, corner});
        }
    }
}

std::optional<Path> Roadmap::find(int index)
{
    const LayoutTree::Link &link = m_scene.link(index);
    const std::vector<Port> startPorts = portsOf(m_scene, link, true);
    const std::vector<Port> endPorts = portsOf(m_scene, link, false);
    GridSearch::Request request;
    std::vector<Access> starts;
    std::vector<Access> ends;
    access(link, startPorts, request.starts, starts);
    access(link, endPorts, request.goals, ends);
    request.goalArea = portArea(endPorts);
    request.bend = m_options.bend;
    request.eagerness = m_options.eagerness;
    request.limit = double(blocked);
    if (m_options.landmarks) {
        measureLandmarks();
        request.landmarks = &m_landmarks;
    }
    openFrames(link);
    const std::optional<GridPath> found = m_search.run(m_grid, request);
    m_opened.takeBack();
    if (!found)
        return std::nullopt;

    return pathOf(index, *found, startPorts, starts, endPorts, ends);
}

Path Roadmap::pathOf(int link, const GridPath &found, const std::vector<Port> &startPorts,
                     const std::vector<Access> &starts, const std::vector<Port> &endPorts,
                     const std::vector<Access> &ends) const
{
    const Access &start = starts[std::size_t(found.startTag)];
    const Access &end = ends[std::size_t(found.goalTag)];
    Path path;
    path.link = link;
    path.start = startPorts[std::size_t(start.port)].side;
    path.end = endPorts[std::size_t(end.port)].side;
    path.points = {startPorts[std::size_t(start.port)].border, start.corner};
    for (const auto &[column, row] : found.nodes)
        path.points.push_back(QPointF(m_grid.x(column), m_grid.y(row)));
    path.points.push_back(end.corner);
    path.points.push_back(endPorts[std::size_t(end.port)].border);
    simplify(path.points);
    return path;
}

void Roadmap::explore(int hub)
{
    const LayoutTree::Link itself{hub, hub, TrafficKind::Request};
    m_hub.node = hub;
    m_hub.ports = portsOf(m_scene, itself, true);
    for (Port &port : m_hub.ports)
        port.cost = 0;
    m_hub.accesses.clear();
    GridSearch::Request request;
    access(itself, m_hub.ports, request.starts, m_hub.accesses);
    request.bend = m_options.bend;
    request.eagerness = 0;
    request.limit = double(blocked);
    m_search.explore(m_grid, request);
}

std::optional<Path> Roadmap::findExplored(int index)
{
    const LayoutTree::Link &link = m_scene.link(index);
    const bool fromHub = link.from == m_hub.node;
    const std::vector<Port> ports = portsOf(m_scene, link, !fromHub);
    std::vector<GridTerminal> goals;
    std::vector<Access> accesses;
    access(link, ports, goals, accesses);
    const std::optional<GridPath> found = m_search.wayTo(goals);
    if (!found)
        return std::nullopt;
    Path path = pathOf(index, *found, m_hub.ports, m_hub.accesses, ports, accesses);
    if (!fromHub) {
        std::reverse(path.points.begin(), path.points.end());
        std::swap(path.start, path.end);
    }
    return path;
}

void Roadmap::add(const std::vector<QPointF> &points)
{
    ++m_addedSince;
    for (std::size_t i = 1; i < points.size(); ++i) {
        follow(points[i - 1], points[i]);
        cross(points[i - 1], points[i]);
    }
}

void Roadmap::follow(const QPointF &from, const QPointF &to)
{
    constexpr double beside = 12;
    const QRectF line = QRectF(from, to).normalized();
    const bool horizontal = line.height() <= line.width();
    const auto use = [&](std::uint8_t &lines, double length) {
        const float cost = float(length) * crowdStep(lines);
        lines = std::uint8_t(std::min<int>(lines + 1, mostCounted));
        return cost;
    };
    if (horizontal) {
        const int right = std::min(m_grid.firstColumn(line.right()), m_grid.columnCount() - 1);
        for (int row = m_grid.firstRow(line.top() - beside);
             row < m_grid.rowCount() && m_grid.y(row) < line.top() + beside; ++row) {
            for (int column = std::max(0, m_grid.firstColumn(line.left()) - 1); column < right; ++column) {
                const std::size_t cell = m_grid.cell(column, row);
                m_grid.chargeRight(cell, use(m_rightLines[cell], m_grid.x(column + 1) - m_grid.x(column)));
            }
        }
        return;
    }
    const int bottom = std::min(m_grid.firstRow(line.bottom()), m_grid.rowCount() - 1);
    for (int column = m_grid.firstColumn(line.left() - beside);
         column < m_grid.columnCount() && m_grid.x(column) < line.left() + beside; ++column) {
        for (int row = std::max(0, m_grid.firstRow(line.top()) - 1); row < bottom; ++row) {
            const std::size_t cell = m_grid.cell(column, row);
            m_grid.chargeDown(cell, use(m_downLines[cell], m_grid.y(row + 1) - m_grid.y(row)));
        }
    }
}

void Roadmap::cross(const QPointF &from, const QPointF &to)
{
    const QRectF line = QRectF(from, to).normalized();
    const auto count = [](std::uint8_t &crossings) {
        const float cost = crossingStep(crossings);
        crossings = std::uint8_t(std::min<int>(crossings + 1, mostCounted));
        return cost;
    };
    if (line.height() <= line.width()) {
        m_grid.visitCrossingDown(line.top(), line.left(), line.right(), [&](int column, int row) {
            const std::size_t cell = m_grid.cell(column, row);
            m_grid.chargeDown(cell, count(m_downCrossings[cell]));
        });
    } else {
        m_grid.visitCrossingRight(line.left(), line.top(), line.bottom(), [&](int column, int row) {
            const std::size_t cell = m_grid.cell(column, row);
            m_grid.chargeRight(cell, count(m_rightCrossings[cell]));
        });
    }
}

int Roadmap::crossingsBetween(int index) const
{
    const LayoutTree::Link &link = m_scene.link(index);
    constexpr double around = 60;
    const QRectF area = (m_scene.rect(link.from) | m_scene.rect(link.to)).adjusted(-around, -around, around, around);
    return (m_grid.firstColumn(area.right()) - m_grid.firstColumn(area.left()))
           * (m_grid.firstRow(area.bottom()) - m_grid.firstRow(area.top()));
}

} // namespace model
