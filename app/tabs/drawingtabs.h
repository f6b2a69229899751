#pragma once

#include "app/tabs/drawingtab.h"

#include <QWidget>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace app {

class TabBar;

/// The open diagrams of a window: the row of tabs, hidden while there is one, and the diagram in front.
class DrawingTabs : public QWidget
{
    Q_OBJECT

public:
    explicit DrawingTabs(QWidget *parent = nullptr);
    ~DrawingTabs() override;

    int count() const;
    /// In the order of the row, which the user can change.
    DrawingTab &at(int index) const;
    int indexOf(const DrawingTab &tab) const;
    std::vector<DrawingTab *> all() const;
    /// The one in front; nullptr only before the first is added.
    DrawingTab *current() const { return m_front; }
    int currentIndex() const;
    /// The keyboard moves from tab to tab.
    bool isBarFocused() const;
    const QString &title(int index) const { return m_titles.at(index); }

    /// At the end of the row, and behind the current one.
    void add(std::unique_ptr<DrawingTab> tab);
    /// Out of the row; another one is in front when this was.
    std::unique_ptr<DrawingTab> take(DrawingTab &tab);
    void setCurrent(DrawingTab &tab);
    /// So many tabs to the right, around the end.
    void step(int by);
    void move(int from, int to);
    /// Of a button that is there while the row is too narrow for all.
    QMenu &listMenu() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void currentChanged();
    /// Tabs were added, taken, moved or named anew.
    void rowChanged();
    void closeWanted(app::DrawingTab *tab);
    void menuWanted(const QPoint &globalPosition);
    void newWanted();

private:
    void showCurrent();
    void updateRow();
    void describe(int index);
    void updateListButton();

    QWidget *m_row;
    TabBar *m_bar;
    QToolButton *m_list;
    QStackedWidget *m_stack;
    QStringList m_titles;
    DrawingTab *m_front = nullptr;
};

} // namespace app
