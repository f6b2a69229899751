#include "views/tools/editoractions.h"

#include "model/diagram/viewtexts.h"
#include "model/edit/splitconnection.h"
#include "model/layout/linejumps.h"

#include "views/canvas/inplaceediting.h"
#include "views/session/sessiongraphics.h"
#include "views/tools/bending.h"
#include "views/tools/composing.h"
#include "views/tools/connecting.h"
#include "views/tools/imageparts.h"
#include "views/tools/inserting.h"
#include "views/tools/placement.h"
#include "views/tools/resizing.h"
#include "views/tools/wrapping.h"
#include "views/tools/writing.h"

#include <algorithm>

namespace views {

EditorActions::EditorActions(DiagramView &view, QObject *parent)
    : QObject(parent)
    , m_session(view.diagramScene().session())
    , m_view(view)
{}

std::vector<model::ComponentId> EditorActions::selectedRoots() const
{
    return outermost(m_session.diagram(), m_session.selection().components);
}

Surroundings EditorActions::surroundings() const
{
    const std::optional<QPointF> pointer = m_view.pointer();
    const CanvasGeometry::Part *frame = pointer ? m_view.diagramScene().geometry().frameAt(*pointer) : nullptr;
    return {m_session.selection(), pointer.value_or(m_view.visibleCenter()), frame ? std::optional(frame->id) : std::nullopt,
            m_view.fitting().comfortableSight()};
}

void EditorActions::addKind(const QString &kind)
{
    add(placeNear(m_session.diagram(), kind, surroundings()));
}

void EditorActions::insertKind(const QString &kind, const model::ConnectionId &connection)
{
    add(placeOnConnection(m_session.diagram(), kind, connection, m_view.diagramScene().routes().value(connection).points));
}

void EditorActions::add(const Placement &placement)
{
    if (addImage(placement) || !m_session.push(placement.edit))
        return;
    m_session.setSelection({{placement.id}, {}});
    if (!placement.remark.isEmpty())
        Q_EMIT m_session.failed(placement.remark);
    m_view.reveal({placement.id});
    m_view.editing().startOnNew(placement.id);
}

bool EditorActions::addImage(const Placement &placement)
{
    model::Diagram after = m_session.diagram();
    if (!m_askImage || after.component(placement.id) || !model::applyEdit(after, placement.edit) || !after.component(placement.id)->has(model::Trait::ShowsImage))
        return false;
    // A dialog within a drop would keep the program that the part was dragged from waiting.
    QMetaObject::invokeMethod(this, [this, placement] { askForImage(placement); }, Qt::QueuedConnection);
    return true;
}

void EditorActions::askForImage(const Placement &placement)
{
    const model::Result<QString> source = m_askImage();
    if (source && source->isEmpty())
        return;
    const model::Result<Placement> image = source ? withImage(m_session.diagram(), placement, *source, m_session.graphics().places().drawing)
                                                  : model::Result<Placement>(source.error());
    if (!image) {
        Q_EMIT m_session.failed(image.error().message);
        return;
    }
    if (!m_session.push(image->edit))
        return;
    m_session.setSelection({{image->id}, {}});
    m_view.reveal({image->id});
}

void EditorActions::deleteSelection()
{
    const Selection &selection = m_session.selection();
    if (selection.isEmpty())
        return;
    const std::vector<model::ComponentId> components = selectedRoots();
    std::vector<model::ConnectionId> connections(selection.connections.begin(), selection.connections.end());
    std::sort(connections.begin(), connections.end());
    m_session.push(model::RemoveParts{components, connections});
}

void EditorActions::selectAll()
{
    const model::Diagram drawn = drawnDiagram(m_session.diagram(), m_session.layers());
    Selection all;
    for (const model::Component &component : drawn.components())
        all.components.insert(component.id);
    for (const model::Connection &connection : drawn.connections())
        all.connections.insert(connection.id);
    m_session.setSelection(all);
}

void EditorActions::clearSelection()
{
    m_session.setSelection({});
}

void EditorActions::duplicateSelection()
{
    pushCopies(duplicate(m_session.diagram(), selectedRoots()));
}

void EditorActions::replicateSelection()
{
    pushCopies(replicate(m_session.diagram(), selectedRoots()));
}

void EditorActions::pushCopies(const Duplicates &copies)
{
    if (copies.roots.isEmpty() || !m_session.push(copies.edit))
        return;
    m_session.setSelection({copies.roots, {}});
    m_view.reveal(copies.roots);
}

void EditorActions::unwrapSelection()
{
    const Unwrapping unwrapping = unwrap(m_session.diagram(), selectedRoots());
    if (unwrapping.contents.isEmpty() || !m_session.push(unwrapping.edit))
        return;
    m_session.setSelection({unwrapping.contents, {}});
    if (unwrapping.lost == 1)
        Q_EMIT m_session.failed(tr("One connection was removed as well: it does not say which of the parts inside it means."));
    else if (unwrapping.lost > 1)
        Q_EMIT m_session.failed(tr("%1 connections were removed as well: they do not say which of the parts inside they mean.").arg(unwrapping.lost));
}

bool EditorActions::canUnwrapSelection() const
{
    const std::vector<model::ComponentId> roots = selectedRoots();
    return std::any_of(roots.begin(), roots.end(), [this](const model::ComponentId &id) { return !m_session.diagram().childrenOf(id).empty(); });
}

void EditorActions::renameSelected()
{
    const QSet<model::ComponentId> &selected = m_session.selection().components;
    if (selected.size() == 1)
        m_view.editing().start(*selected.begin());
    else if (selected.isEmpty() && m_session.selection().connections.size() == 1)
        m_view.editing().start(*m_session.selection().connections.begin());
}

void EditorActions::label(const model::ConnectionId &id, const QString &label)
{
    if (const std::optional<model::Edit> edit = labelEdit(m_session.diagram(), id, label))
        m_session.push(*edit);
}

void EditorActions::write(const model::ComponentId &id, const QString &text)
{
    if (const std::optional<model::Edit> edit = textEdit(m_session.diagram(), id, text))
        m_session.push(*edit);
}

void EditorActions::rename(const model::ComponentId &id, const QString &name)
{
    if (const std::optional<model::Edit> edit = nameEdit(m_session.diagram(), id, name))
        m_session.push(*edit);
}

bool EditorActions::canConnectSelected() const
{
    const std::vector<model::ComponentId> roots = selectedRoots();
    return roots.size() == 2 && canConnect(m_session.diagram(), roots[0], roots[1]);
}

void EditorActions::connectSelected()
{
    if (!canConnectSelected())
        return;
    std::vector<model::ComponentId> ends = selectedRoots();
    const CanvasGeometry &geometry = m_view.diagramScene().geometry();
    std::stable_sort(ends.begin(), ends.end(), [&](const auto &a, const auto &b) {
        return geometry.rectOf(a).center().x() < geometry.rectOf(b).center().x();
    });
    m_session.push(connectEdit(m_session.diagram(), ends[0], ends[1]));
}

void EditorActions::setSelectionDown(bool down)
{
    m_session.setDown(m_session.selection().components, down);
}

void EditorActions::toggleSelectionDown()
{
    QSet<model::ComponentId> selected = m_session.selection().components;
    erase_if(selected, [this](const model::ComponentId &id) { return m_session.diagram().component(id)->has(model::Trait::Annotation); });
    m_session.setDown(selected, !m_session.down().contains(selected));
}

void EditorActions::moveSelectionBy(const QPointF &delta)
{
    const model::Diagram &diagram = m_session.diagram();
    model::SetGeometry moves;
    for (const model::ComponentId &id : selectedRoots()) {
        const model::Component *part = diagram.component(id);
        moves.geometries.push_back({id, part->position.value_or(QPointF()) + delta, part->size});
    }
    if (moves.geometries.empty())
        return;
    EditComposer composer(diagram);
    composer.add(moves);
    for (const model::SetGeometry::Geometry &geometry : moves.geometries)
        composer.makeRoomFor(geometry.id);
    m_session.push(composer.finish());
}

void EditorActions::resizeSelectionBy(const QSizeF &delta)
{
    EditComposer composer(m_session.diagram());
    for (const model::ComponentId &id : selectedRoots()) {
        if (!isResizable(composer.diagram().sizeOf(id)))
            continue;
        const QPointF corner = composer.diagram().absoluteRect(id).bottomRight() + QPointF(delta.width(), delta.height());
        composer.add(geometryFor(composer.diagram(), id, resizedRect(composer.diagram(), id, Corner::BottomRight, corner)));
        composer.makeRoomFor(id);
    }
    m_session.push(composer.finish());
}

void EditorActions::reverseSelected()
{
    model::Edits edits;
    int count = 0;
    for (const model::ConnectionId &id : m_session.selection().connections) {
        const model::Connection *connection = m_session.diagram().connection(id);
        if (!connection)
            continue;
        ++count;
        edits.edits.push_back(model::Reconnect{id, connection->to, connection->from, connection->protocol});
        for (const model::Edit &edit : reverseLine(*connection))
            edits.edits.push_back(edit);
    }
    if (count == 0)
        return;
    edits.text = count == 1 ? tr("Reverse connection") : tr("Reverse %1 connections").arg(count);
    m_session.push(edits);
}

void EditorActions::routeSelectedAutomatically()
{
    model::Edits edits;
    for (const model::Connection &connection : m_session.diagram().connections()) {
        if (!m_session.selection().connections.contains(connection.id))
            continue;
        for (const model::Edit &edit : forgetLine(connection))
            edits.edits.push_back(edit);
    }
    if (edits.edits.empty())
        return;
    edits.text = tr("Route automatically");
    m_session.push(edits);
}

bool EditorActions::isSelectedLineKept() const
{
    const QSet<model::ConnectionId> &selected = m_session.selection().connections;
    return std::any_of(selected.begin(), selected.end(), [this](const model::ConnectionId &id) {
        const model::Connection *connection = m_session.diagram().connection(id);
        return connection && isLineKept(*connection);
    });
}

void EditorActions::setLegendShown(bool shown)
{
    const model::Diagram &diagram = m_session.diagram();
    if (shown != model::isLegendShown(diagram)) {
        const model::SetDocumentInfo edit{diagram.title(), diagram.description(), model::withLegendShown(diagram.members(), shown)};
        m_session.push(model::Edits{{edit}, shown ? tr("Show the legend") : tr("Hide the legend")});
    }
}

void EditorActions::setLineJumps(bool jumps)
{
    const model::Diagram &diagram = m_session.diagram();
    if (model::hasLineJumps(diagram) == jumps)
        return;
    const model::SetDocumentInfo edit{diagram.title(), diagram.description(),
                                      model::withLineJumps(diagram.members(), jumps)};
    m_session.push(model::Edits{{edit}, jumps ? tr("Show line jumps") : tr("Hide line jumps")});
}

} // namespace views
