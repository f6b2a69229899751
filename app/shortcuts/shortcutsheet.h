#pragma once

#include "model/base/result.h"

#include <QString>

#include <utility>
#include <vector>

class QPagedPaintDevice;

namespace app {

class Shortcuts;

/// What stands under one heading of the sheet.
struct SheetSection {
    QString title;
    std::vector<std::pair<QString, QString>> entries; ///< what it does and the keys
};

/// All shortcuts as they are now, by menu, then those of the drawing.
std::vector<SheetSection> sheetSections(const Shortcuts &shortcuts);

/// The sheet for a browser, and for printing.
QString sheetHtml(const std::vector<SheetSection> &sections);
void printSheet(const std::vector<SheetSection> &sections, QPagedPaintDevice &device);

/// Writes the sheet as what the suffix says: PDF or HTML.
model::Result<void> saveSheet(const std::vector<SheetSection> &sections, const QString &path);

} // namespace app
