#include "model/trace/frame.h"
#include "model/trace/random.h"
#include "model/trace/timeline.h"
#include "tests/model/tracefixture.h"
#include "tests/support/strictmain.h"

#include <QHash>

using namespace model;
using namespace tests;

namespace {

/// The shortest time on the screen, in seconds at speed 1, in which an eye can follow a step.
constexpr double watchable = 0.4;

Trace exampleTrace(const QString &name, Operation operation, int count = 1, double intervalMs = 0)
{
    const Diagram diagram = readDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/") + name + QStringLiteral(".tracepaper"));
    Request request;
    request.operation = operation;
    request.count = count;
    request.intervalMs = intervalMs;
    return traceOf(diagram, request);
}

Event eventAt(int id, double startMs, double durationMs, EventType type = EventType::Send)
{
    Event event{id, 0, startMs, durationMs, type, idOf(QStringLiteral("a")), idOf(QStringLiteral("b")), {}, {}, {}, {}, {}, true, false, false, {}};
    return event;
}

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void anySeekOrderGivesTheSameFrames_data() { examples_data(); }
    void anySeekOrderGivesTheSameFrames();
    void everyEventHasItsMoment_data() { examples_data(); }
    void everyEventHasItsMoment();
    void clockIsMonotoneAndInvertible_data() { examples_data(); }
    void clockIsMonotoneAndInvertible();
    void everyStepIsWatchable_data() { examples_data(); }
    void everyStepIsWatchable();
    void timeoutsAndHopsAreBothWatchable();
    void tokensTravel();
    void endShowsEverything_data() { examples_data(); }
    void endShowsEverything();
    void emptyTrace();
    void stepsOfARead();
    void stepsOfAFailure();
};

void TestFrame::examples_data()
{
    QTest::addColumn<Trace>("trace");
    for (const char *name : {"simple-web-stack", "distributed-web-infrastructure", "secured-and-monitored", "scale-up"}) {
        for (const Operation operation : allOperations) {
            const QString tag = QString::fromLatin1(name) + u' ' + operationId(operation);
            QTest::newRow(qPrintable(tag)) << exampleTrace(QString::fromLatin1(name), operation);
        }
    }
    QTest::newRow("five at once") << exampleTrace(QStringLiteral("distributed-web-infrastructure"), Operation::Write, 5, 3);
}

void TestFrame::anySeekOrderGivesTheSameFrames()
{
    QFETCH(Trace, trace);
    std::vector<double> times;
    for (int i = 0; i <= 200; ++i)
        times.push_back(trace.endMs * i / 200);
    for (const Event &event : trace.events)
        times.push_back(showTimeMs(trace, event.id));
    std::vector<Frame> forward;
    for (const double time : times)
        forward.push_back(frameAt(trace, time));
    Random random(3);
    for (int i = 0; i < 2000; ++i) {
        const auto index = std::size_t(random.below(times.size()));
        QVERIFY(frameAt(trace, times[index]) == forward[index]);
    }
}

void TestFrame::everyEventHasItsMoment()
{
    QFETCH(Trace, trace);
    double before = -1;
    for (const Event &event : trace.events) {
        const double time = showTimeMs(trace, event.id);
        QVERIFY(time > before);
        QVERIFY(time - event.startMs < 1e-3); // a few nanoseconds of the trace
        before = time;
        const Frame frame = frameAt(trace, time);
        QCOMPARE(frame.pastEvents.size(), std::size_t(event.id) + 1);
        QCOMPARE(frame.pastEvents.back(), event.id);
        QVERIFY(std::find(frame.activeEvents.begin(), frame.activeEvents.end(), event.id) != frame.activeEvents.end());
        if (!event.background)
            QCOMPARE(frame.currentEvent, event.id);
    }
}

void TestFrame::clockIsMonotoneAndInvertible()
{
    QFETCH(Trace, trace);
    const PlaybackClock clock(trace);
    QCOMPARE(clock.traceTimeAt(0), 0.0);
    QCOMPARE(clock.traceTimeAt(clock.durationS()), trace.endMs);
    double before = -1;
    for (int i = 0; i <= 5000; ++i) {
        const double playback = clock.durationS() * i / 5000;
        const double time = clock.traceTimeAt(playback);
        QVERIFY(time > before);
        before = time;
        QVERIFY(std::abs(clock.playbackTimeAt(time) - playback) < 1e-3);
    }
    for (const Event &event : trace.events) {
        const double time = showTimeMs(trace, event.id);
        QVERIFY(std::abs(clock.traceTimeAt(clock.playbackTimeAt(time)) - time) < 1e-9);
    }
}

/// At 60 frames a second, every step of the request is current for a while.
void TestFrame::everyStepIsWatchable()
{
    QFETCH(Trace, trace);
    const PlaybackClock clock(trace);
    QHash<int, double> shownS;
    constexpr double frameS = 1.0 / 60;
    for (double playback = 0; playback < clock.durationS(); playback += frameS)
        shownS[frameAt(trace, clock.traceTimeAt(playback)).currentEvent] += frameS;
    for (const Event &event : trace.events) {
        if (!event.background)
            QVERIFY2(shownS.value(event.id) > watchable - frameS, qPrintable(event.what));
    }
}

void TestFrame::timeoutsAndHopsAreBothWatchable()
{
    Trace trace;
    trace.events = {eventAt(0, 0, 0.5), eventAt(1, 0.5, 127000, EventType::Fail), eventAt(2, 127000.5, 0)};
    trace.endMs = shownEndMs(trace.events);
    const PlaybackClock clock(trace);
    const double hop = clock.playbackTimeAt(0.5);
    const double timeout = clock.playbackTimeAt(127000.5) - hop;
    QVERIFY(hop > watchable && hop < 2);
    QVERIFY(timeout > 2 * hop && timeout < 6);
    QVERIFY(clock.durationS() - clock.playbackTimeAt(127000.5) > watchable);
}

void TestFrame::tokensTravel()
{
    Trace trace;
    trace.events = {eventAt(0, 0, 10), eventAt(1, 10, 10, EventType::Reply), eventAt(2, 20, 10, EventType::Tcp)};
    trace.events[2].roundTrip = true;
    trace.endMs = shownEndMs(trace.events);
    const auto tokenAt = [&](double time) { return frameAt(trace, time).tokens.at(0); };
    QCOMPARE(tokenAt(4).progress, 0.4);
    QVERIFY(!tokenAt(4).returning);
    QCOMPARE(tokenAt(14).progress, 0.4);
    QVERIFY(tokenAt(14).returning);
    QCOMPARE(tokenAt(22.5).progress, 0.5);
    QVERIFY(!tokenAt(22.5).returning);
    QCOMPARE(tokenAt(27.5).progress, 0.5);
    QVERIFY(tokenAt(27.5).returning);
    QVERIFY(frameAt(trace, -1).pastEvents.empty());
}

void TestFrame::endShowsEverything()
{
    QFETCH(Trace, trace);
    const Frame end = frameAt(trace, trace.endMs);
    QCOMPARE(end.pastEvents.size(), trace.events.size());
    QVERIFY(end.tokens.empty());
    QVERIFY(end.activeEvents.empty());
    QCOMPARE(trace.events[std::size_t(end.currentEvent)].type, EventType::Done);
}

void TestFrame::emptyTrace()
{
    const Trace trace;
    QCOMPARE(frameAt(trace, 5).currentEvent, -1);
    const PlaybackClock clock(trace);
    QCOMPARE(clock.durationS(), 0.0);
    QCOMPARE(clock.traceTimeAt(3), 0.0);
    QVERIFY(pathSteps(trace).empty());
}

void TestFrame::stepsOfARead()
{
    const Trace trace = exampleTrace(QStringLiteral("distributed-web-infrastructure"), Operation::Read, 2);
    QStringList steps;
    for (const PathStep &step : pathSteps(trace))
        steps.append(QStringLiteral("%1 %2 %3").arg(step.number).arg(step.from.toString(), step.to.toString()));
    QCOMPARE(steps, (QStringList{QStringLiteral("1 user dns"), QStringLiteral("2 user haproxy"), QStringLiteral("3 haproxy web-1"), QStringLiteral("4 web-1 app-1"),
                                 QStringLiteral("5 app-1 db-replica"), QStringLiteral("6 haproxy user")}));
    const std::vector<PathStep> list = pathSteps(trace);
    QCOMPARE(list[0].text, QStringLiteral("User asks DNS for the address of www.foobar.com: 8.8.8.8"));
    QCOMPARE(list.back().text, QStringLiteral("The answer goes back the same way: 200 OK after 111.5 ms"));
    QCOMPARE(list[4].route, (std::vector<ConnectionId>{*ConnectionId::fromString(QStringLiteral("c8"))}));
}

void TestFrame::stepsOfAFailure()
{
    const Diagram diagram = readDiagram(QStringLiteral("trace/T2.tracepaper"));
    Request request;
    request.operation = Operation::Static;
    request.failures = {failureOf(diagram, QStringLiteral("srv1"))};
    QStringList steps;
    for (const PathStep &step : pathSteps(traceOf(diagram, request)))
        steps.append(step.from.toString() + u' ' + step.to.toString());
    QCOMPARE(steps, (QStringList{QStringLiteral("client dns"), QStringLiteral("client lb1"), QStringLiteral("lb1 srv1"), QStringLiteral("lb1 srv2"), QStringLiteral("lb1 client")}));
}

STRICT_TEST_MAIN(TestFrame)
#include "tst_frame.moc"
