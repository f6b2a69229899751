#include "app/windows.h"

#include "app/mainwindow.h"
#include "app/safety/datafolders.h"
#include "app/safety/recoverydialog.h"
#include "app/tabs/opendiagrams.h"

#include <algorithm>

namespace app {
namespace {

constexpr QPoint beside(32, 32);

void bringToFront(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace

Windows::Windows(ThemeController &themes, MakeDialogs dialogs) : m_themes(themes), m_makeDialogs(std::move(dialogs))
{
    addWindow();
}

Windows::~Windows() = default;

MainWindow &Windows::addWindow(const MainWindow *first)
{
    m_windows.push_back(std::make_unique<MainWindow>(m_themes, m_makeDialogs ? m_makeDialogs() : nullptr));
    MainWindow &window = *m_windows.back();
    window.setWindows(this);
    // The last one that closes ends the program, with what is in it.
    QObject::connect(&window, &MainWindow::closed, &window, [this, closed = &window] { forget(closed); });
    if (first && !first->isMaximized()) {
        window.resize(first->size());
        window.move(first->pos() + beside);
    }
    window.show();
    return window;
}

void Windows::forget(const MainWindow *closed)
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(), [closed](const auto &window) { return window.get() == closed; });
    if (m_windows.size() == 1 || found == m_windows.end())
        return;
    found->release()->deleteLater();
    m_windows.erase(found);
}

void Windows::recover()
{
    const std::vector<RecoveryFile::LeftOver> found = stillUnsaved(RecoveryFile::findLeftOver(recoveryFolder()));
    if (found.empty())
        return;
    MainWindow &window = *m_windows.front();
    RecoveryDialog dialog(found, &window);
    QObject::connect(&dialog, &RecoveryDialog::restoreWanted, &dialog, [&window](const RecoveryFile::LeftOver &work) { window.diagrams().resume(work); });
    QObject::connect(&dialog, &RecoveryDialog::savedWanted, &dialog, [this](const QString &path) { open({path}); });
    dialog.exec();
}

void Windows::open(const QStringList &paths)
{
    m_windows.front()->diagrams().openFiles(paths);
}

bool Windows::showFile(const QString &path, const MainWindow *except)
{
    return std::any_of(m_windows.begin(), m_windows.end(), [&path, except](const auto &window) {
        if (window.get() == except || !window->diagrams().showFile(path))
            return false;
        bringToFront(*window);
        return true;
    });
}

void Windows::quit()
{
    for (const auto &window : m_windows) {
        if (!window->diagrams().mayDiscardAll())
            return;
    }
    std::vector<MainWindow *> closing; // each that closes is forgotten
    for (const auto &window : m_windows)
        closing.push_back(window.get());
    for (MainWindow *window : closing)
        window->closeUnasked();
}

} // namespace app
