#include "tests/bench/measurement.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <sys/resource.h>

namespace bench {

namespace {

double readMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
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

double childrenCpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
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

Table::Table()
{
    std::printf("%-38s %7s %12s %9s  %-18s %12s %7s %10s %5s\n", "workload", "parts", "ours [ms]", "p99", "peer", "peer [ms]", "ratio", "goal", "met");
}

void Table::add(const Row &row)
{
    const bool hasPeer = !row.peer.isEmpty();
    const double ratio = hasPeer ? row.ours / std::max(row.peerMs, 1e-3) : 0;
    const QByteArray peer = hasPeer ? row.peer.toUtf8() : QByteArray("-");
    const QByteArray peerMs = hasPeer ? QByteArray::number(row.peerMs, 'f', 2) : QByteArray("-");
    const QByteArray ratioText = hasPeer ? QByteArray::number(ratio, 'f', 2) : QByteArray("-");
    QByteArray goal = "-";
    QByteArray met = "-";
    if (row.goal) {
        const bool reached = (hasPeer ? ratio : std::max(row.ours, row.p99)) <= *row.goal;
        goal = QByteArray::number(*row.goal, 'f', hasPeer ? 2 : 0);
        goal += hasPeer ? " x" : " ms";
        met = reached ? "yes" : "NO";
        m_missed += int(!reached);
    }
    const QByteArray p99 = row.p99 > 0 ? QByteArray::number(row.p99, 'f', 3) : QByteArray("-");
    std::printf("%-38s %7d %12.3f %9s  %-18s %12s %7s %10s %5s\n", qPrintable(row.workload), row.parts, row.ours, p99.constData(), peer.constData(),
                peerMs.constData(), ratioText.constData(), goal.constData(), met.constData());
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
    m_table.add({workload, parts, median(times), 0, {}, 0, goalMs});
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
    m_table.add({workload, parts, median(times), percentile(times, 0.99), {}, 0, goalMs});
}

} // namespace bench
