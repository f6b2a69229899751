#include "views/graphics/embedding.h"

#include "model/catalog/graphicnames.h"
#include "model/formats/nativeformat.h"

#include "views/graphics/rasterreading.h"

#include <QHash>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

QString embeddedIcon(const VectorGraphic &icon)
{
    return model::embeddedSource(icon.file(), "image/svg+xml");
}

} // namespace

QString embeddedSource(const Graphic &graphic)
{
    if (!graphic.raster) // cleaned: what a drawing carries along is to be harmless for other programs as well
        return embeddedIcon(*graphic.vector);
    const RasterGraphic &raster = *graphic.raster;
    const QSize size = raster.size;
    const bool fits = raster.file.size() <= rasterlimits::embeddedBytes && std::max(size.width(), size.height()) <= rasterlimits::embeddedSide;
    const QByteArray bytes = fits ? raster.file : embeddableFile(raster.imageFor(raster.size));
    return model::embeddedSource(bytes, bytes.startsWith('\xff') ? "image/jpeg" : "image/png");
}

model::Diagram withGraphicsInside(model::Diagram diagram, const Graphics &graphics)
{
    QHash<QString, QString> images; // large ones are made smaller once, however often they are shown
    const std::vector<model::Component> parts = diagram.components();
    for (model::Component part : parts) {
        const QJsonObject before = part.properties;
        const QString icon = part.properties.value("icon"_L1).toString();
        if (const VectorPointer own = model::isEmbeddedImage(icon) ? VectorPointer() : ownIconOf(part, graphics))
            part.properties.insert(u"icon"_s, embeddedIcon(*own));
        const QString source = part.has(model::Trait::ShowsImage) ? part.properties.value("source"_L1).toString() : QString();
        if (!source.isEmpty() && !model::isEmbeddedImage(source) && !images.contains(source)) {
            const model::Result<Graphic> image = graphics.image(source);
            images.insert(source, image ? embeddedSource(*image) : source);
        }
        if (images.contains(source))
            part.properties.insert(u"source"_s, images.value(source));
        if (part.properties != before)
            (void) diagram.replace(part); // only what it shows is said in another way
    }
    return diagram;
}

QByteArray carriedFile(const model::Diagram &diagram, const Graphics &graphics)
{
    return model::writeNative(withGraphicsInside(diagram, graphics));
}

} // namespace views
