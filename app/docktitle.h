#pragma once

#include <QWidget>

class QDockWidget;
class QMainWindow;

namespace app {

/// The head of a panel: title, buttons to float and to close. Folds away while the panel is one of several tabs,
/// because the tab says it all.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    DockTitle(QDockWidget *dock, QMainWindow *window);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void update();

    QDockWidget *m_dock;
    QMainWindow *m_window;
    QWidget *m_content;
    bool m_folded = false;
};

} // namespace app
