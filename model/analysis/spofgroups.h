#pragma once

#include "model/analysis/finding.h"

#include <vector>

namespace model {

/// A single point of failure as one tells of it: the part, with the containers around it that fail for the same reason.
struct SpofGroup {
    int part;                    ///< component; a container when it adds something to what is inside it
    std::vector<int> containers; ///< around it, the nearest first
    std::vector<int> inside;     ///< for a container: the single points of failure in it
    OperationSet killed;

    std::vector<int> all() const; ///< the part and its containers
};

/// In the order of the file. Every single point of failure is in exactly one group.
std::vector<SpofGroup> groupSpofs(const RuleInput &input);

// Which rule tells of a group. A group that none of these claims is told in general words.
bool isBalancer(const RuleInput &input, const SpofGroup &group);
bool isOnlyWriter(const RuleInput &input, const SpofGroup &group); ///< reads go on without it
bool isSharedMachine(const RuleInput &input, const SpofGroup &group); ///< several tiers on the one machine

/// The tiers among these parts: web server, code, data.
int countTiers(const Topology &topology, const std::vector<int> &parts);

/// A web server, application or store with nobody beside it: all that it helps to serve fails with it.
std::vector<int> partsWithoutSecond(const RuleInput &input);

} // namespace model
