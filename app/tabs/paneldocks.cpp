#include "app/tabs/paneldocks.h"

#include "app/areas.h"
#include "app/docktitle.h"
#include "app/tabs/drawingtab.h"
#include "app/tabs/lentroom.h"

#include "views/panels/panels.h"
#include "views/style/icons.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestSide = 208; ///< of a panel at a side: labels and fields can be read

} // namespace

PanelDocks::PanelDocks(QMainWindow &window) : QObject(&window), m_window(window)
{
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setDocumentMode(true);
    for (const views::PanelInfo &panel : views::panels())
        add(panel);
}

void PanelDocks::add(const views::PanelInfo &panel)
{
    const QString id = QString::fromLatin1(panel.id);
    auto *dock = new QDockWidget(panel.translatedTitle(), &m_window);
    dock->setObjectName(id);
    dock->setTitleBarWidget(new DockTitle(dock, &m_window));
    auto *bodies = new QStackedWidget;
    if (panel.area != Qt::BottomDockWidgetArea)
        bodies->setMinimumWidth(narrowestSide);
    dock->setWidget(bodies);
    m_window.addDockWidget(panel.area, dock);
    new LentRoom(dock);
    m_docks.insert(id, dock);
    m_bodies.insert(id, bodies);
    connect(dock, &QDockWidget::visibilityChanged, this, [this, id](bool visible) {
        visible ? void(m_inSight.insert(id)) : void(m_inSight.remove(id));
        if (visible)
            fill(id);
    });

    QAction *toggle = dock->toggleViewAction();
    connect(toggle, &QAction::toggled, this, [this, dock](bool shown) {
        if (shown)
            onPanelShown(dock);
    });
    toggle->setIcon(views::actionIcon(QString::fromLatin1(panel.icon)));
    m_toggles.push_back(toggle);
    auto *action = new QAction(toggle->icon(), tr("Go to panel: %1").arg(panel.translatedTitle()), &m_window);
    action->setObjectName(u"panel."_s + id);
    action->setShortcut(QKeySequence::fromString(QString::fromLatin1(panel.shortcut), QKeySequence::PortableText));
    connect(action, &QAction::triggered, this, [this, id] { goTo(id); });
    m_window.addAction(action);
    m_actions.push_back(action);
    toggle->setToolTip(panel.translatedTitle());
}

QDockWidget *PanelDocks::dock(const QString &panel)
{
    fill(panel);
    return m_docks.value(panel);
}

void PanelDocks::layOut()
{
    for (const Qt::Corner corner : {Qt::BottomLeftCorner, Qt::BottomRightCorner})
        m_window.setCorner(corner, Qt::BottomDockWidgetArea);
    m_window.tabifyDockWidget(m_docks.value(u"palette"_s), m_docks.value(u"outline"_s));
    m_docks.value(u"palette"_s)->raise();
    m_window.tabifyDockWidget(m_docks.value(u"inspector"_s), m_docks.value(u"findings"_s));
    m_docks.value(u"findings"_s)->raise();
    m_window.resizeDocks({m_docks.value(u"palette"_s), m_docks.value(u"findings"_s)}, {226, 324}, Qt::Horizontal);
    m_window.resizeDocks({m_docks.value(u"trace"_s)}, {236}, Qt::Vertical);
}

void PanelDocks::show(DrawingTab &tab)
{
    m_tab = &tab;
    for (const QString &panel : std::as_const(m_inSight))
        fill(panel);
}

void PanelDocks::fill(const QString &panel)
{
    QStackedWidget *bodies = m_bodies.value(panel);
    const auto info = std::find_if(views::panels().begin(), views::panels().end(), [&panel](const views::PanelInfo &each) { return panel == QLatin1String(each.id); });
    if (!m_tab || info == views::panels().end())
        return;
    QWidget *body = m_tab->panel(*info, bodies);
    if (bodies->indexOf(body) < 0)
        bodies->addWidget(body);
    bodies->setCurrentWidget(body);
}

void PanelDocks::goTo(const QString &panel)
{
    QDockWidget *wanted = dock(panel);
    wanted->show();
    wanted->raise();
    QWidget *body = m_bodies.value(panel)->currentWidget();
    QWidget *first = firstForFocus(*body);
    (first ? first : m_bodies.value(panel))->setFocus(Qt::TabFocusReason);
}

std::vector<QWidget *> PanelDocks::inSight() const
{
    std::vector<QWidget *> bodies;
    for (const views::PanelInfo &panel : views::panels()) {
        const QString id = QString::fromLatin1(panel.id);
        if (m_inSight.contains(id))
            bodies.push_back(m_bodies.value(id)->currentWidget());
    }
    return bodies;
}

void PanelDocks::setDrawingOnly(bool on)
{
    if (on == m_isDrawingOnly)
        return;
    if (!on) {
        bringBack();
        return;
    }
    std::vector<QDockWidget *> shown;
    for (const views::PanelInfo &panel : views::panels()) {
        if (QDockWidget *each = m_docks.value(QString::fromLatin1(panel.id)); !each->isHidden())
            shown.push_back(each);
    }
    std::stable_partition(shown.begin(), shown.end(), [this](const QDockWidget *each) { return !m_inSight.contains(each->objectName()); });
    for (QDockWidget *each : shown) {
        m_putAway.push_back(each);
        each->hide();
    }
    m_isDrawingOnly = true;
    Q_EMIT drawingOnlyChanged(true);
}

void PanelDocks::bringBack()
{
    const bool wasDrawingOnly = std::exchange(m_isDrawingOnly, false);
    const std::vector<QDockWidget *> back = std::exchange(m_putAway, {});
    const QSet<QString> inSight = m_inSight;
    for (QDockWidget *each : back)
        each->show();
    for (QDockWidget *each : back)
        each->raise();
    for (const QString &panel : inSight)
        m_docks.value(panel)->raise(); // opened meanwhile
    if (wasDrawingOnly)
        Q_EMIT drawingOnlyChanged(false);
}

/// Who opens one panel wants that one, beside the drawing; the others are still to come back.
void PanelDocks::onPanelShown(QDockWidget *shown)
{
    std::erase(m_putAway, shown);
    if (std::exchange(m_isDrawingOnly, false))
        Q_EMIT drawingOnlyChanged(false);
}

void PanelDocks::takePlacesOf(const PanelDocks &other)
{
    m_window.restoreState(other.m_window.saveState());
    for (const QDockWidget *each : other.m_putAway)
        m_docks.value(each->objectName())->show(); // only that window shows its drawing alone
    for (const QDockWidget *each : other.m_putAway)
        m_docks.value(each->objectName())->raise();
    for (QDockWidget *each : std::as_const(m_docks)) {
        if (each->isFloating())
            each->move(each->pos() + m_window.pos() - other.m_window.pos());
    }
    holdFloating();
}

void PanelDocks::holdFloating()
{
    m_held.clear();
    for (QDockWidget *each : std::as_const(m_docks)) {
        if (!each->isFloating() || each->isHidden())
            continue;
        m_held.push_back(each);
        each->hide();
    }
}

void PanelDocks::showFloating()
{
    if (!m_window.isVisible())
        return; // closed meanwhile
    for (QDockWidget *each : std::exchange(m_held, {}))
        each->show();
}

} // namespace app
