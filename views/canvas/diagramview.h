#pragma once

#include "views/canvas/diagramscene.h"
#include "views/canvas/drawinglayer.h"
#include "views/canvas/inputhandler.h"
#include "views/canvas/viewfitting.h"

#include <QGraphicsView>
#include <QTimer>

class QMimeData;

namespace views {

class EdgeScroller;
class InPlaceEditing;

/// Shows a DiagramScene: zoom, pan, grid, tooltips, editing of names in place. What edits goes to the InputHandler. The
/// drawing is kept as pixels (DrawingLayer); a frame copies them and paints what lies above.
class DiagramView : public QGraphicsView
{
    Q_OBJECT

public:
    static constexpr double smallestZoom = 0.01;
    static constexpr double largestZoom = 8;

    /// `scene` outlives the view.
    explicit DiagramView(DiagramScene &scene, QWidget *parent = nullptr);

    DiagramScene &diagramScene() const { return m_scene; }
    /// `handler` outlives the view, or is taken away with nullptr.
    void setInputHandler(InputHandler *handler) { m_handler = handler; }

    double zoom() const { return transform().m11(); }
    /// The point of the drawing at `anchor` (pixels of the viewport) stays where it is.
    void setZoom(double zoom, const QPointF &anchor);
    void setZoom(double zoom); ///< around the middle
    void zoomIn();
    void zoomOut();
    void zoomToActualSize() { setZoom(1); }
    /// Everything visible and clear of a Cover, at most at 100 %; fits a view of another size again, until it is moved or edited.
    void zoomToFit() { m_fitting.fitEverything(); }
    /// After a cover has changed: fits again what is still as zoomToFit() left it.
    void keepFitted();
    bool isEverythingInSight() const;
    void zoomToSelection();
    void zoomTo(const QRectF &area, double largest = largestZoom) { m_fitting.fit(area, largest); }
    std::optional<Outlook> outlook() const { return m_fitting.outlook(); }
    void lookAt(const Outlook &outlook) { m_fitting.lookAt(outlook); }
    /// Scrolls as little as possible so that the parts can be seen.
    void reveal(const QSet<model::ComponentId> &ids);
    QPointF visibleCenter() const; ///< in the drawing
    /// Where the cursor is while it is over the drawing, or was when a menu or something else came over it; in the drawing.
    std::optional<QPointF> pointer() const;

    void setGridVisible(bool visible);
    bool isGridVisible() const { return m_gridVisible; }
    /// Whether what is dragged stays on the grid, and in line with other parts; what is held changes that (PointerEvent).
    void setSnapping(bool on) { m_snapping = on; }
    void setAligning(bool on) { m_aligning = on; }
    /// Every press pans instead of editing.
    void setPanning(bool on);
    const ViewFitting &fitting() const { return m_fitting; }
    /// Shown while the diagram is empty.
    void setEmptyHintVisible(bool visible);

    /// Of names, texts and labels.
    InPlaceEditing &editing() const { return *m_editing; }

    /// False while a large drawing that was zoomed is still shown scaled.
    bool isSharp() const { return !m_layer.isPreviewing(); }

Q_SIGNALS:
    void zoomChanged(double zoom);
    /// After the element at the place was selected.
    void contextMenuRequested(const QPoint &globalPosition);
    void imagesDropped(const QMimeData *data, const QPointF &position);
    /// Space was pressed and released without panning: for the window, whose shortcut it cannot be.
    void spaceTapped();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &exposed) override;
    bool focusNextPrevChild(bool next) override;

private:
    PointerEvent pointerEvent(const QPointF &onView, Qt::MouseButton button, Qt::MouseButtons buttons,
                              Qt::KeyboardModifiers modifiers) const;
    PointerEvent pointerEvent(const QMouseEvent &event) const;
    PointerEvent pointerEvent(const QDropEvent &event) const;
    bool startsPan(const QMouseEvent &event) const;
    void pan(const QPoint &onView);
    void updatePanCursor();
    bool showToolTip(const QPoint &onView, const QPoint &global);
    bool pinch(QEvent *event);
    void dragOn();
    void followModifiers(const QKeyEvent &event);
    void onShownChanged();
    void onDrawingChanged(const std::vector<QRectF> &areas);
    void updateLayer();
    void sharpen();
    void updateScrollArea();
    void connectEditing();
    QRectF visibleArea() const;

    DiagramScene &m_scene;
    InputHandler *m_handler = nullptr;
    DrawingLayer m_layer;
    ViewFitting m_fitting{*this};
    QTimer m_sharpening; ///< until the drawing is rendered anew after zooming
    QRegion m_exposed;   ///< what the frame under way paints
    InPlaceEditing *m_editing;
    EdgeScroller *m_edgeScroller;
    PointerEvent m_drag; ///< the last move
    QString m_draggedKind; ///< of the palette; empty: something of the drawing is dragged
    std::optional<QPoint> m_panFrom; ///< a pan is under way
    std::optional<QPoint> m_pointer; ///< on the viewport
    std::optional<QPointF> m_corner; ///< what stays at the top left while zoom or scroll area change
    QPointF m_home;                  ///< the middle of the view while nothing is drawn
    bool m_isEmpty = true;
    bool m_menuOpen = false;
    bool m_pointerCovered = false; ///< something lies between cursor and drawing
    bool m_panning = false;
    bool m_spaceHeld = false;
    bool m_spaceTap = false; ///< nothing was done yet while Space is held
    bool m_gridVisible = true;
    bool m_snapping = true;
    bool m_aligning = true;
    bool m_emptyHintVisible = true;
};

} // namespace views
