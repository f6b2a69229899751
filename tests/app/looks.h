#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace app {
class MainWindow;
}

namespace tests {

/// What the window shows while somebody looks at it.
enum class Content { Nothing, OnePart, Example, ThousandParts };

struct Stage {
    app::MainWindow &window;
    Content content;
    QString path; ///< of the file that is open; empty with nothing
};

/// A window, panel, menu or dialog as users meet it.
struct Look {
    QString name;
    QString shows; ///< the class of the dialog, or the id of the panel; empty for what is neither
    /// Opens it and returns it; the caller closes it, and deletes a dialog. Questions that wait for their answer return
    /// nothing: the caller finds them while it waits.
    std::function<QWidget *(const Stage &)> open;
};

/// All of them: a new dialog is a line here. Panels and menus are found by themselves.
std::vector<Look> looks();

} // namespace tests
