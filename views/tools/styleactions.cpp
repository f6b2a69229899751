#include "views/tools/styleactions.h"

#include "model/edit/partstyle.h"

#include "views/tools/composing.h"

namespace views {

namespace {

/// Like a clipboard, one for all windows: but what was copied to that stays there.
std::optional<model::PartStyle> &copiedStyle()
{
    static std::optional<model::PartStyle> style;
    return style;
}

template<typename Element, typename Id>
std::vector<Id> inOrder(const std::vector<Element> &all, const QSet<Id> &selected)
{
    std::vector<Id> ids;
    for (const Element &element : all) {
        if (selected.contains(element.id))
            ids.push_back(element.id);
    }
    return ids;
}

} // namespace

StyleActions::StyleActions(DiagramView &view, QObject *parent) : QObject(parent), m_session(view.diagramScene().session()) {}

void StyleActions::copyStyle() const
{
    const model::Diagram &diagram = m_session.diagram();
    const std::vector<model::ComponentId> parts = inOrder(diagram.components(), m_session.selection().components);
    const std::vector<model::ConnectionId> connections = inOrder(diagram.connections(), m_session.selection().connections);
    if (!parts.empty())
        copiedStyle() = model::styleOf(diagram, parts.front());
    else if (!connections.empty())
        copiedStyle() = model::styleOf(*diagram.connection(connections.front()));
}

void StyleActions::pasteStyle()
{
    if (!copiedStyle()) {
        Q_EMIT m_session.failed(tr("There is no style to paste yet: select a part or a connection and choose Copy style first."));
        return;
    }
    const model::Diagram &diagram = m_session.diagram();
    const std::vector<model::ComponentId> parts = inOrder(diagram.components(), m_session.selection().components);
    const std::vector<model::ConnectionId> connections = inOrder(diagram.connections(), m_session.selection().connections);
    const std::vector<model::Edit> edits = model::applyStyle(diagram, *copiedStyle(), parts, connections);
    if (edits.empty())
        return;
    EditComposer composer(diagram);
    for (const model::Edit &edit : edits)
        composer.add(edit);
    for (const model::ComponentId &id : parts)
        composer.makeRoomFor(id);
    m_session.push(composer.finish(tr("Paste style")));
}

} // namespace views
