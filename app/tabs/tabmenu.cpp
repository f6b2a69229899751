#include "app/tabs/tabmenu.h"

#include "app/tabs/drawingtabs.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int withKeys = 9;

} // namespace

TabMenu::TabMenu(DrawingTabs &tabs, QMenu &menu, QWidget *window) : QObject(window), m_tabs(tabs), m_menu(menu), m_group(new QActionGroup(window))
{
    for (int place = 1; place <= withKeys; ++place) {
        QAction *action = append();
        action->setText(tr("Go to tab %1").arg(place));
        action->setObjectName(u"tab.%1"_s.arg(place));
        action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(place), QKeySequence::PortableText));
        window->addAction(action);
        m_withKeys.push_back(action);
    }
    connect(&tabs, &DrawingTabs::rowChanged, this, &TabMenu::update);
    connect(&tabs, &DrawingTabs::currentChanged, this, &TabMenu::update);
}

QAction *TabMenu::append()
{
    const int index = int(m_actions.size());
    QAction *action = m_group->addAction(QString());
    action->setCheckable(true);
    action->setStatusTip(tr("Bring this diagram to the front"));
    connect(action, &QAction::triggered, this, [this, index] {
        if (index < m_tabs.count())
            m_tabs.setCurrent(m_tabs.at(index));
    });
    m_menu.addAction(action);
    m_tabs.listMenu().addAction(action);
    m_actions.push_back(action);
    return action;
}

void TabMenu::update()
{
    while (int(m_actions.size()) < m_tabs.count())
        append();
    for (int i = 0; i < int(m_actions.size()); ++i) {
        QAction *action = m_actions.at(std::size_t(i));
        const bool isOpen = i < m_tabs.count();
        action->setVisible(isOpen);
        if (!isOpen)
            continue;
        const QString title = QString(m_tabs.title(i)).replace(u'&', u"&&"_s);
        action->setText(i < withKeys ? u"&%1  %2"_s.arg(i + 1).arg(title) : title);
        action->setChecked(i == m_tabs.currentIndex());
    }
}

} // namespace app
