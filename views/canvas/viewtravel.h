#pragma once

#include <QObject>
#include <QPoint>
#include <QPointF>
#include <QVariantAnimation>

#include <functional>

namespace views {

class DiagramView;

/// Takes a view to where it shall look, so that the eye can follow; who zooms or scrolls meanwhile goes on from there.
class ViewTravel : public QObject
{
    Q_OBJECT

public:
    /// `view` outlives this.
    explicit ViewTravel(DiagramView &view, QObject *parent = nullptr);

    /// No motion; neither is there any when the style of the desktop has none.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    /// To where `look` leaves the view, which it finds as the travel under way would leave it.
    void travel(const std::function<void()> &look);
    bool isTravelling() const { return m_animation.state() == QAbstractAnimation::Running; }

private:
    struct Place {
        double zoom = 1;
        QPoint scrolled;
        bool operator==(const Place &) const = default;
    };

    Place place() const;
    QPointF middleOf(const Place &place) const;
    void put(const Place &place);
    void show(double progress);
    bool isMotionWanted() const;

    DiagramView &m_view;
    QVariantAnimation m_animation;
    bool m_reducedMotion = false;
    Place m_from;
    Place m_to;
    Place m_shown; ///< by the step before
};

} // namespace views
