#include "views/panels/icondelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace views {

namespace {

constexpr int cellWidth = 104;
constexpr int inside = 6; ///< between cell, picture and text
constexpr qsizetype mostLines = 2;

/// How many letters fit into a line; where possible, up to the last sign between two words.
qsizetype lineLength(const QString &text, const QFontMetricsF &metrics, double width)
{
    qsizetype length = text.size();
    while (length > 1 && metrics.horizontalAdvance(text.left(length)) > width)
        --length;
    if (length == text.size())
        return length;
    qsizetype end = length;
    while (end > 0 && text.at(end - 1).isLetterOrNumber())
        --end;
    return end > 0 ? end : length - (text.at(length - 1).isHighSurrogate() ? 1 : 0);
}

} // namespace

QStringList iconNameLines(const QString &name, const QFontMetricsF &metrics, double width)
{
    QStringList lines;
    QString rest = name;
    while (!rest.isEmpty()) {
        if (lines.size() + 1 == mostLines) {
            lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
            break;
        }
        const qsizetype length = std::max<qsizetype>(1, lineLength(rest, metrics, width));
        lines.append(rest.left(length));
        rest.remove(0, length);
    }
    return lines;
}

QSize IconDelegate::cellSize(const QFontMetrics &metrics)
{
    constexpr int picture = 40;
    return {cellWidth, picture + 3 * inside + int(mostLines) * metrics.lineSpacing()};
}

void IconDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QIcon icon = cell.icon;
    cell.text.clear();
    cell.icon = {};
    cell.features &= ~(QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasDisplay);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QRect room = cell.rect.adjusted(inside, inside, -inside, -inside);
    const QSize size = cell.decorationSize;
    icon.paint(painter, QRect(QPoint(room.center().x() - size.width() / 2, room.top()), size));
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    QRect line(room.left(), room.top() + size.height() + inside, room.width(), cell.fontMetrics.lineSpacing());
    for (const QString &text : iconNameLines(index.data().toString(), QFontMetricsF(cell.font), room.width())) {
        painter->drawText(line, Qt::AlignHCenter | Qt::AlignTop, text);
        line.translate(0, line.height());
    }
    painter->restore();
}

QSize IconDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return cellSize(option.fontMetrics);
}

} // namespace views
