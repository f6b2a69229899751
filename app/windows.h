#pragma once

#include "app/filedialogs.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace app {

class MainWindow;
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

    /// Another one, a little beside the one that asks for it.
    MainWindow &addWindow(const MainWindow *beside = nullptr);
    /// Brings the window with this file to the front; false when it is open in none, or only in `except`.
    bool showFile(const QString &path, const MainWindow *except = nullptr);
    /// Asks for all unsaved changes before anything closes; when the user cancels, everything stays open.
    void quit();

    const std::vector<std::unique_ptr<MainWindow>> &all() const { return m_windows; }

private:
    void forget(const MainWindow *closed);

    ThemeController &m_themes;
    MakeDialogs m_makeDialogs;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

} // namespace app
