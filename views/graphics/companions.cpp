#include "views/graphics/companions.h"

#include "model/catalog/graphicnames.h"
#include "model/formats/wholefile.h"

#include "views/graphics/filegraphics.h"
#include "views/graphics/rasterreading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Companions)
};

QString canonicalFolder(const QString &drawing)
{
    return QFileInfo(QFileInfo(drawing).absolutePath()).canonicalFilePath();
}

/// Nothing on the way to that file leads out of the folder, as a link could.
bool leadsInto(const QString &folder, const QString &relative)
{
    QString path = folder;
    for (const QString &step : relative.split(u'/')) {
        path += u'/' + step;
        if (QFileInfo(path).isSymLink())
            return false;
    }
    return true;
}

model::Result<void> copy(const QString &source, const QString &folder, const QString &relative)
{
    const model::Result<QByteArray> content = readGraphicFile(source, rasterlimits::bytes);
    if (!content)
        return content.error();
    const QString target = QDir(folder).filePath(relative);
    if (!leadsInto(folder, relative))
        return model::Error{Texts::tr("“%1” was not copied into the new folder: something on its way there is a link.").arg(relative)};
    if (QFileInfo::exists(target)) {
        const model::Result<QByteArray> there = readGraphicFile(target, rasterlimits::bytes);
        if (there && *there == *content)
            return {};
        return model::Error{Texts::tr("“%1” is another file in the new folder; it stays, and the drawing shows that one now.").arg(relative)};
    }
    if (!QDir().mkpath(QFileInfo(target).path()))
        return model::Error{Texts::tr("“%1” was not copied into the new folder, which has no room for its folder.").arg(relative)};
    return model::writeWhole(target, *content);
}

} // namespace

QStringList companions(const model::Diagram &diagram, const QString &drawing)
{
    const GraphicPlaces places{drawing, {}}; // folders of the user are found from everywhere
    const QDir folder(places.folder());
    QStringList found;
    for (const model::Component &component : diagram.components()) {
        const QString icon = component.properties.value("icon"_L1).toString();
        const QString source = component.has(model::Trait::ShowsImage) ? component.properties.value("source"_L1).toString() : QString();
        for (const auto &path : {icon.isEmpty() ? model::Result<QString>(QString()) : iconFile(places, icon),
                                 source.isEmpty() || model::isEmbeddedImage(source) ? model::Result<QString>(QString()) : imageFile(places, source)}) {
            if (path && !path->isEmpty())
                found.append(folder.relativeFilePath(*path));
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList copyCompanions(const model::Diagram &diagram, const QString &from, const QString &to)
{
    const QString target = canonicalFolder(to);
    if (from.isEmpty() || target.isEmpty() || canonicalFolder(from) == target)
        return {};
    QStringList sentences;
    for (const QString &relative : companions(diagram, from)) {
        const model::Result<void> copied = copy(QDir(QFileInfo(from).absolutePath()).filePath(relative), target, relative);
        if (!copied)
            sentences.append(copied.error().message);
    }
    return sentences;
}

} // namespace views
