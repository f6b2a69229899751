#pragma once

#include "app/filedialogs.h"
#include "app/tabs/missingtabs.h"

#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace app {

class DrawingTab;
class MainWindow;
class ProcessLock;
class ThemeController;

/// The windows of one run of the program.
class Windows
{
public:
    using MakeDialogs = std::function<std::unique_ptr<FileDialogs>()>;

    /// `themes` outlives them; without `dialogs` the real ones are used.
    explicit Windows(ThemeController &themes, MakeDialogs dialogs = {});
    ~Windows();

    /// Offers the work that a crash left over; what is restored gets a tab each.
    void recover();
    /// In tabs of the first window; what is open already comes to the front.
    void open(const QStringList &paths);
    /// What was open when the program ended, unless the user does not want that. What cannot be opened is told once in the
    /// first window, and tried again at every start.
    void openLast();

    /// Another one, a little beside the one that asks for it.
    MainWindow &addWindow(const MainWindow *beside = nullptr);
    /// Brings the window with this file to the front; false when it is open in none, or only in `except`.
    bool showFile(const QString &path, const MainWindow *except = nullptr);
    /// The tab with this file or unsaved work out of the window where it is; nothing when it is in none, or the only one there.
    std::unique_ptr<DrawingTab> take(const RememberedTab &wanted, const MainWindow *except);
    /// What was open last time and could not be opened now; it is tried at every start until it is forgotten.
    QStringList missing() const { return m_missing.paths(); }
    void forgetMissing();
    /// Asks for all unsaved changes before anything closes; when the user cancels, everything stays open.
    void quit();

    const std::vector<std::unique_ptr<MainWindow>> &all() const { return m_windows; }

private:
    MainWindow &makeWindow(const MainWindow *beside = nullptr);
    void onTabsChanged(MainWindow &window);
    void forget(const MainWindow *closed);
    void remember();
    void rememberSoon();

    ThemeController &m_themes;
    MakeDialogs m_makeDialogs;
    std::unique_ptr<ProcessLock> m_memory; ///< of several programs the first one remembers what is open
    MissingTabs m_missing;
    QTimer m_remembering; ///< soon: tabs come and go in numbers
    bool m_isQuitting = false;
    bool m_hasOpened = false; ///< before, what is remembered is of the last time
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

} // namespace app
