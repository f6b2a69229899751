#include "views/tools/pinmarks.h"

#include <algorithm>

namespace views {

namespace {

constexpr double besideCorner = 26; ///< clear of the handle on the corner and of the port in the middle

} // namespace

PinMarks::PinMarks(DiagramScene &scene, PinsItem &pins, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
    , m_pins(pins)
{
    connect(&scene.session(), &Session::diagramChanged, this, &PinMarks::collect);
    connect(&scene.session(), &Session::diagramReset, this, &PinMarks::collect);
    connect(&scene, &DiagramScene::shownChanged, this, &PinMarks::place);
    collect();
}

void PinMarks::collect()
{
    m_pinned.clear();
    for (const model::Component &component : m_scene.session().diagram().components()) {
        if (component.isPinned())
            m_pinned.push_back(component.id);
    }
    place();
}

void PinMarks::place()
{
    std::vector<QPointF> places;
    for (const model::ComponentId &id : m_pinned) {
        const CanvasGeometry::Part *part = m_scene.geometry().part(id);
        if (part)
            places.push_back(part->rect.topLeft() + QPointF(std::min(besideCorner, part->rect.width() / 3), 0));
    }
    m_pins.setPlaces(places);
}

} // namespace views
