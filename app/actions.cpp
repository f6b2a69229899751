#include "app/actions.h"

#include "app/shortcuts/shortcuts.h"

#include "views/style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>

namespace app {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("actions", text);
}

QString menuTitle(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::File:
        return translated(QT_TRANSLATE_NOOP("actions", "&File"));
    case ActionMenu::Edit:
        return translated(QT_TRANSLATE_NOOP("actions", "&Edit"));
    case ActionMenu::View:
        return translated(QT_TRANSLATE_NOOP("actions", "&View"));
    case ActionMenu::Insert:
        return translated(QT_TRANSLATE_NOOP("actions", "&Insert"));
    case ActionMenu::Arrange:
        return translated(QT_TRANSLATE_NOOP("actions", "&Arrange"));
    case ActionMenu::Request:
        return translated(QT_TRANSLATE_NOOP("actions", "&Request"));
    case ActionMenu::Window:
        return translated(QT_TRANSLATE_NOOP("actions", "&Window"));
    case ActionMenu::Help:
        return translated(QT_TRANSLATE_NOOP("actions", "&Help"));
    }
    Q_UNREACHABLE();
}

bool holds(When when, const WindowState &state)
{
    switch (when) {
    case When::Always:
        return true;
    case When::HasFile:
        return state.hasFile;
    case When::HasParts:
        return state.parts > 0;
    case When::HasSelection:
        return state.selectedParts + state.selectedConnections > 0;
    case When::OnePart:
        return state.selectedParts == 1 && state.selectedConnections == 0;
    case When::OneElement:
        return state.selectedParts + state.selectedConnections == 1;
    case When::HasPartSelected:
        return state.selectedParts > 0;
    case When::HasFrameSelected:
        return state.hasFrameSelected;
    case When::TwoParts:
        return state.selectedParts >= 2;
    case When::ThreeParts:
        return state.selectedParts >= 3;
    case When::HasConnectionSelected:
        return state.selectedConnections > 0;
    case When::HasKeptLine:
        return state.hasKeptLine;
    case When::CanUndo:
        return state.canUndo;
    case When::CanRedo:
        return state.canRedo;
    case When::HasClient:
        return state.hasClient;
    case When::HasTrace:
        return state.hasTrace;
    case When::NotAtStart:
        return state.hasTrace && !state.atStart;
    case When::NotAtEnd:
        return state.hasTrace && !state.atEnd;
    case When::SeveralTabs:
        return state.tabsToTheLeft + state.tabsToTheRight > 0;
    case When::TabToTheLeft:
        return state.tabsToTheLeft > 0;
    case When::TabToTheRight:
        return state.tabsToTheRight > 0;
    case When::HasClosedFile:
        return state.hasClosedFile;
    case When::HasDown:
        return state.hasDown;
    case When::FileAsks:
        return state.fileAsks;
    case When::FileAsksWithOther:
        return state.fileAsks && state.canLoadOther;
    }
    Q_UNREACHABLE();
}

/// What must be so before the action can be used.
QString demand(When when)
{
    switch (when) {
    case When::Always:
        break;
    case When::HasFile:
        return translated(QT_TRANSLATE_NOOP("actions", "Save the diagram first"));
    case When::HasParts:
        return translated(QT_TRANSLATE_NOOP("actions", "Draw a part first"));
    case When::HasSelection:
        return translated(QT_TRANSLATE_NOOP("actions", "Select a part or a connection first"));
    case When::OnePart:
        return translated(QT_TRANSLATE_NOOP("actions", "Select one part first"));
    case When::OneElement:
        return translated(QT_TRANSLATE_NOOP("actions", "Select one part or one connection first"));
    case When::HasPartSelected:
        return translated(QT_TRANSLATE_NOOP("actions", "Select a part first"));
    case When::HasFrameSelected:
        return translated(QT_TRANSLATE_NOOP("actions", "Select a container with something in it first"));
    case When::TwoParts:
        return translated(QT_TRANSLATE_NOOP("actions", "Select two or more parts first"));
    case When::ThreeParts:
        return translated(QT_TRANSLATE_NOOP("actions", "Select three or more parts first"));
    case When::HasConnectionSelected:
        return translated(QT_TRANSLATE_NOOP("actions", "Select a connection first"));
    case When::HasKeptLine:
        return translated(QT_TRANSLATE_NOOP("actions", "Select a connection whose line you have moved first"));
    case When::CanUndo:
        return translated(QT_TRANSLATE_NOOP("actions", "There is nothing to undo"));
    case When::CanRedo:
        return translated(QT_TRANSLATE_NOOP("actions", "There is nothing to redo"));
    case When::HasClient:
        return translated(QT_TRANSLATE_NOOP("actions", "Draw a browser or another client first"));
    case When::HasTrace:
        return translated(QT_TRANSLATE_NOOP("actions", "Send a request first"));
    case When::NotAtStart:
        return translated(QT_TRANSLATE_NOOP("actions", "No request is on its way, or it is at its start"));
    case When::NotAtEnd:
        return translated(QT_TRANSLATE_NOOP("actions", "No request is on its way, or it is at its end"));
    case When::SeveralTabs:
        return translated(QT_TRANSLATE_NOOP("actions", "Open another diagram first"));
    case When::TabToTheLeft:
        return translated(QT_TRANSLATE_NOOP("actions", "There is no tab to the left"));
    case When::TabToTheRight:
        return translated(QT_TRANSLATE_NOOP("actions", "There is no tab to the right"));
    case When::HasClosedFile:
        return translated(QT_TRANSLATE_NOOP("actions", "No diagram with a file was closed in this window"));
    case When::HasDown:
        return translated(QT_TRANSLATE_NOOP("actions", "Mark a part down first"));
    case When::FileAsks:
        return translated(QT_TRANSLATE_NOOP("actions", "No other program has changed the file"));
    case When::FileAsksWithOther:
        return translated(QT_TRANSLATE_NOOP("actions", "There is no other version that can be read"));
    }
    return {};
}

QList<QKeySequence> sequences(const char *shortcut)
{
    return *shortcut ? QKeySequence::listFromString(QString::fromLatin1(shortcut), QKeySequence::PortableText) : QList<QKeySequence>();
}

} // namespace

QString actionText(const char *id)
{
    const auto info = std::find_if(actionTable().begin(), actionTable().end(), [id](const ActionInfo &each) { return qstrcmp(each.id, id) == 0; });
    Q_ASSERT(info != actionTable().end());
    return translated(info->text);
}

QString plainActionText(const QString &text)
{
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    plain.remove(QChar(0x2026));
    return plain;
}

ActionSet::ActionSet(QWidget *window) : QObject(window), m_window(window)
{
    for (const ActionInfo &info : actionTable())
        m_actions.insert(QString::fromLatin1(info.id), createAction(info));
}

QAction *ActionSet::createAction(const ActionInfo &info)
{
    QAction *action = nullptr;
    if (info.flags & Submenu) {
        auto *submenu = new QMenu(translated(info.text), m_window);
        m_submenus.insert(QString::fromLatin1(info.id), submenu);
        action = submenu->menuAction();
    } else {
        action = new QAction(translated(info.text), m_window);
    }
    action->setObjectName(QString::fromLatin1(info.id));
    if (*info.icon)
        action->setIcon(views::actionIcon(QString::fromLatin1(info.icon)));
    action->setShortcuts(sequences(info.shortcut));
    action->setCheckable(info.flags & Checkable);
    action->setIconVisibleInMenu(!(info.flags & Checkable)); // a tick says that it is on, for all of them
    action->setStatusTip(translated(info.hint));
    describeShortcut(*action, plainActionText(action->text()));
    connect(action, &QAction::triggered, this, [this, action] { Q_EMIT starting(action); }); // before whoever is bound to it
    m_window->addAction(action);
    return action;
}

QAction *ActionSet::action(const char *id) const
{
    QAction *found = m_actions.value(QString::fromLatin1(id));
    Q_ASSERT(found);
    return found;
}

QMenu *ActionSet::submenu(const char *id) const
{
    QMenu *found = m_submenus.value(QString::fromLatin1(id));
    Q_ASSERT(found);
    return found;
}

void ActionSet::fillMenuBar(QMenuBar *bar)
{
    for (const ActionInfo &info : actionTable()) {
        QMenu *&menu = m_menus[int(info.menu)];
        if (!menu)
            menu = bar->addMenu(menuTitle(info.menu));
        QMenu *place = *info.inside ? submenu(info.inside) : menu;
        place->addAction(action(info.id));
        if (info.flags & GroupEnd)
            place->addSeparator();
    }
}

void ActionSet::fillToolBar(QToolBar *bar) const
{
    std::optional<ActionMenu> menu;
    for (const ActionInfo &info : actionTable()) {
        if (!(info.flags & ToolBar))
            continue;
        if (menu && *menu != info.menu)
            bar->addSeparator();
        menu = info.menu;
        bar->addAction(action(info.id));
    }
}

void ActionSet::fillContextMenu(QMenu *menu) const
{
    std::optional<ActionMenu> before;
    for (const ActionInfo &info : actionTable()) {
        if (!(info.flags & ContextMenu) || *info.inside)
            continue;
        if (before && *before != info.menu)
            menu->addSeparator();
        before = info.menu;
        menu->addAction(action(info.id));
    }
}

QString ActionSet::refusal(const QAction &action) const
{
    if (action.isEnabled())
        return {};
    const auto info = std::find_if(actionTable().begin(), actionTable().end(), [&action](const ActionInfo &each) { return action.objectName() == QLatin1String(each.id); });
    const QString wanted = info == actionTable().end() ? QString() : demand(info->when);
    return wanted.isEmpty() ? translated(QT_TRANSLATE_NOOP("actions", "Not available now")) : wanted;
}

void ActionSet::update(const WindowState &state)
{
    for (const ActionInfo &info : actionTable()) {
        const bool isUsable = holds(info.when, state);
        action(info.id)->setEnabled(isUsable);
        if (info.flags & Passing)
            action(info.id)->setVisible(isUsable);
    }
}

} // namespace app
