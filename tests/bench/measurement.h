#pragma once

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace bench {

// CPU time of this process, all threads, in milliseconds.
double cpuMs();

// CPU time of this thread alone: where work in the background runs beside what is measured.
double threadCpuMs();

// CPU time of all children that have ended, in milliseconds.
double childrenCpuMs();

double median(std::vector<double> values);
double percentile(std::vector<double> values, double share);

// What one line of the table says. Times are medians of CPU milliseconds.
struct Row {
    QString workload;
    int parts = 0;
    double ours = 0;
    double p99 = 0;     // 99th percentile, for frames; goals in milliseconds are about it
    QString peer; // who it is measured against; empty: nobody
    double peerMs = 0;
    std::optional<double> goal; // with a peer the largest ratio, else the most milliseconds
};

// Prints the rows as they come, aligned, and counts the goals that were missed.
class Table
{
public:
    Table();

    void add(const Row &row);
    int missed() const { return m_missed; }

private:
    int m_missed = 0;
};

struct Options {
    std::vector<int> sizes{100, 1000, 10000};
    int runs = 7;
    QStringList stages{QStringLiteral("model"), QStringLiteral("pictures"), QStringLiteral("canvas"), QStringLiteral("files")};
    QString only; // workloads whose name contains this
};

// Runs workloads and adds their rows.
class Bench
{
public:
    explicit Bench(const Options &options) : m_options(options) {}

    const Options &options() const { return m_options; }
    Table &table() { return m_table; }

    bool wantsStage(const char *stage) const { return m_options.stages.contains(QLatin1String(stage)); }
    bool wants(const QString &workload) const { return workload.contains(m_options.only, Qt::CaseInsensitive); }
    // Runs it once for warming up and then as often as asked, but at least three times and no longer than about ten seconds.
    // Runs something that must be done within a frame two hundred times: median and 99th percentile.
    void measureFrames(const QString &workload, int parts, std::optional<double> goalMs, const std::function<void()> &run);
    void measure(const QString &workload, int parts, std::optional<double> goalMs, const std::function<void()> &run, double (*clock)() = cpuMs);

private:
    Options m_options;
    Table m_table;
};

} // namespace bench
