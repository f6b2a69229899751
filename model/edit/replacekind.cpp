#include "model/edit/replacekind.h"

#include "model/diagram/usualprotocol.h"
#include "model/edit/partname.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace model {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReplaceKind)
};

/// The name that a new part of the kind gets, with or without a number.
bool isNameOf(const ComponentKind &kind, const QString &name)
{
    static const QRegularExpression number(QStringLiteral("^ \\d{1,4}$"));
    return name.startsWith(kind.name) && (name.size() == kind.name.size() || number.match(name.mid(kind.name.size())).hasMatch());
}

/// False when the one listens to nothing that the other one listens to.
bool doTheSame(const ComponentKind &a, const ComponentKind &b)
{
    return (a.speaks.isEmpty() && b.speaks.isEmpty())
           || std::any_of(a.speaks.begin(), a.speaks.end(), [&b](const QString &protocol) { return b.speaks.contains(protocol); });
}

bool speaks(const ComponentKind &kind, const QString &protocol)
{
    return kind.speaks.isEmpty() || kind.speaks.contains(protocol);
}

/// A request or the lookup of a name: whoever is at the beginning asks who is at the end.
bool asks(TrafficKind traffic)
{
    return traffic == TrafficKind::Request || traffic == TrafficKind::Dns;
}

/// True when a connection of the part still makes sense with the protocol that it has.
bool keepsProtocol(const Diagram &after, const Connection &connection, const ComponentId &replaced, const ComponentKind &old)
{
    const Component *from = after.component(connection.from);
    const Component *to = after.component(connection.to);
    switch (connection.traffic()) {
    case TrafficKind::Replication:
        return from->has(Trait::Replicates) && to->has(Trait::Replicates);
    case TrafficKind::Monitoring:
        return from->has(Trait::Observes) || to->has(Trait::Observes);
    case TrafficKind::Backup:
        if (to->has(Trait::Stores))
            return true;
        [[fallthrough]];
    default:
        if (connection.to != replaced)
            return true;
        // What the old kind did not listen to either was the user's own choice.
        return speaks(to->kindInfo(), connection.protocol) || !speaks(old, connection.protocol);
    }
}

/// What the connection usually carries now; of the same traffic as before, if the target listens to any.
QString newProtocol(const Diagram &after, const Connection &connection)
{
    const QString usual = usualProtocol(after, connection.from, connection.to);
    const auto isSame = [&connection](const QString &id) { return protocol(id).traffic == connection.traffic(); };
    if (isSame(usual))
        return usual;
    const QStringList &heard = after.component(connection.to)->kindInfo().speaks;
    const auto same = std::find_if(heard.begin(), heard.end(), isSame);
    return same == heard.end() ? usual : *same;
}

QString removalRemark(const Diagram &diagram, const std::vector<Connection> &removed, const QString &kind)
{
    const Connection &first = removed.front();
    if (removed.size() == 1)
        return Texts::tr("The connection from %2 to %3 (%1) was removed as well: %4 cannot take part in it.")
            .arg(first.protocolInfo().name, diagram.component(first.from)->displayName(), diagram.component(first.to)->displayName(), kind);
    QStringList names;
    for (const Connection &connection : removed) {
        if (!names.contains(connection.protocolInfo().name))
            names.append(connection.protocolInfo().name);
    }
    return Texts::tr("%1 connections (%2) were removed as well: %3 cannot take part in them.").arg(QString::number(removed.size()), names.join(QStringLiteral(", ")), kind);
}

class Replacing
{
public:
    Replacing(const Diagram &diagram, const ComponentId &id, const QString &kind)
        : m_before(*diagram.component(id)), m_after(diagram), m_kind(componentKind(kind)), m_names(partNames(diagram))
    {
    }

    KindReplacement make()
    {
        m_edits.text = Texts::tr("Replace %1 with %2").arg(m_before.displayName(), m_kind.name);
        add(SetKind{m_before.id, m_kind.id});
        rename();
        dropProperties();
        keepPlace();
        for (const ConnectionId &id : m_after.connectionsOf(m_before.id))
            adapt(*m_after.connection(id));
        return {m_edits, remark()};
    }

private:
    void add(const Edit &edit)
    {
        const Result<AppliedEdit> applied = applyEdit(m_after, edit);
        Q_ASSERT(applied);
        Q_UNUSED(applied)
        m_edits.edits.push_back(edit);
    }

    void rename()
    {
        if (!isNameOf(m_before.kindInfo(), m_before.name))
            return;
        QSet<QString> taken = m_names;
        taken.remove(m_before.name);
        add(Rename{m_before.id, freePartName(taken, m_kind.name)});
    }

    void dropProperties()
    {
        for (const PropertySchema &schema : m_before.kindInfo().properties) {
            const bool keeps = findProperty(m_kind.properties, schema.key) && !isOfTheOldKind(schema.key);
            if (!keeps && m_after.component(m_before.id)->properties.contains(schema.key))
                add(SetComponentProperty{m_before.id, schema.key, QJsonValue(QJsonValue::Undefined)});
        }
    }

    /// What only a part of the old kind can be, and the port that it listens on as usual.
    bool isOfTheOldKind(const QString &key) const
    {
        const ComponentKind &old = m_before.kindInfo();
        if (key == portKey() && m_before.property(key).toInt() == old.defaultPort.value_or(0) && m_kind.defaultPort != old.defaultPort)
            return true;
        return (key == portKey() || key == QStringLiteral("product")) && !doTheSame(old, m_kind);
    }

    /// The middle stays; a size that was given stays among parts or among containers.
    void keepPlace()
    {
        const QSizeF before = m_before.size.value_or(m_before.kindInfo().defaultSize);
        const bool sameNature = m_before.has(Trait::Encloses) == m_kind.has(Trait::Encloses)
                                && (m_kind.defaultSize == m_before.kindInfo().defaultSize || m_kind.has(Trait::Encloses));
        // What was docked on a border was made small for it.
        const bool wasDocked = !m_kind.has(Trait::Encloses) && before.width() < m_before.kindInfo().defaultSize.width() / 2;
        const std::optional<QSizeF> size = sameNature && !wasDocked ? m_before.size : std::nullopt;
        const QSizeF less = (before - size.value_or(m_kind.defaultSize)) / 2;
        if (!m_before.position || (less.isNull() && size == m_before.size))
            return;
        add(SetGeometry{{{m_before.id, *m_before.position + QPointF(less.width(), less.height()), size}}});
    }

    void adapt(const Connection &connection)
    {
        const bool keeps = keepsProtocol(m_after, connection, m_before.id, m_before.kindInfo());
        const bool isUsualPort = connection.to == m_before.id && m_before.kindInfo().defaultPort
                                 && connection.property(portKey()).toInt() == *m_before.kindInfo().defaultPort
                                 && m_kind.defaultPort != m_before.kindInfo().defaultPort;
        const Connection old = connection;
        if (!keeps && !takesNewProtocol(old))
            return;
        if ((!keeps || isUsualPort) && old.properties.contains(portKey()))
            add(SetConnectionProperty{old.id, portKey(), QJsonValue(QJsonValue::Undefined)});
    }

    /// False when the connection cannot mean what it did and is gone: a copy of data or a watch that became a request would
    /// change who depends on whom. Who asks goes on asking, and what it asks for now is told when it is something else.
    bool takesNewProtocol(const Connection &old)
    {
        const QString id = newProtocol(m_after, old);
        if (protocol(id).traffic != old.traffic()) {
            if (!asks(old.traffic())) {
                m_removed.push_back(old);
                add(RemoveParts{{}, {old.id}});
                return false;
            }
            m_changed.push_back(old);
        }
        add(Reconnect{old.id, old.from, old.to, id});
        return true;
    }

    QString remark() const
    {
        QStringList remarks;
        if (!m_removed.empty())
            remarks.append(removalRemark(m_after, m_removed, m_kind.name));
        if (m_changed.size() == 1) {
            const Connection &now = *m_after.connection(m_changed.front().id);
            remarks.append(Texts::tr("The connection from %1 to %2 carries %3 now instead of %4.")
                               .arg(m_after.component(now.from)->displayName(), m_after.component(now.to)->displayName(),
                                    now.protocolInfo().name, m_changed.front().protocolInfo().name));
        } else if (m_changed.size() > 1) {
            remarks.append(Texts::tr("%1 connections carry something else now: %2.")
                               .arg(QString::number(m_changed.size()), m_after.connection(m_changed.front().id)->protocolInfo().name));
        }
        return remarks.join(u' ');
    }

    static QString portKey() { return QStringLiteral("port"); }

    Component m_before;
    Diagram m_after;
    const ComponentKind &m_kind;
    QSet<QString> m_names;
    Edits m_edits;
    std::vector<Connection> m_removed;
    std::vector<Connection> m_changed;
};

} // namespace

bool canReplaceKind(const Diagram &diagram, const ComponentId &id, const ComponentKind &kind)
{
    const Component *part = diagram.component(id);
    if (!part || part->kind == kind.id || part->has(Trait::Annotation) != kind.has(Trait::Annotation))
        return false;
    return kind.has(Trait::Encloses) || diagram.childrenOf(id).empty();
}

KindReplacement replaceKind(const Diagram &diagram, const ComponentId &id, const QString &kind)
{
    return Replacing(diagram, id, kind).make();
}

} // namespace model
