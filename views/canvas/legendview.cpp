#include "views/canvas/legendview.h"

#include "model/diagram/viewtexts.h"

#include "views/canvas/diagramview.h"
#include "views/picture/legend.h"
#include "views/picture/painterbackend.h"
#include "views/session/sessiongraphics.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr int fromBorder = 12;
constexpr double widest = 560;
constexpr double shareOfView = 0.6; ///< the map of the drawing is in the other corner
constexpr double narrowest = 160;
constexpr double mostOfView = 1.0 / 3; ///< in views where it would cover more there is none
constexpr int restMs = 60;

} // namespace

LegendView::LegendView(DiagramView &view) : QWidget(&view), m_view(view)
{
    setObjectName(QStringLiteral("legend"));
    setAccessibleName(tr("Legend"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(restMs);
    connect(&m_refreshing, &QTimer::timeout, this, [this] {
        const QRect before = geometry();
        const bool wasHidden = isHidden();
        refresh();
        if (geometry() != before || isHidden() != wasHidden)
            m_view.keepFitted();
    });
    const Session &session = view.diagramScene().session();
    const auto soon = [this] {
        if (!m_refreshing.isActive())
            m_refreshing.start();
    };
    connect(&session, &Session::diagramChanged, this, soon);
    connect(&session, &Session::diagramReset, this, soon);
    connect(&session, &Session::analysisChanged, this, soon);
    connect(&session, &Session::downChanged, this, soon);
    connect(&session, &Session::traceChanged, this, soon);
    connect(&session, &Session::layersChanged, this, soon);
    connect(&view.diagramScene(), &DiagramScene::drawingChanged, this, soon); // the theme, for one
    view.installEventFilter(this);
    refresh();
}

void LegendView::refresh()
{
    const DiagramScene &scene = m_view.diagramScene();
    m_legend = {};
    if (model::isLegendShown(scene.session().diagram())) {
        const double room = std::clamp(shareOfView * m_view.viewport()->width(), narrowest, widest);
        m_legend = legend(DrawingContext(scene.shown(), scene.theme(), scene.session().graphics(), scene.session().layers().protocols), scene.session().overlay(), {1, 1}, room);
    }
    const QPointF end = extentOf(m_legend).bottomRight();
    const QSize size(int(std::ceil(end.x())) + 1, int(std::ceil(end.y())) + 1);
    const QSize view = m_view.viewport()->size();
    const bool hasRoom = double(size.width()) * size.height() <= mostOfView * view.width() * view.height();
    setVisible(!m_legend.shapes.empty() && hasRoom);
    if (isHidden())
        return;
    setGeometry(QRect(QPoint(fromBorder, view.height() - size.height() - fromBorder), size));
    raise();
    update();
}

QRectF LegendView::covered(bool)
{
    if (m_refreshing.isActive()) {
        m_refreshing.stop();
        refresh();
    }
    return isHidden() ? QRectF() : QRectF(geometry());
}

void LegendView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroup(painter, m_legend, Detail::Full);
}

bool LegendView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::Resize && !m_refreshing.isActive())
        m_refreshing.start();
    return QWidget::eventFilter(watched, event);
}

} // namespace views
