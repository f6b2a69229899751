#include "views/exporters/exporters.h"

#include "model/formats/picturefile.h"
#include "model/formats/wholefile.h"

#include "views/exporters/pdfexport.h"
#include "views/exporters/pngexport.h"
#include "views/picture/svgbackend.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct Exporters {
    Q_DECLARE_TR_FUNCTIONS(Exporters)
};

model::Result<QByteArray> renderSvg(const Picture &picture, const ExportOptions &options)
{
    const QByteArray bytes = toSvg(picture, options.scale);
    return options.carried.isEmpty() ? bytes : model::withFileInside(bytes, options.carried);
}

std::vector<Exporter> makeExporters()
{
    return {
        {u"png"_s, u"png"_s, QT_TRANSLATE_NOOP("Exporters", "PNG image"), QT_TRANSLATE_NOOP("Exporters", "PNG image (*.png)"), &renderPng, 2},
        {u"svg"_s, u"svg"_s, QT_TRANSLATE_NOOP("Exporters", "SVG drawing"), QT_TRANSLATE_NOOP("Exporters", "SVG drawing (*.svg)"), &renderSvg, 1},
        {u"pdf"_s, u"pdf"_s, QT_TRANSLATE_NOOP("Exporters", "PDF document"), QT_TRANSLATE_NOOP("Exporters", "PDF document (*.pdf)"), &renderPdf, 0},
    };
}

} // namespace

const std::vector<Exporter> &exporters()
{
    static const std::vector<Exporter> table = makeExporters();
    return table;
}

const Exporter *findExporter(const QString &id)
{
    const auto found =
        std::find_if(exporters().begin(), exporters().end(), [&](const Exporter &e) { return e.id == id; });
    return found == exporters().end() ? nullptr : &*found;
}

const Exporter *exporterForFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto found =
        std::find_if(exporters().begin(), exporters().end(), [&](const Exporter &e) { return e.suffix == suffix; });
    return found == exporters().end() ? nullptr : &*found;
}

QString exportSuffixes()
{
    QStringList suffixes;
    for (const Exporter &exporter : exporters())
        suffixes += u'.' + exporter.suffix;
    return suffixes.join(u", "_s);
}

model::Result<void> writePictureFile(const QByteArray &bytes, const QString &path)
{
    return model::writeWhole(path, bytes);
}

model::Result<void> exportDiagram(const model::Diagram &diagram, const ExportOptions &options, const QString &path)
{
    const Exporter *exporter = exporterForFile(path);
    if (!exporter)
        return model::Error{
            Exporters::tr("%1 is no picture format that can be written. Use one of %2.").arg(path, exportSuffixes())};
    const model::Result<Picture> picture = pictureOf(diagram, options);
    if (!picture)
        return picture.error();
    const model::Result<QByteArray> bytes = exporter->render(*picture, options);
    if (!bytes)
        return bytes.error();
    return writePictureFile(*bytes, path);
}

} // namespace views
