#include "model/layout/lineindex.h"

#include <algorithm>
#include <utility>

namespace model {

LineIndex::LineIndex(const QRectF &bounds, int expected)
    : m_horizontals(bounds, expected)
    , m_verticals(bounds, expected)
{
}

void LineIndex::add(int link, const std::vector<QPointF> &points)
{
    m_pieces.resize(std::max(m_pieces.size(), std::size_t(link) + 1));
    Pieces &pieces = m_pieces[std::size_t(link)];
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QRectF rect = QRectF(points[i - 1], points[i]).normalized();
        if (rect.height() <= rect.width()) {
            pieces.horizontals.push_back(m_horizontals.add(rect));
            m_horizontalLinks.push_back(link);
        } else {
            pieces.verticals.push_back(m_verticals.add(rect));
            m_verticalLinks.push_back(link);
        }
    }
}

void LineIndex::remove(int link)
{
    if (std::size_t(link) >= m_pieces.size())
        return;
    const Pieces pieces = std::exchange(m_pieces[std::size_t(link)], {});
    for (const int piece : pieces.horizontals)
        m_horizontals.remove(piece);
    for (const int piece : pieces.verticals)
        m_verticals.remove(piece);
}

int LineIndex::crossings(const QPointF &a, const QPointF &b) const
{
    const QRectF piece = QRectF(a, b).normalized();
    const bool horizontal = piece.height() <= piece.width();
    int count = 0;
    const RectIndex &others = horizontal ? m_verticals : m_horizontals;
    others.visit(piece, [&](int index) {
        const QRectF &other = others.rect(index);
        const bool crosses = horizontal ? other.left() > piece.left() && other.left() < piece.right() && other.top() < piece.top() && other.bottom() > piece.top()
                                        : other.top() > piece.top() && other.top() < piece.bottom() && other.left() < piece.left() && other.right() > piece.left();
        count += int(crosses);
    });
    return count;
}

} // namespace model
