#include "views/panels/palettedelegate.h"

#include "views/itemmodels/palettemodel.h"

#include <QPainter>
#include <QPainterPath>
#include <QTreeView>

namespace views {
namespace {

constexpr int headingHeight = 28;
constexpr int kindHeight = 32;

bool isHeading(const QModelIndex &index)
{
    return index.data(PaletteModel::KindIdRole).toString().isEmpty();
}

/// An arrow that points down when the branch is open, right when it is closed.
QPainterPath chevron(QPointF centre, bool open)
{
    QPainterPath path;
    if (open) {
        path.moveTo(centre + QPointF(-3.5, -1.75));
        path.lineTo(centre + QPointF(0, 1.75));
        path.lineTo(centre + QPointF(3.5, -1.75));
    } else {
        path.moveTo(centre + QPointF(-1.75, -3.5));
        path.lineTo(centre + QPointF(1.75, 0));
        path.lineTo(centre + QPointF(-1.75, 3.5));
    }
    return path;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index)) {
        paintHeading(painter, option, index);
        return;
    }
    QStyleOptionViewItem kind = option;
    kind.decorationSize = QSize(20, 20);
    QStyledItemDelegate::paint(painter, kind, index);
}

void PaletteDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const bool open = !tree || tree->isExpanded(index);
    const QColor color = option.palette.color(QPalette::PlaceholderText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF rect = option.rect;
    painter->drawPath(chevron(QPointF(rect.left() + 12, rect.center().y() + 0.5), open));
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->drawText(rect.adjusted(24, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.height();
    return QSize(0, isHeading(index) ? qMax(headingHeight, text + 10) : qMax(kindHeight, text + 12));
}

} // namespace views
