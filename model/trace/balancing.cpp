#include "model/trace/balancing.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace model {

namespace {

constexpr int rehashLimit = 20; // as nginx

constexpr std::pair<Algorithm, const char *> algorithmIds[] = {
    {Algorithm::RoundRobin, "round-robin"},
    {Algorithm::WeightedRoundRobin, "weighted-round-robin"},
    {Algorithm::LeastConnections, "least-connections"},
    {Algorithm::SourceHash, "source-hash"},
    {Algorithm::Random, "random"},
    {Algorithm::RandomTwo, "random-two"},
};

bool contains(const std::vector<int> &indices, int index)
{
    return std::find(indices.begin(), indices.end(), index) != indices.end();
}

std::optional<std::vector<unsigned>> ipv4Octets(const QString &address)
{
    const QStringList parts = address.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    std::vector<unsigned> octets;
    for (const QString &part : parts) {
        bool ok = false;
        const unsigned octet = part.toUInt(&ok);
        if (!ok || octet > 255)
            return std::nullopt;
        octets.push_back(octet);
    }
    return octets;
}

} // namespace

QString algorithmId(Algorithm algorithm)
{
    for (const auto &[known, id] : algorithmIds) {
        if (known == algorithm)
            return QString::fromLatin1(id);
    }
    Q_UNREACHABLE();
}

std::optional<Algorithm> algorithmFromId(QStringView id)
{
    for (const auto &[algorithm, known] : algorithmIds) {
        if (id == QLatin1String(known))
            return algorithm;
    }
    return std::nullopt;
}

unsigned sourceHash(const QString &address, unsigned seed)
{
    std::vector<unsigned> bytes;
    if (const auto octets = ipv4Octets(address)) {
        bytes.assign(octets->begin(), octets->begin() + 3);
    } else {
        const QByteArray text = address.toUtf8();
        std::transform(text.begin(), text.end(), std::back_inserter(bytes),
                       [](char c) { return static_cast<unsigned>(static_cast<unsigned char>(c)); });
    }
    unsigned hash = seed;
    for (const unsigned byte : bytes)
        hash = (hash * 113 + byte) % 6271;
    return hash;
}

Balancer::Balancer(Algorithm algorithm, std::vector<Peer> peers)
    : m_algorithm(algorithm), m_peers(std::move(peers)), m_counters(m_peers.size())
{
}

Balancer::Pick Balancer::pick(const std::vector<PeerStatus> &status, const QString &source, Random &random)
{
    Q_ASSERT(status.size() == m_peers.size());
    const Indices ready = candidates(status, true);
    if (ready.empty())
        return {-1, tr("None of the servers is ready.") + passedOver(status, -1)};
    Pick pick = choose(ready, candidates(status, false), source, random);
    pick.why += passedOver(status, pick.peer);
    ++m_counters[std::size_t(pick.peer)].requests;
    m_last = pick.peer;
    return pick;
}

Balancer::Indices Balancer::candidates(const std::vector<PeerStatus> &status, bool readyOnly) const
{
    std::optional<int> first;
    for (std::size_t i = 0; i < m_peers.size(); ++i) {
        if (status[i] == PeerStatus::Ready)
            first = std::min(first.value_or(m_peers[i].priority), m_peers[i].priority);
    }
    Indices result;
    for (std::size_t i = 0; i < m_peers.size(); ++i) {
        if (m_peers[i].priority == first && (!readyOnly || status[i] == PeerStatus::Ready))
            result.push_back(int(i));
    }
    return result;
}

Balancer::Pick Balancer::choose(const Indices &ready, const Indices &group, const QString &source, Random &random)
{
    if (ready.size() == 1 && group.size() == 1) {
        smooth(ready);
        const bool alone = m_peers.size() == 1;
        return {ready.front(), alone ? tr("%1 is the only one there is.").arg(name(ready.front()))
                                     : tr("%1 goes first.").arg(name(ready.front()))};
    }
    switch (m_algorithm) {
    case Algorithm::RoundRobin:
        return roundRobin(ready);
    case Algorithm::WeightedRoundRobin:
        return weighted(ready);
    case Algorithm::LeastConnections:
        return leastConnections(ready);
    case Algorithm::SourceHash:
        return sourceHash(ready, group, source);
    case Algorithm::Random:
        return drawOne(ready, random);
    case Algorithm::RandomTwo:
        return drawTwo(ready, random);
    }
    Q_UNREACHABLE();
}

int Balancer::smooth(const Indices &ready)
{
    const bool equal = m_algorithm == Algorithm::RoundRobin;
    double total = 0;
    int best = -1;
    for (const int i : ready) {
        Counters &counters = m_counters[std::size_t(i)];
        const double weight = equal ? 1 : m_peers[std::size_t(i)].weight;
        counters.current += weight;
        total += weight;
        if (best < 0 || counters.current > m_counters[std::size_t(best)].current)
            best = i;
    }
    m_counters[std::size_t(best)].current -= total;
    return best;
}

Balancer::Pick Balancer::roundRobin(const Indices &ready)
{
    const int last = m_last;
    const int chosen = smooth(ready);
    const QString turn = tr("Round robin: it is %1's turn (%2 of %3)").arg(name(chosen), QString::number(chosen + 1), QString::number(m_peers.size()));
    if (last < 0)
        return {chosen, turn + tr("; this is the first request.")};
    return {chosen, turn + tr("; %1 had the previous request.").arg(name(last))};
}

Balancer::Pick Balancer::weighted(const Indices &ready)
{
    const QString weights = weightsOf(ready);
    QString currents = list(ready, [](const Peer &peer, const Counters &own) { return own.current + peer.weight; });
    const int chosen = smooth(ready);
    return {chosen, tr("Smooth weighted round robin: every server's counter grows by its weight (%1), to %2; "
                       "%3 has the largest, is chosen and pays the sum of the weights.").arg(weights, currents, name(chosen))};
}

bool Balancer::isLessLoaded(int a, int b) const
{
    const auto left = std::size_t(a);
    const auto right = std::size_t(b);
    return m_counters[left].connections * m_peers[right].weight < m_counters[right].connections * m_peers[left].weight;
}

Balancer::Pick Balancer::leastConnections(const Indices &ready)
{
    Indices least;
    for (const int i : ready) {
        if (!least.empty() && isLessLoaded(i, least.front()))
            least.clear();
        if (least.empty() || !isLessLoaded(least.front(), i))
            least.push_back(i);
    }
    const QString counts = list(ready, [](const Peer &, const Counters &own) { return double(own.connections); });
    const int chosen = smooth(least);
    const QString rule = haveWeights(ready) ? tr("Least connections, in proportion to the weights: open are %1").arg(counts)
                                 : tr("Least connections: open are %1").arg(counts);
    if (least.size() == 1)
        return {chosen, rule + tr("; %1 has the fewest.").arg(name(chosen))};
    return {chosen, rule + tr("; %1 of them tie, and among those it is %2's turn.").arg(least.size()).arg(name(chosen))};
}

Balancer::Pick Balancer::sourceHash(const Indices &ready, const Indices &group, const QString &source)
{
    double total = 0;
    for (const int i : group)
        total += m_peers[std::size_t(i)].weight;
    unsigned hash = 89;
    for (int attempt = 0; attempt < rehashLimit && total > 0; ++attempt) {
        hash = model::sourceHash(source, hash);
        double position = std::fmod(double(hash), total);
        for (const int i : group) {
            const double weight = m_peers[std::size_t(i)].weight;
            if (position >= weight) {
                position -= weight;
                continue;
            }
            if (!contains(ready, i))
                break;
            const QString again = attempt == 0 ? QString() : tr(" (hashed again %1 times, because the first choice is out)").arg(attempt);
            return {i, tr("Source hash: the network of %1 hashes to %2, and %2 modulo the sum of the weights (%3) is %4's place%5. "
                          "Every client of that network comes to the same server.")
                           .arg(source, QString::number(hash), QString::number(total), name(i), again)};
        }
    }
    const int chosen = smooth(ready);
    return {chosen, tr("Source hash: hashing %1 again and again only met servers that are out, so the next one in turn takes over: %2.")
                        .arg(source, name(chosen))};
}

bool Balancer::haveWeights(const Indices &peers) const
{
    return std::any_of(peers.begin(), peers.end(), [this, &peers](int i) {
        return m_peers[std::size_t(i)].weight != m_peers[std::size_t(peers.front())].weight;
    });
}

int Balancer::drawAmong(const Indices &peers, Random &random) const
{
    if (!haveWeights(peers))
        return peers[std::size_t(random.below(peers.size()))];
    double total = 0;
    for (const int i : peers)
        total += m_peers[std::size_t(i)].weight;
    double position = random.unit() * total;
    int drawn = peers.front();
    for (const int i : peers) {
        if (m_peers[std::size_t(i)].weight <= 0)
            continue;
        drawn = i; // the last one where rounding leaves a rest
        if (position < m_peers[std::size_t(i)].weight)
            break;
        position -= m_peers[std::size_t(i)].weight;
    }
    return drawn;
}

Balancer::Pick Balancer::drawOne(const Indices &ready, Random &random)
{
    const int chosen = drawAmong(ready, random);
    if (haveWeights(ready))
        return {chosen, tr("Random, in proportion to the weights (%1): the draw fell on %2.").arg(weightsOf(ready), name(chosen))};
    return {chosen, tr("Random: the draw among %1 fell on %2.").arg(ready.size()).arg(name(chosen))};
}

Balancer::Pick Balancer::drawTwo(const Indices &ready, Random &random)
{
    if (ready.size() == 1)
        return {ready.front(), tr("Two random choices: only %1 is left to draw.").arg(name(ready.front()))};
    const int a = drawAmong(ready, random);
    Indices others = ready;
    others.erase(std::find(others.begin(), others.end(), a));
    const int b = drawAmong(others, random);
    const int chosen = isLessLoaded(b, a) ? b : a;
    const int other = chosen == a ? b : a;
    const auto open = [this](int peer) { return QString::number(m_counters[std::size_t(peer)].connections); };
    const QString why = haveWeights(ready)
                            ? tr("Two random choices, in proportion to the weights (%5): the draw gave %1 with %2 open connections and %3 with %4; "
                                 "for its weight, %1 is not busier.")
                            : tr("Two random choices: the draw gave %1 with %2 open connections and %3 with %4; %1 is not busier.");
    const QString told = why.arg(name(chosen), open(chosen), name(other), open(other));
    return {chosen, haveWeights(ready) ? told.arg(weightsOf(ready)) : told};
}

QString Balancer::weightsOf(const Indices &peers) const
{
    return list(peers, [](const Peer &peer, const Counters &) { return peer.weight; });
}

QString Balancer::passedOver(const std::vector<PeerStatus> &status, int chosen) const
{
    QString text;
    for (std::size_t i = 0; i < m_peers.size(); ++i) {
        if (int(i) == chosen)
            continue;
        if (status[i] == PeerStatus::Down)
            text += u' ' + tr("%1 is left out: health checks have found that it cannot serve.").arg(m_peers[i].name);
        else if (status[i] == PeerStatus::Tried)
            text += u' ' + tr("%1 has just been tried in vain.").arg(m_peers[i].name);
        else if (chosen >= 0 && m_peers[i].priority > m_peers[std::size_t(chosen)].priority)
            text += u' ' + m_peers[i].waits;
    }
    return text;
}

QString Balancer::list(const Indices &peers, double (*value)(const Peer &, const Counters &)) const
{
    QStringList texts;
    for (const int i : peers) {
        const auto index = std::size_t(i);
        texts += m_peers[index].name + u' ' + QString::number(value(m_peers[index], m_counters[index]));
    }
    return texts.join(QStringLiteral(", "));
}

std::vector<double> Balancer::currentWeights() const
{
    std::vector<double> result;
    for (const Counters &counters : m_counters)
        result.push_back(counters.current);
    return result;
}

QJsonObject Balancer::state() const
{
    QJsonArray servers;
    for (std::size_t i = 0; i < m_peers.size(); ++i) {
        const Counters &counters = m_counters[i];
        servers.append(QJsonObject{{QStringLiteral("id"), m_peers[i].id},
                                   {QStringLiteral("weight"), m_peers[i].weight},
                                   {QStringLiteral("current"), counters.current},
                                   {QStringLiteral("connections"), counters.connections},
                                   {QStringLiteral("requests"), counters.requests}});
    }
    return {{QStringLiteral("algorithm"), algorithmId(m_algorithm)}, {QStringLiteral("servers"), servers}};
}

} // namespace model
