#pragma once

#include "app/tabs/rememberedtabs.h"

#include <QStringList>

#include <vector>

namespace app {

class MainWindow;

/// What was to be opened again at the start and could not be: it stays among what is remembered, where it was, until it can
/// be opened, its window is closed or the user gives it up. A stick that is not plugged in is to cost nobody the list.
class MissingTabs
{
public:
    /// `indices` of the tabs of a window could not be opened; without a window none of them could. Returns the paths that
    /// the user has not been told of yet.
    QStringList add(const MainWindow *window, const RememberedTabs &tabs, const std::vector<int> &indices);
    /// The file is open now.
    void forget(const QString &path);
    void forget(const MainWindow *window);
    void forgetAll();
    QStringList paths() const;

    /// What is open in the window, with what is missing in it.
    RememberedTabs with(const MainWindow *window, RememberedTabs open) const;
    /// Those of which there is nothing at all.
    const std::vector<RememberedTabs> &windows() const { return m_windows; }

private:
    struct Missing {
        const MainWindow *window = nullptr;
        int index = 0; ///< in the row, with all that come before it
        RememberedTab tab;
    };

    std::vector<Missing> m_tabs;
    std::vector<RememberedTabs> m_windows;
};

} // namespace app
