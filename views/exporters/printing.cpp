#include "views/exporters/printing.h"

#include "model/formats/wholefile.h"
#include "views/picture/painterbackend.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

struct Printing {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr double pixelsPerInch = 96;
constexpr double largestScale = 1.5; // of a picture that would fit a sheet several times
constexpr double overlapInches = 0.4;
constexpr double markInches = 0.15;
constexpr double smallSide = 2000; // pixels, to see where something is drawn
constexpr double placeInches = 0.1; // 7 points

/// Small crosses where the next sheet begins: there one cuts, and glues.
void paintMarks(QPainter &painter, const PosterLayout &layout, int column, int row, double length)
{
    const double left = column > 0 ? layout.overlap / 2 : 0;
    const double top = row > 0 ? layout.overlap / 2 : 0;
    const double right = layout.sheet.width() - (column + 1 < layout.across ? layout.overlap / 2 : 0);
    const double bottom = layout.sheet.height() - (row + 1 < layout.down ? layout.overlap / 2 : 0);
    painter.setPen(QPen(QColor(120, 120, 120), 0));
    for (const double x : {left, right}) {
        for (const double y : {top, bottom}) {
            painter.drawLine(QPointF(x - length, y), QPointF(x + length, y));
            painter.drawLine(QPointF(x, y - length), QPointF(x, y + length));
        }
    }
}

void paintPlace(QPainter &painter, const PosterLayout &layout, int column, int row, double dotsPerInch)
{
    const double margin = 0.05 * dotsPerInch;
    const QString place = Printing::tr("Row %1, sheet %2").arg(row + 1).arg(column + 1);
    QFont font = painter.font();
    font.setPixelSize(std::max(1, int(std::lround(placeInches * dotsPerInch)))); // the same beside the drawing on every device
    painter.setFont(font);
    painter.setPen(QColor(120, 120, 120));
    painter.drawText(QRectF(margin, layout.sheet.height() - 4 * margin, layout.sheet.width() - 2 * margin, 3 * margin),
                     Qt::AlignLeft | Qt::AlignBottom, place);
}

void paintSheet(QPainter &painter, const Picture &picture, const PosterLayout &layout, int column, int row)
{
    const QRectF shown = layout.shown(column, row);
    painter.save();
    painter.scale(layout.scale, layout.scale);
    painter.translate(-shown.topLeft() - picture.bounds.topLeft());
    paintPicture(painter, picture);
    painter.restore();
}

bool hasInk(const QImage &image, const QRect &area)
{
    const QRect inside = area & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line + inside.left(), line + inside.right() + 1, [](QRgb pixel) { return qAlpha(pixel) > 0; }))
            return true;
    }
    return false;
}

} // namespace

QRectF PosterLayout::shown(int column, int row) const
{
    const QSizeF step = sheet - QSizeF(overlap, overlap);
    const QPointF corner(column * step.width(), row * step.height());
    return {corner / scale, sheet / scale};
}

QRectF PosterLayout::part(int column, int row) const
{
    const QSizeF step = sheet - QSizeF(overlap, overlap);
    const QRectF whole(QPointF(column * step.width(), row * step.height()), sheet);
    return whole.adjusted(column > 0 ? overlap / 2 : 0, row > 0 ? overlap / 2 : 0, column + 1 < across ? -overlap / 2 : 0, row + 1 < down ? -overlap / 2 : 0);
}

QPointF PosterLayout::offset(const QSizeF &picture) const
{
    const QSizeF step = sheet - QSizeF(overlap, overlap);
    const QSizeF unused(across * step.width() + overlap - picture.width() * scale, down * step.height() + overlap - picture.height() * scale);
    return {unused.width() / 2, unused.height() / 2};
}

PosterLayout posterLayout(const QSizeF &picture, const QSizeF &sheet, int across, double overlap, double largest)
{
    PosterLayout layout;
    layout.sheet = sheet;
    if (picture.isEmpty() || sheet.isEmpty())
        return layout;
    if (across <= 1) {
        layout.scale = std::min({sheet.width() / picture.width(), sheet.height() / picture.height(), largest});
        return layout;
    }
    layout.across = across;
    layout.overlap = overlap;
    layout.scale = (across * (sheet.width() - overlap) + overlap) / picture.width();
    const double height = picture.height() * layout.scale;
    layout.down = std::max(1, int(std::ceil((height - overlap) / (sheet.height() - overlap) - 1e-9)));
    return layout;
}

PosterLayout posterLayout(const QSizeF &picture, const QPageLayout &paper, int resolution, int across)
{
    const QSizeF sheet = paper.paintRectPixels(resolution).size();
    return posterLayout(picture, sheet, across, overlapInches * resolution, largestScale * resolution / pixelsPerInch);
}

std::vector<bool> usedSheets(const PosterLayout &layout, const Picture &picture)
{
    std::vector<bool> used(std::size_t(layout.across * layout.down), true);
    if (used.size() == 1)
        return used;
    // Small and all at once: no shape is lost by that, as it leaves at least a trace in the pixel.
    const QRectF poster = layout.part(0, 0) | layout.part(layout.across - 1, layout.down - 1);
    const double scale = smallSide / std::max(poster.width(), poster.height());
    QImage small((poster.size() * scale).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    small.fill(Qt::transparent);
    QPainter painter(&small);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(layout.offset(picture.bounds.size()));
    painter.scale(layout.scale, layout.scale);
    painter.translate(-picture.bounds.topLeft());
    paintPicture(painter, picture);
    painter.end();
    for (std::size_t i = 0; i < used.size(); ++i) {
        const QRectF part = layout.part(int(i) % layout.across, int(i) / layout.across);
        used[i] = hasInk(small, QRectF(part.topLeft() * scale, part.size() * scale).toAlignedRect());
    }
    return used;
}

void paintSheetMarks(QPainter &painter, const PosterLayout &layout, int column, int row, double dotsPerInch)
{
    if (layout.across * layout.down == 1)
        return;
    paintMarks(painter, layout, column, row, markInches * dotsPerInch);
    paintPlace(painter, layout, column, row, dotsPerInch);
}

namespace {

model::Result<void> paintSheets(QPrinter &printer, const Picture &picture, int sheetsAcross)
{
    const PosterLayout layout = posterLayout(picture.bounds.size(), printer.pageLayout(), printer.resolution(), sheetsAcross);
    const QPointF offset = layout.offset(picture.bounds.size());
    const std::vector<bool> used = usedSheets(layout, picture);
    bool isFirst = true;
    QPainter painter;
    const model::Error refused{QCoreApplication::translate("Printing", "Nothing can be printed there.")};
    if (!painter.begin(&printer))
        return refused;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < layout.down; ++row) {
        for (int column = 0; column < layout.across; ++column) {
            if (!used[std::size_t(row * layout.across + column)])
                continue;
            if (!isFirst && !printer.newPage())
                return refused;
            isFirst = false;
            painter.save();
            painter.setClipRect(QRectF(QPointF(), layout.sheet));
            painter.translate(offset);
            paintSheet(painter, picture, layout, column, row);
            painter.restore();
            paintSheetMarks(painter, layout, column, row, printer.resolution());
        }
    }
    return painter.end() ? model::Result<void>() : refused;
}

} // namespace

// Qt would write over the file piece by piece, and not say when the disk is full.
model::Result<void> printPicture(QPrinter &printer, const Picture &picture, int sheetsAcross)
{
    const QString path = printer.outputFileName();
    if (path.isEmpty())
        return paintSheets(printer, picture, sheetsAcross);
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("printed.pdf"));
    printer.setOutputFileName(made);
    const model::Result<void> printed = paintSheets(printer, picture, sheetsAcross);
    printer.setOutputFileName(path);
    if (!printed)
        return printed;
    const model::Result<QByteArray> bytes = model::readWhole(made);
    if (!bytes)
        return bytes.error();
    if (!bytes->trimmed().endsWith("%%EOF"))
        return model::Error{QCoreApplication::translate("Printing", "There is no room for temporary files.")};
    return model::writeWhole(path, *bytes);
}

} // namespace views
