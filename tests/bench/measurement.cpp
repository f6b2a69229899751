#include "tests/bench/measurement.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace bench {

namespace {

double readMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QByteArray number(double value, const QString &unit)
{
    const int decimals = value >= 1000 || value == std::floor(value) ? 0 : value >= 10 ? 1 : 3;
    return QByteArray::number(value, 'f', decimals) + (unit.isEmpty() ? QByteArray() : ' ' + unit.toUtf8());
}

} // namespace

double cpuMs()
{
    return readMs(CLOCK_PROCESS_CPUTIME_ID);
}

double threadCpuMs()
{
    return readMs(CLOCK_THREAD_CPUTIME_ID);
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::size_t(share * double(values.size() - 1) + 0.5)];
}

double Pairs::ratio() const
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < theirs.size(); ++i)
        ratios.push_back(ours[i] / std::max(theirs[i], 1e-6));
    return median(ratios);
}

Row compared(const QString &workload, int parts, const Pairs &pairs, const QString &peer, std::optional<double> goal, const QString &unit)
{
    const double theirs = pairs.theirs.empty() ? -1 : median(pairs.theirs);
    return {workload, parts, median(pairs.ours), 0, peer, theirs, pairs.ratio(), goal, unit, pairs.cut};
}

Table::Table()
{
    std::printf("%-40s %6s %12s %9s  %-22s %12s %6s %8s  %s\n", "workload", "parts", "ours", "p99", "peer", "theirs", "ratio", "goal", "met");
}

void Table::add(const Row &row)
{
    const bool hasPeer = !row.peer.isEmpty();
    const bool peerMeasured = hasPeer && row.theirs >= 0;
    QByteArray goal = "-";
    QByteArray met = "-";
    if (row.goal) {
        const bool reached = (hasPeer ? row.ratio : std::max(row.ours, row.p99)) <= *row.goal;
        goal = hasPeer ? QByteArray::number(*row.goal, 'g', 3) + " x" : number(*row.goal, row.unit);
        met = hasPeer && !peerMeasured ? "?" : reached ? "yes" : "NO";
        m_missed += int(met == "NO");
        m_unmeasured += int(met == "?");
    }
    const QByteArray ours = number(row.ours, row.unit);
    const QByteArray p99 = row.p99 > 0 ? QByteArray::number(row.p99, 'f', 3) : QByteArray("-");
    const QByteArray peer = hasPeer ? row.peer.toUtf8() : QByteArray("-");
    const QByteArray theirs = peerMeasured ? QByteArray(row.cut ? ">" : "") + number(row.theirs, row.unit) : QByteArray("-");
    const QByteArray ratio = peerMeasured ? QByteArray(row.cut ? "<" : "") + QByteArray::number(row.ratio, 'f', row.ratio < 0.1 ? 3 : 2) : QByteArray("-");
    std::printf("%-40s %6d %12s %9s  %-22s %12s %6s %8s  %s\n", qPrintable(row.workload), row.parts, ours.constData(), p99.constData(), peer.constData(),
                theirs.constData(), ratio.constData(), goal.constData(), met.constData());
    std::fflush(stdout);
}

void Bench::measure(const QString &workload, int parts, std::optional<double> goalMs, const std::function<void()> &run, double (*clock)())
{
    if (!wants(workload))
        return;
    constexpr int leastRuns = 3;
    constexpr double enough = 10e3;
    const double begin = clock();
    run();
    std::vector<double> times;
    for (int i = 0; i < std::max(leastRuns, m_options.runs); ++i) {
        if (i >= leastRuns && clock() - begin > enough)
            break;
        const double start = clock();
        run();
        times.push_back(clock() - start);
    }
    m_table.add({workload, parts, median(times), 0, {}, -1, 0, goalMs});
}

void Bench::measureFrames(const QString &workload, int parts, std::optional<double> goalMs, const std::function<void()> &run)
{
    if (!wants(workload))
        return;
    constexpr int frames = 200;
    constexpr double enough = 10e3;
    std::vector<double> times;
    const double begin = threadCpuMs();
    for (int i = 0; i < frames && threadCpuMs() - begin < enough; ++i) {
        const double start = threadCpuMs();
        run();
        times.push_back(threadCpuMs() - start);
    }
    m_table.add({workload, parts, median(times), percentile(times, 0.99), {}, -1, 0, goalMs});
    if (!m_frames.contains(workload))
        m_frames += workload;
    m_frameMedians[workload].emplace_back(parts, median(times));
}

void Bench::compare(const QString &workload, int parts, const QString &peer, std::optional<double> goal, const std::function<double()> &ours,
                    const std::function<std::optional<Measured>()> &theirs)
{
    if (!wants(workload))
        return;
    constexpr qint64 enoughMs = 30'000;
    QElapsedTimer time;
    time.start();
    Pairs pairs;
    bool peerWorks = true;
    for (int i = 0; i < m_options.runs && (i < 3 || time.elapsed() < enoughMs); ++i) {
        pairs.ours.push_back(ours());
        const std::optional<Measured> their = peerWorks ? theirs() : std::nullopt;
        if (their)
            pairs.theirs.push_back(their->value);
        pairs.cut = pairs.cut || (their && their->cut);
        peerWorks = their && !their->cut;
    }
    m_table.add(compared(workload, parts, pairs, peer, goal));
}

void Bench::compareFramesBySize()
{
    constexpr double goal = 2;
    constexpr int large = 50000;
    for (const QString &workload : std::as_const(m_frames)) {
        const auto [smallest, largest] = std::minmax_element(m_frameMedians[workload].cbegin(), m_frameMedians[workload].cend());
        if (smallest->first == largest->first)
            continue;
        const bool counts = smallest->first == 1000 && largest->first == large;
        m_table.add({workload, largest->first, largest->second, 0, QStringLiteral("with %1 parts").arg(smallest->first), smallest->second,
                     largest->second / smallest->second, counts ? std::optional(goal) : std::nullopt});
    }
}

} // namespace bench
