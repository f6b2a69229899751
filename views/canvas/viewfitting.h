#pragma once

#include <QPoint>
#include <QRectF>

#include <optional>
#include <vector>

namespace views {

class DiagramView;
struct ClearPlace;

/// Where somebody looks in a drawing, in a view of whatever size.
struct Outlook {
    double zoom = 1;
    QPointF middle; ///< in the drawing
    bool operator==(const Outlook &) const = default;
};

/// Brings parts of the drawing into the sight of a view, clear of what lies over it (Cover).
class ViewFitting
{
public:
    /// `view` has it.
    explicit ViewFitting(DiagramView &view) : m_view(view) {}

    void fitEverything();
    /// False once the view was zoomed or scrolled, or the drawing has another size.
    bool showsFitted() const { return m_fitted == sight(); }
    /// Nothing while everything is shown as it fits, which is another zoom in a view of another size.
    std::optional<Outlook> outlook() const;
    /// Kept in a view of another size too, until somebody zooms, scrolls or edits. Where no part is any more, everything is
    /// shown instead.
    void lookAt(const Outlook &outlook);
    /// The view is as large as it is shown: lookAt() can be judged.
    void checkSight();
    bool showsWanted() const { return m_looked == sight(); } ///< by lookAt()
    void lookAgain() { lookAt(m_outlook); }
    /// As large as possible, up to the zoom `largest`.
    void fit(const QRectF &area, double largest);
    /// What of the drawing can be seen, but for a margin: reveal() moves nothing that is in there and not covered.
    QRectF comfortableSight() const;
    /// Whole, and nothing lies over it.
    bool shows(const QRectF &area) const;
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
    bool showsSomething() const;
    QRectF room() const;
    std::vector<QRectF> covers(bool everythingInSight) const;
    bool coversDrawing(const std::vector<QRectF> &covers) const;
    void show(const QRectF &area, const ClearPlace &place);
    void scroll(const QPointF &by);

    DiagramView &m_view;
    Sight m_fitted; ///< by fitEverything()
    Outlook m_outlook; ///< asked for last
    Sight m_looked; ///< by lookAt()
};

} // namespace views
