#pragma once

#include "views/canvas/pictureitem.h"

#include <QGraphicsScene>

namespace views {

/// A changing list of groups above the drawing (step numbers), shown by items that are used again: what does not
/// change is not painted anew.
class GroupLayer
{
public:
    /// Items go into `scene`, which owns them and which outlives the layer.
    GroupLayer(QGraphicsScene &scene, double z);

    void show(std::vector<PictureGroup> groups);
    std::vector<PictureGroup> shown() const;

private:
    QGraphicsScene &m_scene;
    double m_z;
    std::vector<PictureItem *> m_items;
};

} // namespace views
