#include "views/picture/legend.h"

#include "model/catalog/componentcatalog.h"
#include "model/catalog/hue.h"
#include "model/diagram/viewtexts.h"

#include "views/picture/componentdrawing.h"
#include "views/picture/connectiondrawing.h"
#include "views/picture/graphicdrawing.h"
#include "views/picture/marks.h"
#include "views/picture/textmeasure.h"
#include "views/picture/tokendrawing.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct Legend {
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

constexpr double textSize = 11;
constexpr double sampleWidth = 40;
constexpr double iconSampleWidth = 20;
constexpr double rowHeight = 26;
constexpr double itemGap = 18;
constexpr double padding = 12;

struct Item {
    QString text;
    std::function<void(const QPointF &middleLeft, std::vector<Shape> &shapes)> drawSample;
    double width = sampleWidth; ///< of the sample
};

QPointF iconCenter(const QPointF &left)
{
    return left + QPointF(iconSampleWidth / 2, 0);
}

void addLines(const DrawingContext &context, std::vector<Item> &items)
{
    const std::vector<model::Connection> &connections = context.diagram.connections();
    const auto line = [&](const QString &text, model::TrafficKind traffic, bool standby) {
        items.push_back({text, [&context, traffic, standby](const QPointF &left, std::vector<Shape> &shapes) {
                             addArrow({left, left + QPointF(sampleWidth, 0)},
                                      connectionStroke(context.normal, traffic, standby), headsOf(traffic), shapes);
                         }});
    };
    for (const model::TrafficKind traffic : model::allTrafficKinds) {
        if (std::any_of(connections.begin(), connections.end(), [&](const auto &c) { return c.traffic() == traffic; }))
            line(model::trafficKindName(traffic), traffic, false);
    }
    if (std::any_of(connections.begin(), connections.end(), [](const auto &c) { return isStandby(c); }))
        line(Legend::tr("Standby"), model::TrafficKind::Request, true);
    const auto isEncrypted = [](const auto &c) { return c.isEncrypted(); };
    if (context.protocols && std::any_of(connections.begin(), connections.end(), isEncrypted)) {
        items.push_back({Legend::tr("Encrypted"),
                         [&context](const QPointF &left, std::vector<Shape> &shapes) {
                             const QPointF c = iconCenter(left);
                             shapes.emplace_back(IconShape{
                                 u"actions/padlock"_s, {c.x() - 8, c.y() - 8, 16, 16}, context.normal.legendText});
                         },
                         iconSampleWidth});
    }
}

// Only operations that some mark names are explained.
QString spofText(const Overlay &overlay)
{
    QStringList meanings;
    for (const model::Operation operation : model::allOperations) {
        const auto named = [&](model::OperationSet set) { return set.contains(operation); };
        if (std::any_of(overlay.spofs.begin(), overlay.spofs.end(), named))
            meanings += QString(model::operationLetter(operation) + u' ' + model::operationName(operation));
    }
    return Legend::tr("Single point of failure (%1)").arg(meanings.join(u", "_s));
}

void addMarks(const DrawingContext &context, const Overlay &overlay, std::vector<Item> &items)
{
    const Palette &palette = context.normal;
    const auto boxAt = [](const QPointF &left) { return QRectF(left.x() + 6, left.y() - 7, sampleWidth - 12, 14); };
    const std::vector<model::Component> &components = context.diagram.components();
    if (std::any_of(components.begin(), components.end(),
                    [&](const auto &c) { return isStandby(context, c); })) {
        items.push_back(
            {Legend::tr("Waits as standby"), [&palette, boxAt](const QPointF &left, std::vector<Shape> &shapes) {
                 shapes.push_back(
                     RectShape{boxAt(left), 4, palette.cardFill, {palette.cardSubtext, 1.5, {5, 3}, false}});
             }});
    }
    if (std::any_of(overlay.spofs.begin(), overlay.spofs.end(),
                    [](model::OperationSet set) { return !set.isEmpty(); })) {
        items.push_back({spofText(overlay), [&palette, boxAt](const QPointF &left, std::vector<Shape> &shapes) {
                             shapes.push_back(RectShape{
                                 {left.x() + 4, left.y() - 5, 30, 14}, 5, {}, {palette.spof, 2.5, {}, false}});
                             addSpofBadge({left.x() + sampleWidth, left.y() - 5},
                                          QString(model::operationLetter(model::Operation::Write)),
                                          palette.spofBadgeFill, palette.spofText, shapes);
                         }});
    }
    if (!overlay.down.isEmpty()) {
        items.push_back({Legend::tr("Down"), [&palette, boxAt](const QPointF &left, std::vector<Shape> &shapes) {
                             shapes.emplace_back(HatchShape{boxAt(left), 4, palette.downHatch});
                             addDownOutline({boxAt(left), 4}, false, palette, shapes);
                         }});
    }
    if (overlay.numberedSteps && overlay.trace) {
        items.push_back({Legend::tr("Step of the request"),
                         [&palette](const QPointF &left, std::vector<Shape> &shapes) {
                             drawStepNumber(iconCenter(left), 1, palette, shapes);
                         },
                         iconSampleWidth});
    }
}

void addBadge(const DrawingContext &context, const model::ComponentKind &kind, const VectorPointer &own, std::vector<Item> &items)
{
    const auto draw = [&context, &kind, own](const QPointF &left, std::vector<Shape> &shapes) {
        const QColor color = context.normal.of(kind.category);
        const QPointF c = iconCenter(left);
        const QRectF icon(c.x() - 6.5, c.y() - 6.5, 13, 13);
        shapes.push_back(RectShape{{c.x() - 10, c.y() - 10, 20, 20}, 5.5, context.normal.cardFill, {color, 1, {}, false}});
        if (own)
            addIcon(context, own, {icon, color}, shapes);
        else
            shapes.emplace_back(IconShape{kind.id, icon, color});
    };
    items.push_back({kind.name, draw, iconSampleWidth});
}

// Small icons on borders have no room to say what they are.
void addBadges(const DrawingContext &context, std::vector<Item> &items)
{
    for (const model::ComponentKind &kind : model::componentKinds()) {
        std::vector<VectorPointer> seen; // null stands for the icon of the kind
        for (const model::Component &component : context.diagram.components()) {
            if (component.kind != kind.id || component.has(model::Trait::Annotation) || !isBadge(QRectF({}, context.diagram.sizeOf(component.id))))
                continue;
            const VectorPointer own = ownIconOf(component, context.graphics);
            if (std::find(seen.begin(), seen.end(), own) != seen.end())
                continue;
            seen.push_back(own);
            addBadge(context, kind, own, items);
        }
    }
}

// Colours that the user gave a meaning, where they are used.
void addColors(const DrawingContext &context, std::vector<Item> &items)
{
    QSet<QString> used;
    for (const model::Component &part : context.diagram.components())
        used.insert(part.text(u"color"_s));
    for (const model::Connection &connection : context.diagram.connections())
        used.insert(connection.text(u"color"_s));
    for (const QString &hue : model::hueIds()) {
        const QString name = model::viewText(context.diagram, model::ViewTexts::ColorNames, hue).simplified();
        const std::optional<QColor> color = context.normal.chosen(hue);
        if (name.isEmpty() || !color || !used.contains(hue))
            continue;
        items.push_back({name,
                         [color = *color](const QPointF &left, std::vector<Shape> &shapes) {
                             const QPointF c = iconCenter(left);
                             shapes.push_back(RectShape{{c.x() - 7, c.y() - 7, 14, 14}, 4, color, {}});
                         },
                         iconSampleWidth});
    }
}

double itemWidth(const Item &item)
{
    return item.width + 8 + textWidth(item.text, textSize, 400) * fontReserve;
}

} // namespace

PictureGroup legend(const DrawingContext &context, const Overlay &overlay, QPointF topLeft, double width)
{
    PictureGroup group;
    group.role = GroupRole::Legend;
    group.title = Legend::tr("Legend");
    std::vector<Item> items;
    addLines(context, items);
    addBadges(context, items);
    addMarks(context, overlay, items);
    addColors(context, items);
    if (items.empty())
        return group;

    std::vector<Shape> content;
    QPointF at = topLeft + QPointF(padding, padding / 2 + rowHeight / 2);
    double right = topLeft.x();
    for (const Item &item : items) {
        const double own = itemWidth(item);
        if (at.x() > topLeft.x() + padding && at.x() + own + padding > topLeft.x() + width)
            at = {topLeft.x() + padding, at.y() + rowHeight};
        item.drawSample(at, content);
        content.push_back(TextShape{at + QPointF(item.width + 8, baselineOffset(textSize)), item.text, textSize, 400,
                                    TextAnchor::Start, context.normal.legendText});
        right = qMax(right, at.x() + own + padding);
        at.rx() += own + itemGap;
    }
    const QRectF box(topLeft, QPointF(right, at.y() + rowHeight / 2 + padding / 2));
    group.shapes.push_back(RectShape{box, 8, context.normal.legendFill, {context.normal.legendStroke, 1, {}, false}});
    std::move(content.begin(), content.end(), std::back_inserter(group.shapes));
    return group;
}

} // namespace views
