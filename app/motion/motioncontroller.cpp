#include "app/motion/motioncontroller.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QStandardPaths>
#include <QTimer>

namespace app {

MotionController::MotionController(DesktopMotion *desktop, QObject *parent) : QObject(parent), m_desktop(desktop), m_choice(Settings::motionChoice())
{
    desktop->setParent(this);
    connect(desktop, &DesktopMotion::changed, this, &MotionController::update);
    update();
}

void MotionController::setChoice(MotionChoice choice)
{
    m_choice = choice;
    Settings::setMotionChoice(choice);
    update();
}

void MotionController::update()
{
    const bool reduced = m_choice == MotionChoice::System ? m_desktop->isReduced() : m_choice == MotionChoice::Reduced;
    if (std::exchange(m_reduced, reduced) != reduced)
        Q_EMIT reducedChanged(reduced);
}

std::shared_ptr<MotionController> sharedMotionController()
{
    static std::weak_ptr<MotionController> current;
    std::shared_ptr<MotionController> found = current.lock();
    if (!found) {
        auto *desktop = new DesktopMotion(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
        // Even to reach the bus takes its time: the window comes first.
        if (hasSessionBus())
            QTimer::singleShot(0, desktop, [desktop] { desktop->ask(QDBusConnection::sessionBus()); });
        found = std::make_shared<MotionController>(desktop);
        current = found;
    }
    return found;
}

void fillMotionMenu(QMenu &menu, MotionController &motion)
{
    auto *group = new QActionGroup(&menu);
    const std::pair<MotionChoice, QString> choices[] = {{MotionChoice::System, QCoreApplication::translate("Motion", "As the &system")},
                                                        {MotionChoice::Reduced, QCoreApplication::translate("Motion", "&On")},
                                                        {MotionChoice::Full, QCoreApplication::translate("Motion", "O&ff")}};
    for (const auto &[choice, text] : choices) {
        QAction *entry = menu.addAction(text);
        entry->setCheckable(true);
        group->addAction(entry);
        QObject::connect(entry, &QAction::triggered, &motion, [&motion, chosen = choice] { motion.setChoice(chosen); });
    }
    const auto showChoice = [group, &motion] { group->actions().at(int(motion.choice()))->setChecked(true); };
    QObject::connect(&menu, &QMenu::aboutToShow, group, showChoice);
    showChoice();
}

} // namespace app
