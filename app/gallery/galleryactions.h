#pragma once

namespace app {

class MainWindow;

/// Connects the window's actions on templates with what they do.
void bindGallery(MainWindow &window);

} // namespace app
