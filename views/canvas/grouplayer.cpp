#include "views/canvas/grouplayer.h"

namespace views {

GroupLayer::GroupLayer(QGraphicsScene &scene, const CanvasStyle &style, double z) : m_scene(scene), m_style(style), m_z(z)
{
}

void GroupLayer::show(std::vector<PictureGroup> groups)
{
    while (m_items.size() < groups.size()) {
        auto *item = new PictureItem(m_style);
        item->setZValue(m_z + double(m_items.size()) * 1e-6);
        m_scene.addItem(item);
        m_items.push_back(item);
    }
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const bool used = i < groups.size();
        if (used)
            m_items[i]->setGroup(std::move(groups[i]));
        m_items[i]->setVisible(used);
    }
}

} // namespace views
