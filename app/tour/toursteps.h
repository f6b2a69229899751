#pragma once

#include <QRect>

#include <vector>

namespace app {

class MainWindow;

/// A step of the tour as data. It points at what is really there.
struct TourStep {
    const char *title; ///< to be translated in the context "tour"
    const char *text;  ///< to be translated
    const char *panel; ///< shown for the step; may be empty
    /// What the step is about and can be seen, the best first, in pixels of the screen.
    std::vector<QRect> (*places)(MainWindow &window, const QString &panel);
};

/// In their order.
const std::vector<TourStep> &tourSteps();

} // namespace app
