#include "app/gallery/gallerydelegate.h"

#include "app/gallery/gallerymodel.h"

#include "views/style/icons.h"

#include <QPainter>

namespace app {

namespace {

constexpr int outside = 5; ///< between cards
constexpr int inside = 10; ///< between card and picture
constexpr double radius = 8;

} // namespace

GalleryDelegate::GalleryDelegate(GalleryModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

void GalleryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const views::Theme &theme = views::windowTheme();
    const bool selected = option.state & QStyle::State_Selected;
    const bool lit = selected || option.state & QStyle::State_MouseOver;
    const QRectF card = QRectF(option.rect).adjusted(outside + 1, outside + 1, -outside - 1, -outside - 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.color(lit ? QStringLiteral("highlight") : QStringLiteral("panelBorder")), selected ? 2 : 1));
    painter->setBrush(theme.color(lit ? QStringLiteral("base") : QStringLiteral("panel")));
    painter->drawRoundedRect(card, radius, radius);
    const QSize size = GalleryModel::pictureSize;
    const QRectF picture(QPointF(card.center().x() - size.width() / 2.0, card.top() + inside), QSizeF(size));
    painter->drawPixmap(picture.topLeft(), m_model.picture(index));

    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QRectF title(card.left() + inside, picture.bottom(), card.width() - 2 * inside, card.bottom() - picture.bottom());
    painter->drawText(title, Qt::AlignCenter, QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->restore();
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int around = 2 * (outside + inside);
    return GalleryModel::pictureSize + QSize(around, around + option.fontMetrics.height() + inside);
}

} // namespace app
