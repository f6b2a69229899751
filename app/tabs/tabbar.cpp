#include "app/tabs/tabbar.h"

#include "views/style/icons.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 240;
constexpr int buttonSide = 18;
constexpr double dotRadius = 3.5;

/// Closes its tab. While nobody points at it, it is the mark of unsaved changes.
class TabButton : public QToolButton
{
public:
    TabButton()
    {
        setObjectName(u"tabButton"_s);
        setIcon(views::actionIcon(u"close"_s));
        setIconSize(QSize(10, 10));
        setFixedSize(buttonSide, buttonSide);
        setFocusPolicy(Qt::NoFocus);
        setToolTip(TabBar::tr("Close the tab"));
        setAccessibleName(toolTip());
    }

    void setModified(bool modified)
    {
        m_isModified = modified;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!m_isModified || underMouse()) {
            QToolButton::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::WindowText));
        painter.drawEllipse(QRectF(rect()).center(), dotRadius, dotRadius);
    }

private:
    bool m_isModified = false;
};

} // namespace

TabBar::TabBar(QWidget *parent) : QTabBar(parent)
{
    setObjectName(u"drawingTabs"_s);
    setAccessibleName(tr("Open diagrams"));
    setDrawBase(false);
    setMovable(true);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it was: in the drawing
    setSelectionBehaviorOnRemove(QTabBar::SelectRightTab);
}

void TabBar::setModified(int index, bool modified)
{
    if (auto *button = dynamic_cast<TabButton *>(tabButton(index, RightSide)))
        button->setModified(modified);
}

QSize TabBar::tabSizeHint(int index) const
{
    const QSize natural = QTabBar::tabSizeHint(index);
    const int share = width() / qMax(1, count());
    return {qBound(narrowest, natural.width(), qBound(narrowest, share, widest)), natural.height()};
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabBar::tabInserted(int index)
{
    auto *button = new TabButton;
    setTabButton(index, RightSide, button);
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, RightSide) == button) {
                Q_EMIT closeWanted(i);
                return;
            }
        }
    });
    QTabBar::tabInserted(index);
}

void TabBar::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        Q_EMIT closeWanted(index);
}

void TabBar::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && tabAt(event->position().toPoint()) < 0)
        Q_EMIT newWanted();
    else
        QTabBar::mouseDoubleClickEvent(event);
}

void TabBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool fromKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int index = fromKeyboard ? currentIndex() : tabAt(event->pos());
    if (index < 0)
        return;
    setCurrentIndex(index); // the entries are the actions of the window, which mean the current diagram
    Q_EMIT menuWanted(fromKeyboard ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos());
}

} // namespace app
