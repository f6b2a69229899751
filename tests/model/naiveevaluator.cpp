#include "tests/model/naiveevaluator.h"

#include <algorithm>

namespace tests {

NaiveEvaluator::NaiveEvaluator(const model::Topology &topology, model::Operation operation)
    : m_topology(topology), m_operation(operation)
{
    m_usual = servedEntries({});
}

bool NaiveEvaluator::isUsable(int component, const std::vector<int> &failed) const
{
    if (m_topology.component(component).has(model::Trait::EntryPoint))
        return true;
    for (const int down : failed) {
        const std::vector<int> &domains = m_topology.failureDomainsOf(component);
        if (down == component || std::find(domains.begin(), domains.end(), down) != domains.end())
            return false;
    }
    return true;
}

int NaiveEvaluator::count(const std::vector<model::Target> &targets, const std::vector<char> &serving) const
{
    return int(std::count_if(targets.begin(), targets.end(), [&serving](const model::Target &target) { return serving[std::size_t(target.stage)] != 0; }));
}

std::vector<char> NaiveEvaluator::served(const std::vector<int> &failed) const
{
    std::vector<char> serving(m_topology.stages().size(), 0);
    for (bool changed = true; changed;) {
        changed = false;
        for (int stage = 0; stage < int(serving.size()); ++stage) {
            const model::Stage &at = m_topology.stages()[std::size_t(stage)];
            const model::Plan &plan = m_topology.plan(stage, m_operation);
            bool serves = plan.possible && (at.kind == model::Stage::Kind::Cluster || isUsable(at.component, failed));
            for (const model::Requirement &requirement : plan.requirements) {
                bool takeover = true;
                for (const model::Requirement::Condition &condition : requirement.conditions) {
                    const auto usable = [&](int component) { return isUsable(component, failed); };
                    takeover = takeover && std::count_if(condition.components.begin(), condition.components.end(), usable) >= condition.needed;
                }
                const int standbys = takeover ? count(requirement.standbys, serving) : 0;
                serves = serves && count(requirement.targets, serving) + standbys >= requirement.needed;
            }
            if (serves && !serving[std::size_t(stage)]) {
                serving[std::size_t(stage)] = 1;
                changed = true;
            }
        }
    }
    return serving;
}

std::vector<int> NaiveEvaluator::servedEntries(const std::vector<int> &failed) const
{
    const std::vector<char> serving = served(failed);
    std::vector<int> entries;
    for (const int entry : m_topology.entries()) {
        if (serving[std::size_t(m_topology.stageOf(entry))])
            entries.push_back(entry);
    }
    return entries;
}

bool NaiveEvaluator::works(const std::vector<int> &failed) const
{
    return !m_usual.empty() && servedEntries(failed) == m_usual;
}

std::vector<int> NaiveEvaluator::candidates() const
{
    std::vector<int> all;
    for (int component = 0; component < m_topology.componentCount(); ++component) {
        if (!m_topology.isPerfect(component))
            all.push_back(component);
    }
    return all;
}

std::vector<int> NaiveEvaluator::spofs() const
{
    std::vector<int> found;
    for (const int component : candidates()) {
        if (!m_usual.empty() && !works({component}))
            found.push_back(component);
    }
    return found;
}

std::vector<std::pair<int, int>> NaiveEvaluator::pairs() const
{
    std::vector<int> survivable = candidates();
    std::erase_if(survivable, [this](int component) { return !works({component}); });
    std::vector<std::pair<int, int>> found;
    for (std::size_t a = 0; a < survivable.size(); ++a) {
        for (std::size_t b = a + 1; b < survivable.size(); ++b) {
            if (!works({survivable[a], survivable[b]}))
                found.emplace_back(survivable[a], survivable[b]);
        }
    }
    return found;
}

} // namespace tests
