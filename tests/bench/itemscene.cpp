#include "tests/bench/itemscene.h"

#include <QGraphicsItem>
#include <QPainter>
#include <QStaticText>
#include <QStyleOptionGraphicsItem>

namespace bench {

namespace {

constexpr double farAway = 0.25; // below this, blocks and lines

double detailOf(const QPainter &painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

class PartItem : public QGraphicsItem
{
public:
    PartItem(const QRectF &rect, const QString &name, const QString &kind, bool frame) : m_rect(rect), m_frame(frame), m_name(name), m_kind(kind)
    {
        m_name.setTextFormat(Qt::PlainText);
        m_kind.setTextFormat(Qt::PlainText);
    }

    QRectF boundingRect() const override { return m_rect.adjusted(-1, -1, 1, 1); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        if (detailOf(*painter) < farAway) {
            painter->fillRect(m_rect, m_frame ? QColor(0, 120, 110, 20) : QColor(150, 200, 160));
            return;
        }
        painter->setPen(QPen(QColor(0xC4CEDA), 1));
        painter->setBrush(m_frame ? QColor(0, 120, 110, 20) : QColor(Qt::white));
        painter->drawRoundedRect(m_rect, 10, 10);
        painter->setPen(Qt::black);
        painter->drawStaticText(m_rect.topLeft() + QPointF(m_frame ? 36 : 60, 10), m_name);
        if (!m_frame) {
            painter->drawStaticText(m_rect.topLeft() + QPointF(60, 28), m_kind);
            painter->fillRect(QRectF(m_rect.topLeft() + QPointF(12, 12), QSizeF(40, 40)), QColor(200, 220, 205));
        }
    }

private:
    QRectF m_rect;
    bool m_frame;
    QStaticText m_name;
    QStaticText m_kind;
};

class ConnectionItem : public QGraphicsItem
{
public:
    ConnectionItem(const model::Route &route, const QString &text)
        : m_points(route.points.begin(), route.points.end()), m_label(route.label), m_text(text)
    {
        m_bounds = m_points.boundingRect().united(m_label).adjusted(-5, -5, 5, 5);
    }

    QRectF boundingRect() const override { return m_bounds; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const bool far = detailOf(*painter) < farAway;
        painter->setRenderHint(QPainter::Antialiasing, !far);
        painter->setPen(QPen(QColor(0x4E6E9A), far ? 0 : 1.75));
        painter->drawPolyline(m_points);
        painter->setRenderHint(QPainter::Antialiasing, true);
        if (far)
            return;
        painter->setBrush(QColor(0x4E6E9A));
        const QPointF tip = m_points.last();
        painter->drawPolygon(QPolygonF({tip, tip + QPointF(-9, -4), tip + QPointF(-9, 4)}));
        painter->setBrush(Qt::white);
        painter->drawRoundedRect(m_label, 8, 8);
        painter->drawStaticText(m_label.topLeft() + QPointF(8, 2), m_text);
    }

private:
    QPolygonF m_points;
    QRectF m_label;
    QRectF m_bounds;
    QStaticText m_text;
};

} // namespace

std::unique_ptr<QGraphicsScene> makeItemScene(const model::Diagram &diagram, const model::Routes &routes)
{
    auto scene = std::make_unique<QGraphicsScene>();
    scene->setBspTreeDepth(8);
    QRectF area;
    for (const model::Component &component : diagram.components())
        area |= diagram.absoluteRect(component.id);
    scene->setSceneRect(area.adjusted(-500, -500, 500, 500));
    for (const model::Component &component : diagram.components()) {
        const bool frame = component.has(model::Trait::Encloses);
        auto *item = new PartItem(diagram.absoluteRect(component.id), component.displayName(), component.kindInfo().name, frame);
        item->setZValue(frame ? double(diagram.ancestorsOf(component.id).size()) : 100);
        scene->addItem(item);
    }
    for (const model::Connection &connection : diagram.connections()) {
        auto *item = new ConnectionItem(routes.value(connection.id), connection.chipText());
        item->setZValue(50);
        scene->addItem(item);
    }
    return scene;
}

} // namespace bench
