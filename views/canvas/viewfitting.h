#pragma once

#include <QPoint>
#include <QRectF>

#include <vector>

namespace views {

class DiagramView;
struct Placement;

/// Brings parts of the drawing into the sight of a view, clear of what lies over it (Cover).
class ViewFitting
{
public:
    /// `view` has it.
    explicit ViewFitting(DiagramView &view) : m_view(view) {}

    void fitEverything();
    /// False once the view was zoomed or scrolled, or the drawing has another size.
    bool showsFitted() const { return m_fitted == sight(); }
    /// As large as possible, up to the zoom `largest`.
    void fit(const QRectF &area, double largest);
    /// Scrolls as little as possible.
    void reveal(const QRectF &area);

private:
    struct Sight {
        double zoom = 0;
        QPoint scrolled;
        QRectF content;
        bool operator==(const Sight &) const = default;
    };

    Sight sight() const;
    QRectF room() const;
    std::vector<QRectF> covers(bool everythingInSight) const;
    bool coversDrawing(const std::vector<QRectF> &covers) const;
    void show(const QRectF &area, const Placement &placement);
    void scroll(const QPointF &by);

    DiagramView &m_view;
    Sight m_fitted; ///< by fitEverything()
};

} // namespace views
