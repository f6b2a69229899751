#include "model/topology/topologycompiler.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace model {

namespace {

struct Requirements {
    Q_DECLARE_TR_FUNCTIONS(Requirements)
};

/// "Web server" becomes "web server" inside a sentence; "DNS" stays.
QString inSentence(const QString &name)
{
    const bool isWord = name.size() > 1 && name.at(1).isLower();
    return isWord ? name.left(1).toLower() + name.mid(1) : name;
}

} // namespace

TopologyCompiler::Role TopologyCompiler::roleOfLink(int link, int fromStage) const
{
    const int to = t.m_links[link].to;
    const Component &part = t.component(to);
    Role role;
    if (const int set = t.m_setOf[to]; set >= 0) {
        const std::vector<int> &members = t.m_sets[set].members;
        role.key = QStringLiteral("set:%1").arg(set);
        role.name = inSentence(t.component(members.front()).kindInfo().name);
        const auto all = [&](Trait trait) {
            return std::all_of(members.begin(), members.end(), [&](int m) { return t.has(m, trait); });
        };
        role.isHelper = all(Trait::Optional);
        role.isQueue = all(Trait::Queues);
        return role;
    }
    if (forwards(to))
        role = m_stageRoles.empty() ? Role{} : m_stageRoles[findStageOfLink(link, to, fromStage)];
    else
        role = {part.kind + u'/' + t.m_diagram.connections()[t.m_links[link].connection].protocol,
                inSentence(findComponentKind(part.kind) ? part.kindInfo().name : part.kind), t.has(to, Trait::Optional), t.has(to, Trait::Queues)};
    if (const QString service = part.text(QStringLiteral("service")); !service.isEmpty()) {
        role.key = QStringLiteral("service:") + service;
        role.name = service;
    }
    return role;
}

bool TopologyCompiler::isRequired(int link, const Role &role, int fromStage, Operation operation) const
{
    const LinkInfo &info = m_linkInfo[link];
    const int from = m_keys[fromStage].component;
    const bool answersFiles = !forwards(from) && (t.has(from, Trait::ServesFiles) || t.has(from, Trait::RunsCode));
    if (operation == Operation::Static && answersFiles && !info.namesOperations)
        return false;
    if (role.isQueue && operation != Operation::Write && !info.namesOperations)
        return false;
    if (info.optional)
        return false;
    return !role.isHelper || info.required || !info.label.isEmpty();
}

/// A part that asks both the database and a cache with the database behind it does not need the cache.
void TopologyCompiler::dropDetours(Group &group) const
{
    const auto isDetour = [this](int link) { return t.has(t.m_links[link].to, Trait::Caches) && !m_linkInfo[link].required; };
    if (!std::all_of(group.links.begin(), group.links.end(), isDetour))
        std::erase_if(group.links, isDetour);
}

/// An arbiter votes and holds no data: whoever is connected to it and to databases asks the databases.
std::vector<int> TopologyCompiler::withoutArbiters(std::vector<int> links) const
{
    const auto isArbiter = [this](int link) { return t.m_roles[t.m_links[link].to] == MemberRole::Arbiter; };
    const auto holdsData = [&](int link) { return t.has(t.m_links[link].to, Trait::Stores) && !isArbiter(link); };
    if (std::any_of(links.begin(), links.end(), holdsData))
        std::erase_if(links, isArbiter);
    return links;
}

std::vector<TopologyCompiler::Group> TopologyCompiler::groupsOf(int stage, Operation operation) const
{
    const int component = m_keys[stage].component;
    if (t.has(component, Trait::Queues) || t.has(component, Trait::Resolves) || t.m_stages[stage].filesOnly)
        return {};
    const std::vector<int> links = withoutArbiters(m_passedOn[stage][model::indexOf(operation)]);
    const bool chooses = forwards(component) || t.has(component, Trait::EntryPoint);
    std::vector<Role> roles;
    for (const int link : links)
        roles.push_back(roleOfLink(link, stage));
    const bool onlyHelpers = std::all_of(roles.begin(), roles.end(), [](const Role &role) { return role.isHelper; });

    std::vector<Group> groups;
    const QJsonObject needs = t.component(component).property(QStringLiteral("needs")).toObject();
    for (std::size_t i = 0; i < links.size(); ++i) {
        const LinkInfo &info = m_linkInfo[links[i]];
        const bool decided = chooses && onlyHelpers && !info.optional; // whoever asks the chooser has decided that already
        if (!decided && !isRequired(links[i], roles[i], stage, operation))
            continue;
        const QString key = !info.label.isEmpty() ? QStringLiteral("label:") + info.label : chooses ? QString() : roles[i].key;
        auto group = std::find_if(groups.begin(), groups.end(), [&key](const Group &g) { return g.key == key; });
        if (group == groups.end()) {
            const Component &next = t.component(t.m_links[links[i]].to);
            const QString asked = t.has(component, Trait::EntryPoint) ? inSentence(next.kindInfo().name) : roles[i].name;
            const QString name = info.label.isEmpty() ? asked : info.label;
            const QString given = info.label.isEmpty() ? next.text(QStringLiteral("service")) : info.label; // never translated
            groups.push_back({key, name, std::max(1, needs.value(given).toInt(1)), {}});
            group = groups.end() - 1;
        }
        group->links.push_back(links[i]);
    }
    if (!chooses) {
        for (Group &group : groups)
            dropDetours(group);
    }
    return groups;
}

Requirement TopologyCompiler::makeRequirement(int stage, const Group &group, Operation operation, Plan &plan)
{
    Requirement requirement;
    QString missing;
    if (const int set = commonSet(group.links); set >= 0) {
        requirement = setRequirement(set, group.links, stage, operation, missing);
    } else {
        for (const int link : group.links) {
            const int to = t.m_links[link].to;
            Target target{-1, link};
            if (const int other = t.m_setOf[to]; other >= 0) {
                std::vector<int> ways = group.links;
                std::erase_if(ways, [&](int way) { return t.m_setOf[t.m_links[way].to] != other; });
                target.stage = setStage(other, ways, stage, operation);
            } else if (const QString blocked = blockage(link, to, stage); blocked.isEmpty()) {
                target.stage = findStageOfLink(link, to, stage);
            } else {
                missing = missing.isEmpty() ? blocked : missing;
                continue;
            }
            const auto same = [&target](const Target &other) { return other.stage == target.stage; };
            if (std::none_of(requirement.targets.begin(), requirement.targets.end(), same))
                requirement.targets.push_back(target);
        }
    }
    requirement.role = group.name;
    requirement.needed = group.needed;
    const int available = int(requirement.targets.size() + requirement.standbys.size());
    if (available < requirement.needed && plan.possible) {
        plan.possible = false;
        plan.missing = !missing.isEmpty() ? missing
                                          : Requirements::tr("%1 needs %2 of \"%3\", but only %4 are connected.")
                                                .arg(t.nameOf(m_keys[stage].component), QString::number(group.needed), group.name, QString::number(available));
    }
    return requirement;
}

Requirement TopologyCompiler::lookupRequirement(int entry) const
{
    Requirement requirement;
    requirement.firstContact = true;
    requirement.role = t.component(t.m_resolvers[entry].front()).kindInfo().name;
    for (const int link : m_lookups[entry]) {
        const Target target{t.m_stageOf[t.m_links[link].to], link};
        const auto same = [&target](const Target &other) { return other.stage == target.stage; };
        const bool passes = blockage(link, t.m_links[link].to, t.m_stageOf[entry]).isEmpty();
        if (passes && std::none_of(requirement.targets.begin(), requirement.targets.end(), same))
            requirement.targets.push_back(target);
    }
    return requirement;
}

Plan TopologyCompiler::makePlan(int stage, Operation operation)
{
    Plan plan;
    const int component = m_keys[stage].component;
    if (!m_lookups[component].empty()) {
        plan.requirements.push_back(lookupRequirement(component));
        if (plan.requirements.back().targets.empty()) {
            plan.possible = false;
            plan.missing = blockage(m_lookups[component].front(), t.m_resolvers[component].front(), stage);
        }
    }
    for (const Group &group : groupsOf(stage, operation)) {
        plan.requirements.push_back(makeRequirement(stage, group, operation, plan));
        for (const int link : group.links)
            m_used[link] = 1;
    }
    if (const QString missing = inability(stage, operation, plan); plan.possible && !missing.isEmpty()) {
        plan.possible = false;
        plan.missing = missing;
    }
    return plan;
}

void TopologyCompiler::compilePlans()
{
    m_used.assign(t.m_links.size(), 0);
    const int parts = int(t.m_stages.size()); // stages of sets come after them, with their plans
    t.m_plans.assign(parts, {});
    for (int stage = 0; stage < parts; ++stage) {
        for (const Operation operation : allOperations) {
            Plan plan = makePlan(stage, operation);
            t.m_plans[stage][model::indexOf(operation)] = std::move(plan);
        }
    }
    t.m_entryPlans.assign(t.componentCount(), {});
    for (int c = 0; c < t.componentCount(); ++c) {
        if (!t.has(c, Trait::EntryPoint) || m_out[c].empty())
            continue;
        t.m_entries.push_back(c);
        t.m_entryPlans[c] = t.m_plans[t.m_stageOf[c]];
        for (const Operation operation : allOperations)
            t.m_plans[t.m_stageOf[c]][model::indexOf(operation)] = t.entryPlan(c, operation, t.defaultUrl(c));
    }
    compileOptionalLinks();
}

bool TopologyCompiler::isHelper(int link) const
{
    const int to = t.m_links[link].to;
    if (m_linkInfo[link].optional || t.has(to, Trait::Optional))
        return true;
    const std::vector<int> &stages = t.m_stagesOf[to];
    return forwards(to) && std::any_of(stages.begin(), stages.end(), [this](int stage) { return m_stageRoles[stage].isHelper; });
}

void TopologyCompiler::compileOptionalLinks()
{
    t.m_optional.assign(t.componentCount(), {});
    for (int link = 0; link < int(t.m_links.size()); ++link) {
        if (!m_used[link] && !m_linkInfo[link].lookup && isHelper(link))
            t.m_optional[t.m_links[link].from].push_back({link});
    }
}

} // namespace model
