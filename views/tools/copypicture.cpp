#include "views/tools/copypicture.h"

#include "views/session/sessiongraphics.h"

#include <algorithm>

namespace views {

namespace {

constexpr qsizetype mostDrawn = 300; ///< more cannot be painted anew for every frame
constexpr double outlineRadius = 8;

void append(PictureGroup &all, const PictureGroup &group)
{
    all.shapes.insert(all.shapes.end(), group.shapes.begin(), group.shapes.end());
}

PictureGroup outlines(const DiagramScene &scene, const QSet<model::ComponentId> &parts)
{
    PictureGroup all;
    const Stroke stroke{scene.style().selection, 1, {}};
    for (const model::ComponentId &id : parts) {
        if (scene.item(id))
            all.shapes.push_back(RectShape{scene.geometry().rectOf(id), outlineRadius, {}, stroke});
    }
    return all;
}

} // namespace

PictureGroup copyPicture(const DiagramScene &scene, const QSet<model::ComponentId> &parts)
{
    if (parts.size() > mostDrawn)
        return outlines(scene, parts);
    std::vector<const CanvasItem *> items;
    for (const model::ComponentId &id : parts) {
        if (const CanvasItem *item = scene.item(id))
            items.push_back(item);
    }
    const model::Diagram &shown = scene.shown();
    for (const model::Connection &connection : shown.connections()) {
        if (parts.contains(connection.from) && parts.contains(connection.to))
            items.push_back(scene.item(connection.id));
    }
    std::sort(items.begin(), items.end(), [](const CanvasItem *a, const CanvasItem *b) { return a->order < b->order; });
    PictureGroup all;
    const PictureBuilder &builder = scene.picture().builder();
    for (const CanvasItem *item : items) {
        if (const auto *part = std::get_if<model::ComponentId>(&item->element()))
            append(all, builder.component(*shown.component(*part), Overlay()));
        else if (const auto *line = std::get_if<model::ConnectionId>(&item->element()))
            append(all, builder.connection(*shown.connection(*line), item->route(), Overlay()));
    }
    return all;
}

} // namespace views
