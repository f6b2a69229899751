#pragma once

#include "views/canvas/canvasstyle.h"

#include <QGraphicsItem>

namespace views {

/// Small signs of constant size on the screen: squares to resize by, discs to connect from, dots to bend lines
/// by.
class PointsItem : public QGraphicsItem
{
public:
    enum class Sign { Square, Disc, Dot };

    PointsItem(const CanvasStyle &style, Sign sign);

    void setPoints(const std::vector<QPointF> &points);
    const std::vector<QPointF> &points() const { return m_points; }
    /// The sign within reach of `position`, or -1.
    int pointAt(const QPointF &position) const;
    /// The sign that is drawn filled, or -1.
    void setActive(int point);
    int active() const { return m_active; }

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const CanvasStyle &m_style;
    Sign m_sign;
    std::vector<QPointF> m_points;
    int m_active = -1;
    QRectF m_bounds;
};

/// The line of a connection that is being drawn.
class LineItem : public QGraphicsItem
{
public:
    explicit LineItem(const CanvasStyle &style);

    /// `joined`: it ends at a part that can be connected. No points: nothing is shown.
    void setLine(const std::vector<QPointF> &points, bool joined);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const CanvasStyle &m_style;
    std::vector<QPointF> m_points;
    bool m_joined = false;
    QRectF m_bounds;
};

/// The rectangle that selects.
class BandItem : public QGraphicsItem
{
public:
    explicit BandItem(const CanvasStyle &style);

    void setBand(const QRectF &band); ///< null: nothing is shown

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const CanvasStyle &m_style;
    QRectF m_band;
    QRectF m_bounds;
};

} // namespace views
