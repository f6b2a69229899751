#include "app/search/actionentries.h"

#include "app/actions.h"

#include <QMenu>
#include <QMenuBar>

namespace app {

namespace {

constexpr QStringView step = u" \u203a ";

void addMenu(const QMenu &menu, const QString &path, const ActionSet &actions, SearchEntries &entries)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = plainActionText(action->text());
        if (action->menu()) {
            addMenu(*action->menu(), path + step + text, actions, entries);
            continue;
        }
        QStringList facts;
        if (!action->statusTip().isEmpty())
            facts.append(action->statusTip());
        entries.push_back({text, path, facts, action->shortcut().toString(QKeySequence::NativeText), actions.refusal(*action), action->icon(), QPointer(action)});
    }
}

} // namespace

SearchEntries actionEntries(const QMenuBar &menus, const ActionSet &actions)
{
    SearchEntries entries;
    for (const QAction *action : menus.actions()) {
        if (action->menu())
            addMenu(*action->menu(), plainActionText(action->text()), actions, entries);
    }
    return entries;
}

} // namespace app
