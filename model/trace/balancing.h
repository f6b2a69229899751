#pragma once

#include "model/trace/random.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace model {

/// How a part chooses among servers that can stand in for each other.
enum class Algorithm { RoundRobin, WeightedRoundRobin, LeastConnections, SourceHash, Random, RandomTwo };

/// `round-robin` and so on, as in the file.
QString algorithmId(Algorithm algorithm);
std::optional<Algorithm> algorithmFromId(QStringView id);

/// A server as the balancer is configured with it.
struct Peer {
    QString id;
    QString name;     ///< for people
    double weight = 1;
    int priority = 0; ///< lower goes first; the others stand by until all of these are out
    QString waits{};  ///< translated sentence: why it stands by
};

/// Whether a server can be chosen right now.
enum class PeerStatus {
    Ready,
    Down, ///< health checks have taken it out
    Tried ///< this request could not connect to it a moment ago
};

/// The servers of one balancer, with the counters that the algorithms keep. Everything it does follows from the calls,
/// in their order, and from the numbers that `random` gives.
class Balancer
{
    Q_DECLARE_TR_FUNCTIONS(Balancer)

public:
    Balancer(Algorithm algorithm, std::vector<Peer> peers);

    struct Pick {
        int peer = -1; ///< -1: none is ready
        QString why;   ///< translated: the rule, its inputs, and why the others were not chosen
    };
    /// Chooses a server and counts the request. `status` has one entry per peer; `source` is the client's address.
    Pick pick(const std::vector<PeerStatus> &status, const QString &source, Random &random);

    /// A connection to the server is opened, or ends: what least connections counts.
    void open(int peer) { ++m_counters[std::size_t(peer)].connections; }
    void close(int peer) { --m_counters[std::size_t(peer)].connections; }

    const std::vector<Peer> &peers() const { return m_peers; }
    /// Counters of smooth weighted round robin, in the order of the peers.
    std::vector<double> currentWeights() const;
    /// Algorithm, and per server: weight, current weight, open connections, requests so far.
    QJsonObject state() const;

private:
    struct Counters {
        double current = 0;
        int connections = 0;
        int requests = 0;
    };
    using Indices = std::vector<int>;

    Indices candidates(const std::vector<PeerStatus> &status, bool readyOnly) const;
    Pick choose(const Indices &ready, const Indices &group, const QString &source, Random &random);
    int smooth(const Indices &ready);
    Pick roundRobin(const Indices &ready);
    Pick weighted(const Indices &ready);
    Pick leastConnections(const Indices &ready);
    Pick sourceHash(const Indices &ready, const Indices &group, const QString &source);
    Pick drawOne(const Indices &ready, Random &random);
    Pick drawTwo(const Indices &ready, Random &random);
    int drawAmong(const Indices &peers, Random &random) const;
    bool haveWeights(const Indices &peers) const;
    QString weightsOf(const Indices &peers) const;
    bool isLessLoaded(int a, int b) const;
    QString passedOver(const std::vector<PeerStatus> &status, int chosen) const;
    QString list(const Indices &peers, double (*value)(const Peer &, const Counters &)) const;
    const QString &name(int peer) const { return m_peers[std::size_t(peer)].name; }

    Algorithm m_algorithm;
    std::vector<Peer> m_peers;
    std::vector<Counters> m_counters;
    int m_last = -1;
};

/// The hash of nginx' ip_hash: over the first three octets of an IPv4 address, over all bytes of anything else.
/// `seed` is 89 at first and the previous hash when hashing again.
unsigned sourceHash(const QString &address, unsigned seed = 89);

} // namespace model
