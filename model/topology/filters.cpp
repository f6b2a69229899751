#include "model/topology/topologycompiler.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace model {

namespace {

struct Filters {
    Q_DECLARE_TR_FUNCTIONS(Filters)
};

/// `443/tcp`, `443`, `8000-8010/tcp`: does it let the port through?
bool admits(const QString &rule, int port, const QString &transport)
{
    const QString text = rule.trimmed();
    const qsizetype slash = text.indexOf(u'/');
    if (slash >= 0 && text.mid(slash + 1).compare(transport, Qt::CaseInsensitive) != 0)
        return false;
    const QStringList range = text.left(slash).split(u'-');
    bool firstIsNumber = false;
    bool lastIsNumber = false;
    const int first = range.first().toInt(&firstIsNumber);
    const int last = range.last().toInt(&lastIsNumber);
    return firstIsNumber && lastIsNumber && first <= port && port <= last;
}

QStringList allowedPorts(const Component &firewall)
{
    QStringList ports;
    const QJsonArray entries = firewall.property(QStringLiteral("allow")).toArray();
    for (const QJsonValue &entry : entries)
        ports.append(entry.isDouble() ? QString::number(entry.toInt()) : entry.toString());
    return ports;
}

} // namespace

void TopologyCompiler::compileFilters()
{
    const int count = t.componentCount();
    std::vector<char> connected(count, 0);
    for (const Connection &connection : t.m_diagram.connections()) {
        if (connection.traffic() == TrafficKind::Request) {
            connected[t.m_diagram.indexOf(connection.from)] = 1;
            connected[t.m_diagram.indexOf(connection.to)] = 1;
        }
    }
    t.m_badge.assign(count, 0);
    std::vector<std::vector<int>> badgesIn(count);
    for (int c = 0; c < count; ++c) {
        if (t.has(c, Trait::Filters) && t.m_parent[c] >= 0 && !connected[c]) {
            t.m_badge[c] = 1;
            badgesIn[t.m_parent[c]].push_back(c);
        }
    }
    t.m_filters.assign(count, {});
    for (int c = 0; c < count; ++c) {
        for (int at = t.m_parent[c]; at >= 0; at = t.m_parent[at])
            t.m_filters[c].insert(t.m_filters[c].end(), badgesIn[at].begin(), badgesIn[at].end());
    }
}

std::vector<int> Topology::filtersBetween(int from, int to) const
{
    std::vector<int> met;
    for (const int badge : m_filters[to]) {
        bool insideAlready = false;
        for (int at = from; at >= 0 && !insideAlready; at = m_parent[at])
            insideAlready = at == m_parent[badge];
        if (!insideAlready)
            met.push_back(badge);
    }
    return met;
}

Topology::FilterDecision Topology::filter(int firewall, const Connection &connection) const
{
    const Component &part = component(firewall);
    if (!part.property(QStringLiteral("allow")).isArray())
        return {true, Filters::tr("%1 has no list of allowed ports, so everything passes.").arg(nameOf(firewall))};
    const std::optional<int> port = connection.port();
    if (!port)
        return {true, Filters::tr("The connection names no port, so %1 lets it pass.").arg(nameOf(firewall))};
    const QString transport = connection.protocolInfo().transport;
    const QString asked = QString::number(*port) + u'/' + transport;
    const QStringList allowed = allowedPorts(part);
    for (const QString &rule : allowed) {
        if (admits(rule, *port, transport))
            return {true, Filters::tr("%1 allows %2.").arg(nameOf(firewall), asked)};
    }
    if (allowed.isEmpty())
        return {false, Filters::tr("%1 allows no port at all, so %2 does not pass.").arg(nameOf(firewall), asked)};
    return {false, Filters::tr("%1 allows only %2, so %3 does not pass.").arg(nameOf(firewall), allowed.join(QStringLiteral(", ")), asked)};
}

/// Why traffic of the link cannot reach the target, or empty. A box is asked for the port by which traffic arrives; when
/// that is unknown, for the port by which it leaves.
QString TopologyCompiler::blockage(int link, int target, int fromStage) const
{
    const Connection &connection = t.m_diagram.connections()[t.m_links[link].connection];
    if (t.has(target, Trait::Filters)) {
        if (const Topology::FilterDecision decision = t.filter(target, connection); !decision.allowed)
            return decision.rule;
    }
    const int from = t.m_links[link].from;
    if (t.has(from, Trait::Filters) && m_keys[fromStage].port < 0) {
        if (const Topology::FilterDecision decision = t.filter(from, connection); !decision.allowed)
            return decision.rule;
    }
    for (const int badge : t.filtersBetween(from, target)) {
        if (const Topology::FilterDecision decision = t.filter(badge, connection); !decision.allowed)
            return decision.rule;
    }
    return {};
}

} // namespace model
