#include "tests/bench/workloads.h"

#include "model/formats/nativeformat.h"

#include "tests/support/largediagram.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace bench {

using namespace model;

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('"', "\\\"");
    return '"' + bytes + '"';
}

void writeNodes(const Diagram &diagram, const std::vector<ComponentId> &ids, QByteArray &dot)
{
    for (const ComponentId &id : ids) {
        const Component &component = *diagram.component(id);
        if (!component.has(Trait::Encloses)) {
            dot += quoted(id.toString()) + " [label=" + quoted(component.displayName()) + "];\n";
            continue;
        }
        dot += "subgraph " + quoted(QStringLiteral("cluster_") + id.toString()) + " {\nlabel=" + quoted(component.displayName()) + ";\n";
        writeNodes(diagram, diagram.childrenOf(id), dot);
        dot += "}\n";
    }
}

// The same graph for Graphviz: containers as clusters, no icons, no labels on the connections.
QByteArray toDot(const Diagram &diagram)
{
    QByteArray dot = "digraph {\nrankdir=LR;\nnode [shape=box];\n";
    std::vector<ComponentId> roots;
    for (const Component &component : diagram.components()) {
        if (!component.parent)
            roots.push_back(component.id);
    }
    writeNodes(diagram, roots, dot);
    for (const Connection &connection : diagram.connections())
        dot += quoted(connection.from.toString()) + " -> " + quoted(connection.to.toString()) + ";\n";
    return dot + "}\n";
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// CPU milliseconds of a program from start to end; nothing when it fails.
std::optional<double> timeOf(const QString &program, const QStringList &arguments)
{
    const double before = childrenCpuMs();
    QProcess process;
    process.start(program, arguments);
    constexpr int longest = 300'000;
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return childrenCpuMs() - before;
}

} // namespace

void measureFilePictures(Bench &bench, int parts)
{
    const QString workload = QStringLiteral("file to SVG, whole process");
    if (!bench.wants(workload))
        return;
    const Diagram diagram = tests::largeDiagram(parts);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("large.tracepaper"));
    const QString dotFile = folder.filePath(QStringLiteral("large.dot"));
    if (!writeFile(file, writeNative(diagram)) || !writeFile(dotFile, toDot(diagram)))
        qFatal("cannot write temporary files");

    // Graphviz takes minutes for more than a few thousand parts.
    constexpr int mostForDot = 2000;
    const QString dot = parts <= mostForDot ? QStandardPaths::findExecutable(QStringLiteral("dot")) : QString();
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < bench.options().runs; ++run) {
        const std::optional<double> time =
            timeOf(QStringLiteral(TRACEPAPER_PROGRAM), {QStringLiteral("export"), file, QStringLiteral("-o"), folder.filePath(QStringLiteral("ours.svg"))});
        if (!time)
            qFatal("the program cannot export");
        ours.push_back(*time);
        if (dot.isEmpty())
            continue;
        if (const std::optional<double> peer = timeOf(dot, {QStringLiteral("-Tsvg"), dotFile, QStringLiteral("-o"), folder.filePath(QStringLiteral("theirs.svg"))}))
            theirs.push_back(*peer);
    }
    Row row{workload, parts, median(ours), 0, {}, 0, {}};
    if (!theirs.empty()) {
        row.peer = QStringLiteral("dot -Tsvg");
        row.peerMs = median(theirs);
        if (parts >= 1000)
            row.goal = 1.0;
    }
    bench.table().add(row);
}

} // namespace bench
