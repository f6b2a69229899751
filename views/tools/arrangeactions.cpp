#include "views/tools/arrangeactions.h"

#include "views/tools/composing.h"

#include <algorithm>

namespace views {

ArrangeActions::ArrangeActions(DiagramView &view, QObject *parent)
    : QObject(parent)
    , m_session(view.diagramScene().session())
    , m_view(view)
    , m_glide(view)
{}

void ArrangeActions::push(const model::SetGeometry &moves, const QString &text)
{
    if (moves.geometries.empty())
        return;
    EditComposer composer(m_session.diagram());
    composer.add(moves);
    composer.forgetStretchedLines();
    for (const model::SetGeometry::Geometry &geometry : moves.geometries)
        composer.makeRoomFor(geometry.id);
    push(composer.finish(text));
}

void ArrangeActions::push(const model::Edit &edit)
{
    const model::Diagram before = m_session.diagram();
    const model::Routes routes = m_view.diagramScene().routes();
    if (m_session.push(edit))
        m_glide.run(before, routes);
}

void ArrangeActions::arrangeDiagram()
{
    model::ArrangeOptions options;
    options.onlyMissing = false;
    push(model::arrange(m_session.diagram(), options), tr("Arrange the diagram"));
}

void ArrangeActions::arrangeSelection()
{
    const QSet<model::ComponentId> &selected = m_session.selection().components;
    if (!selected.isEmpty())
        push(model::arrangeSelection(m_session.diagram(), selected), tr("Arrange the selection"));
}

void ArrangeActions::arrangeAlong(model::FlowDirection direction)
{
    const model::Diagram &diagram = m_session.diagram();
    EditComposer composer(diagram);
    if (direction != model::flowDirection(diagram))
        composer.add(model::SetDocumentInfo{diagram.title(), diagram.description(),
                                            model::withFlowDirection(diagram.members(), direction)});
    model::ArrangeOptions options;
    options.onlyMissing = false;
    const model::SetGeometry moves = model::arrange(composer.diagram(), options);
    if (!moves.geometries.empty())
        composer.add(moves);
    composer.forgetStretchedLines();
    push(composer.finish(direction == model::FlowDirection::Right ? tr("Arrange from left to right")
                                                                            : tr("Arrange from top to bottom")));
}

void ArrangeActions::tidyUp()
{
    const model::SetGeometry moves = model::tidyUp(m_session.diagram(), m_session.selection().components);
    if (moves.geometries.empty())
        Q_EMIT m_session.informed(tr("Nothing to tidy up: rows, columns and gaps are straight, and nothing lies on anything else."));
    push(moves, tr("Tidy up"));
}

void ArrangeActions::align(model::Alignment alignment)
{
    push(model::alignParts(m_session.diagram(), m_session.selection().components, alignment), tr("Align"));
}

void ArrangeActions::distribute(Qt::Orientation direction)
{
    push(model::distributeParts(m_session.diagram(), m_session.selection().components, direction), tr("Distribute"));
}

void ArrangeActions::equalizeSizes(Qt::Orientations directions)
{
    push(model::equalizeSizes(m_session.diagram(), m_session.selection().components, directions),
         tr("Make the same size"));
}

bool ArrangeActions::isSelectionPinned() const
{
    const QSet<model::ComponentId> &selected = m_session.selection().components;
    return !selected.isEmpty() && std::all_of(selected.begin(), selected.end(), [this](const model::ComponentId &id) {
        const model::Component *part = m_session.diagram().component(id);
        return part && part->isPinned();
    });
}

void ArrangeActions::setSelectionPinned(bool pinned)
{
    model::Edits edits;
    for (const model::Component &part : m_session.diagram().components()) {
        if (m_session.selection().components.contains(part.id) && part.isPinned() != pinned)
            edits.edits.push_back(model::SetComponentProperty{
                part.id, QStringLiteral("pinned"), pinned ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined)});
    }
    if (edits.edits.empty())
        return;
    edits.text = pinned ? tr("Pin") : tr("Unpin");
    m_session.push(edits);
}

} // namespace views
