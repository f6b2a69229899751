#include "model/layout/flowcolumns.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

/// Larger graphs get no places for passing edges: there the columns are split and such edges go around anyway.
constexpr std::size_t mostWithLanes = 250;

double weightOf(TrafficKind traffic)
{
    switch (traffic) {
    case TrafficKind::Request:
        return 1;
    case TrafficKind::Replication:
    case TrafficKind::Heartbeat:
        return 0.25;
    case TrafficKind::Dns:
    case TrafficKind::Monitoring:
    case TrafficKind::Backup:
    case TrafficKind::Annotation:
        break;
    }
    return 0.05;
}

int addCell(FlowColumns &columns, int column, double height)
{
    FlowColumns::Cell cell;
    cell.column = column;
    cell.height = height;
    columns.cells.push_back(cell);
    columns.columns[std::size_t(column)].push_back(int(columns.cells.size()) - 1);
    return int(columns.cells.size()) - 1;
}

/// Merges edges between the same two cells and offsets.
void connect(FlowColumns &columns, int left, double leftOffset, int right, double rightOffset, double weight)
{
    for (FlowColumns::Link &link : columns.cell(left).right) {
        if (link.cell == right && link.here == leftOffset && link.there == rightOffset) {
            link.weight += weight;
            for (FlowColumns::Link &back : columns.cell(right).left) {
                if (back.cell == left && back.here == rightOffset && back.there == leftOffset)
                    back.weight += weight;
            }
            return;
        }
    }
    columns.cell(left).right.push_back({right, leftOffset, rightOffset, weight});
    columns.cell(right).left.push_back({left, rightOffset, leftOffset, weight});
}

void connectThrough(FlowColumns &columns, int left, double leftOffset, int right, double rightOffset, double weight,
                    bool lanes)
{
    const int first = columns.cell(left).column + 1;
    const int last = columns.cell(right).column;
    for (int column = first; lanes && column < last; ++column) {
        const int lane = addCell(columns, column, freeLane);
        columns.cell(lane).sketch = columns.cell(left).sketch;
        connect(columns, left, leftOffset, lane, freeLane / 2, weight * 2);
        left = lane;
        leftOffset = freeLane / 2;
    }
    connect(columns, left, leftOffset, right, rightOffset, weight);
}

} // namespace

FlowColumns makeColumns(const FlowGraph &graph)
{
    const double companionGap = FlowGaps::of(graph.direction).companion;
    FlowColumns columns;
    int last = 0;
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        if (graph.inFlow(int(i)))
            last = std::max(last, graph.boxes[i].layer);
    }
    columns.columns.resize(std::size_t(last) + 1);
    std::vector<int> cellOf(graph.boxes.size(), -1);
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        const FlowGraph::Box &box = graph.boxes[i];
        if (box.role != FlowRole::Flow)
            continue;
        cellOf[i] = addCell(columns, box.layer, box.size.height());
        FlowColumns::Cell &cell = columns.cell(cellOf[i]);
        cell.box = int(i);
        cell.width = box.size.width();
        cell.sketch = box.sketch;
    }
    for (const FlowGraph::Box &box : graph.boxes) {
        if (box.attachedTo < 0)
            continue;
        FlowColumns::Cell &cell = columns.cell(cellOf[std::size_t(box.attachedTo)]);
        cell.height += box.size.height() + companionGap;
        cell.width = std::max(cell.width, box.size.width());
        if (box.role == FlowRole::Above)
            cell.boxTop += box.size.height() + companionGap;
    }
    const bool lanes = graph.boxes.size() <= mostWithLanes;
    for (const FlowGraph::Edge &edge : graph.edges) {
        const int from = cellOf[std::size_t(edge.from)];
        const int to = cellOf[std::size_t(edge.to)];
        if (from < 0 || to < 0 || columns.cell(from).column == columns.cell(to).column)
            continue;
        const double fromOffset = columns.cell(from).boxTop + edge.fromOffset;
        const double toOffset = columns.cell(to).boxTop + edge.toOffset;
        const double weight = weightOf(edge.traffic);
        if (columns.cell(from).column < columns.cell(to).column)
            connectThrough(columns, from, fromOffset, to, toOffset, weight, lanes);
        else
            connectThrough(columns, to, toOffset, from, fromOffset, weight, lanes);
    }
    return columns;
}

bool splitTallColumns(FlowColumns &columns, const FlowGaps &gaps)
{
    const double rowGap = gaps.row;
    const double columnGap = gaps.column + 120; // about what the bends will need
    double tallest = 0;
    double area = 0;
    double width = 0;
    for (const std::vector<int> &column : columns.columns) {
        double height = 0;
        double widest = 0;
        for (const int cell : column) {
            height += columns.cell(cell).height + rowGap;
            widest = std::max(widest, columns.cell(cell).width);
        }
        tallest = std::max(tallest, height);
        width += widest + columnGap;
        area += height * (widest + columnGap);
    }
    constexpr double tall = 700;
    if (tallest < tall || width > 0.4 * gaps.wished * tallest)
        return false;

    const double limit = std::max(300.0, std::sqrt(area / gaps.wished));
    std::vector<std::vector<int>> split;
    for (const std::vector<int> &column : columns.columns) {
        double height = 0;
        for (const int cell : column)
            height += columns.cell(cell).height + rowGap;
        const double part = height / std::ceil(height / limit);
        split.emplace_back();
        double filled = 0;
        for (const int cell : column) {
            const double next = columns.cell(cell).height + rowGap;
            if (filled > 0 && filled + next / 2 > part) {
                split.emplace_back();
                filled = 0;
            }
            split.back().push_back(cell);
            filled += next;
        }
    }
    columns.columns = std::move(split);
    for (int column = 0; column < int(columns.columns.size()); ++column) {
        for (const int cell : columns.columns[std::size_t(column)])
            columns.cell(cell).column = column;
    }
    return true;
}

} // namespace model
