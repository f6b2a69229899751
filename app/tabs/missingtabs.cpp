#include "app/tabs/missingtabs.h"

#include <algorithm>
#include <utility>

namespace app {

QStringList MissingTabs::add(const MainWindow *window, const RememberedTabs &tabs, const std::vector<int> &indices)
{
    QStringList untold;
    RememberedTabs gone;
    for (const int index : indices) {
        RememberedTab tab = tabs.tabs.at(std::size_t(index));
        if (!std::exchange(tab.isMissing, true))
            untold.append(tab.path);
        if (index == tabs.current)
            gone.current = int(gone.tabs.size());
        if (window)
            m_tabs.push_back({window, index, tab});
        else
            gone.tabs.push_back(tab);
    }
    if (!gone.tabs.empty())
        m_windows.push_back(gone);
    return untold;
}

void MissingTabs::forget(const QString &path)
{
    const auto isIt = [&path](const RememberedTab &tab) { return tab.path == path; };
    std::erase_if(m_tabs, [&isIt](const Missing &missing) { return isIt(missing.tab); });
    for (RememberedTabs &window : m_windows) {
        std::erase_if(window.tabs, isIt);
        window.current = std::clamp(window.current, 0, std::max(0, int(window.tabs.size()) - 1));
    }
    std::erase_if(m_windows, [](const RememberedTabs &window) { return window.tabs.empty(); });
}

void MissingTabs::forget(const MainWindow *window)
{
    std::erase_if(m_tabs, [window](const Missing &missing) { return missing.window == window; });
}

void MissingTabs::forgetAll()
{
    m_tabs.clear();
    m_windows.clear();
}

QStringList MissingTabs::paths() const
{
    QStringList paths;
    for (const Missing &missing : m_tabs)
        paths.append(missing.tab.path);
    for (const RememberedTabs &window : m_windows) {
        for (const RememberedTab &tab : window.tabs)
            paths.append(tab.path);
    }
    return paths;
}

RememberedTabs MissingTabs::with(const MainWindow *window, RememberedTabs open) const
{
    for (const Missing &missing : m_tabs) {
        if (missing.window != window)
            continue;
        const int index = std::min(missing.index, int(open.tabs.size()));
        if (index <= open.current && !open.tabs.empty())
            ++open.current;
        open.tabs.insert(open.tabs.begin() + index, missing.tab);
    }
    return open;
}

} // namespace app
