#pragma once

#include "model/trace/process.h"
#include "model/trace/recorder.h"
#include "model/trace/visit.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <deque>
#include <map>

namespace model {

/// Sends the requests of a run through the world. Every request is a process on one event queue; what they share, such as
/// the counters of balancers and the contents of caches, belongs to the simulation.
class Simulation
{
    Q_DECLARE_TR_FUNCTIONS(Tracer)

public:
    /// `entry` is the component that sends, `url` what it asks for.
    Simulation(const World &world, int entry, const QString &url);

    /// Runs to the end. An error when the drawing makes the requests branch beyond all bounds.
    Result<Trace> run();

private:
    // simulation.cpp
    void start(int number);
    bool isOpenAlready() const { return m_world.request().warm; }

    // clientflow.cpp: what the user's side does
    Process<void> visit(Visit &visit);
    Process<Answer> ask(Visit &visit);
    Process<bool> lookUp(Visit &visit, const Requirement &requirement);
    Process<Answer::Failure> askResolver(Visit &visit, const RequestRoute &route);
    void recordStart(const Visit &visit);
    Event &recordLookup(const Visit &visit, const Leg &leg);
    void finishLookup(Visit &visit, bool missing, bool silent);
    void finish(Visit &visit, const Answer &answer);
    void recordDone(Visit &visit, const QString &why);
    QString spentText(const Visit &visit) const;

    // choiceflow.cpp: choosing among parts that can stand in for each other
    Process<Answer> reach(Visit &visit, Caller caller, const Requirement &requirement);
    Process<Answer> stopped(Visit &visit, Caller caller, QString missing);
    Choice &choiceFor(int stage, const Requirement &requirement);
    std::vector<Peer> peersOf(int caller, const std::vector<RequestRoute> &routes) const;
    std::vector<PeerStatus> healthOf(const Choice &choice) const;
    bool noticesHealth(int component) const;
    bool announces(int caller, const Choice &choice) const;
    QString purpose(int caller, const Choice &choice) const;
    void recordChoice(const Visit &visit, const Caller &caller, const Choice &choice, const Balancer::Pick &pick);
    Answer recordNobody(const Visit &visit, const Caller &caller, const Choice &choice);

    // contactflow.cpp: one part talks to another
    Process<Answer> contact(Visit &visit, Caller &caller, const RequestRoute &route);
    Process<void> open(Visit &visit, const Leg &leg, const RequestRoute &route);
    Process<Answer> fail(Visit &visit, const Leg &leg, const RequestRoute &route, const Obstacle &obstacle);
    Process<bool> awaitTakeover(Visit &visit, const Leg &leg, const Holder &holder);
    void notePassed(Visit &visit, Caller &caller, const RequestRoute &route, int end) const;
    void recordPassages(const Visit &visit, const Leg &leg, const RequestRoute &route, int end = -1);
    void recordSend(const Visit &visit, const Leg &leg, bool wasOpen);
    void recordReply(const Visit &visit, const Leg &leg, const Answer &answer);
    void cutOff(Event &event, int place) const;
    QString roundTripText(const Leg &leg) const;

    // obstacles.cpp: what keeps parts from talking to each other
    std::optional<Obstacle> obstacleOn(const Leg &leg, const RequestRoute &route) const;
    Obstacle downOnTheWay(const Leg &leg, int part) const;
    Obstacle blockedBy(const Leg &leg, const Passage &passage) const;
    Obstacle downAtTheEnd(const Leg &leg) const;
    QString waitingText(const Leg &leg) const;

    // serveflow.cpp: what the asked part does
    Process<Answer> serve(Visit &visit, int stage);
    Process<Answer> forward(Visit &visit, int stage);
    Process<Answer> make(Visit &visit, int stage);
    Process<Answer> cannot(Visit &visit, int stage);
    Answer seenThrough(int component, Answer answer) const;
    void recordWork(const Visit &visit, int component, double durationMs, bool passesOn);

    // dataflow.cpp: copies of data
    std::optional<RequestRoute> cacheOf(int component) const;
    Process<bool> askCache(Visit &visit, int component, const RequestRoute &route);
    void fillCache(const Visit &visit, int component, const RequestRoute &route);
    bool keepsCopies(int component) const;
    bool holdsCopy(const Visit &visit, int component) const;
    void keepCopy(const Visit &visit, int component);
    bool asksStoresOnly(int stage, const Requirement &requirement);
    Process<void> replicate(Visit &visit, int store);
    std::vector<Copying> copyingsFrom(int store, const QSet<int> &reached) const;
    Process<void> awaitCopies(Visit &visit, std::vector<Copying> copyings);
    void copyToTheRest(int request, QSet<int> reached);
    void copyLater(int request, const Copying &copying, double startMs, QSet<int> &reached);
    Leg legOf(const Copying &copying) const;

    const Component &part(int component) const { return m_world.component(component); }
    QString name(int component) const { return m_world.nameOf(component); }
    Operation operation() const { return m_world.operation(); }
    double now() const { return m_queue.now(); }

    const World &m_world;
    const int m_entry;
    const QString m_url;
    const Plan m_entryPlan;
    const NameResolution m_resolution;
    EventQueue m_queue;
    Recorder m_recorder;
    std::deque<Visit> m_visits; ///< a deque keeps references valid
    std::vector<Process<void>> m_processes;
    std::map<const Requirement *, Choice> m_choices;
    QHash<int, int> m_copies; ///< components that hold a copy of the answer: the request that left it there
};

} // namespace model
