#include "model/layout/arranger.h"

#include "model/layout/freespot.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

constexpr double sidePadding = 30;
constexpr double topPadding = 50; ///< the title, and badges on the border
constexpr double drawingMargin = 40;
constexpr double longestDrawing = 3; ///< times its width
constexpr double badgeGap = 30;
constexpr QSizeF badgeSize{36, 36};

/// The model cannot measure text; chips only need about the right room.
double chipLength(const Connection &connection, FlowDirection direction)
{
    const bool down = direction == FlowDirection::Down;
    double ends = 0; // the texts beside both ends
    for (const bool atStart : {true, false}) {
        if (const qsizetype length = connection.endText(atStart).size(); length > 0)
            ends += down ? 20 : 6.0 * double(length) + 10;
    }
    const QString text = connection.chipText();
    if (text.isEmpty())
        return ends;
    constexpr double height = 24;
    return ends + (down ? height : 8.0 * double(text.size()) + (connection.isEncrypted() ? 36 : 20));
}

double titleWidth(const Component &frame, int badges)
{
    return 60 + 8.0 * double(frame.displayName().size()) + (badges > 0 ? 60 + 66.0 * badges : 0);
}

double roundedUp(double value, double step)
{
    return std::ceil((value - 0.01) / step) * step;
}

} // namespace

Arranger::Arranger(const Diagram &diagram, LayoutTree &tree)
    : m_diagram(diagram)
    , m_tree(tree)
    , m_direction(flowDirection(diagram))
    , m_roles(flowRoles(diagram, tree))
{
    collectLinks();
    readSketch();
}

void Arranger::collectLinks()
{
    std::vector<int> depth(m_tree.nodes.size(), 0);
    for (const int node : m_tree.outerFirst) {
        if (m_tree.node(node).parent >= 0)
            depth[std::size_t(node)] = depth[std::size_t(m_tree.node(node).parent)] + 1;
    }
    m_links.resize(m_tree.nodes.size() + 1);
    m_chips.resize(m_tree.links.size());
    for (int i = 0; i < int(m_tree.links.size()); ++i) {
        m_chips[std::size_t(i)] = chipLength(m_diagram.connections()[std::size_t(i)], m_direction);
        int from = m_tree.links[std::size_t(i)].from;
        int to = m_tree.links[std::size_t(i)].to;
        while (from != to && m_tree.node(from).parent != m_tree.node(to).parent) {
            int &deeper = depth[std::size_t(from)] >= depth[std::size_t(to)] ? from : to;
            deeper = m_tree.node(deeper).parent;
        }
        if (from != to)
            m_links[std::size_t(m_tree.node(from).parent + 1)].push_back({i, from, to});
    }
}

/// The order that things have now is the first guess, if all of a container are placed; else that of the file.
void Arranger::readSketch()
{
    m_sketch.resize(m_tree.nodes.size());
    m_given.resize(m_tree.nodes.size() + 1);
    const auto read = [this](const Nodes &children) {
        const bool placed = std::all_of(children.begin(), children.end(),
                                        [this](int child) { return m_tree.node(child).position.has_value(); });
        for (const int child : children)
            m_sketch[std::size_t(child)] =
                placed ? across(QRectF(*m_tree.node(child).position, m_tree.node(child).size)) : child;
        return placed && !children.empty();
    };
    m_given[0] = read(m_tree.roots);
    for (int i = 0; i < m_tree.size(); ++i)
        m_given[std::size_t(i + 1)] = read(m_tree.node(i).children);
}

void Arranger::sketchFromResult()
{
    // Now it is known where the other end of everything that leads out of a container is.
    const std::vector<QRectF> rects = m_tree.absoluteRects();
    std::vector<double> sums(m_tree.nodes.size(), 0);
    std::vector<int> counts(m_tree.nodes.size(), 0);
    for (const LayoutTree::Link &link : m_tree.links) {
        for (const auto &[end, other] : {std::pair{link.from, link.to}, std::pair{link.to, link.from}}) {
            sums[std::size_t(end)] += across(rects[std::size_t(other)]);
            ++counts[std::size_t(end)];
        }
    }
    for (std::size_t i = 0; i < m_sketch.size(); ++i) {
        const int parent = m_tree.nodes[i].parent;
        constexpr double last = 1e9; // what is connected with nothing gives way to what is
        if (parent < 0 || m_given[std::size_t(parent + 1)])
            m_sketch[i] = across(rects[i]);
        else if (counts[i] > 0)
            m_sketch[i] = sums[i] / counts[i];
        else
            m_sketch[i] = m_tree.nodes[i].frame ? across(rects[i]) : last;
    }
}

const std::vector<int> &Arranger::childrenOf(int container) const
{
    return container < 0 ? m_tree.roots : m_tree.node(container).children;
}

QPointF Arranger::origin(int container) const
{
    return container < 0 ? QPointF(drawingMargin, drawingMargin) : QPointF(sidePadding, topPadding);
}

double Arranger::offsetIn(int box, int end) const
{
    QPointF offset(m_tree.node(end).size.width() / 2, m_tree.node(end).size.height() / 2);
    for (int node = end; node != box; node = m_tree.node(node).parent)
        offset += m_tree.node(node).position.value_or(QPointF());
    return isDown() ? offset.x() : offset.y();
}

FlowGraph Arranger::graphOf(int container, const Nodes &children) const
{
    FlowGraph graph;
    graph.direction = m_direction;
    graph.room = m_room;
    graph.longest = m_longest;
    std::vector<std::pair<int, int>> boxOf; // node, box
    for (const int child : children) {
        const LayoutTree::Node &node = m_tree.node(child);
        if (node.docked)
            continue;
        FlowGraph::Box box;
        box.node = child;
        box.size = isDown() ? node.size.transposed() : node.size;
        box.container = node.frame;
        box.role = m_roles.roles[std::size_t(child)];
        box.tier = m_roles.tiers[std::size_t(child)];
        box.rank = m_roles.ranks[std::size_t(child)];
        box.sketch = m_sketch[std::size_t(child)];
        boxOf.emplace_back(child, int(graph.boxes.size()));
        graph.boxes.push_back(box);
    }
    const auto find = [&](int node) {
        const auto found = std::lower_bound(boxOf.begin(), boxOf.end(), std::pair{node, 0});
        return found != boxOf.end() && found->first == node ? found->second : -1;
    };
    for (const InnerLink &inner : m_links[std::size_t(container + 1)]) {
        const LayoutTree::Link &link = m_tree.links[std::size_t(inner.link)];
        const int from = find(inner.from);
        const int to = find(inner.to);
        const bool atBadge = !isDown() && (m_tree.node(link.from).docked || m_tree.node(link.to).docked);
        if (from >= 0 && to >= 0)
            graph.edges.push_back({from, to, offsetIn(inner.from, link.from), offsetIn(inner.to, link.to),
                                   m_chips[std::size_t(inner.link)], link.traffic, atBadge});
    }
    sortEdges(graph);
    return graph;
}

void Arranger::layOut(int container)
{
    FlowGraph graph = graphOf(container, childrenOf(container));
    if (graph.boxes.empty())
        return;
    const QSizeF contents = layOutFlow(graph);
    const bool held = std::any_of(graph.boxes.begin(), graph.boxes.end(),
                                  [this](const FlowGraph::Box &box) { return m_held[std::size_t(box.node)]; });
    if (held || (container >= 0 && m_held[std::size_t(container)])) {
        layOutHeld(container, graph);
        return;
    }
    QPointF corner = origin(container);
    if (container >= 0) {
        fitFrame(container, contents);
        // A long title makes the frame wider than what is inside.
        const double spare = m_tree.node(container).size.width() - contents.width() - 2 * sidePadding;
        corner.rx() += std::floor(spare / 2 / gridStep) * gridStep;
    }
    for (const FlowGraph::Box &box : graph.boxes)
        m_tree.node(box.node).position = corner + box.position;
}

void Arranger::fitFrame(int container, const QSizeF &contents)
{
    const Nodes &children = childrenOf(container);
    const int badges =
        int(std::count_if(children.begin(), children.end(), [this](int child) { return m_tree.node(child).docked; }));
    const double width = std::max(contents.width() + 2 * sidePadding,
                                  titleWidth(m_diagram.components()[std::size_t(container)], badges));
    m_tree.node(container).size =
        QSizeF(roundedUp(width, 2 * gridStep), roundedUp(contents.height() + topPadding + sidePadding, gridStep));
}

/// On the top border, from the right corner to the left.
void Arranger::dockBadges(int container, const std::vector<bool> &which)
{
    double right = m_tree.node(container).size.width() - 2 * gridStep;
    const Nodes &children = childrenOf(container);
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
        LayoutTree::Node &badge = m_tree.node(*child);
        if (!badge.docked || !which[std::size_t(*child)])
            continue;
        if (badge.size.width() > largestBadge)
            badge.size = badgeSize;
        badge.position = QPointF(right - badge.size.width(), -badge.size.height() / 2);
        right -= badge.size.width() + badgeGap;
    }
}

void Arranger::layOutAll()
{
    for (auto node = m_tree.outerFirst.rbegin(); node != m_tree.outerFirst.rend(); ++node)
        layOut(*node);
    layOut(-1);
}

/// Drawings that are too long for a page get more room between their rows; when that is not enough, they are broken.
void Arranger::arrangeAll(const std::vector<bool> &all)
{
    collectHeld();
    const std::vector<double> sketch = m_sketch;
    const auto attempt = [&](double room, double longest) {
        m_room = room;
        m_longest = longest;
        m_sketch = sketch;
        layOutAll();
        sketchFromResult();
        layOutAll();
        return isTooLong();
    };
    constexpr double mostRoom = 3;
    bool tooLong = attempt(1, m_longest);
    for (double room = 1.5; tooLong && room <= mostRoom; room += 0.5)
        tooLong = attempt(room, m_longest);
    if (tooLong)
        attempt(1, longestDrawing);
    for (int node = 0; node < m_tree.size(); ++node)
        dockBadges(node, all);
}

bool Arranger::isTooLong() const
{
    QRectF all;
    for (const int root : m_tree.roots)
        all |= QRectF(m_tree.node(root).position.value_or(QPointF()), m_tree.node(root).size);
    const QSizeF size = all.size() + 2 * QSizeF(drawingMargin, drawingMargin);
    const double length = isDown() ? size.height() : size.width();
    constexpr double longLength = 1600; // a short line of a few parts is good as it is
    return length > longLength && length > longestDrawing * (isDown() ? size.width() : size.height());
}

void Arranger::arrangeSome(const std::vector<bool> &which)
{
    m_held.assign(m_tree.nodes.size(), false);
    for (auto node = m_tree.outerFirst.rbegin(); node != m_tree.outerFirst.rend(); ++node) {
        complete(*node, which);
        dockBadges(*node, which);
    }
    complete(-1, which);
}

void Arranger::complete(int container, const std::vector<bool> &which)
{
    Nodes fixed;
    Nodes open;
    for (const int child : childrenOf(container)) {
        if (!m_tree.node(child).docked)
            (which[std::size_t(child)] ? open : fixed).push_back(child);
    }
    if (open.empty())
        return;
    const QSizeF size = container >= 0 ? m_tree.node(container).size : QSizeF();
    if (fixed.empty()) {
        layOut(container);
    } else {
        FlowGraph graph = graphOf(container, childrenOf(container));
        layOutFlow(graph);
        FreeSpots spots(origin(container), origin(container));
        for (const FlowGraph::Box &box : graph.boxes) {
            if (!which[std::size_t(box.node)])
                spots.take(box, m_tree.node(box.node).position.value_or(QPointF()));
        }
        for (const FlowGraph::Box &box : graph.boxes) {
            if (which[std::size_t(box.node)])
                m_tree.node(box.node).position = spots.place(box);
        }
    }
    // A frame that the user placed keeps at least the size it had.
    if (container >= 0 && !which[std::size_t(container)])
        m_tree.node(container).size = m_tree.node(container).size.expandedTo(size);
}

} // namespace model
