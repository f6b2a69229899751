#include "model/edit/splitconnection.h"

#include "model/diagram/usualprotocol.h"

namespace model {

namespace {

QStringList keys(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

/// How the source chooses among its targets, and how far it is from them.
const QStringList &keysOfSource()
{
    static const QStringList list = keys({"weight", "priority", "alternatives", "requirement", "operations", "rttMs", "fromPort"});
    return list;
}

/// What passes unchanged through a part that does not end the conversation.
const QStringList &keysOfConversation()
{
    static const QStringList list = keys({"port", "encrypted", "use"});
    return list;
}

bool passesOn(const ComponentKind &kind)
{
    return kind.speaks.isEmpty();
}

QString protocolTo(const Diagram &diagram, const Connection &old, const Component &part)
{
    const bool understands = passesOn(part.kindInfo()) || part.kindInfo().speaks.contains(old.protocol);
    return understands ? old.protocol : usualProtocol(diagram, old.from, part.id);
}

QString protocolFrom(const Diagram &diagram, const Connection &old, const Component &part)
{
    if (passesOn(part.kindInfo()) || !part.has(Trait::TerminatesTls) || !old.protocolInfo().encrypted)
        return old.protocol;
    const QString usual = usualProtocol(diagram, part.id, old.to);
    return protocol(usual).family == old.protocolInfo().family ? usual : old.protocol;
}

} // namespace

bool canSplitConnection(const Diagram &diagram, const ConnectionId &id, const ComponentKind &kind)
{
    const Connection *connection = diagram.connection(id);
    for (const Trait unfit : {Trait::Annotation, Trait::Encloses, Trait::OffPath, Trait::EntryPoint, Trait::Resolves}) {
        if (kind.has(unfit))
            return false;
    }
    return connection && connection->traffic() != TrafficKind::Annotation
           && (connection->protocolInfo().onRequestPath() || passesOn(kind));
}

std::vector<Edit> splitConnection(const Diagram &diagram, const ConnectionId &id, const ComponentId &part)
{
    const Connection old = *diagram.connection(id);
    const Component &between = *diagram.component(part);
    Connection first{diagram.freeConnectionId(), old.from, part, protocolTo(diagram, old, between), {}};
    const QString behind = protocolFrom(diagram, old, between);
    std::vector<Edit> edits;
    const auto unset = [&](const QString &key) {
        if (old.properties.contains(key))
            edits.push_back(SetConnectionProperty{id, key, QJsonValue(QJsonValue::Undefined)});
    };
    for (const QString &key : keysOfSource()) {
        if (old.properties.contains(key))
            first.properties.insert(key, old.properties.value(key));
        unset(key);
    }
    for (const QString &key : keysOfConversation()) {
        if (passesOn(between.kindInfo()) && old.properties.contains(key))
            first.properties.insert(key, old.properties.value(key));
    }
    unset(Connection::waypointsKey());
    if (behind != old.protocol)
        unset(QStringLiteral("port"));
    edits.push_back(Reconnect{id, part, old.to, behind});
    edits.push_back(InsertParts{{{}, {{first, diagram.indexOf(id)}}}});
    return edits;
}

} // namespace model
