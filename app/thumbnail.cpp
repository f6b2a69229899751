#include "app/thumbnail.h"

#include "views/exporters/exportoptions.h"
#include "views/picture/painterbackend.h"
#include "views/style/icons.h"

#include <QPainter>

namespace app {

namespace {

constexpr int margin = 4;
constexpr double largestZoom = 1.25; // a single part is not to fill a window

} // namespace

views::Picture previewPicture(const model::Diagram &diagram)
{
    views::ExportOptions options;
    options.theme = views::windowTheme().id();
    options.transparent = true;
    options.padding = 20;
    const model::Result<views::Picture> picture = views::pictureOf(diagram, options);
    return picture ? *picture : views::Picture();
}

void paintFitted(QPainter &painter, const views::Picture &picture, const QRectF &room)
{
    const QRectF bounds = picture.bounds;
    if (bounds.isEmpty())
        return;
    const double zoom = qMin(largestZoom, qMin(room.width() / bounds.width(), room.height() / bounds.height()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(room.center());
    painter.scale(zoom, zoom);
    painter.translate(-bounds.center());
    views::paintPicture(painter, picture, views::Detail::ByScale);
    painter.restore();
}

QPixmap thumbnail(const model::Diagram &diagram, const QSize &size, qreal scale)
{
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintFitted(painter, previewPicture(diagram), QRectF(QPointF(), QSizeF(size)).adjusted(margin, margin, -margin, -margin));
    return pixmap;
}

} // namespace app
