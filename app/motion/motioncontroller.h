#pragma once

#include "app/motion/desktopmotion.h"
#include "app/settings.h"

#include <memory>

class QMenu;

namespace app {

/// Says whether a window moves things less: as the user chose, or as the desktop is set.
class MotionController : public QObject
{
    Q_OBJECT

public:
    /// `desktop` becomes its child.
    explicit MotionController(DesktopMotion *desktop, QObject *parent = nullptr);

    bool isReduced() const { return m_reduced; }
    MotionChoice choice() const { return m_choice; }
    void setChoice(MotionChoice choice);

Q_SIGNALS:
    void reducedChanged(bool reduced);

private:
    void update();

    DesktopMotion *m_desktop;
    MotionChoice m_choice;
    bool m_reduced = false;
};

/// That of all windows, which follows the desktop of the session; it lives as long as one of them.
std::shared_ptr<MotionController> sharedMotionController();

/// One entry for each choice, in their order. `motion` outlives the menu.
void fillMotionMenu(QMenu &menu, MotionController &motion);

} // namespace app
