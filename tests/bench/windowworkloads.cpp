#include "tests/bench/processes.h"
#include "tests/bench/workloads.h"

#include "model/formats/nativeformat.h"
#include "model/layout/arrange.h"

#include "tests/support/largediagram.h"

#include <QFile>
#include <QTemporaryDir>

// Starting the program and opening a drawing in its window.

namespace bench {

namespace {

constexpr double startGoal = 1.8;
constexpr double openGoal = 500; // milliseconds, for 10,000 parts
constexpr double memoryGoal = 500; // megabytes

class Starts
{
public:
    explicit Starts(Bench &bench) : m_bench(bench)
    {
        // With settings of its own: an empty desk, nothing to recover.
        for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            m_environment.insert(QLatin1String(folder), m_folder.path());
    }

    void start(int parts)
    {
        const QStringList file = parts > 0 ? QStringList{drawing(parts)} : QStringList();
        const QString workload = parts > 0 ? QStringLiteral("start with a file to the first frame") : QStringLiteral("start to the first frame");
        m_bench.compare(workload, parts, QStringLiteral("an empty Qt window"), startGoal, [&] { return run(file).cpuMs; },
                        [&] { return timeOf(usageOf(QStringLiteral(TRACEPAPER_TRIVIALWINDOW), {}, longestSeconds, m_environment)); });
    }

    void open(int parts)
    {
        const QString opening = QStringLiteral("open a file to the first frame");
        const QString memory = QStringLiteral("memory of the program then");
        if (!m_bench.wants(opening) && !m_bench.wants(memory))
            return;
        const QString file = drawing(parts);
        std::vector<double> times;
        std::vector<double> sizes;
        for (int i = 0; i < m_bench.options().runs; ++i) {
            const Usage usage = run({file});
            times.push_back(usage.said.toDouble());
            sizes.push_back(usage.peakMb);
        }
        const bool counts = parts == 10000;
        m_bench.table().add({opening, parts, median(times), 0, {}, -1, 0, counts ? std::optional(openGoal) : std::nullopt});
        m_bench.table().add({memory, parts, median(sizes), 0, {}, -1, 0, counts ? std::optional(memoryGoal) : std::nullopt, QStringLiteral("MB")});
    }

private:
    QString drawing(int parts)
    {
        QFile file(m_folder.filePath(QStringLiteral("%1.tracepaper").arg(parts)));
        if (!file.exists() && !(file.open(QIODevice::WriteOnly) && file.write(model::writeNative(model::arranged(tests::largeDiagram(parts)))) > 0))
            qFatal("cannot write temporary files");
        return file.fileName();
    }

    Usage run(const QStringList &files)
    {
        const std::optional<Usage> usage = usageOf(QStringLiteral(TRACEPAPER_WINDOWPROBE), files, longestSeconds, m_environment);
        if (!usage)
            qFatal("the program does not start");
        return *usage;
    }

    Bench &m_bench;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace

void measureStart(Bench &bench)
{
    Starts starts(bench);
    starts.start(0);
    starts.start(1000);
}

void measureOpening(Bench &bench, int parts)
{
    Starts(bench).open(parts);
}

} // namespace bench
