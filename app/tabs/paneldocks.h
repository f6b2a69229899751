#pragma once

#include "app/tabs/drawingtab.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QStackedWidget;
class QWidget;

namespace views {
struct PanelInfo;
} // namespace views

namespace app {

/// The docks of a window. Each holds the bodies of its panel for all diagrams, and shows that of the one in front. A body is
/// made when its dock comes into sight: most of the time of a start went into what nobody saw.
class PanelDocks : public QObject
{
    Q_OBJECT

public:
    explicit PanelDocks(QMainWindow &window);

    /// With what it shows, even while nobody sees it.
    QDockWidget *dock(const QString &panel);
    /// What shows and hides them, in the order of the table.
    const std::vector<QAction *> &toggles() const { return m_toggles; }
    /// What goes to them, in the order of the table; their names are "panel." and the id.
    const std::vector<QAction *> &actions() const { return m_actions; }

    /// The places that they have at first.
    void layOut();
    void show(DrawingTab &tab);
    /// Opens the panel and gives it the focus.
    void goTo(const QString &panel);
    /// The panels that can be seen, in the order of the table.
    std::vector<QWidget *> inSight() const;

    /// Leaves all the room to the drawing, or shows the panels again that were there before.
    void setDrawingOnly(bool on);
    /// All that setDrawingOnly() has put away, also after one of them was opened by itself.
    void bringBack();

    /// For a window that is not shown yet: all places as in the other one; what floats there floats beside it.
    void takePlacesOf(const PanelDocks &other);
    /// Panels that float are windows: shown before the one that they belong to, they would lie behind it.
    void holdFloating();
    void showFloating();

Q_SIGNALS:
    /// Also when a panel was opened meanwhile.
    void drawingOnlyChanged(bool on);

private:
    void add(const views::PanelInfo &panel);
    void fill(const QString &panel);
    void onPanelShown(QDockWidget *shown);

    QMainWindow &m_window;
    QPointer<DrawingTab> m_tab;
    QSet<QString> m_inSight; ///< neither closed nor behind another one
    QHash<QString, QDockWidget *> m_docks;
    QHash<QString, QStackedWidget *> m_bodies;
    std::vector<QAction *> m_toggles;
    std::vector<QAction *> m_actions;
    std::vector<QDockWidget *> m_putAway; ///< by setDrawingOnly(); those in front of others last
    std::vector<QDockWidget *> m_held; ///< by holdFloating()
    bool m_isDrawingOnly = false;
};

} // namespace app
