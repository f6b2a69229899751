#pragma once

#include "views/canvas/canvasstyle.h"

#include <QGraphicsItem>
#include <QGraphicsScene>

namespace views {

/// Something that a tool shows over the drawing. It takes no part in what the mouse does.
class SignItem : public QGraphicsItem
{
public:
    explicit SignItem(const CanvasStyle &style)
        : m_style(style)
    {
        setAcceptedMouseButtons(Qt::NoButton);
    }

    QRectF boundingRect() const override { return m_bounds; }

protected:
    /// Before and after, everything inside is painted anew. The scene only remembers where an item was painted last, which
    /// is the new place already when the drawing below is painted before the scene has looked at the item.
    void setBounds(const QRectF &bounds)
    {
        if (scene() && !m_bounds.isEmpty())
            scene()->update(mapRectToScene(m_bounds));
        prepareGeometryChange();
        m_bounds = bounds;
        update();
    }

    const CanvasStyle &m_style;

private:
    QRectF m_bounds;
};

} // namespace views
