#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

class QFontMetrics;
class QFontMetricsF;

namespace views {

/// The name of an icon in at most two lines of this width, broken anywhere where it has to be; what is too long ends in dots.
QStringList iconNameLines(const QString &name, const QFontMetricsF &metrics, double width);

/// An icon of the chooser with its name below, over the whole width of the cell.
class IconDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// With room for two lines of text.
    static QSize cellSize(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace views
