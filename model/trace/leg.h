#pragma once

#include "model/trace/routes.h"

#include <QString>

#include <vector>

namespace model {

/// A filter on the way, and what it decides about this traffic.
struct Passage {
    int filter;       ///< component index
    double share;     ///< how far along the way it stands, from 0 to 1
    double delayMs;   ///< what it adds to the way in one direction
    bool allowed;
    QString rule;     ///< translated: what decided
};

/// The stretch between two parts that talk to each other, with what decides how long things take on it.
struct Leg {
    int from;
    int to;
    std::vector<ConnectionId> connections; ///< as drawn, in order
    std::vector<ComponentId> via;
    QString protocol; ///< id
    double rttMs = 0;
    double baseRttMs = 0; ///< without what the parts in between add
    bool sameMachine = false;
    bool encrypted = false;
    bool pooled = false;
    int tlsRoundTrips = 1;
    double connectTimeoutMs = 0;
    int tries = 0; ///< how many servers may be tried; 0: as many as there are
    std::vector<Passage> passages;
};

/// The leg of a route from a component; with a resolver at its end the one of a lookup.
Leg legOf(const World &world, int from, const RequestRoute &route);

/// How long a part works on a request: on answering it, or only on passing it on.
double serviceTimeMs(const Component &part, Operation operation, bool passesOn);

} // namespace model
