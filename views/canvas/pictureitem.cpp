#include "views/canvas/pictureitem.h"

#include "views/picture/painterbackend.h"

namespace views {

PictureItem::PictureItem()
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void PictureItem::setGroup(PictureGroup group)
{
    if (group == m_group)
        return;
    prepareGeometryChange();
    m_group = std::move(group);
    m_extent = extentOf(m_group);
    update();
}

void PictureItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintGroup(*painter, m_group);
}

} // namespace views
