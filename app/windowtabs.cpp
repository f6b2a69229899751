#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/tabs/drawingtabs.h"
#include "app/tabs/opendiagrams.h"
#include "app/tabs/tabmenu.h"
#include "app/windows.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

// The tabs of the main window, and its neighbours.

namespace app {

using namespace Qt::StringLiterals;

void MainWindow::bindTabs()
{
    connect(m_tabs, &DrawingTabs::currentChanged, this, [this] {
        followTab();
        // Who goes through the tabs themselves stays there.
        if (!m_tabs->isBarFocused())
            view().setFocus();
        QMetaObject::invokeMethod(&files(), &FileController::checkDisk, Qt::QueuedConnection);
    });
    connect(m_tabs, &DrawingTabs::rowChanged, this, &MainWindow::updateActions);
    connect(m_tabs, &DrawingTabs::menuWanted, this, &MainWindow::showTabMenu);
    bindTabActions();
    m_tabMenu = new TabMenu(*m_tabs, *m_actions->menu(ActionMenu::Window), this);
}

void MainWindow::bindTabActions()
{
    const auto on = [this](const char *id, auto function) { connect(action(id), &QAction::triggered, this, function); };
    on("file.close", [this] { m_diagrams->close(tab()); });
    on("file.reopen", [this] { m_diagrams->reopenClosed(); });
    on("window.next", [this] { m_tabs->step(1); });
    on("window.previous", [this] { m_tabs->step(-1); });
    on("window.move-left", [this] { m_tabs->move(m_tabs->currentIndex(), m_tabs->currentIndex() - 1); });
    on("window.move-right", [this] { m_tabs->move(m_tabs->currentIndex(), m_tabs->currentIndex() + 1); });
    on("window.move-out", [this] { moveToNewWindow(); });
    on("window.close-others", [this] { m_diagrams->closeOthers(); });
    on("window.close-right", [this] { m_diagrams->closeToTheRight(); });
    on("window.copy-path", [this] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(files().path())); });
    on("window.open-folder", [this] { openFolder(); });
    on("window.new", [this] {
        if (m_windows)
            m_windows->addWindow(this);
    });
}

void MainWindow::setWindows(Windows *windows)
{
    m_windows = windows;
    m_diagrams->setShowElsewhere([this](const QString &path) { return m_windows->showFile(path, this); });
    m_diagrams->setTakeElsewhere([this](const RememberedTab &wanted) { return m_windows->take(wanted, this); });
}

void MainWindow::showTabMenu(const QPoint &position)
{
    QMenu menu(this);
    const std::initializer_list<const char *> groups[] = {{"file.close", "window.close-others", "window.close-right"},
                                                          {"window.move-left", "window.move-right", "window.move-out"},
                                                          {"window.copy-path", "window.open-folder"}};
    for (const auto &group : groups) {
        for (const char *id : group)
            menu.addAction(action(id));
        menu.addSeparator();
    }
    menu.exec(position);
}

void MainWindow::moveToNewWindow()
{
    if (m_windows && m_tabs->count() > 1)
        m_windows->addWindow(this).diagrams().adopt(m_diagrams->takeCurrent());
}

void MainWindow::openFolder()
{
    const QString folder = QFileInfo(files().path()).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        tab().messages().showMessage(tr("No program was found that shows the folder %1.").arg(QDir::toNativeSeparators(folder)));
}

/// All windows or none.
void MainWindow::quit()
{
    if (m_windows)
        m_windows->quit();
    else
        close();
}

void MainWindow::closeUnasked()
{
    m_closesUnasked = true;
    close();
}

} // namespace app
