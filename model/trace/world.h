#pragma once

#include "model/topology/topology.h"
#include "model/trace/request.h"

#include <optional>
#include <vector>

namespace model {

/// The system as a request meets it: what the arrows mean, what has failed and how, and what health checks know of it.
/// Does not change while the requests run.
class World
{
public:
    /// Keeps references to both; the components of the request's failures exist in the topology.
    World(const Topology &topology, const Request &request);

    const Topology &topology() const { return m_topology; }
    const Request &request() const { return m_request; }
    Operation operation() const { return m_request.operation; }
    const Component &component(int index) const { return m_topology.component(index); }
    QString nameOf(int component) const { return m_topology.nameOf(component); }
    const Plan &plan(int stage) const { return m_topology.plan(stage, operation()); }

    /// True when health checks, takeovers and promotions have done their work.
    bool isDetected() const { return m_request.detected; }
    /// Up, and everything it runs on is up.
    bool isUsable(int component) const { return m_usable[std::size_t(component)]; }
    /// Why a part that is not usable is not: itself or a container around it.
    int causeOf(int component) const;
    /// How a part that is not usable behaves: silent if a container around it is off, else as its own failure says.
    FailureMode modeOf(int component) const;

    /// Whether the stage can serve the operation as things are: what health checks find out in the end.
    bool canServe(int stage) const { return m_serving[std::size_t(stage)]; }
    /// Whether what decides a failover is up.
    bool mayFailOver(const Requirement &requirement) const;
    /// Whether a standby has taken over for the targets of a stage's requirement.
    bool isPromoted(int fromStage, const Requirement &requirement) const;
    /// The targets that the stage can send a request to now: standbys too once they were promoted.
    std::vector<Target> targetsOf(int fromStage, const Requirement &requirement) const;

    /// False when going on from one stage to the other could lead round in a circle.
    bool leadsForward(int fromStage, int toStage) const;

private:
    void findCircles();
    void rankCircles();
    std::optional<int> rankBy(const Requirement &requirement, const std::vector<std::optional<int>> &ranks) const;

    const Topology &m_topology;
    const Request &m_request;
    std::vector<std::optional<FailureMode>> m_failed; ///< by component
    std::vector<char> m_usable;                       ///< by component
    std::vector<char> m_serving;                      ///< by stage
    std::vector<int> m_circle;                        ///< by stage: stages with the same number can reach each other
    std::vector<std::optional<int>> m_rank;           ///< by stage: steps to an answer; only where there are circles
    bool m_hasCircles = false;
};

} // namespace model
