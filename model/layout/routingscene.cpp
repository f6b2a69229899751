#include "model/layout/routingscene.h"

#include "model/layout/arrange.h"
#include "model/layout/linejumps.h"
#include "model/layout/markroom.h"

namespace model {

namespace {

double textWidth(const QString &text, double latin)
{
    double width = 0;
    for (const QChar character : text)
        width += character.unicode() >= 0x1100 ? 2 * latin : latin;
    return width;
}

/// About how wide the title of a frame is drawn, with the quieter words after the name; on the safe side, because the
/// model cannot measure text.
double titleWidth(const Component &frame)
{
    constexpr double iconAndPadding = 48;
    double width = iconAndPadding + textWidth(frame.displayName(), 8);
    const QString quiet = frame.text(QStringLiteral("product")) + frame.text(QStringLiteral("address"));
    if (!quiet.isEmpty())
        width += 10 + textWidth(quiet, 6.5);
    return width;
}

/// About how wide the name below a small part is drawn.
double captionWidth(const Component &part)
{
    constexpr double widest = 90;
    return std::min(textWidth(part.displayName(), 6), widest) + 6;
}

} // namespace

RoutingScene::RoutingScene(const Diagram &diagram)
    : m_tree(diagram)
    , m_rects(m_tree.absoluteRects())
    , m_origins(m_rects)
    , m_hasLineJumps(model::hasLineJumps(diagram))
{
    for (const QRectF &rect : m_rects)
        m_bounds |= rect;
    const int count = std::max(1, m_tree.size());
    m_parts = RectIndex(m_bounds, count);
    m_borders = RectIndex(m_bounds, count);
    m_titles = RectIndex(m_bounds, count);
    m_captions = RectIndex(m_bounds, count);
    m_marks = RectIndex(m_bounds, count);
    m_indexOf.resize(std::size_t(m_tree.size()));
    for (int i = 0; i < m_tree.size(); ++i) {
        m_marks.add(markRoom(rect(i)));
        if (m_tree.node(i).frame) {
            addFrame(i, diagram.components()[std::size_t(i)]);
        } else {
            m_indexOf[std::size_t(i)] = m_parts.add(rect(i));
            m_partNodes.push_back(i);
            m_captionWidths.push_back(captionWidth(diagram.components()[std::size_t(i)]));
            m_captions.add({});
            placeCaption(i);
        }
    }
}

std::array<QRectF, 4> RoutingScene::bordersOf(const QRectF &frame)
{
    return {QRectF(frame.left(), frame.top(), 0, frame.height()), QRectF(frame.right(), frame.top(), 0, frame.height()),
            QRectF(frame.left(), frame.top(), frame.width(), 0),
            QRectF(frame.left(), frame.bottom(), frame.width(), 0)};
}

QRectF RoutingScene::titleOf(int node) const
{
    const QRectF &frame = rect(node);
    const double width = std::min(m_titleWidths[std::size_t(m_indexOf[std::size_t(node)])], frame.width() - 8);
    return QRectF(frame.left() + 4, frame.top() + 4, std::max(0.0, width), frameTitleHeight - 8);
}

void RoutingScene::placeCaption(int node)
{
    constexpr double height = 16; // from the part
    const QRectF &part = rect(node);
    const int index = m_indexOf[std::size_t(node)];
    if (part.width() > largestBadge || part.height() > largestBadge) {
        m_captions.remove(index);
        return;
    }
    const double width = m_captionWidths[std::size_t(index)];
    m_captions.move(index, QRectF(part.center().x() - width / 2, part.bottom(), width, height));
}

void RoutingScene::addFrame(int node, const Component &component)
{
    const std::array<QRectF, 4> sides = bordersOf(rect(node));
    for (const Side side : allSides) {
        m_borders.add(sides[std::size_t(side)]);
        m_borderSides.push_back({node, side});
    }
    m_indexOf[std::size_t(node)] = m_titles.size();
    m_titleWidths.push_back(titleWidth(component));
    m_titleFrames.push_back(node);
    m_titles.add(titleOf(node));
}

std::vector<QPointF> RoutingScene::waypoints(int link) const
{
    const LayoutTree::Link &ends = m_tree.links[std::size_t(link)];
    const auto shiftOf = [this](int node) { return rect(node).topLeft() - m_origins[std::size_t(node)].topLeft(); };
    std::vector<QPointF> points = ends.waypoints;
    if (const QPointF shift = shiftOf(ends.from); shift == shiftOf(ends.to)) {
        for (QPointF &point : points)
            point += shift;
    }
    return points;
}

void RoutingScene::move(int node, const QRectF &rect)
{
    m_rects[std::size_t(node)] = rect;
    m_marks.move(node, markRoom(rect));
    const int index = m_indexOf[std::size_t(node)];
    if (!m_tree.node(node).frame) {
        m_parts.move(index, rect);
        placeCaption(node);
        return;
    }
    const std::array<QRectF, 4> sides = bordersOf(rect);
    for (int side = 0; side < 4; ++side)
        m_borders.move(4 * index + side, sides[std::size_t(side)]);
    m_titles.move(index, titleOf(node));
}

bool RoutingScene::isCrossed(const LayoutTree::Link &link, const QPointF &a, const QPointF &b) const
{
    constexpr double touch = 0.5;
    const QRectF line = QRectF(a, b).normalized();
    const auto within = [&](const QRectF &rect) {
        return line.left() < rect.right() - touch && line.right() > rect.left() + touch
               && line.top() < rect.bottom() - touch && line.bottom() > rect.top() + touch;
    };
    bool crossed = false;
    m_parts.visit(line,
                  [&](int part) { crossed = crossed || (within(m_parts.rect(part)) && blocks(partNode(part), link)); });
    m_titles.visit(line, [&](int title) { crossed = crossed || within(m_titles.rect(title)); });
    return crossed;
}

QRectF RoutingScene::titleBar(const QRectF &frame)
{
    return QRectF(frame.left(), frame.top(), frame.width(), std::min(frameTitleHeight, frame.height()));
}

bool RoutingScene::isAround(int outer, int inner) const
{
    for (int node = inner; node >= 0; node = m_tree.node(node).parent) {
        if (node == outer)
            return true;
    }
    return rect(outer).contains(rect(inner));
}

bool RoutingScene::blocks(int node, const LayoutTree::Link &link) const
{
    if (node == link.from || node == link.to)
        return false;
    return !rect(node).contains(rect(link.from)) && !rect(node).contains(rect(link.to));
}

double RoutingScene::borderCost(int frame, const LayoutTree::Link &link) const
{
    if (frame == link.from || frame == link.to)
        return routingcost::foreignBorder;
    // A badge sits on the border: its lines leave outwards unless they lead into its own frame.
    const auto outside = [&](int end) { return m_tree.node(end).docked && m_tree.node(end).parent == frame; };
    if (outside(link.from) || outside(link.to))
        return isAround(frame, outside(link.from) ? link.to : link.from) ? routingcost::neededBorder
                                                                         : routingcost::foreignBorder;
    const bool one = isAround(frame, link.from) != isAround(frame, link.to);
    return one ? routingcost::neededBorder : routingcost::foreignBorder;
}

} // namespace model
