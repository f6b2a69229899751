#pragma once

#include "model/layout/routing.h"

#include <QRectF>

#include <memory>

namespace model {

/// Routes of a drawing that is being changed by hand. It is made once for a drawing and then told what has moved, so that
/// a step of a drag costs what the routes of the moved parts cost, whatever the size of the drawing. Other routes stay as
/// they are, even under a part that was moved onto them; routeConnections() has the last word when the hand lets go.
class LiveRouting
{
public:
    /// `current` are the routes of the diagram; those that are missing are not there until they are rerouted. New ones are
    /// found in a hurry unless they are to last: then what goes far may run through a part, and says so.
    LiveRouting(const Diagram &diagram, const Routes &current, bool toLast = false);
    ~LiveRouting();

    /// A part, given by its place in Diagram::components(), has another rectangle, in the drawing's coordinates.
    void move(int component, const QRectF &rect);

    /// New routes of some connections, and those whose labels made room for them.
    Routes reroute(const QSet<ConnectionId> &which, const RoutingOptions &options);

    /// Lines of many connections for the moment, as sketchConnections(). They are not noted as routes.
    Routes sketch(const QSet<ConnectionId> &which) const;

    /// The jumps of routes that stay, where those have changed since the last call: what they jumped over has moved away.
    /// They jump over moved ones again when everything is routed; until then moved routes alone jump over others.
    QHash<ConnectionId, std::vector<LineJump>> takeChangedJumps();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace model
