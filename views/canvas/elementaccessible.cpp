#include "views/canvas/elementaccessible.h"

#include "views/canvas/canvasaccessible.h"
#include "views/canvas/diagramview.h"
#include "views/picture/description.h"

#include <QWindow>

#include <algorithm>

namespace views {

namespace {

QRectF boundsOf(const DiagramScene &scene, const Element &element)
{
    if (const auto *part = std::get_if<model::ComponentId>(&element))
        return scene.geometry().rectOf(*part);
    const auto *connection = std::get_if<model::ConnectionId>(&element);
    if (!connection)
        return {};
    const model::Route route = scene.routes().value(*connection);
    return QPolygonF(QList<QPointF>(route.points.begin(), route.points.end())).boundingRect().united(route.label);
}

} // namespace

ElementAccessible::ElementAccessible(DiagramView &view, const CanvasAccessible &canvas, const Element &element)
    : m_view(view)
    , m_canvas(canvas)
    , m_element(element)
{}

const model::Component *ElementAccessible::component() const
{
    const auto *id = std::get_if<model::ComponentId>(&m_element);
    return id ? m_view.diagramScene().session().diagram().component(*id) : nullptr;
}

const model::Connection *ElementAccessible::connection() const
{
    const auto *id = std::get_if<model::ConnectionId>(&m_element);
    return id ? m_view.diagramScene().session().diagram().connection(*id) : nullptr;
}

bool ElementAccessible::isContainer() const
{
    const model::Component *part = component();
    return part && part->kindInfo().has(model::Trait::Encloses);
}

std::vector<Element> ElementAccessible::contents() const
{
    const model::Component *part = component();
    return part ? m_canvas.contents(part->id) : std::vector<Element>();
}

bool ElementAccessible::isValid() const
{
    return component() || connection();
}

QWindow *ElementAccessible::window() const
{
    return m_view.window()->windowHandle();
}

QAccessibleInterface *ElementAccessible::parent() const
{
    const model::Component *part = component();
    QAccessibleInterface *container = part && part->parent ? m_canvas.of(*part->parent) : nullptr;
    return container ? container : QAccessible::queryAccessibleInterface(&m_view);
}

int ElementAccessible::childCount() const
{
    return int(contents().size());
}

QAccessibleInterface *ElementAccessible::child(int index) const
{
    const std::vector<Element> inside = contents();
    return index >= 0 && index < int(inside.size()) ? m_canvas.of(inside[std::size_t(index)]) : nullptr;
}

int ElementAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *element = dynamic_cast<const ElementAccessible *>(child);
    if (!element)
        return -1;
    const std::vector<Element> inside = contents();
    const auto place = std::find(inside.begin(), inside.end(), element->element());
    return place == inside.end() ? -1 : int(place - inside.begin());
}

QAccessibleInterface *ElementAccessible::childAt(int x, int y) const
{
    for (int i = childCount() - 1; i >= 0; --i) {
        if (QAccessibleInterface *inside = child(i); inside && inside->rect().contains(x, y))
            return inside;
    }
    return nullptr;
}

QString ElementAccessible::text(QAccessible::Text which) const
{
    const Session &session = m_view.diagramScene().session();
    if (const model::Component *part = component()) {
        if (which == QAccessible::Name)
            return describe(*part, session.overlay());
        if (which == QAccessible::Description)
            return describeSurroundings(*part, session.diagram());
    }
    if (const model::Connection *line = connection(); line && which == QAccessible::Name)
        return describe(*line, session.diagram());
    return {};
}

QRect ElementAccessible::rect() const
{
    const QRectF area = boundsOf(m_view.diagramScene(), m_element);
    const QRect onView = m_view.mapFromScene(area).boundingRect();
    return {m_view.viewport()->mapToGlobal(onView.topLeft()), onView.size()};
}

QAccessible::Role ElementAccessible::role() const
{
    return isContainer() ? QAccessible::Grouping : QAccessible::Graphic;
}

QAccessible::State ElementAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const Selection &selection = m_view.diagramScene().session().selection();
    const model::Component *part = component();
    const bool isSelected = part ? selection.components.contains(part->id) : selection.connections.contains(connection()->id);
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = isSelected;
    state.focused = m_view.hasFocus() && m_canvas.of(m_canvas.current()) == this;
    state.offscreen = !m_view.viewport()->rect().translated(m_view.viewport()->mapToGlobal(QPoint())).intersects(rect());
    return state;
}

void *ElementAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList ElementAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void ElementAccessible::doAction(const QString &name)
{
    if (!isValid() || (name != pressAction() && name != setFocusAction()))
        return;
    Selection selection;
    if (const model::Component *part = component())
        selection.components = {part->id};
    else
        selection.connections = {connection()->id};
    m_view.setFocus();
    m_view.diagramScene().session().setSelection(selection);
    m_view.reveal(selection.components);
}

} // namespace views
