#include "views/tools/connecting.h"

#include "model/diagram/usualprotocol.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

bool explains(const model::Component &from, const model::Component &to)
{
    return from.has(model::Trait::Annotation) || to.has(model::Trait::Annotation);
}

bool speaks(const model::Component &part, const QString &protocol)
{
    const QStringList &listens = part.kindInfo().speaks;
    return listens.isEmpty() || listens.contains(protocol);
}

} // namespace

bool canConnect(const model::Diagram &diagram, const model::ComponentId &from, const model::ComponentId &to)
{
    return from != to && diagram.component(from) && diagram.component(to)
           && !diagram.isInside(from, to) && !diagram.isInside(to, from);
}

model::Connection newConnection(const model::Diagram &diagram, const model::ComponentId &from, const model::ComponentId &to)
{
    return model::usualConnection(diagram, from, to);
}

model::Edit connectEdit(const model::Diagram &diagram, const model::ComponentId &from, const model::ComponentId &to)
{
    return model::InsertParts{{{}, {{newConnection(diagram, from, to), -1}}}};
}

model::Edit reconnectEdit(const model::Diagram &diagram, const model::ConnectionId &id, const model::ComponentId &from,
                          const model::ComponentId &to)
{
    const model::Connection *old = diagram.connection(id);
    Q_ASSERT(old && diagram.component(to));
    const model::Component *oldTarget = diagram.component(old->to);
    const bool keep = old->to == to || speaks(*diagram.component(to), old->protocol) || !speaks(*oldTarget, old->protocol);
    const bool same = explains(*diagram.component(from), *diagram.component(to)) == explains(*diagram.component(old->from), *oldTarget);
    const QString protocol = keep && same ? old->protocol : model::usualProtocol(diagram, from, to);
    const model::Reconnect reconnect{id, from, to, protocol};
    // What said how to reach the other part says nothing about this one.
    QStringList stale;
    if (protocol != old->protocol)
        stale += QStringLiteral("port");
    if (old->from != from)
        stale += {model::Connection::portPinKey(true), model::Connection::waypointsKey()};
    if (old->to != to)
        stale += {model::Connection::portPinKey(false), model::Connection::waypointsKey()};
    stale.removeDuplicates();
    model::Edits edits{{reconnect}, {}};
    for (const QString &key : std::as_const(stale)) {
        if (old->properties.contains(key))
            edits.edits.push_back(model::SetConnectionProperty{id, key, QJsonValue(QJsonValue::Undefined)});
    }
    return edits.edits.size() == 1 ? edits.edits.front() : model::Edit(edits);
}

std::vector<QPointF> looseLine(const QRectF &from, const QPointF &to)
{
    const QPointF center = from.center();
    const QPointF way = to - center;
    const bool sideways = std::abs(way.x()) * from.height() >= std::abs(way.y()) * from.width();
    if (sideways) {
        const QPointF start(way.x() >= 0 ? from.right() : from.left(), center.y());
        const double middle = (start.x() + to.x()) / 2;
        return {start, QPointF(middle, start.y()), QPointF(middle, to.y()), to};
    }
    const QPointF start(center.x(), way.y() >= 0 ? from.bottom() : from.top());
    const double middle = (start.y() + to.y()) / 2;
    return {start, QPointF(start.x(), middle), QPointF(to.x(), middle), to};
}

} // namespace views
