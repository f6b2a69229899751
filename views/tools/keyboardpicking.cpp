#include "views/tools/keyboardcontrol.h"

#include <QKeyEvent>

#include <algorithm>

// Selecting several by keys: a mark goes through the drawing without changing the selection, and takes in or out what it is on.

namespace views {

void KeyboardControl::startPicking()
{
    const Selection &selection = m_context.session.selection();
    const std::optional<model::ComponentId> part = focused();
    if (part)
        mark(*part);
    else if (!selection.connections.isEmpty())
        mark(*std::min_element(selection.connections.begin(), selection.connections.end()));
    else if (const std::vector<model::ComponentId> order = m_context.scene.geometry().readingOrder(); !order.empty())
        mark(order.front());
    if (!isPicking())
        return;
    m_picked = selection;
    m_modeChanged(KeyMode::Picking);
}

bool KeyboardControl::endPicking()
{
    if (!isPicking())
        return false;
    m_marked = {};
    m_context.scene.setMarked(Mark::Target, {});
    m_modeChanged(KeyMode::None);
    return true;
}

void KeyboardControl::onSelectionChanged()
{
    if (isPicking() && m_context.session.selection() != m_picked)
        endPicking();
}

bool KeyboardControl::pickingKey(const QKeyEvent &event, const std::optional<QPointF> &direction)
{
    if (direction && !(event.modifiers() & (Qt::AltModifier | Qt::ShiftModifier))) {
        markTowards(*direction);
        return true;
    }
    if (event.key() == Qt::Key_Space) {
        pick();
        return true;
    }
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && endPicking();
}

void KeyboardControl::pick()
{
    const auto toggle = [](auto &set, const auto &id) {
        if (!set.remove(id))
            set.insert(id);
    };
    if (const auto *part = std::get_if<model::ComponentId>(&m_marked))
        toggle(m_picked.components, *part);
    else if (const auto *line = std::get_if<model::ConnectionId>(&m_marked))
        toggle(m_picked.connections, *line);
    m_context.session.setSelection(m_picked);
}

void KeyboardControl::mark(const Element &element)
{
    m_marked = element;
    if (const auto *part = std::get_if<model::ComponentId>(&element)) {
        m_context.scene.setMarked(Mark::Target, {{*part}, {}});
        m_context.view.reveal({*part});
    } else if (const auto *line = std::get_if<model::ConnectionId>(&element)) {
        const model::Connection &connection = *m_context.session.diagram().connection(*line);
        m_context.scene.setMarked(Mark::Target, {{}, {*line}});
        m_context.view.reveal({connection.from, connection.to});
    }
}

/// Parts, then lines, and round again.
void KeyboardControl::markNext(bool forward)
{
    std::vector<Element> order;
    for (const model::ComponentId &part : m_context.scene.geometry().readingOrder())
        order.emplace_back(part);
    for (const model::ConnectionId &line : lines())
        order.emplace_back(line);
    if (order.empty())
        return;
    const std::size_t place = std::size_t(std::find(order.begin(), order.end(), m_marked) - order.begin());
    mark(order[(place + (forward ? 1 : order.size() - 1)) % order.size()]);
}

void KeyboardControl::markTowards(const QPointF &direction)
{
    const auto *part = std::get_if<model::ComponentId>(&m_marked);
    if (!part) {
        markNext(direction.x() + direction.y() > 0);
        return;
    }
    QSet<model::ComponentId> all;
    for (const CanvasGeometry::Part &each : m_context.scene.geometry().parts())
        all.insert(each.id);
    if (const CanvasGeometry::Part *next = m_context.scene.geometry().nextInDirection(*part, direction, all))
        mark(next->id);
}

} // namespace views
