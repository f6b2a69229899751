#include "views/tools/composing.h"

#include "model/layout/arrange.h"
#include "views/tools/docking.h"
#include "views/tools/pushing.h"

#include <algorithm>

namespace views {

EditComposer::EditComposer(const model::Diagram &diagram) : m_before(diagram), m_after(diagram) {}

bool EditComposer::add(const model::Edit &edit)
{
    if (const model::Result<model::AppliedEdit> applied = model::applyEdit(m_after, edit); !applied) {
        m_refusal = applied.error().message;
        return false;
    }
    m_edits.edits.push_back(edit);
    return true;
}

model::Edit EditComposer::finish(const QString &text)
{
    growFrames();
    followBorders();
    followParts();
    m_edits.text = text;
    if (m_edits.edits.size() == 1 && text.isEmpty())
        return m_edits.edits.front();
    return m_edits;
}

void EditComposer::growFrames()
{
    // What is pushed aside may need larger frames itself, level by level.
    for (int level = 0; level <= model::maxNesting; ++level) {
        const model::SetGeometry growth = missingGrowth();
        if (growth.geometries.empty())
            return;
        const model::Diagram before = m_after;
        add(growth);
        for (const model::SetGeometry::Geometry &geometry : growth.geometries) {
            if (before.sizeOf(geometry.id) != m_after.sizeOf(geometry.id))
                pushNeighboursOf(*this, geometry.id, before.absoluteRect(geometry.id));
        }
    }
}

/// What the frames around the parts that were named lack.
model::SetGeometry EditComposer::missingGrowth() const
{
    // Frames elsewhere may be too small for reasons of their own; they stay as they are.
    QSet<model::ComponentId> around;
    for (const model::ComponentId &id : m_touched) {
        for (const model::ComponentId &frame : m_after.ancestorsOf(id))
            around.insert(frame);
    }
    model::SetGeometry growth;
    if (around.isEmpty())
        return growth;
    for (const model::SetGeometry::Geometry &geometry : model::growFrames(m_after).geometries) {
        const std::optional<model::ComponentId> &parent = m_after.component(geometry.id)->parent;
        if (around.contains(geometry.id) || (parent && around.contains(*parent)))
            growth.geometries.push_back(geometry);
    }
    return growth;
}

void EditComposer::followBorders()
{
    model::SetGeometry moves;
    for (const model::Component &frame : m_after.components()) {
        if (!m_before.component(frame.id) || m_before.sizeOf(frame.id) == m_after.sizeOf(frame.id))
            continue;
        for (const model::ComponentId &id : m_after.childrenOf(frame.id)) {
            const model::Component *badge = m_after.component(id);
            const model::Component *old = m_before.component(id);
            if (!old || old->parent != badge->parent || old->position != badge->position || !isDocked(m_after, id))
                continue;
            const QRectF rect(badge->position.value_or(QPointF()), m_after.sizeOf(id));
            const QPointF shift = borderShift(m_before.sizeOf(frame.id), m_after.sizeOf(frame.id), rect);
            if (!shift.isNull())
                moves.geometries.push_back({id, rect.topLeft() + shift, badge->size});
        }
    }
    if (!moves.geometries.empty())
        add(moves);
}

void EditComposer::followParts()
{
    const auto shiftOf = [this](const model::ComponentId &id) { return m_after.absoluteRect(id).topLeft() - m_before.absoluteRect(id).topLeft(); };
    for (const model::Connection &connection : m_before.connections()) {
        std::vector<QPointF> waypoints = connection.waypoints();
        const model::Connection *after = m_after.connection(connection.id);
        // Where the edit itself says what becomes of the line, that holds.
        if (waypoints.empty() || !after || *after != connection)
            continue;
        const QPointF shift = shiftOf(connection.from);
        const bool together = shift == shiftOf(connection.to);
        if (together ? shift.isNull() : !m_forgetsStretched)
            continue;
        for (QPointF &point : waypoints)
            point += shift;
        add(model::SetConnectionProperty{connection.id, model::Connection::waypointsKey(),
                                         together ? QJsonValue(model::waypointsToJson(waypoints)) : QJsonValue(QJsonValue::Undefined)});
    }
}

std::vector<model::ComponentId> outermost(const model::Diagram &diagram, const QSet<model::ComponentId> &ids)
{
    std::vector<model::ComponentId> result;
    for (const model::Component &part : diagram.components()) {
        if (!ids.contains(part.id))
            continue;
        const std::vector<model::ComponentId> around = diagram.ancestorsOf(part.id);
        if (std::none_of(around.begin(), around.end(), [&](const auto &id) { return ids.contains(id); }))
            result.push_back(part.id);
    }
    return result;
}

QSet<model::ComponentId> withContents(const model::Diagram &diagram, const std::vector<model::ComponentId> &ids)
{
    QSet<model::ComponentId> all;
    for (const model::ComponentId &id : ids) {
        for (const model::ComponentId &inside : diagram.subtreeOf(id))
            all.insert(inside);
    }
    return all;
}

} // namespace views
