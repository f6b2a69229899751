#include "model/diagram/diagram.h"

#include "model/diagram/placedparts.h"
#include "model/diagram/reservedmembers.h"

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

template<typename IsReserved>
std::optional<QString> reservedKey(const QJsonObject &members, IsReserved isReserved)
{
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (isReserved(member.key()))
            return member.key();
    }
    return std::nullopt;
}

Result<void> validate(const Component &component)
{
    const auto isGood = [](double value) { return std::isfinite(value) && std::abs(value) <= farthestPosition; };
    const auto isGoodSize = [](double value) { return value >= smallestSize && value <= farthestPosition; };
    if (component.kind.isEmpty())
        return Error{Texts::tr("The part “%1” has no kind.").arg(component.id.toString())};
    if (component.position && !(isGood(component.position->x()) && isGood(component.position->y())))
        return Error{Texts::tr("The position of “%1” is too far out.").arg(component.id.toString())};
    if (component.size && !(isGoodSize(component.size->width()) && isGoodSize(component.size->height())))
        return Error{Texts::tr("The size of “%1” must be at least 1 and not huge.").arg(component.id.toString())};
    // A text may have a width alone, until somebody who can measure gives it a size.
    const auto isReserved = [&](const QString &key) { return isReservedComponentMember(key) && (component.size || key != QLatin1String("width")); };
    if (const auto key = reservedKey(component.unknownMembers, isReserved))
        return Error{Texts::tr("“%1” of “%2” cannot be a further member.").arg(*key, component.id.toString())};
    return {};
}

Result<void> validate(const Connection &connection)
{
    if (const auto key = reservedKey(connection.properties, isReservedConnectionMember))
        return Error{Texts::tr("“%1” of the connection “%2” is no property.").arg(*key, connection.id.toString())};
    return {};
}

} // namespace

Diagram::Diagram()
    : d(new DiagramData)
{}
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

const QString &Diagram::title() const
{
    return d->title;
}
void Diagram::setTitle(const QString &title)
{
    d->title = title;
}
const QString &Diagram::description() const
{
    return d->description;
}
void Diagram::setDescription(const QString &description)
{
    d->description = description;
}
const QJsonObject &Diagram::members() const
{
    return d->members;
}
void Diagram::setMembers(const QJsonObject &members)
{
    d->members = members;
    while (const auto key = reservedKey(d->members, isReservedDiagramMember))
        d->members.remove(*key);
}

const std::vector<Component> &Diagram::components() const
{
    return d->components;
}
const std::vector<Connection> &Diagram::connections() const
{
    return d->connections;
}

int Diagram::indexOf(const ComponentId &id) const
{
    return d->componentIndex.value(id, -1);
}
int Diagram::indexOf(const ConnectionId &id) const
{
    return d->connectionIndex.value(id, -1);
}

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
    if (!component(id))
        return {};
    std::vector<ComponentId> subtree{id};
    for (const Component &candidate : d->components) {
        if (candidate.parent && isInside(candidate.id, id))
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

Result<void> Diagram::insert(Parts parts)
{
    QHash<ComponentId, const Component *> added;
    if (Result<void> valid = validateComponents(parts, added); !valid)
        return valid;
    QSet<ConnectionId> addedConnections;
    const auto exists = [&](const ComponentId &id) { return added.contains(id) || component(id); };
    for (const Placed<Connection> &entry : parts.connections) {
        const Connection &part = entry.part;
        if (connection(part.id) || addedConnections.contains(part.id))
            return Error{Texts::tr("There is a connection “%1” already; ids must be unique.").arg(part.id.toString())};
        if (!exists(part.from) || !exists(part.to))
            return Error{Texts::tr("An end of the connection “%1” does not exist.").arg(part.id.toString())};
        if (Result<void> valid = validate(part); !valid)
            return valid;
        addedConnections.insert(part.id);
    }
    placedparts::insert(d->components, d->componentIndex, std::move(parts.components));
    placedparts::insert(d->connections, d->connectionIndex, std::move(parts.connections));
    return {};
}

Result<void> Diagram::validateComponents(const Parts &parts, QHash<ComponentId, const Component *> &added) const
{
    for (const Placed<Component> &entry : parts.components) {
        const Component &part = entry.part;
        if (component(part.id) || added.contains(part.id))
            return Error{Texts::tr("There is a part “%1” already; ids must be unique.").arg(part.id.toString())};
        if (Result<void> valid = validate(part); !valid)
            return valid;
        added.insert(part.id, &part);
    }
    for (const Placed<Component> &entry : parts.components) {
        int depth = 0;
        for (const Component *at = &entry.part; at->parent; ++depth) {
            const Component *fresh = added.value(*at->parent, nullptr);
            at = fresh ? fresh : component(*at->parent);
            if (!at)
                return Error{Texts::tr("The container of “%1” does not exist.").arg(entry.part.id.toString())};
            if (depth >= maxNesting)
                return Error{Texts::tr("“%1” is nested too deep, or inside itself; at most %2 levels are possible.")
                                 .arg(entry.part.id.toString(), QString::number(maxNesting))};
        }
    }
    return {};
}

Result<void> Diagram::validateMove(const Component &component, const ComponentId &parent) const
{
    if (!this->component(parent))
        return Error{Texts::tr("The container of “%1” does not exist.").arg(component.id.toString())};
    if (parent == component.id || isInside(parent, component.id))
        return Error{Texts::tr("“%1” cannot be moved into itself.").arg(component.displayName())};
    std::size_t below = 0;
    if (!childrenOf(component.id).empty()) {
        const std::size_t own = ancestorsOf(component.id).size();
        for (const ComponentId &inner : subtreeOf(component.id))
            below = std::max(below, ancestorsOf(inner).size() - own);
    }
    if (ancestorsOf(parent).size() + 1 + below > std::size_t(maxNesting))
        return Error{Texts::tr("“%1” would be nested too deep; at most %2 levels are possible.")
                         .arg(component.displayName(), QString::number(maxNesting))};
    return {};
}

Result<void> Diagram::replace(const Component &component)
{
    const Component *old = this->component(component.id);
    if (!old)
        return Error{Texts::tr("There is no part “%1”.").arg(component.id.toString())};
    if (Result<void> valid = validate(component); !valid)
        return valid;
    if (component.parent && component.parent != old->parent) {
        if (Result<void> valid = validateMove(component, *component.parent); !valid)
            return valid;
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
    if (Result<void> valid = validate(connection); !valid)
        return valid;
    d->connections[std::size_t(indexOf(connection.id))] = connection;
    return {};
}

Diagram::Parts Diagram::remove(const QSet<ComponentId> &components, const QSet<ConnectionId> &connections)
{
    QSet<ComponentId> goingComponents;
    for (const Component &component : std::as_const(d->components)) {
        const Component *at = components.isEmpty() ? nullptr : &component;
        while (at && !components.contains(at->id))
            at = at->parent ? this->component(*at->parent) : nullptr;
        if (at)
            goingComponents.insert(component.id);
    }
    QSet<ConnectionId> goingConnections;
    for (const Connection &connection : std::as_const(d->connections)) {
        if (connections.contains(connection.id) || goingComponents.contains(connection.from)
            || goingComponents.contains(connection.to))
            goingConnections.insert(connection.id);
    }
    Parts removed;
    removed.components = placedparts::remove(d->components, d->componentIndex, goingComponents);
    removed.connections = placedparts::remove(d->connections, d->connectionIndex, goingConnections);
    return removed;
}

ComponentId Diagram::freeComponentId(const QString &wish) const
{
    QString base;
    const QString letters = wish.normalized(QString::NormalizationForm_C).toLower();
    for (const QChar c : letters) {
        if (c.isLetterOrNumber() || (c.isMark() && !base.isEmpty()))
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
    for (int number = 2; component(id); ++number) // as names count
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
