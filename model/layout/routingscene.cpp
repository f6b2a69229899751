#include "model/layout/routingscene.h"

#include "model/layout/arrange.h"

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
    QString quiet = frame.text(QStringLiteral("product")) + frame.text(QStringLiteral("address"));
    if (quiet.isEmpty() && !frame.name.isEmpty())
        quiet = frame.kindInfo().name;
    if (!quiet.isEmpty())
        width += 10 + textWidth(quiet, 6.5);
    return width;
}

} // namespace

RoutingScene::RoutingScene(const Diagram &diagram)
    : m_tree(diagram)
    , m_rects(m_tree.absoluteRects())
{
    for (const QRectF &rect : m_rects)
        m_bounds |= rect;
    const int count = std::max(1, m_tree.size());
    m_parts = RectIndex(m_bounds, count);
    m_borders = RectIndex(m_bounds, count);
    m_titles = RectIndex(m_bounds, count);
    for (int i = 0; i < m_tree.size(); ++i) {
        if (m_tree.node(i).frame) {
            addFrame(i, diagram.components()[std::size_t(i)]);
        } else {
            m_parts.add(rect(i));
            m_partNodes.push_back(i);
        }
    }
}

void RoutingScene::addFrame(int node, const Component &component)
{
    const QRectF &frame = rect(node);
    const QRectF sides[] = {QRectF(frame.left(), frame.top(), 0, frame.height()), QRectF(frame.right(), frame.top(), 0, frame.height()),
                            QRectF(frame.left(), frame.top(), frame.width(), 0), QRectF(frame.left(), frame.bottom(), frame.width(), 0)};
    for (const Side side : allSides) {
        m_borders.add(sides[std::size_t(side)]);
        m_borderSides.push_back({node, side});
    }
    const double width = std::min(titleWidth(component), frame.width() - 8);
    m_titles.add(QRectF(frame.left() + 4, frame.top() + 4, std::max(0.0, width), frameTitleHeight - 8));
    m_titleFrames.push_back(node);
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
        return isAround(frame, outside(link.from) ? link.to : link.from) ? routingcost::neededBorder : routingcost::foreignBorder;
    const bool one = isAround(frame, link.from) != isAround(frame, link.to);
    return one ? routingcost::neededBorder : routingcost::foreignBorder;
}

} // namespace model
