#include "app/mainwindow.h"
#include "app/search/actionentries.h"
#include "app/search/commandpalette.h"
#include "app/search/partentries.h"

#include "views/canvas/diagramview.h"
#include "views/panels/panels.h"

#include <QMenu>
#include <QMenuBar>

// The command palette of the main window, and the shortcuts of its actions. "Find" is the palette without the actions.

namespace app {

using namespace Qt::StringLiterals;

void MainWindow::bindSearch()
{
    m_palette = new CommandPalette(this);
    connect(action("edit.palette"), &QAction::triggered, this, &MainWindow::openPalette);
    connect(action("edit.find"), &QAction::triggered, this, &MainWindow::findInDrawing);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::goTo);
    connect(m_palette, &CommandPalette::considered, this, &MainWindow::highlight);
}

void MainWindow::bindShortcuts()
{
    for (const ActionInfo &info : actionTable()) {
        if (!(info.flags & Submenu))
            m_shortcuts.add(plainActionText(m_actions->menu(info.menu)->title()), action(info.id));
    }
    for (const views::PanelInfo &panel : views::panels())
        m_shortcuts.add(tr("Panels"), findChild<QAction *>(u"panel."_s + QString::fromLatin1(panel.id)));
    m_shortcuts.load();
}

void MainWindow::openPalette()
{
    fillRecentFiles();
    SearchEntries entries = actionEntries(*menuBar(), *m_actions, m_shortcuts);
    SearchEntries parts = partEntries(m_session.diagram());
    entries.insert(entries.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
    m_palette->open(std::move(entries), tr("Find an action, a part or a connection"), centralWidget()->geometry());
}

void MainWindow::findInDrawing()
{
    m_palette->open(partEntries(m_session.diagram()), tr("Find a part or a connection: name, kind, address, port \u2026"), centralWidget()->geometry());
}

/// What is looked for is shown, even if its layer was left out.
void MainWindow::showLayersOf(const SearchEntry &found)
{
    const auto isIn = [&found](const model::Diagram &diagram) {
        const auto *part = std::get_if<model::ComponentId>(&found.target);
        const auto *connection = std::get_if<model::ConnectionId>(&found.target);
        return (!part || diagram.component(*part)) && (!connection || diagram.connection(*connection));
    };
    for (const views::LayerInfo &layer : views::layerTable()) {
        if (isIn(views::drawnDiagram(m_session.diagram(), m_session.layers())))
            return;
        auto *entry = m_actions->submenu("view.layers")->findChild<QAction *>(u"layer."_s + QString::fromLatin1(layer.id));
        entry->setChecked(true);
    }
}

void MainWindow::goTo(const SearchEntry &found)
{
    if (const auto *action = std::get_if<QPointer<QAction>>(&found.target)) {
        if (*action)
            (*action)->trigger();
        return;
    }
    m_view->setFocus();
    showLayersOf(found);
    if (const auto *part = std::get_if<model::ComponentId>(&found.target)) {
        m_session.setSelection({{*part}, {}});
        m_view->reveal({*part});
    } else if (const auto *id = std::get_if<model::ConnectionId>(&found.target)) {
        m_session.setSelection({{}, {*id}});
        if (const model::Connection *connection = m_session.diagram().connection(*id))
            m_view->reveal({connection->from, connection->to});
    }
}

void MainWindow::highlight(const SearchEntry *considered)
{
    QSet<model::ComponentId> parts;
    QSet<model::ConnectionId> connections;
    if (considered && std::holds_alternative<model::ComponentId>(considered->target))
        parts.insert(std::get<model::ComponentId>(considered->target));
    if (considered && std::holds_alternative<model::ConnectionId>(considered->target))
        connections.insert(std::get<model::ConnectionId>(considered->target));
    m_session.setHighlight(parts, connections);
}

} // namespace app
