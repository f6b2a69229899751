#pragma once

#include <QRect>
#include <QString>

#include <vector>

namespace app {

class MainWindow;

/// A step of the tour as data. It points at what is really there.
struct TourStep {
    const char *title; ///< to be translated in the context "tour"
    const char *text;  ///< to be translated
    const char *action; ///< whose keys stand for %1 in the text; may be empty
    const char *panel; ///< shown for the step; may be empty
    /// What the step is about and can be seen, the best first, in pixels of the screen.
    std::vector<QRect> (*places)(MainWindow &window, const QString &panel);
};

/// The text of the step, with the keys that its action has now, or the name of the action when it has none.
QString tourText(const TourStep &step, const MainWindow &window);

/// In their order.
const std::vector<TourStep> &tourSteps();

} // namespace app
