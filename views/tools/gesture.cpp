#include "views/tools/gesture.h"

namespace views {

namespace {

constexpr double decorationZ = model::maxNesting + 100; ///< above the whole drawing
constexpr double ghostOpacity = 0.6;

template<typename Item>
Item *added(DiagramScene &scene, Item *item, double z)
{
    item->setZValue(z);
    scene.addItem(item);
    return item;
}

} // namespace

Decorations::Decorations(DiagramScene &scene)
    : handles(added(scene, new PointsItem(scene.style(), PointsItem::Sign::Square), decorationZ + 3))
    , bends(added(scene, new PointsItem(scene.style(), PointsItem::Sign::Dot), decorationZ + 3))
    , ports(added(scene, new PointsItem(scene.style(), PointsItem::Sign::Disc), decorationZ + 2))
    , arrows(added(scene, new PointsItem(scene.style(), PointsItem::Sign::Arrow), decorationZ + 2))
    , line(added(scene, new LineItem(scene.style()), decorationZ + 1))
    , band(added(scene, new BandItem(scene.style()), decorationZ))
    , guides(added(scene, new GuidesItem(scene.style()), decorationZ))
    , pins(added(scene, new PinsItem(scene.style()), decorationZ - 1))
    , ghost(added(scene, new PictureItem, decorationZ))
{
    ghost->setOpacity(ghostOpacity);
}

} // namespace views
