#include "app/tabs/drawingtabs.h"

#include "app/tabs/tabbar.h"
#include "app/tabs/tabnames.h"

#include "views/style/icons.h"
#include "views/style/plaintip.h"

#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace app {

using namespace Qt::StringLiterals;

DrawingTabs::DrawingTabs(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget)
    , m_bar(new TabBar)
    , m_list(new QToolButton)
    , m_stack(new QStackedWidget)
{
    m_list->setObjectName(u"tabList"_s);
    m_list->setIcon(views::actionIcon(u"chevron-down"_s));
    m_list->setIconSize(QSize(14, 14));
    m_list->setToolTip(tr("All open diagrams"));
    m_list->setAccessibleName(m_list->toolTip());
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->setPopupMode(QToolButton::InstantPopup);
    m_list->setMenu(new QMenu(m_list));
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_bar, 1);
    row->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_row);
    layout->addWidget(m_stack, 1);
    m_row->hide();
    connect(m_bar, &TabBar::currentChanged, this, &DrawingTabs::showCurrent);
    connect(m_bar, &TabBar::tabMoved, this, &DrawingTabs::updateRow);
    connect(m_bar, &TabBar::closeWanted, this, [this](int index) { Q_EMIT closeWanted(&at(index)); });
    connect(m_bar, &TabBar::menuWanted, this, &DrawingTabs::menuWanted);
    connect(m_bar, &TabBar::newWanted, this, &DrawingTabs::newWanted);
}

DrawingTabs::~DrawingTabs()
{
    m_bar->disconnect(this);
}

int DrawingTabs::count() const
{
    return m_bar->count();
}

DrawingTab &DrawingTabs::at(int index) const
{
    return *m_bar->tabData(index).value<DrawingTab *>();
}

int DrawingTabs::indexOf(const DrawingTab &tab) const
{
    for (int i = 0; i < count(); ++i) {
        if (&at(i) == &tab)
            return i;
    }
    return -1;
}

std::vector<DrawingTab *> DrawingTabs::all() const
{
    std::vector<DrawingTab *> tabs;
    for (int i = 0; i < count(); ++i)
        tabs.push_back(&at(i));
    return tabs;
}

bool DrawingTabs::isBarFocused() const
{
    return m_bar->hasFocus();
}

int DrawingTabs::currentIndex() const
{
    return m_bar->currentIndex();
}

void DrawingTabs::add(std::unique_ptr<DrawingTab> tab)
{
    DrawingTab *added = tab.release();
    connect(&added->files(), &FileController::stateChanged, this, &DrawingTabs::updateRow);
    m_stack->addWidget(added);
    {
        // The first one would become the current one before the bar knows whose tab it is.
        const QSignalBlocker quiet(m_bar);
        const int index = m_bar->addTab(QString());
        m_bar->setTabData(index, QVariant::fromValue(added));
    }
    if (count() == 1)
        showCurrent();
    else
        added->setInFront(false);
    updateRow();
}

std::unique_ptr<DrawingTab> DrawingTabs::take(DrawingTab &tab)
{
    tab.files().disconnect(this);
    m_bar->removeTab(indexOf(tab)); // shows another one
    m_stack->removeWidget(&tab);
    tab.setParent(nullptr);
    updateRow();
    return std::unique_ptr<DrawingTab>(&tab);
}

void DrawingTabs::setCurrent(DrawingTab &tab)
{
    m_bar->setCurrentIndex(indexOf(tab));
}

void DrawingTabs::step(int by)
{
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + count()) % count());
}

void DrawingTabs::move(int from, int to)
{
    m_bar->moveTab(from, to);
}

void DrawingTabs::showCurrent()
{
    DrawingTab *shown = count() > 0 ? &at(m_bar->currentIndex()) : nullptr;
    DrawingTab *before = std::exchange(m_front, shown);
    if (shown == before)
        return;
    if (before)
        before->setInFront(false);
    if (!shown)
        return;
    m_stack->setCurrentWidget(shown);
    shown->setInFront(true);
    Q_EMIT currentChanged();
}

void DrawingTabs::updateRow()
{
    std::vector<TabName> names;
    for (DrawingTab *tab : all())
        names.push_back({tab->files().displayName(), tab->files().path()});
    m_titles = tabTitles(names);
    for (int i = 0; i < count(); ++i)
        describe(i);
    m_row->setVisible(count() > 1);
    updateListButton();
    Q_EMIT rowChanged();
}

QMenu &DrawingTabs::listMenu() const
{
    return *m_list->menu();
}

void DrawingTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateListButton();
}

void DrawingTabs::updateListButton()
{
    m_list->setVisible(count() * TabBar::narrowest > width());
}

void DrawingTabs::describe(int index)
{
    const FileController &files = at(index).files();
    const QString &title = m_titles.at(index);
    const QString text = QString(title).replace(u'&', u"&&"_s);
    if (m_bar->tabText(index) != text)
        m_bar->setTabText(index, text);
    m_bar->setModified(index, files.isModified());
    m_bar->setAccessibleTabName(index, files.isModified() ? tr("%1, with unsaved changes").arg(title) : title);
    QString toolTip = files.path().isEmpty() ? tr("Not saved in a file yet") : QDir::toNativeSeparators(files.path());
    if (files.awaitsAnswer())
        toolTip += u'\n' + tr("Another program changed this file. What that shall mean is asked when you come here.");
    else if (files.isFileGone())
        toolTip += u'\n' + tr("The file was deleted.");
    m_bar->setTabToolTip(index, views::plainTip(toolTip));
    const bool warns = files.awaitsAnswer() || files.isFileGone();
    if (warns == m_bar->tabIcon(index).isNull())
        m_bar->setTabIcon(index, warns ? views::themedIcon(u"actions/warning"_s, u"warning"_s) : QIcon());
}

} // namespace app
