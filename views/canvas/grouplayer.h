#pragma once

#include "views/canvas/pictureitem.h"

#include <QGraphicsScene>

namespace views {

/// A changing list of groups above the drawing (tokens, step numbers), shown by items that are used again: what does not
/// change is not painted anew.
class GroupLayer
{
public:
    /// Items go into `scene`, which owns them and which outlives the layer.
    GroupLayer(QGraphicsScene &scene, const CanvasStyle &style, double z);

    void show(std::vector<PictureGroup> groups);

private:
    QGraphicsScene &m_scene;
    const CanvasStyle &m_style;
    double m_z;
    std::vector<PictureItem *> m_items;
};

} // namespace views
