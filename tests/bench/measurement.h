#pragma once

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace bench {

// CPU time of this process, all threads, in milliseconds.
double cpuMs();

// CPU time of this thread alone: where work in the background runs beside what is measured.
double threadCpuMs();

double median(std::vector<double> values);
double percentile(std::vector<double> values, double share);

// We and a peer, measured in turns: what the machine does meanwhile meets both.
struct Pairs {
    std::vector<double> ours;
    std::vector<double> theirs;

    bool cut = false; // the peer was ended at a limit: it would have taken longer

    void add(double our, double their)
    {
        ours.push_back(our);
        theirs.push_back(their);
    }
    // Median of the ratios of each pair; 0 when the peer was not measured.
    double ratio() const;
};

// What one line of the table says. Times are medians of CPU milliseconds.
struct Row {
    QString workload;
    int parts = 0;
    double ours = 0;
    double p99 = 0;             // 99th percentile, for frames
    QString peer;               // who it is measured against; empty: nobody
    double theirs = -1;         // below 0: the peer is not there
    double ratio = 0;
    std::optional<double> goal; // with a peer the largest ratio, else the most of what is measured, at the 99th percentile
    QString unit = QStringLiteral("ms");
    bool cut = false;           // the peer takes more than that
};

Row compared(const QString &workload, int parts, const Pairs &pairs, const QString &peer, std::optional<double> goal, const QString &unit = QStringLiteral("ms"));

// Prints the rows as they come, aligned, and counts the goals that were missed.
class Table
{
public:
    Table();

    void add(const Row &row);
    int missed() const { return m_missed; }
    int unmeasured() const { return m_unmeasured; }

private:
    int m_missed = 0;
    int m_unmeasured = 0;
};

struct Options {
    std::vector<int> sizes{1000, 10000};
    int runs = 7;
    QStringList stages; // empty: all
    QString only;       // workloads whose name contains this
};

// Runs workloads and adds their rows.
class Bench
{
public:
    explicit Bench(const Options &options) : m_options(options) {}

    const Options &options() const { return m_options; }
    Table &table() { return m_table; }

    bool wants(const QString &workload) const { return workload.contains(m_options.only, Qt::CaseInsensitive); }
    // Runs it once for warming up and then as often as asked, but at least three times and no longer than about ten seconds.
    void measure(const QString &workload, int parts, std::optional<double> goalMs, const std::function<void()> &run, double (*clock)() = cpuMs);
    // Runs something that must be done within a frame two hundred times: median and 99th percentile.
    void measureFrames(const QString &workload, int parts, std::optional<double> goalMs, const std::function<void()> &run);
    // Runs us and the peer in turns, as often as asked, but no longer than about half a minute. The peer is given up when it
    // fails or was cut.
    struct Measured {
        double value = 0;
        bool cut = false;
    };
    void compare(const QString &workload, int parts, const QString &peer, std::optional<double> goal, const std::function<double()> &ours,
                 const std::function<std::optional<Measured>()> &theirs);
    // Frames of the largest size against those of the smallest, when both were measured.
    void compareFramesBySize();

private:
    Options m_options;
    Table m_table;
    QStringList m_frames;                          // in the order they were measured
    QHash<QString, std::vector<std::pair<int, double>>> m_frameMedians; // by size
};

} // namespace bench
