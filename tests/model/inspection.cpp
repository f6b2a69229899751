#include "tests/model/inspection.h"

#include "model/layout/arrange.h"

#include <algorithm>
#include <cmath>

using namespace model;

namespace tests {

namespace {

constexpr QSizeF chipSize(72, 20);
constexpr double farthest = 60; ///< a text at an end belongs to it

QSizeF endSize(const Connection &connection, bool atStart)
{
    const QString text = connection.endText(atStart);
    return text.isEmpty() ? QSizeF() : QSizeF(6.0 * double(text.size()) + 2, 12);
}

bool overlap(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

bool isFrame(const Component &component)
{
    return component.has(Trait::Encloses);
}

QString text(const std::vector<QPointF> &points)
{
    QStringList texts;
    for (const QPointF &point : points)
        texts += QStringLiteral("(%1, %2)").arg(point.x()).arg(point.y());
    return texts.join(u' ');
}

bool isOnBorder(const QPointF &point, const QRectF &rect)
{
    constexpr double near = 0.01;
    return rect.adjusted(-near, -near, near, near).contains(point)
           && !rect.adjusted(near, near, -near, -near).contains(point);
}

bool isOn(const QRectF &label, const std::vector<QPointF> &line)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (overlap(label, QRectF(line[i - 1], line[i]).normalized()))
            return true;
    }
    return false;
}

} // namespace

RoutingOptions withLabels(const Diagram &diagram, const QSizeF &chip)
{
    RoutingOptions options;
    for (const Connection &connection : diagram.connections())
        options.labelSizes.insert(connection.id, {chip, endSize(connection, true), endSize(connection, false)});
    return options;
}

Inspection::Inspection(const Diagram &diagram, const Routes &routes)
    : m_diagram(diagram)
    , m_routes(routes)
{
    for (const Component &component : diagram.components())
        m_rects.push_back(rectOf(component));
    for (auto route = routes.begin(); route != routes.end(); ++route) {
        QRectF extent;
        for (const QPointF &point : route->points)
            extent |= QRectF(point, QSizeF(1, 1));
        m_extents.insert(route.key(), extent);
        for (const Label &label : {Label{route.key(), route->label, route->labelHasRoom},
                                   Label{route.key(), route->fromLabel.rect, route->fromLabel.hasRoom},
                                   Label{route.key(), route->toLabel.rect, route->toLabel.hasRoom}}) {
            if (!label.rect.isNull())
                m_labels.push_back(label);
        }
    }
}

QString Inspection::problem() const
{
    for (const Connection &connection : m_diagram.connections()) {
        const auto route = m_routes.constFind(connection.id);
        if (route == m_routes.constEnd())
            return connection.id.toString() + QStringLiteral(" has no route");
        for (const QString &wrong : {shape(connection, *route), way(connection, *route), chip(connection, *route),
                                     endLabel(connection, *route, true), endLabel(connection, *route, false)}) {
            if (!wrong.isEmpty())
                return connection.id.toString() + u' ' + wrong + u' ' + text(route->points) + describe(connection.from)
                       + describe(connection.to);
        }
    }
    return {};
}

int Inspection::marked() const
{
    return int(std::count_if(m_routes.begin(), m_routes.end(), [](const Route &route) { return route.crossesPart; }));
}

int Inspection::withoutRoom() const
{
    return int(std::count_if(m_routes.begin(), m_routes.end(), [](const Route &route) { return !route.labelHasRoom; }));
}

int Inspection::endLabels() const
{
    int count = 0;
    for (const Route &route : m_routes)
        count += int(!route.fromLabel.rect.isNull()) + int(!route.toLabel.rect.isNull());
    return count;
}

int Inspection::endLabelsWithoutRoom() const
{
    int count = 0;
    for (const Route &route : m_routes)
        count += int(!route.fromLabel.hasRoom) + int(!route.toLabel.hasRoom);
    return count;
}

QString Inspection::describe(const ComponentId &id) const
{
    const QRectF &at = rect(id);
    return QStringLiteral(" %1 %2,%3 %4x%5")
        .arg(id.toString())
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height());
}

QRectF Inspection::rectOf(const Component &component) const
{
    QPointF corner = *component.position;
    for (std::optional<ComponentId> parent = component.parent; parent; parent = m_diagram.component(*parent)->parent)
        corner += *m_diagram.component(*parent)->position;
    return QRectF(corner, component.size.value_or(component.kindInfo().defaultSize));
}

QString Inspection::shape(const Connection &connection, const Route &route) const
{
    if (route.points.size() < 2)
        return QStringLiteral("is no line");
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        const QPointF way = route.points[i] - route.points[i - 1];
        if (way.x() != 0 && way.y() != 0)
            return QStringLiteral("is not orthogonal");
    }
    if (!isOnBorder(route.points.front(), rect(connection.from))
        || !isOnBorder(route.points.back(), rect(connection.to)))
        return QStringLiteral("does not end at its parts");
    if (connection.from != connection.to
        && (!isAtPin(connection.from, connection.properties.value(QStringLiteral("fromPort")), route.points.front())
            || !isAtPin(connection.to, connection.properties.value(QStringLiteral("toPort")), route.points.back())))
        return QStringLiteral("does not end where it is pinned");
    return {};
}

/// Off the rounded corners, on whole pixels.
bool Inspection::isAtPin(const ComponentId &id, const QJsonValue &pin, const QPointF &end) const
{
    if (pin.isUndefined())
        return true;
    const QStringList text = pin.toString().split(u':');
    const QRectF &at = rect(id);
    const double place = text[1].toDouble();
    const double x = std::clamp(at.x() + place * at.width(), at.left() + 8, at.right() - 8);
    const double y = std::clamp(at.y() + place * at.height(), at.top() + 8, at.bottom() - 8);
    const QPointF wished = text[0] == u"left"    ? QPointF(at.left(), y)
                           : text[0] == u"right" ? QPointF(at.right(), y)
                           : text[0] == u"top"   ? QPointF(x, at.top())
                                                 : QPointF(x, at.bottom());
    return std::abs(wished.x() - end.x()) <= 0.51 && std::abs(wished.y() - end.y()) <= 0.51;
}

QString Inspection::way(const Connection &connection, const Route &route) const
{
    if (route.crossesPart)
        return {};
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        const QRectF line = QRectF(route.points[i - 1], route.points[i]).normalized();
        for (const Component &component : m_diagram.components()) {
            const bool joined = component.id == connection.from || component.id == connection.to;
            const QRectF &part = rect(component.id);
            if (joined && connection.properties.contains(QStringLiteral("route")))
                continue; // the hand has put it there
            if (isFrame(component)) {
                if (overlap(line, words(component)))
                    return QStringLiteral("runs through the title of ") + component.id.toString();
            } else if (overlap(line, part.adjusted(1, 1, -1, -1))) {
                return (joined ? QStringLiteral("runs back through ") : QStringLiteral("runs through "))
                       + component.id.toString();
            }
        }
    }
    return {};
}

/// The middle of the words that name a frame, drawn with some ten pixels for a letter behind an icon.
QRectF Inspection::words(const Component &frame) const
{
    const double width = std::min(6.0 * double(frame.displayName().size()), rect(frame.id).width() - 50);
    return QRectF(rect(frame.id).left() + 40, rect(frame.id).top() + 10, std::max(0.0, width), 12);
}

QString Inspection::chip(const Connection &connection, const Route &route) const
{
    if (!route.labelHasRoom)
        return {};
    if (route.label.size() != chipSize)
        return QStringLiteral("has no chip");
    return touching(connection.id, route.label, QStringLiteral("has its chip "));
}

QString Inspection::endLabel(const Connection &connection, const Route &route, bool atStart) const
{
    const EndLabel &label = atStart ? route.fromLabel : route.toLabel;
    const QString what =
        atStart ? QStringLiteral("has the text where it begins ") : QStringLiteral("has the text where it ends ");
    if (label.rect.isNull() != connection.endText(atStart).isEmpty()
        || (!label.rect.isNull() && label.rect.size() != endSize(connection, atStart)))
        return what + QStringLiteral("in another size");
    if (label.rect.isNull())
        return {};
    const QPointF end = atStart ? route.points.front() : route.points.back();
    if (!label.rect.adjusted(-farthest, -farthest, farthest, farthest).contains(end))
        return what + QStringLiteral("far away");
    if (!label.hasRoom)
        return {};
    if (isOn(label.rect, route.points) && !label.coversLine)
        return what + QStringLiteral("on its own line");
    return touching(connection.id, label.rect, what);
}

/// What a label that has room touches although it must not.
QString Inspection::touching(const ConnectionId &owner, const QRectF &label, const QString &what) const
{
    for (const Component &component : m_diagram.components()) {
        if (overlap(label, isFrame(component) ? words(component) : rect(component.id)))
            return what + QStringLiteral("on ") + component.id.toString();
    }
    for (const Connection &other : m_diagram.connections()) {
        if (other.id != owner && overlap(label, m_extents.value(other.id))
            && isOn(label, m_routes.constFind(other.id)->points))
            return what + QStringLiteral("on the line of ") + other.id.toString();
    }
    for (const Label &other : m_labels) {
        const bool same = other.owner == owner && other.rect == label;
        if (!same && other.hasRoom && overlap(label, other.rect))
            return what + QStringLiteral("on a label of ") + other.owner.toString();
    }
    return {};
}

} // namespace tests
