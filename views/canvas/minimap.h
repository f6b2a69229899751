#pragma once

#include "views/canvas/cover.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace views {

class DiagramView;

/// The whole drawing in a corner of its view, with a frame around what can be seen; dragging the frame scrolls. It hides
/// while everything can be seen anyway, and keeps off what is selected or dragged: in another corner, or seen through where all
/// of them are taken.
class Minimap : public QWidget, public Cover
{
    Q_OBJECT

public:
    /// Lies over the view, which owns it.
    explicit Minimap(DiagramView &view);

    void setWanted(bool on);
    bool isWanted() const { return m_wanted; }
    /// The frame, in pixels of the map.
    QRectF sight() const;
    QPointF toDrawing(const QPointF &onMap) const;
    QPointF toMap(const QPointF &inDrawing) const;
    QRectF covered(bool everythingInSight) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void evade();
    void watchHand(const QMouseEvent &event);
    QRect cornerRect(Qt::Corner corner) const;
    bool isFree(const QRect &place) const;
    bool isOverWork(const QRect &place) const;
    void redraw();
    void render();

    DiagramView &m_view;
    QRectF m_area; ///< of the drawing, what the map shows
    double m_scale = 1;
    QPixmap m_pixels;
    QTimer m_redrawing; ///< many changes of one moment are one rendering
    QPointF m_grip;     ///< from the middle of the frame to where it was taken hold of
    bool m_wanted = true;
    bool m_dragging = false;
    Qt::Corner m_corner = Qt::BottomRightCorner;
    bool m_seenThrough = false;
    std::optional<QPoint> m_hand; ///< where something is being dragged, on the viewport
};

} // namespace views
