#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace app {

class MainWindow;
class ThemeController;

/// The windows of one run of the program.
class Windows
{
public:
    /// `themes` outlives them.
    explicit Windows(ThemeController &themes);
    ~Windows();

    /// Offers the work that a crash left over.
    void recover();
    /// In a window of its own, unless it is open already.
    void open(const QString &path);

private:
    MainWindow &unusedOne();
    bool isOpen(const QString &path) const;

    ThemeController &m_themes;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

} // namespace app
