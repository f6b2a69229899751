#include "model/topology/topologycompiler.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Links {
    Q_DECLARE_TR_FUNCTIONS(Links)
};

std::optional<int> listeningPort(const Component &part)
{
    const QJsonValue given = part.property(QStringLiteral("port"));
    return given.isDouble() ? std::optional<int>(given.toInt()) : part.kindInfo().defaultPort;
}

} // namespace

/// Parts that requests may start at, pass or end at; containers are not among them.
bool TopologyCompiler::takesPart(int component) const
{
    return !t.has(component, Trait::OffPath) && !t.has(component, Trait::Annotation) && !t.has(component, Trait::Encloses) && !t.m_badge[component];
}

std::vector<int> TopologyCompiler::partsInside(int container) const
{
    std::vector<int> parts;
    std::vector<int> open = m_children[container];
    while (!open.empty()) {
        const int part = open.back();
        open.pop_back();
        if (t.has(part, Trait::Encloses))
            open.insert(open.end(), m_children[part].begin(), m_children[part].end());
        else if (takesPart(part) && !t.has(part, Trait::EntryPoint))
            parts.push_back(part);
    }
    std::sort(parts.begin(), parts.end());
    return parts;
}

/// The part inside a container that listens on the protocol or port of the connection.
TopologyCompiler::ResolvedEnd TopologyCompiler::listenerInside(const Connection &connection, int container) const
{
    const std::vector<int> parts = partsInside(container);
    const std::optional<int> port = connection.port();
    const auto speaks = [&](int part) { return t.component(part).kindInfo().speaks.contains(connection.protocol); };
    const auto listens = [&](int part) { return port && listeningPort(t.component(part)) == port; };
    const auto select = [&](const auto &test) {
        std::vector<int> found;
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(found), test);
        return found;
    };
    std::vector<int> found = select([&](int part) { return speaks(part) && listens(part); });
    if (found.empty() && connection.hasProperty(QStringLiteral("port")))
        found = select(listens);
    if (found.empty())
        found = select(speaks);
    if (found.size() == 1)
        return {found, {}};
    const QString name = t.nameOf(container);
    const QString what = connection.chipText();
    if (found.empty() && parts.empty())
        return {{}, Links::tr("%1 is empty: put the part that answers %2 inside it, or connect to that part.").arg(name, what)};
    if (found.empty())
        return {{}, Links::tr("Nothing inside %1 listens on %2: connect to the part that answers, or give it the port.").arg(name, what)};
    QStringList names;
    for (const int part : found)
        names.append(t.nameOf(part));
    return {{}, Links::tr("Several parts inside %1 could answer %2 (%3): connect to the one that is meant.")
                    .arg(name, what, names.join(QStringLiteral(", ")))};
}

TopologyCompiler::ResolvedEnd TopologyCompiler::resolveTarget(const Connection &connection, int component) const
{
    if (t.has(component, Trait::EntryPoint)) {
        return {{}, Links::tr("The connection leads to %1, where requests start: draw it the other way round. The answer needs no arrow, "
                              "it comes back the way the request went.").arg(t.nameOf(component))};
    }
    if (t.has(component, Trait::Clusters)) {
        const int set = t.m_setOf[component];
        if (set >= 0 && !t.m_sets[set].members.empty())
            return {{component}, {}};
        return {{}, Links::tr("%1 has no members: put the parts that belong together inside it.").arg(t.nameOf(component))};
    }
    if (t.has(component, Trait::Encloses))
        return listenerInside(connection, component);
    return takesPart(component) ? ResolvedEnd{{component}, {}} : ResolvedEnd{};
}

/// A container as the source stands for the one part inside that can have sent the request: code for queries, else what
/// faces outwards. A cluster stands for each of its members.
TopologyCompiler::ResolvedEnd TopologyCompiler::resolveSource(const Connection &connection, int component) const
{
    if (t.has(component, Trait::Clusters) && t.m_setOf[component] >= 0)
        return {t.m_sets[t.m_setOf[component]].members, {}};
    if (!t.has(component, Trait::Encloses))
        return takesPart(component) ? ResolvedEnd{{component}, {}} : ResolvedEnd{};

    const std::vector<int> parts = partsInside(component);
    const ProtocolFamily family = connection.protocolInfo().family;
    const bool query = family != ProtocolFamily::Web && family != ProtocolFamily::Any;
    const auto withTrait = [&](Trait trait) {
        std::vector<int> found;
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(found), [&](int p) { return t.has(p, trait); });
        return found;
    };
    constexpr std::array codeFirst{Trait::RunsCode, Trait::ServesFiles, Trait::Forwards};
    constexpr std::array frontFirst{Trait::Forwards, Trait::ServesFiles, Trait::RunsCode};
    for (const Trait trait : query ? codeFirst : frontFirst) {
        const std::vector<int> found = withTrait(trait);
        if (found.size() == 1)
            return {found, {}};
        if (!found.empty())
            break;
    }
    if (parts.size() == 1)
        return {parts, {}};
    return {{}, Links::tr("The connection starts at %1, and it is not clear which part inside sends it: start it at that part.").arg(t.nameOf(component))};
}

void TopologyCompiler::addLink(int connection, int from, int to, LinkInfo info)
{
    const Connection &drawn = t.m_diagram.connections()[connection];
    Link link{connection, from, to, drawn.operations(), drawn.property(QStringLiteral("priority")).toInt(), drawn.number(QStringLiteral("weight"), 1)};
    info.label = drawn.text(QStringLiteral("alternatives"));
    const QString requirement = drawn.text(QStringLiteral("requirement"));
    info.required = requirement == QStringLiteral("required");
    info.optional = requirement == QStringLiteral("optional");
    info.namesOperations = drawn.hasProperty(QStringLiteral("operations"));
    info.protocol = protocolIndex(drawn.protocol);
    info.family = m_protocolFamilies[info.protocol];
    info.port = drawn.port().value_or(-1);
    (info.lookup ? m_lookups : m_out)[from].push_back(int(t.m_links.size()));
    t.m_links.push_back(link);
    m_linkInfo.push_back(info);
}

/// Questions of entries to DNS, whatever protocol the arrow carries.
void TopologyCompiler::compileLookups()
{
    const std::vector<Connection> &connections = t.m_diagram.connections();
    for (int c = 0; c < int(connections.size()); ++c) {
        const TrafficKind traffic = connections[c].traffic();
        const int from = t.m_diagram.indexOf(connections[c].from);
        if (!t.has(from, Trait::EntryPoint) || (traffic != TrafficKind::Request && traffic != TrafficKind::Dns))
            continue;
        int to = t.m_diagram.indexOf(connections[c].to);
        if (traffic == TrafficKind::Dns && t.has(to, Trait::Encloses)) {
            const std::vector<int> found = listenerInside(connections[c], to).components;
            to = found.empty() ? -1 : found.front();
        }
        if (to < 0 || !t.has(to, Trait::Resolves))
            continue;
        LinkInfo info;
        info.lookup = true;
        addLink(c, from, to, info);
        std::vector<int> &resolvers = t.m_resolvers[from];
        if (std::find(resolvers.begin(), resolvers.end(), to) == resolvers.end())
            resolvers.push_back(to);
    }
}

void TopologyCompiler::compileLink(int index)
{
    const Connection &connection = t.m_diagram.connections()[index];
    const int fromPart = t.m_diagram.indexOf(connection.from);
    const int toPart = t.m_diagram.indexOf(connection.to);
    if (t.has(toPart, Trait::Resolves))
        return; // a lookup, or one resolver asking another
    const ResolvedEnd from = resolveSource(connection, fromPart);
    const ResolvedEnd to = resolveTarget(connection, toPart);
    if ((from.components.empty() && from.reason.isEmpty()) || (to.components.empty() && to.reason.isEmpty()))
        return; // one end has nothing to do with requests
    for (const QString &reason : {from.reason, to.reason}) {
        if (!reason.isEmpty())
            t.m_unresolved.push_back({index, reason});
    }
    for (const int target : to.components) {
        for (const int source : from.components) {
            if (source == target) {
                t.m_unresolved.push_back({index, Links::tr("The connection leads from %1 to itself.").arg(t.nameOf(source))});
                continue;
            }
            if (!t.has(source, Trait::Resolves)) {
                addLink(index, source, target, {});
                continue;
            }
            // Drawn as a chain through DNS: it is the entry that connects, after it got the address.
            for (int entry = 0; entry < t.componentCount(); ++entry) {
                const std::vector<int> &resolvers = t.m_resolvers[entry];
                if (std::find(resolvers.begin(), resolvers.end(), source) != resolvers.end())
                    addLink(index, entry, target, {});
            }
        }
    }
}

void TopologyCompiler::compileLinks()
{
    m_out.assign(t.componentCount(), {});
    m_lookups.assign(t.componentCount(), {});
    t.m_resolvers.assign(t.componentCount(), {});
    compileLookups();
    const std::vector<Connection> &connections = t.m_diagram.connections();
    for (int c = 0; c < int(connections.size()); ++c) {
        if (connections[c].traffic() == TrafficKind::Request)
            compileLink(c);
    }
    m_forwards.assign(t.componentCount(), 0);
    for (int c = 0; c < t.componentCount(); ++c) {
        const bool leadsOn = std::any_of(m_out[c].begin(), m_out[c].end(), [this](int link) { return !m_linkInfo[link].optional; });
        // A cache with something behind it is drawn as the way to it.
        m_forwards[c] = t.has(c, Trait::Forwards) || (t.has(c, Trait::Caches) && leadsOn);
    }
}

} // namespace model
