#include "model/layout/lineindex.h"

namespace model {

LineIndex::LineIndex(const QRectF &bounds, int expected)
    : m_horizontals(bounds, expected)
    , m_verticals(bounds, expected)
{
}

void LineIndex::add(int link, const std::vector<QPointF> &points)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QRectF rect = QRectF(points[i - 1], points[i]).normalized();
        if (rect.height() <= rect.width()) {
            m_horizontals.add(rect);
            m_horizontalLinks.push_back(link);
        } else {
            m_verticals.add(rect);
            m_verticalLinks.push_back(link);
        }
    }
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
