#include "tests/bench/peergraphs.h"
#include "tests/bench/processes.h"
#include "tests/bench/workloads.h"

#include "model/formats/nativeformat.h"
#include "model/layout/arrange.h"

#include "tests/support/largediagram.h"

#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>

// From a file to a picture, as whole processes, beside other programs on the same graph.

namespace bench {

using namespace model;

namespace {

constexpr double mostMb = 150;
constexpr double pngGoal = 0.5;
constexpr double diaGoal = 0.1;

class Files
{
public:
    Files(Bench &bench, int parts) : m_bench(bench), m_parts(parts)
    {
        const Diagram diagram = tests::largeDiagram(parts);
        const Diagram placed = arranged(diagram);
        write("graph.tracepaper", writeNative(diagram));
        write("placed.tracepaper", writeNative(placed));
        write("graph.dot", toDot(diagram));
        write("placed.dot", toPlacedDot(placed));
        write("placed.dia", toDia(placed));
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void toSvg(const QString &workload, const char *file, const QString &peer, const QString &program, const QStringList &arguments, double goal)
    {
        m_bench.compare(workload, m_parts, peer, goal, [&] { return exported(file, "ours.svg").cpuMs; },
                        [&] { return timeOf(usageOf(program, arguments)); });
    }

    void memory(const QString &workload, const char *file)
    {
        if (m_bench.wants(workload))
            m_bench.table().add({workload, m_parts, exported(file, "ours.svg").peakMb, 0, {}, -1, 0, m_parts == 5000 ? std::optional(mostMb) : std::nullopt, QStringLiteral("MB")});
    }

    void toPng(const QString &workload)
    {
        const auto megapixels = [&](const char *name) {
            const QSize size = QImageReader(path(name)).size();
            return double(size.width()) * size.height() / 1e6;
        };
        m_bench.compare(workload, m_parts, QStringLiteral("dot -Tpng"), pngGoal,
                        [&] {
                            const double time = exported("graph.tracepaper", "ours.png").cpuMs;
                            return time / megapixels("ours.png");
                        },
                        [&]() -> std::optional<Bench::Measured> {
                            const std::optional<Usage> usage = usageOf(findProgram("dot"), {QStringLiteral("-Tpng"), path("graph.dot"), QStringLiteral("-o"), path("theirs.png")});
                            return usage && !usage->cut ? std::optional(Bench::Measured{usage->cpuMs / megapixels("theirs.png")}) : std::nullopt;
                        });
    }

private:
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write temporary files");
    }

    Usage exported(const char *from, const char *to)
    {
        const std::optional<Usage> usage = usageOf(QStringLiteral(TRACEPAPER_PROGRAM), {QStringLiteral("export"), path(from), QStringLiteral("-o"), path(to), QStringLiteral("--scale=1")});
        if (!usage)
            qFatal("the program cannot export");
        return *usage;
    }

    Bench &m_bench;
    int m_parts;
    QTemporaryDir m_folder;
};

} // namespace

void measureFilePictures(Bench &bench, int parts)
{
    const QString placed = QStringLiteral("file with positions to SVG");
    const QString graph = QStringLiteral("file without positions to SVG");
    const QString memory = QStringLiteral("memory for that");
    const QString png = QStringLiteral("file to PNG, per megapixel");
    const bool wanted = bench.wants(placed) || bench.wants(graph) || bench.wants(memory) || bench.wants(png);
    if (!wanted)
        return;
    const bool thousand = parts <= 1000;
    const QString svg = QStringLiteral("-Tsvg");
    const QString to = QStringLiteral("-o");
    Files files(bench, parts);
    const QString theirs = files.path("theirs.svg");
    files.toSvg(placed, "placed.tracepaper", QStringLiteral("neato -n2 -Tsvg"), findProgram("neato"), {QStringLiteral("-n2"), svg, files.path("placed.dot"), to, theirs},
                thousand ? 0.35 : 0.2);
    files.toSvg(placed, "placed.tracepaper", QStringLiteral("dia -t svg"), findProgram("dia"), {QStringLiteral("-t"), QStringLiteral("svg"), QStringLiteral("-e"), theirs, files.path("placed.dia")},
                diaGoal);
    files.toSvg(graph, "graph.tracepaper", QStringLiteral("dot -Tsvg"), findProgram("dot"), {svg, files.path("graph.dot"), to, theirs}, thousand ? 1.0 : 0.5);
    files.memory(memory, "graph.tracepaper");
    if (thousand)
        files.toPng(png);
}

} // namespace bench
