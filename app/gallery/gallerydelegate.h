#pragma once

#include <QStyledItemDelegate>

namespace app {

class GalleryModel;

/// A template as a card: picture above, title below.
class GalleryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `model` is that of the view, and outlives this.
    GalleryDelegate(GalleryModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The name, where the card has no room for all of it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    GalleryModel &m_model;
};

} // namespace app
