#pragma once

#include "views/canvas/signitem.h"

namespace views {

/// Small signs of constant size on the screen: squares to resize by, discs to connect from, dots to bend lines
/// by, arrows to add a part by.
class PointsItem : public SignItem
{
public:
    enum class Sign { Square, Disc, Dot, Arrow };

    PointsItem(const CanvasStyle &style, Sign sign);

    void setPoints(const std::vector<QPointF> &points);
    /// Arrows point there; one for each point.
    void setSides(const std::vector<Qt::Edge> &sides) { m_sides = sides; }
    bool hasSides() const { return m_sign == Sign::Arrow; }
    Qt::Edge side(int point) const { return m_sides.at(std::size_t(point)); }
    const std::vector<QPointF> &points() const { return m_points; }
    /// The nearest sign within reach of `position`, or -1.
    int pointAt(const QPointF &position) const;
    /// The sign that is drawn filled, or -1.
    void setActive(int point);
    int active() const { return m_active; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintArrow(QPainter &painter, int point) const;

    Sign m_sign;
    std::vector<QPointF> m_points;
    std::vector<Qt::Edge> m_sides;
    int m_active = -1;
};

/// The line of a connection that is being drawn.
class LineItem : public SignItem
{
public:
    explicit LineItem(const CanvasStyle &style);

    /// `joined`: it ends at a part that can be connected. No points: nothing is shown.
    void setLine(const std::vector<QPointF> &points, bool joined);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::vector<QPointF> m_points;
    bool m_joined = false;
};

/// The rectangle that selects.
class BandItem : public SignItem
{
public:
    explicit BandItem(const CanvasStyle &style);

    void setBand(const QRectF &band); ///< null: nothing is shown

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_band;
};

} // namespace views
