#include "views/canvas/viewscrollbar.h"

#include "views/canvas/diagramview.h"

#include <QEvent>

namespace views {

ViewScrollBar::ViewScrollBar(DiagramView &view, Qt::Orientation orientation)
    : QScrollBar(orientation, &view)
    , m_view(view)
    , m_bar(orientation == Qt::Horizontal ? *view.horizontalScrollBar() : *view.verticalScrollBar())
{
    setFocusPolicy(Qt::NoFocus);
    // Whether it is there depends on both directions.
    for (const QScrollBar *bar : {view.horizontalScrollBar(), view.verticalScrollBar()}) {
        connect(bar, &QScrollBar::rangeChanged, this, &ViewScrollBar::follow);
        connect(bar, &QScrollBar::valueChanged, this, &ViewScrollBar::follow);
    }
    connect(&view, &DiagramView::zoomChanged, this, &ViewScrollBar::follow);
    connect(&view.diagramScene(), &DiagramScene::shownChanged, this, &ViewScrollBar::follow);
    connect(this, &QScrollBar::valueChanged, &m_bar, &QScrollBar::setValue);
    connect(this, &QScrollBar::sliderReleased, this, &ViewScrollBar::follow);
    view.installEventFilter(this);
    place();
    follow();
}

void ViewScrollBar::follow()
{
    const QSignalBlocker quiet(this); // the view's own bar knows
    setRange(m_bar.minimum(), m_bar.maximum());
    setPageStep(m_bar.pageStep());
    setSingleStep(m_bar.singleStep());
    setValue(m_bar.value());
    // Not taken away from under the hand that moves it.
    setVisible(isSliderDown() || !m_view.isEverythingInSight());
}

void ViewScrollBar::place()
{
    const int thickness = orientation() == Qt::Horizontal ? sizeHint().height() : sizeHint().width();
    const QRect area = m_view.rect();
    if (orientation() == Qt::Horizontal)
        setGeometry(0, area.height() - thickness, area.width() - thickness, thickness);
    else
        setGeometry(area.width() - thickness, 0, thickness, area.height() - thickness);
    raise();
}

bool ViewScrollBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::Resize)
        place();
    return QScrollBar::eventFilter(watched, event);
}

} // namespace views
