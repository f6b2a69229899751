#pragma once

#include <QTabBar>

namespace app {

/// The slim row of open diagrams. A dot instead of the cross says that a diagram has unsaved changes. Tabs get narrower
/// before they have to scroll.
class TabBar : public QTabBar
{
    Q_OBJECT

public:
    static constexpr int narrowest = 112; ///< width of a tab; with more of them the row scrolls

    explicit TabBar(QWidget *parent = nullptr);

    void setModified(int index, bool modified);

Q_SIGNALS:
    void closeWanted(int index);
    /// On the tab, which is the current one.
    void menuWanted(const QPoint &globalPosition);
    /// A double click where no tab is.
    void newWanted();

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void tabInserted(int index) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace app
