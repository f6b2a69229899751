#include "views/panels/outlinedelegate.h"

#include "views/itemmodels/outlinemodel.h"
#include "views/panels/letterboxes.h"

#include <QPainter>

namespace views {

namespace {

constexpr int rowHeight = 28;
constexpr int margin = 4;

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.decorationSize = QSize(18, 18);
    row.font.setStrikeOut(index.data(OutlineModel::DownRole).toBool());
    const QString letters = index.data(OutlineModel::LettersRole).toString();
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    small.setWeight(QFont::DemiBold);
    const int side = QFontMetrics(small).height();
    const int taken = letters.isEmpty() ? 0 : int(letters.size()) * (side + 3) + margin;

    // The row is painted over its whole width; its text ends before the letters.
    QStyleOptionViewItem background = row;
    initStyleOption(&background, index);
    background.text.clear();
    background.icon = {};
    background.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
    QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    row.rect.setRight(row.rect.right() - taken);
    row.state.setFlag(QStyle::State_Selected, false);
    row.state.setFlag(QStyle::State_MouseOver, false);
    QStyledItemDelegate::paint(painter, row, index);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(small);
    const QRect line(option.rect.left(), option.rect.center().y() - side / 2 + 1, option.rect.width() - margin, side);
    drawLetterBoxes(*painter, line, letters, small);
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(0, qMax(rowHeight, option.fontMetrics.height() + 10));
}

} // namespace views
