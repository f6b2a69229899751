#include "views/canvas/canvasaccessible.h"

#include "views/canvas/elementaccessible.h"

#include <QApplication>

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
    QObject::connect(&session, &Session::diagramChanged, &m_context, [this] {
        forget();
        tellChanges();
    });
    QObject::connect(&session, &Session::diagramReset, &m_context, [this] { forget(); });
    QObject::connect(&session, &Session::overlayChanged, &m_context, [this] { tellChanges(); });
    QObject::connect(&session, &Session::selectionChanged, &m_context, [this] { tellCurrent(); });
    QObject::connect(&view.diagramScene(), &DiagramScene::targetsChanged, &m_context, [this] {
        // Who drags with the mouse sees the target.
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            tellCurrent();
    });
    // Qt tells that the canvas has the focus, after this signal; what in it has it comes next.
    QObject::connect(qApp, &QApplication::focusChanged, &m_context, [this](QWidget *, const QWidget *now) {
        if (now == &m_view && of(current()))
            QMetaObject::invokeMethod(&m_context, [this] { tellCurrent(); }, Qt::QueuedConnection);
    });
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

Element CanvasAccessible::current() const
{
    const DiagramScene &scene = m_view.diagramScene();
    const Selection &targets = scene.marked(Mark::Target);
    const Selection &chosen = targets.isEmpty() ? scene.session().selection() : targets;
    if (chosen.components.size() + chosen.connections.size() != 1)
        return {};
    return chosen.components.isEmpty() ? Element(*chosen.connections.begin()) : Element(*chosen.components.begin());
}

void CanvasAccessible::tellCurrent()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *told = of(current());
    m_told = told ? told->text(QAccessible::Name) : QString();
    if (!told && !m_view.hasFocus())
        return;
    QAccessibleEvent event(told ? told : this, m_view.hasFocus() ? QAccessible::Focus : QAccessible::Selection);
    QAccessible::updateAccessibility(&event);
}

/// Marked down, renamed, on the way of a request: what is selected stays so, and is another thing to hear.
void CanvasAccessible::tellChanges()
{
    QAccessibleInterface *changed = QAccessible::isActive() ? of(current()) : nullptr;
    if (!changed || std::exchange(m_told, changed->text(QAccessible::Name)) == changed->text(QAccessible::Name))
        return;
    QAccessibleEvent event(changed, QAccessible::NameChanged);
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
    return m_view.hasFocus() ? of(current()) : nullptr;
}

} // namespace views
