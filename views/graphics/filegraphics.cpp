#include "views/graphics/filegraphics.h"

#include "model/catalog/graphicnames.h"
#include "views/graphics/rasterreading.h"
#include "views/graphics/svgcleaning.h"
#include "views/graphics/svgtree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Graphics)
};

bool isBelow(const QString &path, const QString &folder)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const QString around = QFileInfo(folder).canonicalFilePath();
    return !file.isEmpty() && !around.isEmpty() && file.startsWith(around.endsWith(u'/') ? around : QString(around + u'/'));
}

} // namespace

QString GraphicPlaces::folder() const
{
    return drawing.isEmpty() ? QString() : QFileInfo(drawing).absolutePath();
}

QStringList GraphicPlaces::allIconFolders() const
{
    const QString beside = drawing.isEmpty() ? QString() : QDir(folder()).filePath(u"icons"_s);
    // A link would lead out of the folder of the drawing.
    return beside.isEmpty() || QFileInfo(beside).isSymLink() ? iconFolders : QStringList(beside) + iconFolders;
}

model::Result<QString> iconFile(const GraphicPlaces &places, const QString &name)
{
    if (const model::Result<void> valid = model::checkIconName(name); !valid)
        return valid.error();
    for (const QString &folder : places.allIconFolders()) {
        const QString path = QDir(folder).filePath(name + u".svg"_s);
        // The user's own folders may be full of links, as icon themes are; what came with a drawing may not lead elsewhere.
        if (QFileInfo(path).isFile() && (places.iconFolders.contains(folder) || isBelow(path, places.folder())))
            return path;
    }
    return model::Error{Texts::tr("No folder of icons has “%1”, so the icon of the kind is shown.").arg(name)};
}

model::Result<QString> imageFile(const GraphicPlaces &places, const QString &source)
{
    if (const model::Result<void> valid = model::checkImageSource(source); !valid)
        return valid.error();
    if (places.drawing.isEmpty())
        return model::Error{Texts::tr("“%1” is looked for beside the drawing, which has no file yet.").arg(source)};
    const QString path = QDir(places.folder()).filePath(source);
    if (!QFileInfo(path).isFile())
        return model::Error{Texts::tr("There is no file “%1” beside the drawing.").arg(source)};
    if (!isBelow(path, places.folder()))
        return model::Error{Texts::tr("“%1” leads out of the folder of the drawing and is not shown.").arg(source)};
    return path;
}

model::Result<QByteArray> readGraphicFile(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return model::Error{Texts::tr("“%1” cannot be read: %2.").arg(info.fileName(), info.isFile() ? file.errorString() : Texts::tr("it is no file"))};
    if (file.size() > largest)
        return model::Error{Texts::tr("“%1” is larger than %2 KB.").arg(info.fileName(), QString::number(largest / 1024))};
    return file.read(largest);
}

model::Result<VectorPointer> FileGraphics::icon(const QString &name) const
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_icons.constFind(name); known != m_icons.constEnd())
            return *known;
    }
    const auto read = model::isEmbeddedImage(name) ? readIcon(name) : readNamedIcon(name);
    const QMutexLocker lock(&m_mutex);
    if (read)
        m_before.icons.remove(name);
    return *m_icons.insert(name, read);
}

model::Result<VectorPointer> FileGraphics::readNamedIcon(const QString &name) const
{
    const model::Result<QString> path = iconFile(m_places, name);
    if (!path) {
        const QMutexLocker lock(&m_mutex);
        const VectorPointer before = isDrawingGone() ? m_before.icons.value(name) : VectorPointer();
        return before ? model::Result<VectorPointer>(before) : path.error();
    }
    const model::Result<QByteArray> file = readGraphicFile(*path, svglimits::bytes);
    if (!file)
        return file.error();
    model::Result<VectorGraphic> graphic = cleanedSvg(*file);
    if (!graphic)
        return model::Error{Texts::tr("The icon “%1” is not used. %2").arg(name, graphic.error().message)};
    return std::make_shared<const VectorGraphic>(std::move(graphic.value()));
}

model::Result<Graphic> FileGraphics::image(const QString &source) const
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_images.constFind(source); known != m_images.constEnd())
            return *known;
    }
    const auto read = readImage(source);
    const QMutexLocker lock(&m_mutex);
    if (read)
        m_before.images.remove(source);
    return *m_images.insert(source, read);
}

bool FileGraphics::hasRead(const QString &source) const
{
    const QMutexLocker lock(&m_mutex);
    return m_images.contains(source);
}

/// Somebody took away all of it, as a stick that is pulled out does. Without a file among others, the drawing shows that it misses it.
bool FileGraphics::isDrawingGone() const
{
    return !m_places.drawing.isEmpty() && !QFileInfo::exists(m_places.drawing);
}

FileGraphics::Loaded FileGraphics::loaded() const
{
    const QMutexLocker lock(&m_mutex);
    Loaded all = m_before;
    for (auto icon = m_icons.constBegin(); icon != m_icons.constEnd(); ++icon) {
        if (*icon && !model::isEmbeddedImage(icon.key()))
            all.icons.insert(icon.key(), **icon);
    }
    for (auto image = m_images.constBegin(); image != m_images.constEnd(); ++image) {
        if (*image && !model::isEmbeddedImage(image.key()))
            all.images.insert(image.key(), **image);
    }
    return all;
}

model::Result<Graphic> FileGraphics::readImage(const QString &source) const
{
    if (const std::optional<QByteArray> embedded = model::embeddedImage(source))
        return readGraphic(*embedded);
    const model::Result<QString> path = imageFile(m_places, source);
    if (!path) {
        const QMutexLocker lock(&m_mutex);
        const auto before = isDrawingGone() ? m_before.images.constFind(source) : m_before.images.constEnd();
        return before != m_before.images.constEnd() ? model::Result<Graphic>(*before) : path.error();
    }
    const model::Result<QByteArray> file = readGraphicFile(*path, rasterlimits::bytes);
    if (!file)
        return file.error();
    return readGraphic(*file);
}

} // namespace views
