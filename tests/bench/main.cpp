#include "tests/bench/workloads.h"

#include <QCommandLineParser>

#ifdef TRACEPAPER_GUI
#include <QApplication>
#endif

namespace {

struct Stage {
    const char *name;
    void (*measure)(bench::Bench &bench, int parts);
    std::vector<int> sizes; // those that the goals are about; empty: as asked
};

std::vector<Stage> stages()
{
    return {
        {"model", &bench::measureModel, {}},
        {"layout", &bench::measureLayout, {100, 300, 1000, 10000}},
#ifdef TRACEPAPER_GUI
        {"pictures", &bench::measurePictures, {}},
        {"canvas", &bench::measureCanvas, {}},
        {"hand", &bench::measureHand, {}},
        {"window", [](bench::Bench &bench, int) { bench::measureStart(bench); }, {0}},
        {"window", &bench::measureOpening, {}},
#endif
        {"files", &bench::measureFilePictures, {1000, 5000}},
    };
}

// Nothing when the command line is not understood; it has been explained then.
std::optional<bench::Options> readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the stages of Tracepaper on large diagrams. Times are medians of CPU time."));
    parser.addHelpOption();
    const QCommandLineOption sizes(QStringLiteral("parts"), QStringLiteral("Sizes of the diagrams, where the goals do not say them."), QStringLiteral("N,N,..."), QStringLiteral("1000,10000"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("Runs of each workload."), QStringLiteral("N"), QStringLiteral("7"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Only workloads with this in their name."), QStringLiteral("TEXT"));
    const QCommandLineOption stages(QStringLiteral("stages"), QStringLiteral("Only these of: model, layout, pictures, canvas, hand, window, files."), QStringLiteral("STAGE,..."));
    parser.addOptions({sizes, runs, only, stages});
    parser.process(application);

    bench::Options options;
    options.runs = parser.value(runs).toInt();
    options.only = parser.value(only);
    if (parser.isSet(stages))
        options.stages = parser.value(stages).split(u',');
    options.sizes.clear();
    const QStringList values = parser.value(sizes).split(u',');
    for (const QString &value : values)
        options.sizes.push_back(value.toInt());
    const bool understood = options.runs > 0 && std::all_of(options.sizes.begin(), options.sizes.end(), [](int size) { return size > 0; });
    if (!understood) {
        qCritical("Sizes and runs must be numbers above 0.");
        return std::nullopt;
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
#ifdef TRACEPAPER_GUI
    const QApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    const std::optional<bench::Options> options = readOptions(application);
    if (!options)
        return 2;
    bench::Bench bench(*options);
    for (const Stage &stage : stages()) {
        if (!options->stages.isEmpty() && !options->stages.contains(QLatin1String(stage.name)))
            continue;
        for (const int parts : stage.sizes.empty() ? options->sizes : stage.sizes)
            stage.measure(bench, parts);
    }
    bench.compareFramesBySize();
    std::printf("%d goals missed, %d not measured because the peer is not there\n", bench.table().missed(), bench.table().unmeasured());
    return 0;
}
