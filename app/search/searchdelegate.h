#pragma once

#include <QStyledItemDelegate>

namespace app {

/// A line of the command palette: icon, title, quiet detail, and at the right the shortcut or why it cannot be used.
/// What was typed is bold.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace app
