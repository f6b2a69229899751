#include "model/layout/roadmap.h"

namespace model {

namespace {

constexpr int mostLines = 700;
constexpr float blocked = 1e9F;
constexpr double farthestAccess = 600;
constexpr int mostAccesses = 10;

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

/// What the search pays for a piece.
struct Roadmap::Costs {
    const Roadmap &map;

    int columnCount() const { return map.m_grid.columnCount(); }
    int rowCount() const { return map.m_grid.rowCount(); }
    double x(int column) const { return map.m_grid.x(column); }
    double y(int row) const { return map.m_grid.y(row); }

    double rightCost(int column, int row) const
    {
        const std::size_t cell = map.m_grid.cell(column, row);
        return double(map.m_grid.rightCost(column, row)) + border(map.m_rightFrames[cell]) + crowd(map.m_rightUse[cell]);
    }
    double downCost(int column, int row) const
    {
        const std::size_t cell = map.m_grid.cell(column, row);
        return double(map.m_grid.downCost(column, row)) + border(map.m_downFrames[cell]) + crowd(map.m_downUse[cell]);
    }
    double border(int frame) const
    {
        if (frame < 0)
            return 0;
        return map.m_needed[std::size_t(frame)] == map.m_run ? routingcost::neededBorder : routingcost::foreignBorder;
    }
    static double crowd(std::uint16_t use)
    {
        constexpr int few = 2;
        constexpr double each = 4;
        return use > few ? (use - few) * each : 0;
    }
};

Roadmap::Roadmap(const RoutingScene &scene)
    : m_scene(scene)
    , m_grid(mostLines)
    , m_needed(std::size_t(scene.tree().size()), 0)
{
    addLines();
    m_grid.build();
    charge();
}

void Roadmap::addLines()
{
    for (int i = 0; i < m_scene.tree().size(); ++i) {
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
    m_rightFrames.assign(cells, -1);
    m_downFrames.assign(cells, -1);
    m_rightUse.assign(cells, 0);
    m_downUse.assign(cells, 0);
    for (int i = 0; i < m_scene.tree().size(); ++i) {
        const QRectF &rect = m_scene.rect(i);
        if (!m_scene.tree().node(i).frame) {
            m_grid.chargeArea(rect.adjusted(-clearance, -clearance, clearance, clearance), double(blocked));
            continue;
        }
        const auto right = [&](int column, int row) { m_rightFrames[m_grid.cell(column, row)] = i; };
        const auto down = [&](int column, int row) { m_downFrames[m_grid.cell(column, row)] = i; };
        for (const double x : {rect.left(), rect.right()})
            m_grid.visitCrossingRight(x, rect.top(), rect.bottom(), right);
        for (const double y : {rect.top(), rect.bottom()})
            m_grid.visitCrossingDown(y, rect.left(), rect.right(), down);
        m_grid.chargeRows(RoutingScene::titleBar(rect).adjusted(0, -4, 0, -4), routingcost::alongBorder);
    }
    for (int i = 0; i < m_scene.titles().size(); ++i)
        m_grid.chargeArea(m_scene.titles().rect(i), double(blocked));
}

void Roadmap::markNeededFrames(const LayoutTree::Link &link)
{
    ++m_run;
    for (const auto &[end, other] : {std::pair{link.from, link.to}, std::pair{link.to, link.from}}) {
        for (int frame = m_scene.tree().node(end).parent; frame >= 0 && !m_scene.isAround(frame, other); frame = m_scene.tree().node(frame).parent)
            m_needed[std::size_t(frame)] = m_run;
    }
}

double Roadmap::freeLength(const LayoutTree::Link &link, const Port &port) const
{
    constexpr double half = routingspace::clearance;
    const bool horizontal = isHorizontal(port.side);
    const QPointF way = (port.stub - port.border) / std::max(0.01, (port.stub - port.border).manhattanLength());
    const QPointF across = horizontal ? QPointF(0, half) : QPointF(half, 0);
    const QRectF band = QRectF(port.stub - across, port.stub + way * farthestAccess + across).normalized();
    double length = farthestAccess;
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

void Roadmap::access(const LayoutTree::Link &link, const std::vector<Port> &ports, std::vector<GridTerminal> &terminals, std::vector<Access> &accesses) const
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
                const double cost = port.cost + (corner - port.border).manhattanLength() + routingcost::bend + std::abs(at - across);
                terminals.push_back({horizontal ? line : cross, horizontal ? cross : line, !horizontal, cost, int(accesses.size())});
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
    request.bend = routingcost::bend;
    request.eagerness = 1.3;
    request.limit = double(blocked);
    markNeededFrames(link);
    const std::optional<GridPath> found = m_search.run(Costs{*this}, request);
    if (!found)
        return std::nullopt;
    use(*found);

    const Access &start = starts[std::size_t(found->startTag)];
    const Access &end = ends[std::size_t(found->goalTag)];
    Path path;
    path.link = index;
    path.start = startPorts[std::size_t(start.port)].side;
    path.end = endPorts[std::size_t(end.port)].side;
    path.points = {startPorts[std::size_t(start.port)].border, start.corner};
    for (const auto &[column, row] : found->nodes)
        path.points.push_back(QPointF(m_grid.x(column), m_grid.y(row)));
    path.points.push_back(end.corner);
    path.points.push_back(endPorts[std::size_t(end.port)].border);
    simplify(path.points);
    return path;
}

void Roadmap::use(const GridPath &path)
{
    for (std::size_t i = 1; i < path.nodes.size(); ++i) {
        const auto [fromColumn, fromRow] = path.nodes[i - 1];
        const auto [toColumn, toRow] = path.nodes[i];
        const std::size_t cell = m_grid.cell(std::min(fromColumn, toColumn), std::min(fromRow, toRow));
        ++(fromRow == toRow ? m_rightUse : m_downUse)[cell];
    }
}

} // namespace model
