#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

#include <optional>

class QMouseEvent;
class QRubberBand;

namespace views {

class DiagramView;

/// The zoom tool: a click enlarges, with Shift or Alt it makes smaller, and a rectangle that is drawn fills the view.
class ZoomBand : public QObject
{
    Q_OBJECT

public:
    explicit ZoomBand(DiagramView &view);
    ~ZoomBand() override;

    void setActive(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish(const QMouseEvent &event);
    void cancel();

    DiagramView &m_view;
    QPointer<QRubberBand> m_band;
    std::optional<QPoint> m_from;
};

} // namespace views
