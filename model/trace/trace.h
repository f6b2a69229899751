#pragma once

#include "model/trace/request.h"

#include <QJsonObject>

#include <vector>

namespace model {

enum class EventType {
    Start,       ///< the user asks for a page
    Dns,         ///< a round trip to a resolver
    Tcp,         ///< the handshake, a round trip
    Tls,         ///< the handshake, one or two round trips
    Send,        ///< a request travels one way
    Filter,      ///< a firewall decides
    Choose,      ///< a part decides where to go
    Process,     ///< a part works
    Cache,       ///< a cache is asked, a round trip
    Reply,       ///< an answer travels one way
    Fail,        ///< something was refused, timed out or is missing
    Replicate,   ///< afterwards: a write is copied
    Done         ///< the user sees the result
};

QString eventTypeId(EventType type);
QString eventTypeName(EventType type);

/// One thing that happens. Times in milliseconds since the first request was sent.
struct Event {
    int id = 0;      ///< position in Trace::events, which are ordered by start
    int request = 0; ///< which of the requests, from 0
    double startMs = 0;
    double durationMs = 0;
    EventType type = EventType::Start;
    ComponentId from;
    ComponentId to; ///< equal to `from` when nothing travels
    std::vector<ConnectionId> route; ///< drawn connections travelled, in order from `from` to `to`; may be empty
    std::vector<ComponentId> via;    ///< parts passed between `from` and `to`
    QString protocol;
    QString what; ///< translated: what happens
    QString why;  ///< translated: the rule, its inputs, what was not chosen and the reason
    bool ok = true;
    bool roundTrip = false;  ///< the token goes there and back
    bool background = false; ///< off the response path
    QJsonObject state;       ///< counters, connections and so on after the event

    double endMs() const { return startMs + durationMs; }
    bool operator==(const Event &) const = default;
};

/// What the user sees.
struct Outcome {
    bool ok = false;
    int status = 0; ///< HTTP status; 0 when there was no answer
    QString code;   ///< `HTTP`, `NXDOMAIN`, `DNS_TIMEOUT`, `CONNECT_REFUSED`, `CONNECT_TIMEOUT`, `RESPONSE_TIMEOUT`, `NO_ROUTE`
    QString text;   ///< translated: "200 OK", "Connection refused"
    double startMs = 0;
    double durationMs = 0;
    std::vector<ComponentId> path; ///< parts in the order in which the request reached them, the entry first

    bool operator==(const Outcome &) const = default;
};

/// The events of one or more requests, wherever they came from.
struct Trace {
    Request request; ///< as it was sent: with the entry and the URL that it went to
    std::vector<Event> events;
    std::vector<Outcome> outcomes; ///< one per request
    double endMs = 0;              ///< where showing ends: of the last event, background included; see showTimeMs()

    bool operator==(const Trace &) const = default;
};

} // namespace model
