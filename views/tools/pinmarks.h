#pragma once

#include "views/canvas/diagramscene.h"
#include "views/canvas/pinsitem.h"

namespace views {

/// Keeps the pins of the canvas on the pinned parts, wherever those are shown.
class PinMarks : public QObject
{
    Q_OBJECT

public:
    /// The scene owns `pins`.
    PinMarks(DiagramScene &scene, PinsItem &pins, QObject *parent = nullptr);

private:
    void collect();
    void place();

    DiagramScene &m_scene;
    PinsItem &m_pins;
    std::vector<model::ComponentId> m_pinned;
};

} // namespace views
