#include "views/panels/findingsdelegate.h"

#include "views/itemmodels/findingsmodel.h"
#include "views/panels/letterboxes.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int iconSide = 18;
constexpr int textLeft = margin + iconSide + 8;
constexpr int messageLines = 2;

bool isHeading(const QModelIndex &index)
{
    return index.data(FindingsModel::RowKindRole).toInt() == int(FindingsModel::RowKind::Heading);
}

QFont titleFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Draws at most messageLines lines, the last one shortened when there is more.
void drawMessage(QPainter &painter, const QRect &rect, const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (int number = 0; number < messageLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const QString rest = text.mid(line.textStart());
        const bool last = number == messageLines - 1;
        const QString shown = last ? metrics.elidedText(rest, Qt::ElideRight, rect.width()) : text.mid(line.textStart(), line.textLength());
        painter.drawText(QPoint(rect.left(), rect.top() + number * metrics.lineSpacing() + metrics.ascent()), shown);
    }
    layout.endLayout();
}

} // namespace

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect;
    const QColor quiet = option.palette.color(QPalette::PlaceholderText);
    if (isHeading(index)) {
        painter->setFont(titleFont(option));
        painter->setPen(quiet);
        const QString text = u"%1 (%2)"_s.arg(index.data().toString(), index.data(FindingsModel::CountRole).toString());
        painter->drawText(rect.adjusted(margin, 4, -margin, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
        if (option.state & QStyle::State_HasFocus) { // where the arrow keys start from
            painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1.5));
            painter->drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -3), 4, 4);
        }
        painter->restore();
        return;
    }
    QStyleOptionViewItem background = option;
    background.text.clear();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);

    const QFontMetrics titleMetrics(titleFont(option));
    const int top = rect.top() + 8;
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, QRect(rect.left() + margin, top + (titleMetrics.height() - iconSide) / 2, iconSide, iconSide));

    QRect line(rect.left() + textLeft, top, rect.width() - textLeft - margin, titleMetrics.height());
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    small.setWeight(QFont::DemiBold);
    painter->setFont(small);
    line.setRight(line.right() - drawLetterBoxes(*painter, line, index.data(FindingsModel::LettersRole).toString(), small) - 4);
    painter->setFont(titleFont(option));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));

    painter->setFont(option.font);
    painter->setPen(quiet);
    const QRect message(rect.left() + textLeft, line.bottom() + 3, rect.width() - textLeft - margin, rect.bottom() - line.bottom() - 3);
    drawMessage(*painter, message, index.data(FindingsModel::MessageRole).toString(), option.font);
    painter->restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (isHeading(index))
        return QSize(0, metrics.height() + 16);
    return QSize(0, 8 + QFontMetrics(titleFont(option)).height() + 3 + messageLines * metrics.lineSpacing() + 8);
}

} // namespace views
