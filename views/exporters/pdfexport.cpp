#include "views/exporters/pdfexport.h"

#include "views/picture/painterbackend.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace views {

namespace {

constexpr double pointsPerPixel = 0.75;
constexpr double longestSide = 14400; // points; PDF readers accept no larger page

} // namespace

model::Result<QByteArray> renderPdf(const Picture &picture, const ExportOptions &options)
{
    QSizeF points = picture.bounds.size() * pointsPerPixel;
    const double shrink = std::min(1.0, longestSide / std::max(points.width(), points.height()));
    points = QSizeF(std::ceil(points.width() * shrink), std::ceil(points.height() * shrink));

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("Tracepaper " TRACEPAPER_VERSION));
    writer.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF()));

    if (!options.carried.isEmpty())
        writer.addFileAttachment(QStringLiteral("diagram.tracepaper"), options.carried, QStringLiteral("application/json"));

    QPainter painter(&writer);
    const double scale = writer.resolution() / 72.0 * pointsPerPixel * shrink;
    painter.scale(scale, scale);
    painter.translate(-picture.bounds.topLeft());
    if (picture.background.isValid() && picture.background.alpha() > 0) // a page has whole points: no white edge
        painter.fillRect(picture.bounds.adjusted(0, 0, 2, 2), picture.background);
    paintPicture(painter, picture);
    painter.end();
    return bytes;
}

} // namespace views
