#include "app/gallery/gallerydelegate.h"

#include "app/gallery/gallerymodel.h"

#include "views/style/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int outside = 5; ///< between cards
constexpr int inside = 10; ///< between card and picture
constexpr double radius = 8;
constexpr int titleLines = 2;
constexpr int titleFlags = Qt::AlignCenter | Qt::TextWordWrap;

QFont titleFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

double titleWidth(const QStyleOptionViewItem &option)
{
    return option.rect.width() - 2 * (outside + 1 + inside);
}

/// On two lines at most.
QString elidedTitle(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetricsF metrics(titleFont(option));
    const auto fits = [&metrics, width = titleWidth(option)](const QString &text) {
        return metrics.boundingRect(QRectF(0, 0, width, 0), titleFlags, text).height() < titleLines * metrics.lineSpacing() + 1;
    };
    QString title = index.data().toString();
    for (double width = titleLines * titleWidth(option); !fits(title) && width > 0; width -= metrics.averageCharWidth())
        title = metrics.elidedText(index.data().toString(), Qt::ElideRight, width);
    return title;
}

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

    painter->setFont(titleFont(option));
    painter->setPen(option.palette.color(QPalette::Text));
    const QRectF title(card.left() + inside, picture.bottom(), titleWidth(option), card.bottom() - picture.bottom());
    painter->drawText(title, titleFlags, elidedTitle(option, index));
    painter->restore();
}

bool GalleryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString title = index.data().toString();
    const bool isCut = event->type() == QEvent::ToolTip && elidedTitle(option, index) != title;
    QToolTip::showText(event->globalPos(), isCut ? u"<p>%1</p>"_s.arg(title.toHtmlEscaped()) : QString(), view, option.rect);
    return isCut;
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int around = 2 * (outside + inside);
    return GalleryModel::pictureSize + QSize(around, around + titleLines * option.fontMetrics.lineSpacing() + inside);
}

} // namespace app
