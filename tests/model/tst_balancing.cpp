#include "model/trace/balancing.h"

#include "tests/support/strictmain.h"

using namespace model;

namespace {

constexpr char letters[] = "abcdefgh";

Balancer balancer(Algorithm algorithm, const std::vector<double> &weights)
{
    std::vector<Peer> peers;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const QString letter(QLatin1Char(letters[i]));
        peers.push_back({letter, letter, weights[i], 0});
    }
    return Balancer(algorithm, peers);
}

std::vector<PeerStatus> allReady(const Balancer &subject)
{
    return std::vector<PeerStatus>(subject.peers().size(), PeerStatus::Ready);
}

/// The letters of `count` picks with everything ready.
QString picks(Balancer &subject, int count)
{
    Random random(1);
    QString sequence;
    for (int i = 0; i < count; ++i) {
        const Balancer::Pick pick = subject.pick(allReady(subject), {}, random);
        sequence += QLatin1Char(letters[pick.peer]);
    }
    return sequence;
}

/// The letters of `count` picks; the peer `down` is out from the pick `from` to the pick `to`, counted from 1.
QString picksWithOutage(Balancer &subject, int count, int down, int from, int to)
{
    Random random(1);
    QString sequence;
    for (int i = 1; i <= count; ++i) {
        std::vector<PeerStatus> status = allReady(subject);
        if (i >= from && i <= to)
            status[std::size_t(down)] = PeerStatus::Down;
        sequence += QLatin1Char(letters[subject.pick(status, {}, random).peer]);
    }
    return sequence;
}

} // namespace

class TestBalancing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreThoseOfTheFile();
    void roundRobinTakesTurns();
    void smoothWeightedRoundRobin_data();
    void smoothWeightedRoundRobin();
    void smoothWeightedRoundRobinCounters();
    void serversThatAreDownAreSkipped();
    void leastConnections();
    void leastConnectionsFollowsWeights();
    void sourceHash_data();
    void sourceHash();
    void sourceHashMovesOnlyClientsOfTheLostServer();
    void randomIsSeededAndCoversAll();
    void randomFollowsWeights();
    void twoRandomChoicesTakeTheLessBusy();
    void twoRandomChoicesFollowWeights();
    void standbysWaitForTheActive();
    void reasonsNameTheRuleAndTheOthers();
    void nobodyReady();
};

void TestBalancing::idsAreThoseOfTheFile()
{
    for (const char *id : {"round-robin", "weighted-round-robin", "least-connections", "source-hash", "random", "random-two"}) {
        const auto algorithm = algorithmFromId(QString::fromLatin1(id));
        QVERIFY2(algorithm, id);
        QCOMPARE(algorithmId(*algorithm), QString::fromLatin1(id));
    }
    QVERIFY(!algorithmFromId(u"fastest"));
}

void TestBalancing::roundRobinTakesTurns()
{
    Balancer subject = balancer(Algorithm::RoundRobin, {1, 1, 1});
    QCOMPARE(picks(subject, 7), QStringLiteral("abcabca"));
    Balancer ignoringWeights = balancer(Algorithm::RoundRobin, {5, 1, 1});
    QCOMPARE(picks(ignoringWeights, 6), QStringLiteral("abcabc"));
}

void TestBalancing::smoothWeightedRoundRobin_data()
{
    QTest::addColumn<QList<double>>("weights");
    QTest::addColumn<QString>("sequence");
    const auto row = [](const char *name, const QList<double> &weights, const char *sequence) {
        QTest::newRow(name) << weights << QString::fromLatin1(sequence);
    };
    row("1 1", {1, 1}, "ab");
    row("2 1", {2, 1}, "aba");
    row("3 1", {3, 1}, "aaba");
    row("5 1 1", {5, 1, 1}, "aabacaa");
    row("3 2 1", {3, 2, 1}, "abacba");
    row("4 2 1", {4, 2, 1}, "abacaba");
    row("4 3 2", {4, 3, 2}, "abcabacba");
    row("2 2 1", {2, 2, 1}, "abcab");
    row("10 1", {10, 1}, "aaaaabaaaaa");
    row("10 5 2", {10, 5, 2}, "abacabaabaabacaba");
}

void TestBalancing::smoothWeightedRoundRobin()
{
    QFETCH(QList<double>, weights);
    QFETCH(QString, sequence);
    Balancer subject = balancer(Algorithm::WeightedRoundRobin, {weights.begin(), weights.end()});
    QCOMPARE(picks(subject, int(sequence.size())), sequence);
    QCOMPARE(subject.currentWeights(), std::vector<double>(std::size_t(weights.size()), 0.0));
    QCOMPARE(picks(subject, int(sequence.size())), sequence);
}

void TestBalancing::smoothWeightedRoundRobinCounters()
{
    Balancer subject = balancer(Algorithm::WeightedRoundRobin, {5, 1, 1});
    const std::vector<std::vector<double>> after{{-2, 1, 1}, {-4, 2, 2}, {1, -4, 3}, {-1, -3, 4}, {4, -2, -2}, {2, -1, -1}, {0, 0, 0}};
    for (const std::vector<double> &expected : after) {
        picks(subject, 1);
        QCOMPARE(subject.currentWeights(), expected);
    }
}

void TestBalancing::serversThatAreDownAreSkipped()
{
    Balancer weighted = balancer(Algorithm::WeightedRoundRobin, {5, 1, 1});
    QCOMPARE(picksWithOutage(weighted, 14, 0, 4, 8), QStringLiteral("aabccccbaacaab").left(14));
    Balancer equal = balancer(Algorithm::RoundRobin, {1, 1, 1});
    QCOMPARE(picksWithOutage(equal, 12, 1, 4, 8), QStringLiteral("abcacacacbac"));
}

void TestBalancing::leastConnections()
{
    Balancer subject = balancer(Algorithm::LeastConnections, {1, 1, 1});
    Random random(1);
    QString chosen;
    // A plus is a request that stays open; a letter is one of that server's connections that ends.
    for (const char step : {'+', '+', '+', '+', 'b', '+', 'a', 'a', '+', '+', 'c', '+'}) {
        if (step != '+') {
            subject.close(step - 'a');
            continue;
        }
        const int peer = subject.pick(allReady(subject), {}, random).peer;
        subject.open(peer);
        chosen += QLatin1Char(letters[peer]);
    }
    QCOMPARE(chosen, QStringLiteral("abccbaab"));
}

void TestBalancing::leastConnectionsFollowsWeights()
{
    Balancer subject = balancer(Algorithm::LeastConnections, {2, 1});
    Random random(1);
    QString chosen;
    for (int i = 0; i < 6; ++i) {
        const int peer = subject.pick(allReady(subject), {}, random).peer;
        subject.open(peer);
        chosen += QLatin1Char(letters[peer]);
    }
    QCOMPARE(chosen, QStringLiteral("ababaa"));
}

void TestBalancing::sourceHash_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<unsigned>("hash");
    QTest::addColumn<QString>("server");
    const auto row = [](const char *address, unsigned hash, const char *server) {
        QTest::newRow(address) << QString::fromLatin1(address) << hash << QString::fromLatin1(server);
    };
    row("10.0.0.1", 2565, "a");
    row("10.0.0.77", 2565, "a");
    row("10.0.1.1", 2566, "b");
    row("192.168.1.10", 154, "b");
    row("192.168.2.10", 155, "c");
    row("203.0.113.9", 2592, "a");
    row("198.51.100.23", 936, "a");
    row("172.16.5.4", 3526, "b");
}

void TestBalancing::sourceHash()
{
    QFETCH(QString, address);
    QFETCH(unsigned, hash);
    QFETCH(QString, server);
    QCOMPARE(model::sourceHash(address), hash);
    Balancer subject = balancer(Algorithm::SourceHash, {1, 1, 1});
    Random random(1);
    const Balancer::Pick pick = subject.pick(allReady(subject), address, random);
    QCOMPARE(subject.peers()[std::size_t(pick.peer)].id, server);
}

void TestBalancing::sourceHashMovesOnlyClientsOfTheLostServer()
{
    Balancer subject = balancer(Algorithm::SourceHash, {1, 1, 1});
    Random random(1);
    std::vector<PeerStatus> status = allReady(subject);
    status[0] = PeerStatus::Down;
    for (int i = 0; i < 50; ++i) {
        const QString address = QStringLiteral("10.0.%1.1").arg(i);
        const int before = subject.pick(allReady(subject), address, random).peer;
        const int after = subject.pick(status, address, random).peer;
        QVERIFY(after != 0);
        if (before != 0)
            QCOMPARE(after, before);
    }
}

void TestBalancing::randomIsSeededAndCoversAll()
{
    Balancer subject = balancer(Algorithm::Random, {1, 1, 1});
    const QString sequence = picks(subject, 30);
    QVERIFY(sequence.contains(u'a') && sequence.contains(u'b') && sequence.contains(u'c'));
    Balancer again = balancer(Algorithm::Random, {1, 1, 1});
    QCOMPARE(picks(again, 30), sequence);
}

/// Shares of 5 : 1 : 0, within five standard deviations of a binomial distribution.
void TestBalancing::randomFollowsWeights()
{
    constexpr int count = 6000;
    Balancer subject = balancer(Algorithm::Random, {5, 1, 0});
    const QString sequence = picks(subject, count);
    QCOMPARE(sequence.count(u'c'), 0);
    const double deviation = std::sqrt(count * (5.0 / 6) * (1.0 / 6));
    QVERIFY(std::abs(double(sequence.count(u'a')) - count * 5.0 / 6) < 5 * deviation);
    Random random(1);
    QCOMPARE(subject.pick(allReady(subject), {}, random).why.section(u':', 0, 0),
             QStringLiteral("Random, in proportion to the weights (a 5, b 1, c 0)"));
}

/// Nothing is open, so the first of the two is taken: it is drawn by weight alone.
void TestBalancing::twoRandomChoicesFollowWeights()
{
    constexpr int count = 6000;
    Balancer subject = balancer(Algorithm::RandomTwo, {5, 1, 1});
    const QString sequence = picks(subject, count);
    const double deviation = std::sqrt(count * (5.0 / 7) * (2.0 / 7));
    QVERIFY(std::abs(double(sequence.count(u'a')) - count * 5.0 / 7) < 5 * deviation);
    // Six open connections at a weight of 5 are more load than one at a weight of 1: a always loses.
    for (int i = 0; i < 6; ++i)
        subject.open(0);
    subject.open(1);
    const QString busy = picks(subject, 200);
    QVERIFY(!busy.contains(u'a') && busy.contains(u'b') && busy.contains(u'c'));
}

void TestBalancing::twoRandomChoicesTakeTheLessBusy()
{
    Balancer subject = balancer(Algorithm::RandomTwo, {1, 1, 1});
    for (int i = 0; i < 5; ++i)
        subject.open(1);
    QVERIFY(!picks(subject, 40).contains(u'b'));
}

void TestBalancing::standbysWaitForTheActive()
{
    Balancer subject(Algorithm::RoundRobin, {{QStringLiteral("a"), QStringLiteral("a"), 1, 0},
                                             {QStringLiteral("b"), QStringLiteral("b"), 1, 1}});
    QCOMPARE(picksWithOutage(subject, 6, 0, 3, 4), QStringLiteral("aabbaa"));
}

void TestBalancing::reasonsNameTheRuleAndTheOthers()
{
    Balancer subject = balancer(Algorithm::RoundRobin, {1, 1, 1});
    Random random(1);
    QCOMPARE(subject.pick(allReady(subject), {}, random).why,
             QStringLiteral("Round robin: it is a's turn (1 of 3); this is the first request."));
    QCOMPARE(subject.pick({PeerStatus::Ready, PeerStatus::Ready, PeerStatus::Down}, {}, random).why,
             QStringLiteral("Round robin: it is b's turn (2 of 3); a had the previous request. "
                            "c is left out: health checks have found that it cannot serve."));
    const QJsonArray servers = subject.state().value(QStringLiteral("servers")).toArray();
    QCOMPARE(servers.size(), 3);
    QCOMPARE(servers[1].toObject().value(QStringLiteral("requests")).toInt(), 1);
}

void TestBalancing::nobodyReady()
{
    Balancer subject = balancer(Algorithm::RoundRobin, {1, 1});
    Random random(1);
    QCOMPARE(subject.pick({PeerStatus::Down, PeerStatus::Tried}, {}, random).peer, -1);
}

STRICT_TEST_MAIN(TestBalancing)
#include "tst_balancing.moc"

#include <cmath>
