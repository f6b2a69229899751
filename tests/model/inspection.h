#pragma once

#include "model/layout/routing.h"

namespace tests {

/// For all connections: a chip, and room for the texts at the ends of those that have one.
model::RoutingOptions withLabels(const model::Diagram &diagram, const QSizeF &chip = {72, 20});

/// Looks at the routes of a drawing as a reader does, knowing rectangles and lines only.
class Inspection
{
public:
    Inspection(const model::Diagram &diagram, const model::Routes &routes);

    /// The first thing that is wrong and not marked; empty when there is none.
    QString problem() const;

    int marked() const;
    int withoutRoom() const;
    int endLabels() const;
    int endLabelsWithoutRoom() const;

private:
    /// A text on or beside a line.
    struct Label {
        model::ConnectionId owner;
        QRectF rect;
        bool hasRoom;
    };

    QString describe(const model::ComponentId &id) const;
    QRectF rectOf(const model::Component &component) const;
    const QRectF &rect(const model::ComponentId &id) const { return m_rects[std::size_t(m_diagram.indexOf(id))]; }
    bool isAtPin(const model::ComponentId &id, const QJsonValue &pin, const QPointF &end) const;
    QRectF words(const model::Component &frame) const;

    QString shape(const model::Connection &connection, const model::Route &route) const;
    QString way(const model::Connection &connection, const model::Route &route) const;
    QString chip(const model::Connection &connection, const model::Route &route) const;
    QString endLabel(const model::Connection &connection, const model::Route &route, bool atStart) const;
    QString touching(const model::ConnectionId &owner, const QRectF &label, const QString &what) const;

    const model::Diagram &m_diagram;
    const model::Routes &m_routes;
    std::vector<QRectF> m_rects;
    QHash<model::ConnectionId, QRectF> m_extents; ///< lines without their labels
    std::vector<Label> m_labels;
};

} // namespace tests
