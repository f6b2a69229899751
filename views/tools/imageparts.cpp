#include "views/tools/imageparts.h"

#include "model/catalog/componentcatalog.h"
#include "model/catalog/graphicnames.h"
#include "views/graphics/embedding.h"
#include "views/graphics/filegraphics.h"
#include "views/graphics/rasterreading.h"
#include "views/graphics/svgtree.h"
#include "views/session/imagedata.h"
#include "views/tools/composing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImageParts)
};

constexpr double largestSide = 320;
constexpr double smallestSide = 24;
constexpr double gap = 24;
constexpr qsizetype mostImages = 50;

const model::ComponentKind *imageKind()
{
    const std::vector<model::ComponentKind> &kinds = model::componentKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [](const model::ComponentKind &kind) { return kind.traits.has(model::Trait::ShowsImage); });
    return found == kinds.end() ? nullptr : &*found;
}

model::Result<QString> embedded(const QByteArray &file)
{
    const model::Result<Graphic> graphic = readGraphic(file);
    return graphic ? embeddedSource(*graphic) : model::Result<QString>(graphic.error());
}

model::Result<void> add(model::Diagram &diagram, const QString &source, const QString &drawing, QPointF &at)
{
    const model::Result<Graphic> graphic = FileGraphics({drawing, {}}).image(source);
    if (!graphic)
        return graphic.error();
    const model::ComponentId id = *model::ComponentId::fromString(u"image-%1"_s.arg(diagram.components().size() + 1));
    const QSizeF size = usualImageSize(graphic->size());
    const model::Component part{id, imageKind()->id, {}, {}, at, size, {{u"source"_s, source}}, {}};
    at.rx() += size.width() + gap;
    return diagram.insertComponent(part);
}

} // namespace

QSizeF usualImageSize(const QSizeF &image)
{
    QSizeF size = image;
    if (std::max(size.width(), size.height()) > largestSide)
        size.scale(largestSide, largestSide, Qt::KeepAspectRatio);
    return size.expandedTo({smallestSide, smallestSide});
}

model::Result<QString> embeddedSourceOf(const QString &file)
{
    const model::Result<QByteArray> bytes = readGraphicFile(file, file.endsWith(".svg"_L1, Qt::CaseInsensitive) ? svglimits::bytes : rasterlimits::bytes);
    if (!bytes)
        return bytes.error();
    return embedded(*bytes);
}

model::Result<QString> imageSourceOf(const QString &file, const QString &drawing)
{
    const GraphicPlaces places{drawing, {}};
    if (!drawing.isEmpty()) {
        const QString relative = QDir(places.folder()).relativeFilePath(QFileInfo(file).absoluteFilePath());
        if (imageFile(places, relative))
            return relative;
    }
    return embeddedSourceOf(file);
}

model::Result<Placement> withImage(const model::Diagram &diagram, const Placement &placement, const QString &source, const QString &drawing)
{
    const model::Result<Graphic> graphic = FileGraphics({drawing, {}}).image(source);
    if (!graphic)
        return graphic.error();
    EditComposer composer(diagram);
    if (!composer.add(placement.edit))
        return model::Error{composer.refusal()};
    const model::Component part = *composer.diagram().component(placement.id);
    const QSizeF size = usualImageSize(graphic->size());
    const QRectF usual = composer.diagram().absoluteRect(placement.id);
    const QPointF grown = snapped(QPointF(usual.width() - size.width(), usual.height() - size.height()) / 2);
    model::Diagram others = composer.diagram();
    others.remove({placement.id}, {});
    const QPointF shift = freeShift(others, {{part.parent, QRectF(usual.topLeft() + grown, size)}}, {});
    composer.add(model::SetComponentProperty{placement.id, u"source"_s, source});
    composer.add(model::SetGeometry{{{placement.id, part.position.value_or(QPointF()) + grown + shift, size}}});
    composer.makeRoomFor(placement.id);
    return Placement{placement.id, composer.finish(model::editText(diagram, placement.edit))};
}

model::Result<model::Diagram> imageParts(const QMimeData *data, const QString &drawing)
{
    model::Diagram diagram;
    QPointF at;
    const QStringList files = imageFilesIn(data);
    for (const QString &file : files.mid(0, mostImages)) {
        const model::Result<QString> source = imageSourceOf(file, drawing);
        if (!source)
            return source.error();
        if (const model::Result<void> added = add(diagram, *source, drawing, at); !added)
            return added.error();
    }
    if (!files.isEmpty())
        return diagram;
    const QImage image = qvariant_cast<QImage>(data->imageData());
    if (image.isNull())
        return model::Error{Texts::tr("There is no image that can be read.")};
    const QByteArray bytes = embeddableFile(image);
    const QString source = model::embeddedSource(bytes, bytes.startsWith('\xff') ? "image/jpeg" : "image/png");
    if (const model::Result<void> added = add(diagram, source, drawing, at); !added)
        return added.error();
    return diagram;
}

} // namespace views
