#pragma once

#include "model/base/result.h"

#include "views/exporters/exportoptions.h"
#include "views/picture/picture.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace views {

/// A file format for pictures. `render` gives the whole file, or says why there is none.
struct Exporter {
    QString id;         ///< `png`, as the command line's --format
    QString suffix;     ///< without the dot
    const char *name;       ///< to be translated in the context "Exporters": "PNG image"
    const char *filterText; ///< the same, for file dialogs: "PNG image (*.png)"
    model::Result<QByteArray> (*render)(const Picture &picture, const ExportOptions &options);
    double usualScale = 1; ///< what the window suggests; 0: the format knows no pixels
};

/// All of them, the usual one first.
const std::vector<Exporter> &exporters();

/// Nullptr when there is none with this id.
const Exporter *findExporter(const QString &id);
/// By the end of the file's name, in any case; nullptr when there is none.
const Exporter *exporterForFile(const QString &path);

/// ".png, .svg, .pdf", for messages.
QString exportSuffixes();

/// Writes the file whole or not at all.
model::Result<void> writePictureFile(const QByteArray &bytes, const QString &path);

/// Picture and file in one: what the window's export does. The exporter follows from the suffix.
model::Result<void> exportDiagram(const model::Diagram &diagram, const ExportOptions &options, const QString &path);

} // namespace views
