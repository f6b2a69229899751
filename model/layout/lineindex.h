#pragma once

#include "model/layout/rectindex.h"

#include <QPointF>

namespace model {

/// The straight pieces of the routes found so far.
class LineIndex
{
public:
    LineIndex(const QRectF &bounds, int expected);

    void add(int link, const std::vector<QPointF> &points);
    /// All pieces of the link.
    void remove(int link);

    const RectIndex &horizontals() const { return m_horizontals; }
    const RectIndex &verticals() const { return m_verticals; }
    int linkOfHorizontal(int index) const { return m_horizontalLinks[std::size_t(index)]; }
    int linkOfVertical(int index) const { return m_verticalLinks[std::size_t(index)]; }

    /// How many of the pieces the straight piece crosses.
    int crossings(const QPointF &a, const QPointF &b) const;

private:
    RectIndex m_horizontals;
    RectIndex m_verticals;
    std::vector<int> m_horizontalLinks;
    std::vector<int> m_verticalLinks;
    struct Pieces {
        std::vector<int> horizontals;
        std::vector<int> verticals;
    };
    std::vector<Pieces> m_pieces; ///< by link
};

} // namespace model
