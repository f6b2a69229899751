#include "views/picture/layers.h"

#include <QSet>

namespace views {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(const model::Connection &connection, const Layers &layers)
{
    switch (connection.traffic()) {
    case model::TrafficKind::Monitoring:
        return !layers.monitoring;
    case model::TrafficKind::Replication:
        return !layers.replication;
    default:
        return false;
    }
}

void removeParts(model::Diagram &diagram, const Layers &layers)
{
    QSet<model::ComponentId> parts;
    for (const model::Component &part : diagram.components()) {
        if (!layers.monitoring && part.has(model::Trait::Observes) && !part.has(model::Trait::Encloses))
            parts.insert(part.id);
    }
    QSet<model::ConnectionId> connections;
    for (const model::Connection &connection : diagram.connections()) {
        if (isHidden(connection, layers))
            connections.insert(connection.id);
    }
    diagram.remove(parts, connections);
}

void removeAddresses(model::Diagram &diagram)
{
    const std::vector<model::Component> parts = diagram.components();
    for (model::Component part : parts) {
        const QJsonObject before = part.properties;
        for (const QString &key : {u"address"_s, u"port"_s, u"records"_s, u"allow"_s})
            part.properties.remove(key);
        if (part.has(model::Trait::EntryPoint))
            part.properties.insert(u"url"_s, QString()); // without it, the card would say what is usual
        if (part.properties != before)
            (void)diagram.replace(part); // without these the part is still a part
    }
}

// What a line speaks stays; a port that follows from that cannot be removed, so the line is told what to say.
void removePorts(model::Diagram &diagram)
{
    const std::vector<model::Connection> connections = diagram.connections();
    for (model::Connection connection : connections) {
        if (!connection.ownLabel().isEmpty() || !connection.port() || !connection.protocolInfo().onRequestPath())
            continue;
        const model::Protocol *known = model::findProtocol(connection.protocol);
        connection.properties.insert(u"label"_s, known ? known->name : connection.protocol);
        (void)diagram.replace(connection);
    }
}

// Names of hosts stay: without them there would be nothing to ask for.
void removeAddresses(model::Event &event)
{
    const QStringList addresses = event.state[u"addresses"_s].toVariant().toStringList();
    if (addresses.isEmpty())
        return;
    const QString told = addresses.join(u", "_s);
    if (event.what.endsWith(told)) {
        event.what.chop(told.size());
        while (!event.what.isEmpty() && (event.what.back().isSpace() || event.what.back() == u':'))
            event.what.chop(1);
    }
    event.why.clear();
}

} // namespace

const std::vector<LayerInfo> &layerTable()
{
    static const std::vector<LayerInfo> table = {
        {"addresses", QT_TRANSLATE_NOOP("layers", "&Addresses and ports"), QT_TRANSLATE_NOOP("layers", "Addresses, ports and names of hosts, on parts and connections"), &Layers::addresses},
        {"protocols", QT_TRANSLATE_NOOP("layers", "&Protocols on connections"), QT_TRANSLATE_NOOP("layers", "What each connection speaks, and on which port"), &Layers::protocols},
        {"monitoring", QT_TRANSLATE_NOOP("layers", "M&onitoring"), QT_TRANSLATE_NOOP("layers", "Monitoring services, agents and what they send"), &Layers::monitoring},
        {"replication", QT_TRANSLATE_NOOP("layers", "&Replication"), QT_TRANSLATE_NOOP("layers", "Connections that copy data from store to store"), &Layers::replication},
    };
    return table;
}

QStringList hiddenIds(const Layers &layers)
{
    QStringList ids;
    for (const LayerInfo &layer : layerTable()) {
        if (!(layers.*layer.shown))
            ids.append(QString::fromLatin1(layer.id));
    }
    return ids;
}

Layers layersWithout(const QStringList &hidden)
{
    Layers layers;
    for (const LayerInfo &layer : layerTable())
        layers.*layer.shown = !hidden.contains(QString::fromLatin1(layer.id));
    return layers;
}

model::Diagram drawnDiagram(const model::Diagram &diagram, const Layers &layers)
{
    model::Diagram drawn = diagram;
    if (!layers.monitoring || !layers.replication)
        removeParts(drawn, layers);
    if (!layers.addresses)
        removeAddresses(drawn);
    if (!layers.addresses && layers.protocols)
        removePorts(drawn);
    return drawn;
}

model::Trace drawnTrace(model::Trace trace, const Layers &layers)
{
    if (!layers.addresses) {
        for (model::Event &event : trace.events)
            removeAddresses(event);
    }
    return trace;
}

} // namespace views
