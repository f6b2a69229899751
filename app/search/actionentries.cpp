#include "app/search/actionentries.h"

#include "app/actions.h"
#include "app/shortcuts/shortcuts.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace app {

namespace {

constexpr QStringView step = u" \u203a ";
constexpr QStringView dot = u" \u00b7 ";

struct ActionEntries {
    Q_DECLARE_TR_FUNCTIONS(ActionEntries)
};

void addAction(QAction *action, const QString &path, const ActionSet &actions, SearchEntries &entries)
{
    QStringList facts;
    if (!action->statusTip().isEmpty())
        facts.append(action->statusTip());
    // Of a switch one wants to know how it stands; of a choice among several the name says enough.
    QString detail = path;
    if (action->isCheckable() && !action->actionGroup())
        detail += dot + (action->isChecked() ? ActionEntries::tr("on") : ActionEntries::tr("off"));
    entries.push_back({plainActionText(action->text()), detail, facts, shortcutText(*action), actions.refusal(*action), action->icon(), QPointer(action)});
}

void addMenu(const QMenu &menu, const QString &path, const ActionSet &actions, SearchEntries &entries)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (action->menu())
            addMenu(*action->menu(), path + step + plainActionText(action->text()), actions, entries);
        else
            addAction(action, path, actions, entries);
    }
}

} // namespace

SearchEntries actionEntries(const QMenuBar &menus, const ActionSet &actions, const Shortcuts &shortcuts)
{
    SearchEntries entries;
    for (const QAction *action : menus.actions()) {
        if (action->menu())
            addMenu(*action->menu(), plainActionText(action->text()), actions, entries);
    }
    for (const Shortcuts::Entry &entry : shortcuts.entries()) {
        if (entry.action->associatedObjects().size() <= 1) // the window alone: in no menu
            addAction(entry.action, entry.section, actions, entries);
    }
    return entries;
}

} // namespace app
