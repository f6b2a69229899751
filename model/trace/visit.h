#pragma once

#include "model/trace/answer.h"
#include "model/trace/balancing.h"
#include "model/trace/routes.h"
#include "model/trace/trace.h"

// What the simulation of a request passes from one step to the next.

namespace model {

/// One request under way.
struct Visit {
    int number = 0;
    double startMs = 0;
    std::vector<int> path;
    double lookupMs = 0; ///< spent on the name ...
    double openMs = 0;   ///< ... on opening the connection to the site ...
    double travelMs = 0; ///< ... and on the way there and back
    Outcome outcome{};
};

/// A part that asks another one.
struct Caller {
    int component;
    int stage;
    double decisionMs = 0;     ///< what choosing takes
    bool isOpen = false;       ///< its connection is open already
    std::vector<int> passed{}; ///< parts in between that are on the path already
};

/// Parts that can stand in for each other, and who chooses among them how.
struct Choice {
    std::vector<RequestRoute> routes;
    Balancer balancer;
    int required = 1; ///< so many must be there
    int needed = 1;   ///< so many are asked
};

/// What keeps a part from reaching another one.
struct Obstacle {
    Answer::Failure failure = Answer::Failure::None;
    int place = -1; ///< the component where packets are lost or refused
    QString what;
    QString why;
};

/// One step of replication.
struct Copying {
    int from;
    int to;
    const Connection *connection; ///< absent where membership in a cluster is all that is drawn
    QString mode;                 ///< `async`, `semi-sync`, `sync`
};

} // namespace model
