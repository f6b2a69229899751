#include "tests/bench/drawnlines.h"
#include "tests/bench/peergraphs.h"
#include "tests/bench/processes.h"
#include "tests/bench/workloads.h"

#include "model/layout/arrange.h"
#include "model/layout/rectindex.h"
#include "model/layout/routing.h"

#include "tests/support/largediagram.h"

#include <QFile>
#include <QTemporaryDir>

// What arranging and routing take beside other engines, and how good the drawings are.

namespace bench {

using namespace model;

namespace {

constexpr double timeGoal = 0.1;
constexpr double mostAspect = 3;

Routes routed(const Diagram &placed)
{
    RoutingOptions options;
    for (const Connection &connection : placed.connections())
        options.labelSizes.insert(connection.id, {QSizeF(72, 20)});
    return routeConnections(placed, options);
}

Lines linesOf(const Routes &routes)
{
    Lines lines;
    for (const Route &route : routes)
        lines.push_back(route.points);
    return lines;
}

double aspectOf(const Diagram &placed)
{
    QRectF area;
    for (const Component &component : placed.components())
        area |= placed.absoluteRect(component.id);
    return std::max(area.width() / area.height(), area.height() / area.width());
}

// Counted from the lines themselves, not from what the router says of them.
int throughParts(const Diagram &placed, const Routes &routes)
{
    std::vector<const Component *> parts;
    QRectF area;
    for (const Component &component : placed.components()) {
        area |= placed.absoluteRect(component.id);
        if (!component.has(Trait::Encloses))
            parts.push_back(&component);
    }
    RectIndex index(area, int(parts.size()));
    for (const Component *part : parts)
        index.add(placed.absoluteRect(part->id).adjusted(1, 1, -1, -1));
    int count = 0;
    for (const Connection &connection : placed.connections()) {
        const std::vector<QPointF> points = routes.value(connection.id).points;
        bool through = false;
        for (std::size_t i = 1; i < points.size(); ++i)
            index.visit(QRectF(points[i - 1], points[i]).normalized(), [&](int part) {
                const ComponentId &id = parts[std::size_t(part)]->id;
                through = through || (id != connection.from && id != connection.to);
            });
        count += int(through);
    }
    return count;
}

class Layouts
{
public:
    Layouts(Bench &bench, int parts) : m_bench(bench), m_parts(parts), m_diagram(tests::largeDiagram(parts)) {}

    void times()
    {
        const QString workload = QStringLiteral("arrange and route");
        const auto ours = [&] {
            const double start = cpuMs();
            routed(arranged(m_diagram));
            return cpuMs() - start;
        };
        m_bench.compare(workload, m_parts, QStringLiteral("dot -Gsplines=ortho"), timeGoal, ours, [&] { return timeOf(dotWithRightAngles()); });
        const QString graph = write("graph.json", toElk(m_diagram));
        m_bench.compare(workload, m_parts, QStringLiteral("ELK layered, warm"), timeGoal, ours, [&]() -> std::optional<Bench::Measured> {
            const std::optional<Usage> usage = usageOf(findProgram("node"), {QStringLiteral(TRACEPAPER_ELKLAYOUT), graph});
            return usage && !usage->cut ? std::optional(Bench::Measured{usage->said.toDouble()}) : std::nullopt;
        });
    }

    void shape()
    {
        if (!m_bench.wants(QStringLiteral("aspect of the drawing")) && !m_bench.wants(QStringLiteral("connections through parts")))
            return;
        draw();
        m_bench.table().add({QStringLiteral("aspect of the drawing"), m_parts, aspectOf(m_placed), 0, {}, -1, 0, mostAspect, QStringLiteral(": 1")});
        m_bench.table().add({QStringLiteral("connections through parts"), m_parts, double(throughParts(m_placed, m_routes)), 0, {}, -1, 0, 0, {}});
    }

    void lines()
    {
        if (!m_bench.wants(QStringLiteral("crossings of lines")) && !m_bench.wants(QStringLiteral("pairs of lines on each other")) && !m_bench.wants(QStringLiteral("bends")))
            return;
        draw();
        const Lines ours = linesOf(m_routes);
        const std::optional<Usage> dot = dotWithRightAngles();
        m_dotDraws = dot && !dot->cut;
        const Lines theirs = m_dotDraws ? bench::linesOf(read("theirs.plain")) : Lines();
        count(QStringLiteral("crossings of lines"), crossingsOf(ours), crossingsOf(theirs));
        count(QStringLiteral("pairs of lines on each other"), overlapsOf(ours), overlapsOf(theirs));
        count(QStringLiteral("bends"), bendsOf(ours), bendsOf(theirs));
    }

private:
    void draw()
    {
        if (!m_placed.isEmpty())
            return;
        m_placed = arranged(m_diagram);
        m_routes = routed(m_placed);
    }

    void count(const QString &what, int ours, int theirs)
    {
        m_bench.table().add({what, m_parts, double(ours), 0, QStringLiteral("dot -Gsplines=ortho"), m_dotDraws ? double(theirs) : -1, double(ours) / std::max(1, theirs), {}, {}});
    }

    std::optional<Usage> dotWithRightAngles()
    {
        return usageOf(findProgram("dot"), {QStringLiteral("-Gsplines=ortho"), QStringLiteral("-Tplain"), write("graph.dot", toDot(m_diagram)), QStringLiteral("-o"),
                                            m_folder.filePath(QStringLiteral("theirs.plain"))});
    }

    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write temporary files");
        return file.fileName();
    }

    QByteArray read(const char *name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Bench &m_bench;
    int m_parts;
    Diagram m_diagram;
    Diagram m_placed;
    Routes m_routes;
    bool m_dotDraws = false;
    QTemporaryDir m_folder;
};

} // namespace

void measureLayout(Bench &bench, int parts)
{
    constexpr int mostForLines = 300;
    constexpr int leastForTimes = 1000;
    constexpr int mostForTimes = 2000; // the peers take minutes above
    Layouts layouts(bench, parts);
    if (parts >= leastForTimes && parts <= mostForTimes)
        layouts.times();
    layouts.shape();
    if (parts <= mostForLines)
        layouts.lines();
}

} // namespace bench
