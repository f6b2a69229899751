#include "model/edit/replica.h"

#include "model/catalog/propertyschema.h"
#include "model/diagram/usualprotocol.h"
#include "model/edit/fragment.h"
#include "model/edit/partname.h"

#include <QJsonArray>

#include <optional>
#include <utility>

namespace model {

namespace {

const QString roleKey = QStringLiteral("role");
const QString useKey = QStringLiteral("use");
const QString operationsKey = QStringLiteral("operations");
const QString membersKey = QStringLiteral("members");

/// Who leads is often called after that, "Primary": then its copy is called after what it is.
std::optional<QString> nameOfFollower(const QString &name)
{
    const std::pair<QString, QString> words[] = {{QStringLiteral("Primary"), QStringLiteral("Replica")}, {choiceLabel(QStringLiteral("primary")), choiceLabel(QStringLiteral("replica"))}};
    for (const auto &[leads, follows] : words) {
        if (name.compare(leads, Qt::CaseInsensitive) == 0)
            return follows;
    }
    return std::nullopt;
}

/// The role of a copy: it stands by, or follows, where the original leads.
void followRole(Component &part)
{
    const QString role = part.text(roleKey);
    if (role == QStringLiteral("primary"))
        part.properties.insert(roleKey, QStringLiteral("replica"));
    else if (role == QStringLiteral("active"))
        part.properties.insert(roleKey, QStringLiteral("standby"));
}

/// Where the hand has put the line of the original says nothing about that of the copy.
void forgetLine(Connection &connection)
{
    for (const QString &key : {Connection::waypointsKey(), Connection::portPinKey(true), Connection::portPinKey(false)})
        connection.properties.remove(key);
}

Connection limitedTo(Connection connection, Operation operation)
{
    connection.properties.remove(operationsKey);
    connection.properties.insert(useKey, operation == Operation::Write ? QStringLiteral("write") : QStringLiteral("read"));
    return connection;
}

class Replicator
{
public:
    explicit Replicator(const Diagram &diagram) : m_before(diagram), m_after(diagram) {}

    Replica replicate(const std::vector<ComponentId> &roots, const QPointF &shift, const QHash<ConnectionId, ConnectionEnds> &meant)
    {
        const auto sameParent = [this](const ComponentId &id) { return m_before.component(id)->parent; };
        FragmentCopy copy = copyFragment(m_before, fragmentOf(m_before, roots), sameParent, shift);
        m_ids = copy.ids;
        QHash<ComponentId, ComponentId> originals;
        for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
            originals.insert(it.value(), it.key());
        QSet<QString> taken = partNames(m_before);
        for (auto &entry : copy.parts.components) {
            entry.part.properties.remove(QStringLiteral("address"));
            followRole(entry.part);
            const ComponentId original = originals.value(entry.part.id, entry.part.id);
            if (const auto follower = leads(original) ? nameOfFollower(m_before.component(original)->name) : std::nullopt)
                entry.part.name = freePartName(taken, *follower);
            taken.insert(entry.part.name);
        }
        copy.parts.connections.clear();
        add(InsertParts{copy.parts});
        for (const Connection &connection : m_before.connections()) {
            const auto ends = meant.constFind(connection.id);
            copyConnection(ends == meant.cend() ? connection : ledToOriginals(connection, *ends));
        }
        for (const Component &part : m_before.components()) {
            feed(part);
            joinCluster(part);
        }
        return {copy.roots, m_edits};
    }

private:
    void add(const Edit &edit)
    {
        const Result<AppliedEdit> applied = applyEdit(m_after, edit);
        Q_ASSERT(applied);
        Q_UNUSED(applied)
        m_edits.push_back(edit);
    }

    void connect(Connection connection)
    {
        connection.id = m_after.freeConnectionId();
        forgetLine(connection);
        add(InsertParts{{{}, {{connection, -1}}}});
    }

    /// True for a primary whose copy is a replica.
    bool leads(const ComponentId &id) const
    {
        const Component *part = m_before.component(id);
        return m_ids.contains(id) && part->has(Trait::Replicates) && part->text(roleKey) == QStringLiteral("primary");
    }

    /// An end at a container around an original that it means, at the original.
    Connection ledToOriginals(Connection connection, const ConnectionEnds &meant)
    {
        const auto isAround = [this](const ComponentId &end, const ComponentId &part) { return m_ids.contains(part) && !m_ids.contains(end); };
        const bool from = isAround(connection.from, meant.from);
        const bool to = isAround(connection.to, meant.to);
        if (from)
            connection.from = meant.from;
        if (to)
            connection.to = meant.to;
        if (from || to)
            add(Reconnect{connection.id, connection.from, connection.to, connection.protocol});
        return connection;
    }

    void copyConnection(const Connection &original)
    {
        const bool fromCopied = m_ids.contains(original.from);
        const bool toCopied = m_ids.contains(original.to);
        if (!fromCopied && !toCopied)
            return;
        if (original.traffic() == TrafficKind::Replication && leads(original.from) && !toCopied)
            return; // the others already follow the primary
        Connection copy = original;
        copy.from = m_ids.value(original.from, original.from);
        copy.to = m_ids.value(original.to, original.to);
        if (!leads(original.to) || !original.protocolInfo().onRequestPath()) {
            connect(copy);
            return;
        }
        if (original.operations().contains(Operation::Read))
            connect(limitedTo(copy, Operation::Read));
        if (fromCopied && original.operations().contains(Operation::Write)) {
            copy.to = original.to;
            connect(limitedTo(copy, Operation::Write));
        }
    }

    void feed(const Component &part)
    {
        if (!leads(part.id))
            return;
        const ComponentId copy = m_ids.value(part.id, part.id);
        connect({m_after.freeConnectionId(), part.id, copy, usualProtocol(m_after, part.id, copy), {}});
    }

    /// Where a cluster names the original as a member, the copy is one as well.
    void joinCluster(const Component &cluster)
    {
        if (!cluster.has(Trait::Clusters) || m_ids.contains(cluster.id))
            return;
        const QJsonArray members = cluster.property(membersKey).toArray();
        QJsonArray all = members;
        for (const QJsonValue &member : members) {
            const std::optional<ComponentId> id = ComponentId::fromString(member.toString());
            if (id && m_ids.contains(*id))
                all.append(m_ids.value(*id, *id).toString());
        }
        if (all.size() != members.size())
            add(SetComponentProperty{cluster.id, membersKey, all});
    }

    Diagram m_before;
    Diagram m_after;
    QHash<ComponentId, ComponentId> m_ids;
    std::vector<Edit> m_edits;
};

} // namespace

Replica replicaOf(const Diagram &diagram, const std::vector<ComponentId> &roots, const QPointF &shift, const QHash<ConnectionId, ConnectionEnds> &meant)
{
    return Replicator(diagram).replicate(roots, shift, meant);
}

} // namespace model
