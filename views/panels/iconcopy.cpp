#include "views/panels/iconchooser.h"

#include "model/catalog/graphicnames.h"
#include "model/formats/wholefile.h"
#include "views/graphics/filegraphics.h"
#include "views/graphics/svgcleaning.h"
#include "views/graphics/svgtree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAttempts = 1000;

/// A folder on the way from `top` (included) to the file that leads elsewhere; empty when there is none.
QString linkOnTheWay(const QDir &top, const QString &name)
{
    QString path = top.absolutePath();
    for (const QString &step : QStringList{QString()} + name.section(u"/"_s, 0, -2).split(u"/"_s, Qt::SkipEmptyParts)) {
        if (!step.isEmpty())
            path += u'/' + step;
        if (QFileInfo(path).isSymLink())
            return path;
    }
    return {};
}

} // namespace

model::Result<QString> copyIconBeside(const QString &drawing, const FoundIcon &icon)
{
    if (const model::Result<void> valid = model::checkIconName(icon.name); !valid)
        return valid.error();
    const model::Result<QByteArray> bytes = readGraphicFile(icon.path(), svglimits::bytes);
    if (!bytes)
        return bytes.error();
    if (const model::Result<VectorGraphic> usable = cleanedSvg(*bytes); !usable)
        return usable.error();
    const QDir folder(GraphicPlaces{drawing, {}}.folder() + u"/icons"_s);
    if (const QString link = linkOnTheWay(folder, icon.name); !link.isEmpty())
        return model::Error{IconChooser::tr("The folder \u201c%1\u201d is a link that leads elsewhere, so nothing is copied into it.").arg(QDir::toNativeSeparators(link))};
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        const QString name = attempt == 1 ? icon.name : u"%1-%2"_s.arg(icon.name, QString::number(attempt));
        const QString path = folder.filePath(name + u".svg"_s);
        if (QFileInfo(path).isSymLink())
            continue; // whoever writes there writes elsewhere
        QFile there(path);
        if (there.open(QIODevice::ReadOnly)) {
            if (there.read(svglimits::bytes) == *bytes)
                return name; // it is there already
            continue;
        }
        if (QFileInfo::exists(path))
            continue;
        if (!QDir().mkpath(QFileInfo(path).path()))
            return model::Error{IconChooser::tr("The folder \u201c%1\u201d cannot be made.").arg(QDir::toNativeSeparators(QFileInfo(path).path()))};
        if (const model::Result<void> written = model::writeWhole(path, *bytes); !written)
            return written.error();
        return name;
    }
    return model::Error{IconChooser::tr("There are too many icons called \u201c%1\u201d beside the drawing.").arg(icon.name)};
}

} // namespace views
