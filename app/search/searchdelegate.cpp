#include "app/search/searchdelegate.h"

#include "app/search/searchmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace app {

namespace {

constexpr int margin = 10;
constexpr int iconSide = 18;
constexpr int gap = 10;
constexpr int keyPadding = 6;

/// Draws one line with the characters at `positions` in bold, as far as it fits; returns its width.
double drawLine(QPainter &painter, const QRectF &area, const QString &text, const QList<int> &positions)
{
    QFont bold = painter.font();
    bold.setWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat format;
    format.setFont(bold);
    for (const int position : positions)
        formats.append({position, 1, format});
    QTextLayout layout(text, painter.font());
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(1e6);
    layout.endLayout();
    const double width = line.isValid() ? line.naturalTextWidth() : 0;
    if (width > area.width()) {
        const QString shortened = QFontMetricsF(bold).elidedText(text, Qt::ElideRight, area.width());
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, shortened);
        return area.width();
    }
    layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    return width;
}

/// Draws the shortcut as a key at the right end of the line; returns how much room it took.
double drawKeys(QPainter &painter, const QRectF &line, const QString &keys, const QStyleOptionViewItem &option)
{
    const QFontMetricsF metrics(option.font);
    const double width = metrics.horizontalAdvance(keys) + 2 * keyPadding;
    const QRectF key(line.right() - width, line.center().y() - metrics.height() / 2 - 1.5, width, metrics.height() + 3);
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.drawText(key, Qt::AlignCenter, keys);
    return width;
}

} // namespace

int SearchDelegate::rowHeight(const QFontMetrics &metrics)
{
    return qMax(32, metrics.height() + 14);
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    QStyleOptionViewItem background = option;
    background.text.clear();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);

    const QString refusal = index.data(SearchModel::RefusalRole).toString();
    const QRectF rect = option.rect;
    const QRectF icon(rect.left() + margin, rect.center().y() - iconSide / 2.0, iconSide, iconSide);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon.toRect(), Qt::AlignCenter, refusal.isEmpty() ? QIcon::Normal : QIcon::Disabled);

    QRectF line = rect.adjusted(2.0 * margin + iconSide, 0, -margin, 0);
    const QString keys = index.data(SearchModel::KeysRole).toString();
    if (!keys.isEmpty())
        line.setRight(line.right() - drawKeys(*painter, line, keys, option) - gap);
    const QPalette::ColorGroup group = refusal.isEmpty() ? QPalette::Active : QPalette::Disabled;
    painter->setPen(option.palette.color(group, QPalette::Text));
    line.setLeft(line.left() + drawLine(*painter, line, index.data().toString(), index.data(SearchModel::TitlePositionsRole).value<QList<int>>()) + gap);
    painter->setPen(option.palette.color(group, refusal.isEmpty() ? QPalette::PlaceholderText : QPalette::Text));
    drawLine(*painter, line, index.data(SearchModel::DetailRole).toString(), index.data(SearchModel::DetailPositionsRole).value<QList<int>>());
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(0, rowHeight(option.fontMetrics));
}

} // namespace app
