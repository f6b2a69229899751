#include "app/mainwindow.h"
#include "app/search/actionentries.h"
#include "app/search/commandpalette.h"
#include "app/search/partentries.h"
#include "app/tabs/paneldocks.h"
#include "app/tabs/tabmenu.h"

#include "views/canvas/diagramview.h"
#include "views/session/sessiongraphics.h"

#include <QMenu>
#include <QMenuBar>

// The command palette of the main window, and the shortcuts of its actions. "Find" is the palette without the actions.

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr double readableZoom = 0.6;
constexpr double around = 240; ///< of the drawing, around what was found

} // namespace

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
    for (QAction *each : m_docks->actions())
        m_shortcuts.add(tr("Panels"), each);
    for (QAction *each : m_tabMenu->actionsWithKeys())
        m_shortcuts.add(tr("Tabs"), each);
    m_shortcuts.load();
}

void MainWindow::openPalette()
{
    fillRecentFiles();
    SearchEntries entries = actionEntries(*menuBar(), *m_actions, m_shortcuts);
    SearchEntries parts = partEntries(session().diagram(), session().graphics());
    entries.insert(entries.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
    m_palette->open(std::move(entries), tr("Find an action, a part or a connection"), centralWidget()->geometry());
}

void MainWindow::findInDrawing()
{
    m_palette->open(partEntries(session().diagram(), session().graphics()), tr("Find a part or a connection: name, kind, address, port \u2026"), centralWidget()->geometry());
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
        if (isIn(views::drawnDiagram(session().diagram(), session().layers())))
            return;
        auto *entry = m_actions->submenu("view.layers")->findChild<QAction *>(u"layer."_s + QString::fromLatin1(layer.id));
        entry->setChecked(true);
    }
}

/// In a drawing seen from far away, what was found is brought near, with what is around it.
void MainWindow::showReadably(const QSet<model::ComponentId> &parts)
{
    if (view().zoom() >= readableZoom) {
        view().reveal(parts);
        return;
    }
    QRectF area;
    for (const model::ComponentId &id : parts)
        area |= view().diagramScene().geometry().rectOf(id);
    if (area.isNull())
        return;
    view().zoomTo(area.adjusted(-around, -around, around, around), 1);
    if (view().zoom() < readableZoom)
        view().lookAt({readableZoom, area.center()});
}

void MainWindow::goTo(const SearchEntry &found)
{
    if (const auto *action = std::get_if<QPointer<QAction>>(&found.target)) {
        if (*action)
            (*action)->trigger();
        return;
    }
    view().setFocus();
    showLayersOf(found);
    QSet<model::ComponentId> shown;
    if (const auto *part = std::get_if<model::ComponentId>(&found.target)) {
        session().setSelection({{*part}, {}});
        shown = {*part};
    } else if (const auto *id = std::get_if<model::ConnectionId>(&found.target)) {
        session().setSelection({{}, {*id}});
        if (const model::Connection *connection = session().diagram().connection(*id))
            shown = {connection->from, connection->to};
    }
    showReadably(shown);
}

void MainWindow::highlight(const SearchEntry *considered)
{
    QSet<model::ComponentId> parts;
    QSet<model::ConnectionId> connections;
    if (considered && std::holds_alternative<model::ComponentId>(considered->target))
        parts.insert(std::get<model::ComponentId>(considered->target));
    if (considered && std::holds_alternative<model::ConnectionId>(considered->target))
        connections.insert(std::get<model::ConnectionId>(considered->target));
    session().setHighlight(parts, connections);
}

} // namespace app
