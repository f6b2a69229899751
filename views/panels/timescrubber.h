#pragma once

#include "views/panels/panelcontext.h"

#include <QWidget>

namespace views {

/// The time line: the moment shown, a mark for every event, times below. Equal distances are equal times of watching, so
/// that short steps have room beside long waits. Drag or click to seek; the arrow keys go from event to event.
class TimeScrubber : public QWidget
{
    Q_OBJECT

public:
    explicit TimeScrubber(const PanelContext &context, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF grooveRect() const;
    double xAt(double timeMs) const;
    void seekTo(double x);
    int eventNear(double x) const;
    void paintGroove(QPainter &painter) const;
    void paintEvents(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintHandle(QPainter &painter) const;

    PanelContext m_context;
    bool m_dragging = false;
};

} // namespace views
