#include "tests/bench/workloads.h"

#include "model/layout/arrange.h"
#include "views/exporters/pngexport.h"
#include "views/picture/picturebuilder.h"
#include "views/picture/svgbackend.h"

#include "tests/support/largediagram.h"

#include <QBuffer>
#include <QImageWriter>

namespace bench {

namespace {

// The same pixels as Qt writes them at zlib's usual level.
void measurePngSize(Bench &bench, int parts, const QByteArray &png)
{
    constexpr int usualLevel = 61; // on Qt's scale, which ends at 100
    constexpr double goal = 1.5;
    const QString workload = QStringLiteral("size of that PNG");
    if (!bench.wants(workload))
        return;
    QByteArray usual;
    QBuffer buffer(&usual);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(usualLevel);
    if (!writer.write(QImage::fromData(png)))
        qFatal("no PNG was written");
    Pairs pairs;
    pairs.add(double(png.size()) / 1024, double(usual.size()) / 1024);
    bench.table().add(compared(workload, parts, pairs, QStringLiteral("zlib level 6"), goal, QStringLiteral("KB")));
}

} // namespace

void measurePictures(Bench &bench, int parts)
{
    const model::Diagram diagram = model::arranged(tests::largeDiagram(parts));
    const views::Theme &theme = views::Theme::named(QStringLiteral("light"));
    const views::PictureBuilder builder(diagram, theme);
    model::RoutingOptions routing;
    bench.measure(QStringLiteral("measure the chips"), parts, {}, [&] { routing.labelSizes = builder.labelSizes(); });
    routing.labelSizes = builder.labelSizes();
    const model::Routes routes = model::routeConnections(diagram, routing);
    bench.measure(QStringLiteral("build the picture"), parts, {}, [&] { builder.build(routes, {}, {}); });
    const views::Picture picture = builder.build(routes, {}, {});
    bench.measure(QStringLiteral("write SVG"), parts, {}, [&] {
        if (views::toSvg(picture).isEmpty())
            qFatal("no SVG was written");
    });

    // Whole drawings of this size are exported at a scale that fits a page.
    constexpr double widest = 4000;
    views::ExportOptions options;
    options.scale = std::min(1.0, widest / std::max(picture.bounds.width(), picture.bounds.height()));
    bench.measure(QStringLiteral("export PNG, 4,000 pixels at most"), parts, {}, [&] {
        if (!views::renderPng(picture, options))
            qFatal("no PNG was written");
    });
    measurePngSize(bench, parts, *views::renderPng(picture, options));
}

} // namespace bench
