#include "model/diagram/viewtexts.h"
#include "model/layout/linejumps.h"

#include "views/tools/arrangeactions.h"
#include "views/tools/editoractions.h"

#include "app/mainwindow.h"

#include <QAction>
#include <QActionGroup>

// The menu "Arrange" of the main window, and what the diagram keeps about its looks.

namespace app {

using model::Alignment;
using model::FlowDirection;

void MainWindow::bindArrangeActions()
{
    using views::ArrangeActions;
    bind("arrange.diagram", &DrawingTab::arranging, &ArrangeActions::arrangeDiagram);
    bind("arrange.selection", &DrawingTab::arranging, &ArrangeActions::arrangeSelection);
    bind("arrange.tidy", &DrawingTab::arranging, &ArrangeActions::tidyUp);
    connect(action("view.legend"), &QAction::triggered, this, [this](bool on) { tab().editor().setLegendShown(on); });
    connect(action("arrange.pin"), &QAction::triggered, this, [this](bool on) { tab().arranging().setSelectionPinned(on); });

    auto *group = new QActionGroup(this);
    for (const auto &[id, direction] :
         {std::pair{"arrange.right", FlowDirection::Right}, std::pair{"arrange.down", FlowDirection::Down}}) {
        group->addAction(action(id));
        connect(action(id), &QAction::triggered, this,
                [this, chosen = direction] { tab().arranging().arrangeAlong(chosen); });
    }
    const std::pair<const char *, Alignment> alignments[] = {
        {"arrange.align-left", Alignment::Left},     {"arrange.align-centre", Alignment::Centre},
        {"arrange.align-right", Alignment::Right},   {"arrange.align-top", Alignment::Top},
        {"arrange.align-middle", Alignment::Middle}, {"arrange.align-bottom", Alignment::Bottom}};
    for (const auto &[id, alignment] : alignments)
        connect(action(id), &QAction::triggered, this, [this, chosen = alignment] { tab().arranging().align(chosen); });
    for (const auto &[id, direction] : {std::pair{"arrange.distribute-horizontally", Qt::Horizontal},
                                        std::pair{"arrange.distribute-vertically", Qt::Vertical}})
        connect(action(id), &QAction::triggered, this, [this, chosen = direction] { tab().arranging().distribute(chosen); });
    const std::pair<const char *, Qt::Orientations> sizes[] = {{"arrange.same-width", Qt::Horizontal},
                                                               {"arrange.same-height", Qt::Vertical},
                                                               {"arrange.same-size", Qt::Horizontal | Qt::Vertical}};
    for (const auto &[id, directions] : sizes)
        connect(action(id), &QAction::triggered, this,
                [this, chosen = directions] { tab().arranging().equalizeSizes(chosen); });
}

/// The checks follow from diagram and selection.
void MainWindow::updateArrangeActions()
{
    const FlowDirection direction = model::flowDirection(session().diagram());
    action(direction == FlowDirection::Down ? "arrange.down" : "arrange.right")->setChecked(true);
    action("arrange.pin")->setChecked(tab().arranging().isSelectionPinned());
    action("view.legend")->setChecked(model::isLegendShown(session().diagram()));
    action("view.line-jumps")->setChecked(model::hasLineJumps(session().diagram()));
}

} // namespace app
