#include "model/trace/eventqueue.h"
#include "model/trace/process.h"

#include "tests/support/strictmain.h"

using namespace model;

class TestEventQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsByTimeThenByInsertion();
    void randomIsTheSameEverywhere();
    void belowIsUniform();
    void processesWaitInSimulatedTime();
    void deepChainsKeepTheStackFlat();
    void unfinishedProcessesAreReleased();
};

namespace {

void runAll(EventQueue &queue)
{
    while (queue.step()) {
    }
}

Process<int> twice(EventQueue &queue, int value, QStringList &log)
{
    co_await Delay{value * 1.0};
    log.append(QStringLiteral("%1@%2").arg(value).arg(queue.now()));
    co_return 2 * value;
}

Process<void> sum(EventQueue &queue, QStringList &log)
{
    int total = 0;
    for (const int value : {3, 1}) {
        Process<int> doubling = twice(queue, value, log);
        const int doubled = co_await doubling;
        total += doubled;
    }
    log.append(QStringLiteral("sum %1@%2").arg(total).arg(queue.now()));
}

Process<int> depth(int level)
{
    if (level == 0)
        co_return 0;
    Process<int> deeper = depth(level - 1);
    const int below = co_await deeper;
    co_return below + 1;
}

Process<void> dive(int level, int &result)
{
    Process<int> diving = depth(level);
    result = co_await diving;
}

Process<void> hold(std::shared_ptr<int> something)
{
    co_await Delay{1e9};
    ++*something;
}

} // namespace

void TestEventQueue::runsByTimeThenByInsertion()
{
    EventQueue queue(1);
    QStringList log;
    const auto note = [&](const char *text) {
        return [&log, &queue, text] { log.append(QString::fromLatin1(text) + QString::number(queue.now())); };
    };
    queue.at(2, note("c"));
    queue.at(1, [&] {
        note("a")();
        queue.after(1, note("e"));
        queue.at(0.5, note("b")); // in the past: now
        queue.next(note("x"));
    });
    queue.at(2, note("d"));
    runAll(queue);
    QCOMPARE(log.join(u' '), QStringLiteral("a1 x1 b1 c2 d2 e2"));
    QVERIFY(queue.isEmpty());
}

void TestEventQueue::randomIsTheSameEverywhere()
{
    Random random(1234567);
    // The first outputs of SplitMix64 for this seed, from its reference implementation.
    QCOMPARE(random.next(), Q_UINT64_C(6457827717110365317));
    QCOMPARE(random.next(), Q_UINT64_C(3203168211198807973));
}

void TestEventQueue::belowIsUniform()
{
    Random random(7);
    std::array<int, 6> counts{};
    constexpr int draws = 60000;
    for (int i = 0; i < draws; ++i)
        ++counts[std::size_t(random.below(6))];
    double chiSquare = 0;
    for (const int count : counts)
        chiSquare += (count - draws / 6.0) * (count - draws / 6.0) / (draws / 6.0);
    QVERIFY2(chiSquare < 20.5, qPrintable(QString::number(chiSquare))); // 99.9 % quantile, 5 degrees of freedom
    for (int i = 0; i < 1000; ++i) {
        const double unit = random.unit();
        QVERIFY(unit >= 0 && unit < 1);
    }
}

void TestEventQueue::processesWaitInSimulatedTime()
{
    EventQueue queue(1);
    QStringList log;
    Process<void> first = sum(queue, log);
    Process<void> second = sum(queue, log);
    first.start(queue, 0);
    second.start(queue, 0.5);
    runAll(queue);
    QVERIFY(first.isDone() && second.isDone());
    QCOMPARE(log.join(u' '), QStringLiteral("3@3 3@3.5 1@4 sum 8@4 1@4.5 sum 8@4.5"));
}

void TestEventQueue::deepChainsKeepTheStackFlat()
{
    EventQueue queue(1);
    int result = 0;
    Process<void> process = dive(20000, result);
    process.start(queue, 0);
    runAll(queue);
    QCOMPARE(result, 20000);
}

void TestEventQueue::unfinishedProcessesAreReleased()
{
    EventQueue queue(1);
    const auto something = std::make_shared<int>(0);
    {
        Process<void> process = hold(something);
        process.start(queue, 0);
        queue.step();
        QCOMPARE(something.use_count(), 2L);
    }
    QCOMPARE(something.use_count(), 1L);
}

STRICT_TEST_MAIN(TestEventQueue)
#include "tst_eventqueue.moc"
