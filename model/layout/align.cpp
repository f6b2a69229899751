#include "model/layout/align.h"

#include "model/layout/arrange.h"
#include "model/layout/selectedparts.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

void align(QRectF &rect, const QRectF &reference, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        rect.moveLeft(reference.left());
        break;
    case Alignment::Centre:
        rect.moveLeft(reference.center().x() - rect.width() / 2);
        break;
    case Alignment::Right:
        rect.moveRight(reference.right());
        break;
    case Alignment::Top:
        rect.moveTop(reference.top());
        break;
    case Alignment::Middle:
        rect.moveTop(reference.center().y() - rect.height() / 2);
        break;
    case Alignment::Bottom:
        rect.moveBottom(reference.bottom());
        break;
    }
}

/// The parts along one direction, whichever it is.
class Line
{
public:
    Line(std::vector<SelectedParts::Part> &parts, Qt::Orientation direction)
        : m_direction(direction)
    {
        for (SelectedParts::Part &part : parts)
            m_parts.push_back(&part);
        std::stable_sort(m_parts.begin(), m_parts.end(),
                         [this](const auto *a, const auto *b) { return middle(a->rect) < middle(b->rect); });
    }

    /// Between parts that stay, the gaps are made equal.
    void distribute()
    {
        std::size_t first = 0;
        for (std::size_t i = 1; i < m_parts.size(); ++i) {
            if (m_parts[i]->pinned || i + 1 == m_parts.size()) {
                fill(first, i);
                first = i;
            }
        }
    }

private:
    void fill(std::size_t first, std::size_t last)
    {
        double taken = 0;
        for (std::size_t i = first + 1; i < last; ++i)
            taken += length(m_parts[i]->rect);
        const double gaps = begin(m_parts[last]->rect) - end(m_parts[first]->rect) - taken;
        const bool fits = gaps >= 0;
        double next = end(m_parts[first]->rect);
        for (std::size_t i = first + 1; i < last || (i == last && !fits); ++i) {
            next += fits ? gaps / double(last - first) : 2 * gridStep;
            if (!m_parts[i]->pinned)
                moveTo(m_parts[i]->rect, fits ? std::round(next) : next);
            next += length(m_parts[i]->rect);
        }
    }

    bool isHorizontal() const { return m_direction == Qt::Horizontal; }
    double begin(const QRectF &rect) const { return isHorizontal() ? rect.left() : rect.top(); }
    double end(const QRectF &rect) const { return isHorizontal() ? rect.right() : rect.bottom(); }
    double length(const QRectF &rect) const { return end(rect) - begin(rect); }
    double middle(const QRectF &rect) const { return (begin(rect) + end(rect)) / 2; }
    void moveTo(QRectF &rect, double position) const
    {
        if (isHorizontal())
            rect.moveLeft(position);
        else
            rect.moveTop(position);
    }

    Qt::Orientation m_direction;
    std::vector<SelectedParts::Part *> m_parts;
};

} // namespace

SetGeometry alignParts(const Diagram &diagram, const QSet<ComponentId> &ids, Alignment alignment)
{
    SelectedParts selected(diagram, ids);
    const QRectF reference = selected.reference();
    for (SelectedParts::Part &part : selected.parts) {
        if (!part.pinned)
            align(part.rect, reference, alignment);
    }
    return selected.moves();
}

SetGeometry distributeParts(const Diagram &diagram, const QSet<ComponentId> &ids, Qt::Orientation direction)
{
    SelectedParts selected(diagram, ids);
    if (selected.parts.size() > 2)
        Line(selected.parts, direction).distribute();
    return selected.moves();
}

SetGeometry equalizeSizes(const Diagram &diagram, const QSet<ComponentId> &ids, Qt::Orientations directions)
{
    SelectedParts selected(diagram, ids);
    QSizeF largest(0, 0);
    for (const SelectedParts::Part &part : selected.parts)
        largest = largest.expandedTo(part.rect.size());
    for (SelectedParts::Part &part : selected.parts) {
        if (directions & Qt::Horizontal)
            part.rect.setWidth(largest.width());
        if (directions & Qt::Vertical)
            part.rect.setHeight(largest.height());
    }
    return selected.moves();
}

} // namespace model
