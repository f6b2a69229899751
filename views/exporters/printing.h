#pragma once

#include "model/base/result.h"
#include "views/picture/picture.h"

#include <vector>

class QPageLayout;
class QPainter;
class QPrinter;

namespace views {

/// How a picture is spread over sheets of paper, row by row. Sheets overlap, so that they can be glued together.
struct PosterLayout {
    int across = 1;
    int down = 1;
    double scale = 1;  ///< lengths on paper per length of the picture
    QSizeF sheet;      ///< what can be printed on, lengths on paper
    double overlap = 0;

    /// What of the picture the sheet shows, in the picture's lengths from its top left corner.
    QRectF shown(int column, int row) const;
    /// What is left of the sheet when the poster is cut where sheets meet, lengths on paper from the poster's corner.
    QRectF part(int column, int row) const;
    /// From a sheet's corner to what it shows, lengths on paper: the picture stands in the middle of all sheets.
    QPointF offset(const QSizeF &picture) const;
};

/// On one sheet the picture is as large as fits, but no larger than `largest`; on several it fills the width of `across` of them.
PosterLayout posterLayout(const QSizeF &picture, const QSizeF &sheet, int across, double overlap, double largest);

/// How printPicture() spreads a picture over the paper; lengths are dots of the resolution.
PosterLayout posterLayout(const QSizeF &picture, const QPageLayout &paper, int resolution, int across);

/// Whether each sheet, row by row, has something on it. A poster may have corners where nothing is drawn; one sheet is always used.
std::vector<bool> usedSheets(const PosterLayout &layout, const Picture &picture);

/// What a sheet of a poster has besides its part of the picture: marks where sheets overlap, and its place in the corner.
void paintSheetMarks(QPainter &painter, const PosterLayout &layout, int column, int row, double dotsPerInch);

/// Prints on the pages of the printer as they are set up, the drawing in the middle. Sheets that would be empty are left out.
/// Into a file: whole or not at all, with a sentence that says why.
model::Result<void> printPicture(QPrinter &printer, const Picture &picture, int sheetsAcross);

} // namespace views
