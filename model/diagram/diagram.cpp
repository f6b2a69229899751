#include "model/diagram/diagram.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace model {

class DiagramData : public QSharedData
{
public:
    QString title;
    QString description;
    QJsonObject members;
    std::vector<Component> components;
    std::vector<Connection> connections;
    QHash<ComponentId, int> componentIndex;
    QHash<ConnectionId, int> connectionIndex;
};

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Diagram)
};

/// The order of `existing` with the placed parts at their places in the result.
template<typename Part>
std::vector<Part> merged(std::vector<Part> existing, const std::vector<Diagram::Placed<Part>> &placed)
{
    std::vector<const Diagram::Placed<Part> *> fixed;
    for (const Diagram::Placed<Part> &entry : placed) {
        if (entry.index >= 0)
            fixed.push_back(&entry);
    }
    std::stable_sort(fixed.begin(), fixed.end(), [](const auto *a, const auto *b) { return a->index < b->index; });

    std::vector<Part> result;
    result.reserve(existing.size() + placed.size());
    auto next = fixed.begin();
    for (Part &part : existing) {
        for (; next != fixed.end() && std::size_t((*next)->index) <= result.size(); ++next)
            result.push_back((*next)->part);
        result.push_back(std::move(part));
    }
    for (; next != fixed.end(); ++next)
        result.push_back((*next)->part);
    for (const Diagram::Placed<Part> &entry : placed) {
        if (entry.index < 0)
            result.push_back(entry.part);
    }
    return result;
}

template<typename Part, typename Id>
void reindex(const std::vector<Part> &parts, QHash<Id, int> &index)
{
    index.clear();
    index.reserve(qsizetype(parts.size()));
    for (std::size_t i = 0; i < parts.size(); ++i)
        index.insert(parts[i].id, int(i));
}

template<typename Part, typename Id>
void insertParts(std::vector<Part> &parts, QHash<Id, int> &index, const std::vector<Diagram::Placed<Part>> &placed)
{
    if (std::all_of(placed.begin(), placed.end(), [](const auto &entry) { return entry.index < 0; })) {
        for (const auto &entry : placed) {
            index.insert(entry.part.id, int(parts.size()));
            parts.push_back(entry.part);
        }
        return;
    }
    parts = merged(std::move(parts), placed);
    reindex(parts, index);
}

template<typename Part, typename Id>
std::vector<Diagram::Placed<Part>> removeParts(std::vector<Part> &parts, QHash<Id, int> &index, const QSet<Id> &ids)
{
    std::vector<Diagram::Placed<Part>> removed;
    if (ids.isEmpty())
        return removed;
    std::vector<Part> kept;
    kept.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (ids.contains(parts[i].id))
            removed.push_back({std::move(parts[i]), int(i)});
        else
            kept.push_back(std::move(parts[i]));
    }
    parts = std::move(kept);
    reindex(parts, index);
    return removed;
}

Result<void> validateGeometry(const Component &component)
{
    constexpr double farthest = 1e7;
    const auto isGood = [](double value) { return std::isfinite(value) && std::abs(value) <= farthest; };
    if (component.position && !(isGood(component.position->x()) && isGood(component.position->y())))
        return Error{Texts::tr("The position of “%1” is too far out.").arg(component.id.toString())};
    if (component.size && !(isGood(component.size->width()) && isGood(component.size->height())
                            && component.size->width() > 0 && component.size->height() > 0))
        return Error{Texts::tr("The size of “%1” must be greater than 0 and not huge.").arg(component.id.toString())};
    return {};
}

} // namespace

Diagram::Diagram() : d(new DiagramData) {}
Diagram::Diagram(const Diagram &) = default;
Diagram::Diagram(Diagram &&) noexcept = default;
Diagram &Diagram::operator=(const Diagram &) = default;
Diagram &Diagram::operator=(Diagram &&) noexcept = default;
Diagram::~Diagram() = default;

bool Diagram::operator==(const Diagram &other) const
{
    return d == other.d
        || (d->title == other.d->title && d->description == other.d->description && d->members == other.d->members
            && d->components == other.d->components && d->connections == other.d->connections);
}

const QString &Diagram::title() const { return d->title; }
void Diagram::setTitle(const QString &title) { d->title = title; }
const QString &Diagram::description() const { return d->description; }
void Diagram::setDescription(const QString &description) { d->description = description; }
const QJsonObject &Diagram::members() const { return d->members; }
void Diagram::setMembers(const QJsonObject &members) { d->members = members; }
const std::vector<Component> &Diagram::components() const { return d->components; }
const std::vector<Connection> &Diagram::connections() const { return d->connections; }

int Diagram::indexOf(const ComponentId &id) const { return d->componentIndex.value(id, -1); }
int Diagram::indexOf(const ConnectionId &id) const { return d->connectionIndex.value(id, -1); }

const Component *Diagram::component(const ComponentId &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &d->components[std::size_t(index)];
}

const Connection *Diagram::connection(const ConnectionId &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &d->connections[std::size_t(index)];
}

std::vector<ComponentId> Diagram::childrenOf(const ComponentId &id) const
{
    std::vector<ComponentId> children;
    for (const Component &component : d->components) {
        if (component.parent == id)
            children.push_back(component.id);
    }
    return children;
}

std::vector<ComponentId> Diagram::subtreeOf(const ComponentId &id) const
{
    std::vector<ComponentId> subtree;
    if (!component(id))
        return subtree;
    subtree.push_back(id);
    for (const Component &candidate : d->components) {
        if (candidate.id != id && isInside(candidate.id, id))
            subtree.push_back(candidate.id);
    }
    return subtree;
}

std::vector<ComponentId> Diagram::ancestorsOf(const ComponentId &id) const
{
    std::vector<ComponentId> ancestors;
    for (const Component *at = component(id); at && at->parent; at = component(*at->parent))
        ancestors.push_back(*at->parent);
    return ancestors;
}

bool Diagram::isInside(const ComponentId &id, const ComponentId &container) const
{
    for (const Component *at = component(id); at && at->parent; at = component(*at->parent)) {
        if (*at->parent == container)
            return true;
    }
    return false;
}

std::vector<ConnectionId> Diagram::connectionsOf(const ComponentId &id) const
{
    std::vector<ConnectionId> ids;
    for (const Connection &connection : d->connections) {
        if (connection.from == id || connection.to == id)
            ids.push_back(connection.id);
    }
    return ids;
}

QPointF Diagram::absolutePosition(const ComponentId &id) const
{
    QPointF position;
    for (const Component *at = component(id); at; at = at->parent ? component(*at->parent) : nullptr)
        position += at->position.value_or(QPointF());
    return position;
}

QSizeF Diagram::sizeOf(const ComponentId &id) const
{
    const Component *found = component(id);
    return found ? found->size.value_or(found->kindInfo().defaultSize) : QSizeF();
}

QRectF Diagram::absoluteRect(const ComponentId &id) const
{
    return {absolutePosition(id), sizeOf(id)};
}

Result<void> Diagram::insert(const Parts &parts)
{
    QHash<ComponentId, const Component *> added;
    for (const Placed<Component> &entry : parts.components) {
        const Component &part = entry.part;
        if (component(part.id) || added.contains(part.id))
            return Error{Texts::tr("There is a part “%1” already; ids must be unique.").arg(part.id.toString())};
        if (Result<void> valid = validateGeometry(part); !valid)
            return valid;
        added.insert(part.id, &part);
    }
    const auto find = [&](const ComponentId &id) {
        const Component *fresh = added.value(id, nullptr);
        return fresh ? fresh : component(id);
    };
    for (const Component *part : std::as_const(added)) {
        int depth = 0;
        for (const Component *at = part; at->parent; ++depth) {
            at = find(*at->parent);
            if (!at)
                return Error{Texts::tr("The container of “%1” does not exist.").arg(part->id.toString())};
            if (depth >= maxNesting)
                return Error{Texts::tr("“%1” is nested too deep, or inside itself; at most %2 levels are possible.").arg(part->id.toString()).arg(maxNesting)};
        }
    }
    QSet<ConnectionId> addedConnections;
    for (const Placed<Connection> &entry : parts.connections) {
        const Connection &part = entry.part;
        if (connection(part.id) || addedConnections.contains(part.id))
            return Error{Texts::tr("There is a connection “%1” already; ids must be unique.").arg(part.id.toString())};
        if (!find(part.from) || !find(part.to))
            return Error{Texts::tr("An end of the connection “%1” does not exist.").arg(part.id.toString())};
        addedConnections.insert(part.id);
    }
    insertParts(d->components, d->componentIndex, parts.components);
    insertParts(d->connections, d->connectionIndex, parts.connections);
    return {};
}

Result<void> Diagram::replace(const Component &component)
{
    const Component *old = this->component(component.id);
    if (!old)
        return Error{Texts::tr("There is no part “%1”.").arg(component.id.toString())};
    if (Result<void> valid = validateGeometry(component); !valid)
        return valid;
    if (component.parent != old->parent && component.parent) {
        if (!this->component(*component.parent))
            return Error{Texts::tr("The container of “%1” does not exist.").arg(component.id.toString())};
        if (*component.parent == component.id || isInside(*component.parent, component.id))
            return Error{Texts::tr("“%1” cannot be moved into itself.").arg(component.displayName())};
        std::size_t below = 0;
        const std::size_t own = ancestorsOf(component.id).size();
        for (const ComponentId &inner : subtreeOf(component.id))
            below = std::max(below, ancestorsOf(inner).size() - own);
        if (ancestorsOf(*component.parent).size() + 1 + below > std::size_t(maxNesting))
            return Error{Texts::tr("“%1” would be nested too deep; at most %2 levels are possible.").arg(component.displayName()).arg(maxNesting)};
    }
    d->components[std::size_t(indexOf(component.id))] = component;
    return {};
}

Result<void> Diagram::replace(const Connection &connection)
{
    if (!this->connection(connection.id))
        return Error{Texts::tr("There is no connection “%1”.").arg(connection.id.toString())};
    if (!component(connection.from) || !component(connection.to))
        return Error{Texts::tr("An end of the connection “%1” does not exist.").arg(connection.id.toString())};
    d->connections[std::size_t(indexOf(connection.id))] = connection;
    return {};
}

Diagram::Parts Diagram::remove(const QSet<ComponentId> &components, const QSet<ConnectionId> &connections)
{
    QSet<ComponentId> goingComponents;
    for (const Component &component : std::as_const(d->components)) {
        const std::vector<ComponentId> ancestors = ancestorsOf(component.id);
        if (components.contains(component.id)
            || std::any_of(ancestors.begin(), ancestors.end(), [&](const ComponentId &id) { return components.contains(id); }))
            goingComponents.insert(component.id);
    }
    QSet<ConnectionId> goingConnections;
    for (const Connection &connection : std::as_const(d->connections)) {
        if (connections.contains(connection.id) || goingComponents.contains(connection.from)
            || goingComponents.contains(connection.to))
            goingConnections.insert(connection.id);
    }
    Parts removed;
    removed.components = removeParts(d->components, d->componentIndex, goingComponents);
    removed.connections = removeParts(d->connections, d->connectionIndex, goingConnections);
    return removed;
}

ComponentId Diagram::freeComponentId(const QString &wish) const
{
    QString base;
    for (const QChar c : wish.toLower()) {
        if (c.isLetterOrNumber())
            base += c;
        else if (!base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    base.truncate(maxIdentifierLength - 12);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("part");
    ComponentId id = *ComponentId::fromString(base);
    for (int number = 1; component(id); ++number)
        id = *ComponentId::fromString(base + u'-' + QString::number(number));
    return id;
}

ConnectionId Diagram::freeConnectionId() const
{
    int number = int(d->connections.size()) + 1;
    const auto id = [&number] { return *ConnectionId::fromString(u'c' + QString::number(number)); };
    while (connection(id()))
        ++number;
    return id();
}

} // namespace model
