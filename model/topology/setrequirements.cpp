#include "model/topology/topologycompiler.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct SetRequirements {
    Q_DECLARE_TR_FUNCTIONS(SetRequirements)
};

using Mode = MemberSet::Mode;

} // namespace

/// The set that all these links lead to, or -1.
int TopologyCompiler::commonSet(const std::vector<int> &links) const
{
    const int set = links.empty() ? -1 : t.m_setOf[t.m_links[links.front()].to];
    const auto leadsThere = [&](int link) { return t.m_setOf[t.m_links[link].to] == set; };
    return std::all_of(links.begin(), links.end(), leadsThere) ? set : -1;
}

/// A member as a target: by the line drawn to it, else by the one to its cluster, else by none.
std::optional<Target> TopologyCompiler::memberTarget(int member, const std::vector<int> &links, int fromStage, bool promoted,
                                                     QString &blocked) const
{
    int way = -1;
    for (const int link : links) {
        if (t.m_links[link].to == member) {
            way = link;
            break;
        }
        if (way < 0 && t.has(t.m_links[link].to, Trait::Clusters))
            way = link;
    }
    if (const QString reason = way >= 0 ? blockage(way, member, fromStage) : QString(); !reason.isEmpty()) {
        blocked = blocked.isEmpty() ? reason : blocked;
        return std::nullopt;
    }
    if (promoted) {
        StageKey key{member};
        key.promoted = true;
        if (const auto found = m_stageIndex.find(key); found != m_stageIndex.end())
            return Target{found->second, way};
    }
    return Target{findStageOfLink(way >= 0 ? way : links.front(), member, fromStage), way};
}

Requirement TopologyCompiler::setRequirement(int index, const std::vector<int> &links, int fromStage, Operation operation, QString &missing) const
{
    const MemberSet &set = t.m_sets[index];
    const bool isWrite = operation == Operation::Write;
    const auto isReached = [&](int member) {
        return std::any_of(links.begin(), links.end(), [&](int link) { return t.m_links[link].to == member || t.m_links[link].to == set.frame; });
    };
    const auto role = [this](int member) { return t.m_roles[member]; };
    const auto accepts = [&](int member) { return !isWrite || !t.has(member, Trait::Stores) || t.isWriter(member); };
    const auto works = [&](int member) {
        switch (set.mode) {
        case Mode::ActiveActive:
            return role(member) != MemberRole::Arbiter && accepts(member);
        case Mode::ActivePassive:
            return role(member) != MemberRole::Standby && role(member) != MemberRole::Replica && role(member) != MemberRole::Arbiter;
        case Mode::PrimaryReplica:
            break;
        }
        const bool reached = isReached(member) || (set.frame >= 0 && !isWrite);
        return reached && role(member) != MemberRole::Arbiter && accepts(member);
    };
    const auto standsBy = [&](int member) {
        if (set.mode == Mode::ActivePassive)
            return role(member) == MemberRole::Standby || role(member) == MemberRole::Replica;
        return set.mode == Mode::PrimaryReplica && role(member) == MemberRole::Replica;
    };

    Requirement requirement;
    bool primaryReached = false;
    std::vector<int> idle;
    for (const int member : set.members) {
        if (!works(member)) {
            idle.push_back(member);
        } else if (const std::optional<Target> target = memberTarget(member, links, fromStage, false, missing)) {
            requirement.targets.push_back(*target);
            primaryReached = primaryReached || t.isWriter(member) || !t.has(member, Trait::Stores);
        }
    }
    if (set.automatic && primaryReached) {
        for (const int member : idle) {
            if (!standsBy(member))
                continue;
            if (const std::optional<Target> target = memberTarget(member, links, fromStage, isWrite, missing))
                requirement.standbys.push_back(*target);
        }
    }
    if (!requirement.standbys.empty())
        requirement.conditions = set.conditions;
    if (requirement.targets.empty() && missing.isEmpty())
        missing = noWriter(index, links, fromStage);
    return requirement;
}

QString TopologyCompiler::noWriter(int set, const std::vector<int> &links, int fromStage) const
{
    const std::vector<int> &members = t.m_sets[set].members;
    const auto writer = std::find_if(members.begin(), members.end(), [this](int member) { return t.isWriter(member); });
    QStringList reached;
    for (const int link : links)
        reached.append(t.nameOf(t.m_links[link].to));
    const QString names = reached.join(QStringLiteral(", "));
    if (writer == members.end())
        return SetRequirements::tr("No database behind %1 accepts writes: give one of them the role of the primary.").arg(names);
    return SetRequirements::tr("%1 reaches only %2, which accepts no writes: connect it to the primary, %3, as well.")
        .arg(t.nameOf(m_keys[fromStage].component), names, t.nameOf(*writer));
}

/// A set as one target among others, seen from one stage.
int TopologyCompiler::setStage(int set, const std::vector<int> &links, int fromStage, Operation operation)
{
    const auto [entry, isNew] = m_setStages.try_emplace({fromStage, set}, int(t.m_stages.size()));
    const int index = entry->second;
    if (isNew) {
        Stage stage;
        stage.kind = Stage::Kind::Cluster;
        stage.component = t.m_sets[set].frame;
        t.m_stages.push_back(stage);
        t.m_plans.push_back({});
        for (Plan &plan : t.m_plans.back())
            plan.possible = false; // until the operation asks for it
    }
    Plan plan;
    plan.requirements.push_back(setRequirement(set, links, fromStage, operation, plan.missing));
    plan.possible = !plan.requirements.back().targets.empty();
    t.m_plans[index][model::indexOf(operation)] = std::move(plan);
    return index;
}

} // namespace model
