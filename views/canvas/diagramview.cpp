#include "views/canvas/diagramview.h"

#include "views/canvas/canvasaccessible.h"
#include "views/canvas/canvasbackground.h"
#include "views/canvas/edgescroller.h"
#include "views/canvas/inplaceediting.h"
#include "views/canvas/viewscrollbar.h"

#include <QCursor>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

// Zoom and scrolling; the events are in diagramviewevents.cpp, painting in diagramviewpainting.cpp.

namespace views {

namespace {

constexpr double zoomStep = 1.25;
constexpr double scrollBeyond = 0.8;   ///< of the viewport: how far one can scroll past the drawing
constexpr double unbounded = 1e7;

} // namespace

DiagramView::DiagramView(DiagramScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
    , m_layer([this](QPainter &painter, const QRectF &area) {
        paintCanvasBackground(painter, area, m_scene.style(), m_gridVisible);
        m_scene.picture().paint(painter, area);
    })
    , m_editing(new InPlaceEditing(*this))
    , m_edgeScroller(new EdgeScroller(*this))
{
    setObjectName(QStringLiteral("canvas"));
    installCanvasAccessibility();
    setAccessibleName(tr("Drawing"));
    // Otherwise the scene would follow the bounds of its items, at a cost for every move.
    scene.setSceneRect(-unbounded, -unbounded, 2 * unbounded, 2 * unbounded);
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    setViewportUpdateMode(MinimalViewportUpdate);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);

    m_sharpening.setSingleShot(true);
    connect(&m_sharpening, &QTimer::timeout, this, &DiagramView::sharpen);
    connect(&scene, &DiagramScene::shownChanged, this, &DiagramView::onShownChanged);
    connect(m_edgeScroller, &EdgeScroller::scrolled, this, &DiagramView::dragOn);
    connect(&scene, &DiagramScene::drawingChanged, this, &DiagramView::onDrawingChanged);
    connectEditing();
    // The bars of the view itself would take room from the drawing as they come, and shift it as they go.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    updateScrollArea();
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical})
        new ViewScrollBar(*this, orientation);
}

void DiagramView::setZoom(double zoom, const QPointF &anchor)
{
    const double wanted = std::clamp(zoom, smallestZoom, largestZoom);
    const QPointF fixed = viewportTransform().inverted().map(anchor);
    const QScopedValueRollback corner(m_corner, std::optional(fixed - anchor / wanted));
    m_scene.setZoom(wanted);
    setTransform(QTransform::fromScale(wanted, wanted));
    updateScrollArea();
    const QPointF off = viewportTransform().map(fixed) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(off.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(off.y()));
    m_editing->follow();
    Q_EMIT zoomChanged(wanted);
}

void DiagramView::setZoom(double zoom)
{
    setZoom(zoom, QRectF(viewport()->rect()).center());
}

void DiagramView::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void DiagramView::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

void DiagramView::keepFitted()
{
    if (m_fitting.showsFitted())
        zoomToFit();
}

void DiagramView::zoomToSelection()
{
    QRectF area;
    for (const model::ComponentId &id : m_scene.session().selection().components)
        area |= m_scene.geometry().rectOf(id);
    for (const model::ConnectionId &id : m_scene.session().selection().connections) {
        if (const CanvasItem *item = m_scene.item(id))
            area |= item->extent();
    }
    m_fitting.fit(area.isNull() ? m_scene.contentBounds() : area, 2);
}

void DiagramView::reveal(const QSet<model::ComponentId> &ids)
{
    QRectF area;
    for (const model::ComponentId &id : ids)
        area |= m_scene.geometry().rectOf(id);
    if (!area.isNull())
        m_fitting.reveal(area);
}

bool DiagramView::isEverythingInSight() const
{
    return m_scene.contentBounds().isNull() || visibleArea().contains(m_scene.contentBounds());
}

QRectF DiagramView::visibleArea() const
{
    return viewportTransform().inverted().mapRect(QRectF(viewport()->rect()));
}

QPointF DiagramView::visibleCenter() const
{
    return visibleArea().center();
}

std::optional<QPointF> DiagramView::pointer() const
{
    const bool gone = m_pointerCovered && !viewport()->rect().contains(viewport()->mapFromGlobal(QCursor::pos()));
    return m_pointer && !gone ? std::optional(viewportTransform().inverted().map(QPointF(*m_pointer))) : std::nullopt;
}

void DiagramView::connectEditing()
{
    connect(m_editing, &InPlaceEditing::nameAccepted, this, [this](const model::ComponentId &id, const QString &name) {
        if (m_handler)
            m_handler->nameEdited(id, name);
    });
    connect(m_editing, &InPlaceEditing::textAccepted, this, [this](const model::ComponentId &id, const QString &text) {
        if (m_handler)
            m_handler->textEdited(id, text);
    });
    connect(m_editing, &InPlaceEditing::labelAccepted, this, [this](const model::ConnectionId &id, const QString &label) {
        if (m_handler)
            m_handler->labelEdited(id, label);
    });
    connect(m_editing, &InPlaceEditing::left, this, [this](const Element &element, bool next) {
        if (m_handler)
            m_handler->nextName(element, next);
    });
}

void DiagramView::setGridVisible(bool visible)
{
    m_gridVisible = visible;
    m_layer.invalidate();
    viewport()->update();
}

void DiagramView::setEmptyHintVisible(bool visible)
{
    m_emptyHintVisible = visible;
    viewport()->update();
}

void DiagramView::onShownChanged()
{
    m_editing->cancelIfGone();
    updateScrollArea();
    m_editing->follow();
    if (m_scene.shown().components().size() <= 1)
        viewport()->update(); // the hint comes or goes
}

void DiagramView::updateScrollArea()
{
    // What is in sight stays where it is.
    const QPointF corner = m_corner.value_or(visibleArea().topLeft());
    const QSizeF visible = QSizeF(viewport()->size()) / zoom();
    const QRectF content = m_scene.contentBounds();
    if (content.isNull() && !m_isEmpty)
        m_home = QRectF(corner, visible).center(); // Undo brings everything back to where it was seen
    m_isEmpty = content.isNull();
    QRectF area(corner, visible);
    if (m_isEmpty) {
        area.moveCenter(m_home);
    } else {
        const QPointF beyond(visible.width() * scrollBeyond, visible.height() * scrollBeyond);
        area |= QRectF(content.topLeft() - beyond, content.bottomRight() + beyond);
    }
    // While something is dragged the area only grows, so that nothing jumps under the cursor.
    setSceneRect(m_scene.isPreviewing() ? area | sceneRect() : area);
    horizontalScrollBar()->setValue(qRound(corner.x() * zoom()));
    verticalScrollBar()->setValue(qRound(corner.y() * zoom()));
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    const bool fitted = m_fitting.showsFitted();
    const bool wanted = m_fitting.showsWanted();
    const QScopedValueRollback corner(m_corner, m_isEmpty ? std::nullopt : std::optional(visibleArea().topLeft()));
    QGraphicsView::resizeEvent(event);
    updateScrollArea();
    if (fitted)
        zoomToFit();
    else if (wanted)
        m_fitting.lookAgain();
}

void DiagramView::scrollContentsBy(int dx, int dy)
{
    // Otherwise the window's pixels would be moved once for each direction, before a frame copies the layer's anyway.
    setViewportUpdateMode(FullViewportUpdate);
    QGraphicsView::scrollContentsBy(dx, dy);
    setViewportUpdateMode(MinimalViewportUpdate);
    m_editing->follow();
}

} // namespace views
