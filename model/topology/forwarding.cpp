#include "model/topology/topologycompiler.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>

namespace model {

int TopologyCompiler::protocolIndex(const QString &protocol)
{
    if (const auto found = m_protocolIndex.find(protocol); found != m_protocolIndex.end())
        return *found;
    const int index = int(m_protocols.size());
    m_protocolIndex.insert(protocol, index);
    m_protocols.append(protocol);
    m_protocolFamilies.push_back(model::protocol(protocol).family);
    return index;
}

int TopologyCompiler::stageFor(const StageKey &key)
{
    const auto [entry, isNew] = m_stageIndex.try_emplace(key, int(t.m_stages.size()));
    if (!isNew)
        return entry->second;
    Stage stage;
    stage.component = key.component;
    stage.promoted = key.promoted;
    stage.filesOnly = key.asFrontEnd && !forwards(key.component);
    if (key.protocol >= 0)
        stage.protocol = m_protocols[key.protocol];
    if (key.port >= 0)
        stage.port = key.port;
    if (key == StageKey{key.component} && !forwards(key.component))
        t.m_stageOf[key.component] = entry->second;
    t.m_stagesOf[key.component].push_back(entry->second);
    t.m_stages.push_back(stage);
    m_keys.push_back(key);
    m_passedOn.push_back({});
    return entry->second;
}

/// Which stage of the target answers traffic of this link.
TopologyCompiler::StageKey TopologyCompiler::keyOfLink(int link, int target, int fromStage) const
{
    const StageKey &from = m_keys[fromStage];
    const bool fromClient = t.has(from.component, Trait::EntryPoint) || (forwards(from.component) && from.asFrontEnd);
    StageKey key{target};
    if (!forwards(target)) {
        key.asFrontEnd = fromClient && t.has(target, Trait::Stores) && t.has(target, Trait::ServesFiles);
        return key;
    }
    key.protocol = m_linkInfo[link].protocol;
    key.port = t.has(target, Trait::PassesThrough) || t.has(target, Trait::Filters) ? m_linkInfo[link].port : -1;
    key.asFrontEnd = fromClient;
    const std::vector<int> &out = m_out[target];
    const bool leadsBack = std::any_of(out.begin(), out.end(), [&](int back) { return t.m_links[back].to == from.component; });
    key.sender = leadsBack ? from.component : -1;
    return key;
}

int TopologyCompiler::stageOfLink(int link, int target, int fromStage)
{
    const StageKey key = keyOfLink(link, target, fromStage);
    return key == StageKey{target} && t.m_stageOf[target] >= 0 ? t.m_stageOf[target] : stageFor(key);
}

int TopologyCompiler::findStageOfLink(int link, int target, int fromStage) const
{
    const StageKey key = keyOfLink(link, target, fromStage);
    if (key == StageKey{target} && t.m_stageOf[target] >= 0)
        return t.m_stageOf[target];
    const auto found = m_stageIndex.find(key);
    Q_ASSERT(found != m_stageIndex.end());
    return found->second;
}

/// What a part that forwards does with its traffic: connections of the same protocol and port, else of the same
/// protocol, else of the same family, else all of them; never straight back.
std::vector<int> TopologyCompiler::linksPassedOn(int stage, Operation operation) const
{
    const StageKey &key = m_keys[stage];
    std::vector<int> carrying;
    for (const int link : m_out[key.component]) {
        if (t.m_links[link].operations.contains(operation) && t.m_links[link].to != key.sender)
            carrying.push_back(link);
    }
    if (!forwards(key.component))
        return carrying;
    std::erase_if(carrying, [this](int link) { return m_linkInfo[link].optional; });
    const auto select = [&](const auto &test) {
        std::vector<int> found;
        std::copy_if(carrying.begin(), carrying.end(), std::back_inserter(found), test);
        return found;
    };
    std::vector<int> same = select([&](int link) { return m_linkInfo[link].protocol == key.protocol; });
    if (!same.empty() && key.port >= 0) {
        const auto samePort = [&](int link) { return m_linkInfo[link].port == key.port; };
        if (std::any_of(same.begin(), same.end(), samePort))
            std::erase_if(same, [&](int link) { return !samePort(link); });
    }
    if (same.empty())
        same = select([&](int link) { return m_linkInfo[link].family == m_protocolFamilies[key.protocol]; });
    return same.empty() ? carrying : same;
}

void TopologyCompiler::followLinks(int stage)
{
    for (const Operation operation : allOperations) {
        std::vector<int> links = linksPassedOn(stage, operation);
        for (const int link : links) {
            const int to = t.m_links[link].to;
            const int set = t.m_setOf[to];
            if (set < 0) {
                stageOfLink(link, to, stage);
                continue;
            }
            for (const int member : t.m_sets[set].members)
                stageOfLink(link, member, stage);
        }
        m_passedOn[stage][model::indexOf(operation)] = std::move(links);
    }
}

void TopologyCompiler::compileStages()
{
    const int count = t.componentCount();
    t.m_stageOf.assign(count, -1);
    t.m_stagesOf.assign(count, {});
    for (int c = 0; c < count; ++c) {
        if (takesPart(c) && !forwards(c))
            stageFor({c});
    }
    for (const MemberSet &set : t.m_sets) {
        for (const int member : set.members) {
            const MemberRole role = t.m_roles[member];
            if (set.automatic && !forwards(member) && t.has(member, Trait::AcceptsWrites)
                && (role == MemberRole::Replica || role == MemberRole::Standby)) {
                StageKey key{member};
                key.promoted = true;
                stageFor(key);
            }
        }
    }
    for (int stage = 0; stage < int(t.m_stages.size()); ++stage) // grows while it runs
        followLinks(stage);
}

/// What is behind each part that forwards. Chains and loops of them are resolved from the far end: parts in one loop
/// lead to the same places.
void TopologyCompiler::compileStageRoles()
{
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
    const int count = int(t.m_stages.size());
    Graph graph(static_cast<std::size_t>(count));
    struct Behind {
        std::vector<std::pair<QString, QString>> roles; ///< key and name, sorted
        bool onlyHelpers = true;
        bool onlyQueues = true;
    };
    std::vector<Behind> direct(count);
    for (int stage = 0; stage < count; ++stage) {
        if (!forwards(m_keys[stage].component))
            continue;
        for (const std::vector<int> &links : m_passedOn[stage]) {
            for (const int link : links) {
                const int to = t.m_links[link].to;
                if (t.m_setOf[to] < 0 && forwards(to)) {
                    boost::add_edge(std::size_t(stage), std::size_t(findStageOfLink(link, to, stage)), graph);
                    continue;
                }
                const Role role = roleOfLink(link, stage);
                direct[stage].roles.emplace_back(role.key, role.name);
                direct[stage].onlyHelpers = direct[stage].onlyHelpers && role.isHelper;
                direct[stage].onlyQueues = direct[stage].onlyQueues && role.isQueue;
            }
        }
    }
    std::vector<int> loopOf(count);
    const int loops = count > 0 ? boost::strong_components(graph, boost::make_iterator_property_map(loopOf.begin(), get(boost::vertex_index, graph))) : 0;
    std::vector<std::vector<int>> stagesIn(loops);
    for (int stage = 0; stage < count; ++stage)
        stagesIn[loopOf[stage]].push_back(stage);

    m_stageRoles.assign(count, {});
    std::vector<Behind> behind(loops); // Tarjan numbers the far ends first
    for (int loop = 0; loop < loops; ++loop) {
        Behind &all = behind[loop];
        for (const int stage : stagesIn[loop]) {
            std::vector<const Behind *> parts{&direct[stage]};
            for (const auto &edge : boost::make_iterator_range(boost::out_edges(std::size_t(stage), graph))) {
                if (const int next = loopOf[boost::target(edge, graph)]; next != loop)
                    parts.push_back(&behind[next]);
            }
            for (const Behind *part : parts) {
                all.roles.insert(all.roles.end(), part->roles.begin(), part->roles.end());
                all.onlyHelpers = all.onlyHelpers && part->onlyHelpers;
                all.onlyQueues = all.onlyQueues && part->onlyQueues;
            }
        }
        std::sort(all.roles.begin(), all.roles.end());
        all.roles.erase(std::unique(all.roles.begin(), all.roles.end()), all.roles.end());
        Role role;
        QStringList keys;
        QStringList names;
        for (const auto &[key, name] : all.roles) {
            keys.append(key);
            if (!names.contains(name))
                names.append(name);
        }
        role.key = keys.join(u'|');
        role.name = names.join(QStringLiteral(" / "));
        role.isHelper = !all.roles.empty() && all.onlyHelpers;
        role.isQueue = !all.roles.empty() && all.onlyQueues;
        for (const int stage : stagesIn[loop])
            m_stageRoles[stage] = role;
    }
}

} // namespace model
