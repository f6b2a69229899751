#pragma once

#include <QObject>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;

namespace app {

class DrawingTabs;

/// The open diagrams at the end of a menu, and in the list beside their tabs. The first ones have keys.
class TabMenu : public QObject
{
    Q_OBJECT

public:
    /// `tabs` outlives this.
    TabMenu(DrawingTabs &tabs, QMenu &menu, QWidget *window);

    /// Those with keys; their names are "tab." and the place.
    const std::vector<QAction *> &actionsWithKeys() const { return m_withKeys; }

private:
    QAction *append();
    void update();

    DrawingTabs &m_tabs;
    QMenu &m_menu;
    QActionGroup *m_group;
    std::vector<QAction *> m_actions;
    std::vector<QAction *> m_withKeys;
};

} // namespace app
