#include "model/analysis/explanation.h"

#include "model/analysis/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Explanation {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// Nobody can ask anything: no client, or none that is connected to a front end.
QString explainNoEntry(const Topology &topology)
{
    for (const UnresolvedLink &link : topology.unresolvedLinks()) {
        const Connection &connection = topology.diagram().connections()[std::size_t(link.connection)];
        for (const ComponentId &end : {connection.from, connection.to}) {
            if (topology.has(topology.diagram().indexOf(end), Trait::EntryPoint))
                return link.reason;
        }
    }
    int lonely = -1;
    int asksOnlyDns = -1;
    for (int component = 0; component < topology.componentCount(); ++component) {
        if (!topology.has(component, Trait::EntryPoint))
            continue;
        (topology.resolversOf(component).empty() ? lonely : asksOnlyDns) = component;
    }
    if (asksOnlyDns >= 0) {
        return Explanation::tr("%1 is connected to DNS only: also draw the connection to the part that answers the request.")
            .arg(topology.nameOf(asksOnlyDns));
    }
    if (lonely >= 0)
        return Explanation::tr("%1 is not connected to any part that answers: draw a connection from it to the site.").arg(topology.nameOf(lonely));
    return Explanation::tr("Nobody sends a request: add a browser, an app or an API client and connect it to the site.");
}

QString nameOfStage(const Topology &topology, int stage)
{
    const int component = topology.stages()[stage].component;
    return component >= 0 ? topology.nameOf(component) : Explanation::tr("the databases");
}

QString explainCircle(const Topology &topology, const std::vector<int> &path, int again)
{
    QStringList names;
    for (auto at = std::find(path.begin(), path.end(), again); at != path.end(); ++at)
        names.append(nameOfStage(topology, *at));
    names.removeDuplicates();
    return Explanation::tr("The connections between %1 form a circle in which each part waits for the next, so none of them can answer. "
                           "Draw arrows only from the part that asks to the part that answers; answers need no arrow of their own.").arg(wording::list(names));
}

/// Follows what is not served from the entry to the part where the trouble starts.
class Walk
{
public:
    Walk(const StructureFunction &structure, const FailureSet &failed)
        : m_topology(structure.topology()), m_operation(structure.operation()), m_serving(structure.servingStages(failed)),
          m_usable(structure.usableComponents(failed))
    {
    }

    QString from(int stage)
    {
        std::vector<char> seen(m_serving.size(), 0);
        for (;;) {
            if (const QString reason = reasonAt(stage); !reason.isEmpty())
                return reason;
            m_path.push_back(stage);
            seen[stage] = 1;
            const int next = nextStage(stage);
            if (next < 0)
                return {};
            if (seen[next])
                return explainCircle(m_topology, m_path, next);
            stage = next;
        }
    }

private:
    QString reasonAt(int stage) const
    {
        const int component = m_topology.stages()[stage].component;
        if (component >= 0 && !m_usable[component])
            return Explanation::tr("%1 is down.").arg(m_topology.nameOf(component));
        return m_topology.plan(stage, m_operation).missing;
    }

    /// A target that does not serve, of the first requirement that is not met; one with a reason of its own is preferred.
    int nextStage(int stage) const
    {
        for (const Requirement &requirement : m_topology.plan(stage, m_operation).requirements) {
            std::vector<int> broken;
            for (const Target &target : requirement.targets) {
                if (!m_serving[target.stage])
                    broken.push_back(target.stage);
            }
            if (int(requirement.targets.size() - broken.size()) >= requirement.needed || broken.empty())
                continue;
            const auto hasReason = [this](int candidate) { return !reasonAt(candidate).isEmpty(); };
            const auto found = std::find_if(broken.begin(), broken.end(), hasReason);
            return found != broken.end() ? *found : broken.front();
        }
        return -1;
    }

    const Topology &m_topology;
    Operation m_operation;
    std::vector<char> m_serving;
    std::vector<char> m_usable;
    std::vector<int> m_path;
};

} // namespace

QString explainOutage(const StructureFunction &structure, const FailureSet &failed)
{
    if (structure.works(failed))
        return {};
    const Topology &topology = structure.topology();
    if (topology.entries().empty())
        return explainNoEntry(topology);
    const std::vector<int> served = structure.servedEntries();
    const std::vector<int> &asked = served.empty() ? topology.entries() : served;
    for (const int entry : asked) {
        Walk walk(structure, failed);
        if (const QString reason = walk.from(topology.stageOf(entry)); !reason.isEmpty())
            return reason;
    }
    return {};
}

} // namespace model
