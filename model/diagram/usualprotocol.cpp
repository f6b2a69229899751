#include "model/diagram/usualprotocol.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(UsualConnection)
};

template<typename Condition>
QString firstWhere(Condition condition)
{
    const auto found = std::find_if(protocols().begin(), protocols().end(), condition);
    Q_ASSERT(found != protocols().end());
    return found->id;
}

QString firstOf(TrafficKind traffic)
{
    return firstWhere([traffic](const Protocol &protocol) { return protocol.traffic == traffic; });
}

QString firstOf(ProtocolFamily family)
{
    return firstWhere([family](const Protocol &protocol) { return protocol.family == family; });
}

QString spokenBy(const Diagram &diagram, const ComponentId &target)
{
    for (const ComponentId &id : diagram.subtreeOf(target)) {
        if (const QStringList &speaks = diagram.component(id)->kindInfo().speaks; !speaks.isEmpty())
            return speaks.first();
    }
    return {};
}

QString passingBy(const Diagram &diagram, const ComponentId &from, const ComponentId &to)
{
    for (const Connection &connection : diagram.connections()) {
        if (connection.from == to && connection.protocolInfo().onRequestPath())
            return connection.protocol;
    }
    for (const Connection &connection : diagram.connections()) {
        if (connection.to == from && connection.protocolInfo().onRequestPath())
            return connection.protocol;
    }
    return {};
}

} // namespace

QString usualProtocol(const Diagram &diagram, const ComponentId &from, const ComponentId &to)
{
    const Component *source = diagram.component(from);
    const Component *target = diagram.component(to);
    if (!source || !target)
        return firstOf(TrafficKind::Request);
    if (source->has(Trait::Annotation) || target->has(Trait::Annotation))
        return firstOf(TrafficKind::Annotation);
    if (source->has(Trait::Replicates) && target->has(Trait::Replicates))
        return firstOf(TrafficKind::Replication);
    if (source->has(Trait::Observes) || target->has(Trait::Observes))
        return firstOf(TrafficKind::Monitoring);
    if (const QString spoken = spokenBy(diagram, to); !spoken.isEmpty())
        return spoken;
    if (target->has(Trait::OffPath))
        return firstOf(ProtocolFamily::Any);
    const QString passing = passingBy(diagram, from, to);
    return passing.isEmpty() ? firstOf(TrafficKind::Request) : passing;
}

Connection usualConnection(const Diagram &diagram, const ComponentId &from, const ComponentId &to)
{
    Connection connection{diagram.freeConnectionId(), from, to, usualProtocol(diagram, from, to), {}};
    const Component *source = diagram.component(from);
    const Component *target = diagram.component(to);
    const bool asks = !target || !target->has(Trait::OffPath) || !target->kindInfo().speaks.isEmpty() || target->has(Trait::Badge);
    if (source && source->has(Trait::RunsCode) && !asks && connection.protocolInfo().onRequestPath())
        connection.properties.insert(QStringLiteral("label"), Texts::tr("runs", "what an application server does with its files"));
    return connection;
}

} // namespace model
