#include "views/canvas/canvasaccessible.h"

#include "views/canvas/elementaccessible.h"

#include <algorithm>

namespace views {

namespace {

QString keyOf(const Element &element)
{
    if (const auto *part = std::get_if<model::ComponentId>(&element))
        return QStringLiteral("part ") + part->toString();
    if (const auto *connection = std::get_if<model::ConnectionId>(&element))
        return QStringLiteral("connection ") + connection->toString();
    return {};
}

QAccessibleInterface *canvasFactory(const QString &className, QObject *object)
{
    if (className != QLatin1String(DiagramView::staticMetaObject.className()))
        return nullptr;
    auto *view = qobject_cast<DiagramView *>(object);
    return view ? new CanvasAccessible(*view) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    QAccessible::installFactory(&canvasFactory);
}

CanvasAccessible::CanvasAccessible(DiagramView &view) : QAccessibleWidget(&view, QAccessible::Canvas), m_view(view)
{
    const Session &session = view.diagramScene().session();
    QObject::connect(&session, &Session::diagramChanged, &m_context, [this] { forget(); });
    QObject::connect(&session, &Session::diagramReset, &m_context, [this] { forget(); });
    QObject::connect(&session, &Session::selectionChanged, &m_context, [this] { onSelectionChanged(); });
}

CanvasAccessible::~CanvasAccessible()
{
    for (const auto &[key, id] : m_elements)
        QAccessible::deleteAccessibleInterface(id);
}

void CanvasAccessible::forget()
{
    m_isTreeValid = false;
    for (auto element = m_elements.begin(); element != m_elements.end();) {
        const QAccessibleInterface *known = QAccessible::accessibleInterface(element->second);
        if (known && known->isValid()) {
            ++element;
            continue;
        }
        QAccessible::deleteAccessibleInterface(element->second);
        element = m_elements.erase(element);
    }
    QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
}

void CanvasAccessible::onSelectionChanged()
{
    const Selection &selection = m_view.diagramScene().session().selection();
    if (!QAccessible::isActive() || selection.components.size() + selection.connections.size() != 1)
        return;
    QAccessibleInterface *selected = selection.components.isEmpty() ? of(*selection.connections.begin()) : of(*selection.components.begin());
    if (!selected)
        return;
    // With the keyboard in the canvas, what is selected is what the next key acts on.
    QAccessibleEvent event(selected, m_view.hasFocus() ? QAccessible::Focus : QAccessible::Selection);
    QAccessible::updateAccessibility(&event);
}

void CanvasAccessible::updateTree() const
{
    if (m_isTreeValid)
        return;
    m_contents.clear();
    const model::Diagram &diagram = m_view.diagramScene().session().diagram();
    for (const model::Component &component : diagram.components())
        m_contents[component.parent ? component.parent->toString() : QString()].push_back(component.id);
    for (const model::Connection &connection : diagram.connections())
        m_contents[QString()].push_back(connection.id);
    m_isTreeValid = true;
}

const std::vector<Element> &CanvasAccessible::contents(const std::optional<model::ComponentId> &container) const
{
    static const std::vector<Element> nothing;
    updateTree();
    const auto found = m_contents.constFind(container ? container->toString() : QString());
    return found == m_contents.constEnd() ? nothing : *found;
}

QAccessibleInterface *CanvasAccessible::of(const Element &element) const
{
    const QString key = keyOf(element);
    if (key.isEmpty())
        return nullptr;
    if (const auto known = m_elements.find(key); known != m_elements.end())
        return QAccessible::accessibleInterface(known->second);
    auto made = std::make_unique<ElementAccessible>(m_view, *this, element);
    if (!made->isValid())
        return nullptr;
    QAccessibleInterface *kept = made.get();
    m_elements[key] = QAccessible::registerAccessibleInterface(made.release()); // Qt deletes it
    return kept;
}

int CanvasAccessible::childCount() const
{
    return int(contents({}).size());
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    const std::vector<Element> &outermost = contents({});
    return index >= 0 && index < int(outermost.size()) ? of(outermost[std::size_t(index)]) : nullptr;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *element = dynamic_cast<const ElementAccessible *>(child);
    if (!element)
        return -1;
    const std::vector<Element> &outermost = contents({});
    const auto place = std::find(outermost.begin(), outermost.end(), element->element());
    return place == outermost.end() ? -1 : int(place - outermost.begin());
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    const QPointF position = m_view.mapToScene(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
    constexpr double tolerance = 6;
    return of(m_view.diagramScene().elementAt(position, tolerance / m_view.zoom()));
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    const Selection &selection = m_view.diagramScene().session().selection();
    if (!m_view.hasFocus() || selection.components.size() + selection.connections.size() != 1)
        return nullptr;
    return selection.components.isEmpty() ? of(*selection.connections.begin()) : of(*selection.components.begin());
}

} // namespace views
