#include "model/topology/topologycompiler.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>

#include <algorithm>

namespace model {

namespace {

constexpr int receives = 1;
constexpr int gives = 2;

bool isAutomatic(const Component &part)
{
    return part.text(QStringLiteral("failover")) == QStringLiteral("automatic");
}

std::optional<MemberRole> givenRole(const Component &part)
{
    if (!part.hasProperty(QStringLiteral("role")))
        return std::nullopt;
    static const QHash<QString, MemberRole> roles{
        {QStringLiteral("primary"), MemberRole::Primary}, {QStringLiteral("multi-primary"), MemberRole::MultiPrimary},
        {QStringLiteral("replica"), MemberRole::Replica}, {QStringLiteral("arbiter"), MemberRole::Arbiter},
        {QStringLiteral("active"), MemberRole::Active},   {QStringLiteral("standby"), MemberRole::Standby}};
    const auto found = roles.find(part.text(QStringLiteral("role")));
    return found == roles.end() ? std::nullopt : std::optional<MemberRole>(*found);
}

} // namespace

/// Everything drawn inside and everything named, containers replaced by what is in them. Where a host in a cluster of
/// databases also runs other parts, the databases are the members.
std::vector<int> TopologyCompiler::membersOfFrame(int frame) const
{
    std::vector<int> direct = m_children[frame];
    const QJsonArray named = t.component(frame).property(QStringLiteral("members")).toArray();
    for (const QJsonValue &value : named) {
        const std::optional<ComponentId> id = ComponentId::fromString(value.toString());
        if (const int index = id ? t.m_diagram.indexOf(*id) : -1; index >= 0 && index != frame)
            direct.push_back(index);
    }
    std::vector<int> members;
    std::vector<int> fromContainers;
    for (const int part : direct) {
        if (t.has(part, Trait::Encloses)) {
            const std::vector<int> inside = partsInside(part);
            fromContainers.insert(fromContainers.end(), inside.begin(), inside.end());
        } else if (takesPart(part) && !t.has(part, Trait::EntryPoint)) {
            members.push_back(part);
        }
    }
    const auto replicates = [this](int part) { return t.has(part, Trait::Replicates); };
    if (std::any_of(fromContainers.begin(), fromContainers.end(), replicates))
        std::erase_if(fromContainers, [&](int part) { return !replicates(part); });
    members.insert(members.end(), fromContainers.begin(), fromContainers.end());
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

/// The store or the cluster that a replication connection ends at, or -1.
int TopologyCompiler::replicationEnd(const ComponentId &id) const
{
    const int component = t.m_diagram.indexOf(id);
    const Component &part = t.component(component);
    if (part.has(Trait::Clusters) || part.has(Trait::Stores))
        return component;
    if (!part.has(Trait::Encloses))
        return -1;
    std::vector<int> stores = partsInside(component);
    std::erase_if(stores, [this](int inside) { return !t.has(inside, Trait::Stores); });
    return stores.size() == 1 ? stores.front() : -1;
}

void TopologyCompiler::compileMemberSets()
{
    const int count = t.componentCount();
    t.m_setOf.assign(count, -1);
    t.m_roles.assign(count, MemberRole::Member);
    m_replicaSources.assign(count, 0);
    for (int c = 0; c < count; ++c) {
        if (t.has(c, Trait::Clusters))
            addSet(c, membersOfFrame(c));
    }

    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
    Graph joined(static_cast<std::size_t>(count));
    for (const Connection &connection : t.m_diagram.connections()) {
        if (connection.traffic() != TrafficKind::Replication)
            continue;
        const int from = replicationEnd(connection.from);
        const int to = replicationEnd(connection.to);
        if (from < 0 || to < 0 || from == to)
            continue;
        m_replicaSources[from] |= gives;
        m_replicaSources[to] |= receives;
        boost::add_edge(std::size_t(from), std::size_t(to), joined);
    }
    std::vector<int> componentOf(count);
    const int groups = count > 0 ? boost::connected_components(joined, componentOf.data()) : 0;
    std::vector<std::vector<int>> members(groups);
    std::vector<QSet<int>> framed(groups); // clusters that databases outside a cluster are joined to
    for (int c = 0; c < count; ++c) {
        if (t.m_setOf[c] >= 0)
            framed[componentOf[c]].insert(t.m_setOf[c]);
        else if (m_replicaSources[c] != 0)
            members[componentOf[c]].push_back(c);
    }
    for (int group = 0; group < groups; ++group) {
        if (members[group].empty())
            continue;
        if (framed[group].size() == 1) {
            MemberSet &set = t.m_sets[*framed[group].begin()];
            for (const int member : members[group]) {
                set.members.push_back(member);
                t.m_setOf[member] = *framed[group].begin();
            }
            std::sort(set.members.begin(), set.members.end());
        } else if (members[group].size() > 1) {
            addSet(-1, members[group]);
        }
    }
    for (int c = 0; c < count; ++c) {
        if (t.m_setOf[c] < 0 && t.has(c, Trait::Replicates))
            t.m_roles[c] = givenRole(t.component(c)).value_or(MemberRole::Primary);
    }
    for (MemberSet &set : t.m_sets)
        compileRoles(set);
}

void TopologyCompiler::addSet(int frame, std::vector<int> members)
{
    const int index = int(t.m_sets.size());
    MemberSet set;
    set.frame = frame;
    std::erase_if(members, [this](int member) { return t.m_setOf[member] >= 0; });
    for (const int member : members)
        t.m_setOf[member] = index;
    if (frame >= 0)
        t.m_setOf[frame] = index;
    set.members = std::move(members);
    t.m_sets.push_back(std::move(set));
}

void TopologyCompiler::compileConditions(MemberSet &set) const
{
    const QJsonArray needs = t.component(set.frame).property(QStringLiteral("failoverNeeds")).toArray();
    for (const QJsonValue &value : needs) {
        const QJsonObject need = value.toObject();
        Requirement::Condition condition;
        const QJsonArray names = need.value(QStringLiteral("of")).toArray();
        for (const QJsonValue &name : names) {
            const std::optional<ComponentId> id = ComponentId::fromString(name.toString());
            if (const int index = id ? t.m_diagram.indexOf(*id) : -1; index >= 0)
                condition.components.push_back(index);
        }
        condition.needed = need.value(QStringLiteral("k")).toInt(int(names.size()));
        set.conditions.push_back(std::move(condition));
    }
}

void TopologyCompiler::compileRoles(MemberSet &set)
{
    const auto replicates = [this](int member) { return t.has(member, Trait::Replicates); };
    const bool holdsData = std::any_of(set.members.begin(), set.members.end(), replicates);
    set.automatic = std::any_of(set.members.begin(), set.members.end(), [this](int m) { return isAutomatic(t.component(m)); });
    set.mode = MemberSet::Mode::PrimaryReplica;
    if (set.frame >= 0) {
        const Component &frame = t.component(set.frame);
        const QString mode = frame.text(QStringLiteral("mode"));
        // Roles or replication say more than a mode that nobody chose.
        const bool tellsRoles = !frame.hasProperty(QStringLiteral("mode"))
                                && std::any_of(set.members.begin(), set.members.end(), [this](int m) {
                                       return m_replicaSources[m] != 0 || givenRole(t.component(m));
                                   });
        set.automatic = set.automatic || isAutomatic(frame);
        compileConditions(set);
        if (mode == QStringLiteral("active-passive"))
            set.mode = MemberSet::Mode::ActivePassive;
        else if (!holdsData || (mode == QStringLiteral("active-active") && !tellsRoles))
            set.mode = MemberSet::Mode::ActiveActive;
    }
    std::vector<int> open;
    for (const int member : set.members) {
        if (const std::optional<MemberRole> given = givenRole(t.component(member)))
            t.m_roles[member] = *given;
        else
            open.push_back(member);
    }
    assumeRoles(set, open);
}

/// Roles nobody gave: who receives replication, or stands beside a primary, is a replica.
void TopologyCompiler::assumeRoles(const MemberSet &set, const std::vector<int> &open)
{
    const auto hasRole = [this](MemberRole role) { return [this, role](int member) { return t.m_roles[member] == role; }; };
    const auto any = [&set](const auto &test) { return std::any_of(set.members.begin(), set.members.end(), test); };
    if (set.mode == MemberSet::Mode::ActivePassive) {
        bool active = any(hasRole(MemberRole::Active)) || any(hasRole(MemberRole::Primary));
        for (const int member : open) {
            t.m_roles[member] = active ? MemberRole::Standby : MemberRole::Active;
            active = true;
        }
        return;
    }
    const bool everyoneWorks = set.mode == MemberSet::Mode::ActiveActive;
    bool primary = any(hasRole(MemberRole::Primary)) || any(hasRole(MemberRole::MultiPrimary));
    const bool given = primary;
    const bool source = std::any_of(open.begin(), open.end(), [this](int m) { return m_replicaSources[m] == gives; });
    for (const int member : open) {
        if (!t.has(member, Trait::Stores))
            continue;
        const bool copies = m_replicaSources[member] == receives;
        const bool another = given || ((primary || source) && m_replicaSources[member] != gives);
        if (everyoneWorks)
            t.m_roles[member] = MemberRole::MultiPrimary;
        else
            t.m_roles[member] = copies || another ? MemberRole::Replica : MemberRole::Primary;
        primary = primary || t.m_roles[member] == MemberRole::Primary;
    }
    if (!primary && !everyoneWorks && !open.empty() && t.has(open.front(), Trait::Stores))
        t.m_roles[open.front()] = MemberRole::Primary;
}

bool Topology::isWriter(int component) const
{
    if (!this->component(component).has(Trait::AcceptsWrites))
        return false;
    switch (m_roles[component]) {
    case MemberRole::Replica:
    case MemberRole::Arbiter:
    case MemberRole::Standby:
        return false;
    default:
        return true;
    }
}

} // namespace model
