#include "views/canvas/grouplayer.h"

namespace views {

GroupLayer::GroupLayer(QGraphicsScene &scene, double z) : m_scene(scene), m_z(z)
{
}

void GroupLayer::show(std::vector<PictureGroup> groups)
{
    while (m_items.size() < groups.size()) {
        auto *item = new PictureItem;
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

std::vector<PictureGroup> GroupLayer::shown() const
{
    std::vector<PictureGroup> groups;
    for (const PictureItem *item : m_items) {
        if (item->isVisible())
            groups.push_back(item->group());
    }
    return groups;
}

} // namespace views
