#include "views/canvas/canvasbackground.h"
#include "views/canvas/diagramview.h"
#include "views/canvas/farpainting.h"

#include <QDeadlineTimer>
#include <QPaintEvent>
#include <QPainter>

// How DiagramView paints: the drawing is copied from its layer, everything else is painted above it.

namespace views {

namespace {

constexpr QSizeF hintSize(460, 120);

// More than this cannot be rendered within a frame: while zooming, the old pixels are shown scaled.
constexpr int mostPerFrame = 180;
constexpr int mostFarPerFrame = 2500;

constexpr int zoomRestsMs = 120; ///< so long after the last step of zooming, the drawing is rendered anew
constexpr int sliceMs = 6;       ///< at a time, so that everything else goes on smoothly

} // namespace

void DiagramView::onDrawingChanged(const std::vector<QRectF> &areas)
{
    if (areas.empty()) {
        m_layer.invalidate();
        viewport()->update();
        return;
    }
    m_layer.invalidate(areas);
    const double margin = 5 + 2 * m_scene.style().pixel; // marks reach beyond what they mark
    QRegion region;
    for (const QRectF &area : areas)
        region |= viewportTransform().mapRect(area.adjusted(-margin, -margin, margin, margin)).toAlignedRect() & viewport()->rect();
    viewport()->update(region);
}

void DiagramView::updateLayer()
{
    const QTransform toViewport = viewportTransform();
    const double ratio = devicePixelRatioF();
    const auto isDear = [&] {
        const QRectF visible = toViewport.inverted().mapRect(QRectF(viewport()->rect()));
        const std::size_t most = toViewport.m11() * ratio < farScale ? mostFarPerFrame : mostPerFrame;
        return m_scene.picture().itemsIn(visible).size() > most;
    };
    if (!m_layer.isAtScale(toViewport, ratio) && (m_layer.isPreviewing() || isDear())) {
        m_layer.keepAsPreview();
        m_sharpening.start(zoomRestsMs);
    }
    m_layer.setView(toViewport, viewport()->size(), ratio);
    if (!m_layer.isPreviewing())
        m_layer.render(QDeadlineTimer(QDeadlineTimer::Forever));
}

void DiagramView::sharpen()
{
    m_layer.render(QDeadlineTimer(sliceMs));
    if (m_layer.isPreviewing())
        m_sharpening.start(0);
    else
        viewport()->update();
}

void DiagramView::paintEvent(QPaintEvent *event)
{
    updateLayer();
    m_exposed = event->region();
    QGraphicsView::paintEvent(event);
}

void DiagramView::drawBackground(QPainter *painter, const QRectF &exposed)
{
    painter->save();
    painter->resetTransform();
    m_layer.show(*painter, m_exposed, m_scene.style().canvas);
    painter->restore();
    m_scene.paintAbove(*painter, exposed, mapToScene(viewport()->rect()).boundingRect());
    if (!m_scene.shown().isEmpty() || !m_emptyHintVisible)
        return;
    painter->save();
    painter->translate(sceneRect().center());
    painter->scale(m_scene.style().pixel, m_scene.style().pixel);
    paintEmptyHint(*painter, QRectF(QPointF(-hintSize.width() / 2, -hintSize.height() / 2), hintSize), m_scene.style(),
                   tr("Drag a part from the panel \u201cParts\u201d, or double-click one there.\nFile > New from template opens an example."));
    painter->restore();
}

} // namespace views
