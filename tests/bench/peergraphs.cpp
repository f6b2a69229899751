#include "tests/bench/peergraphs.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace bench {

using namespace model;

namespace {

constexpr double pointsPerInch = 72;

QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('"', "\\\"");
    return '"' + bytes + '"';
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

// The parts in their containers, each a group of its own; those at the top are in a group without a container.
using Contents = QHash<QString, std::vector<const Component *>>;

Contents contentsOf(const Diagram &diagram)
{
    Contents contents;
    for (const Component &component : diagram.components())
        contents[component.parent ? component.parent->toString() : QString()].push_back(&component);
    return contents;
}

using Attributes = std::function<QByteArray(const Component &)>;

void writeNodes(const Contents &contents, const QString &container, const Attributes &attributes, QByteArray &dot)
{
    for (const Component *component : contents.value(container)) {
        const QString id = component->id.toString();
        const QByteArray label = "label=" + quoted(component->displayName()) + attributes(*component);
        if (!component->has(Trait::Encloses)) {
            dot += quoted(id) + " [" + label + "];\n";
            continue;
        }
        dot += "subgraph " + quoted(QStringLiteral("cluster_") + id) + " {\ngraph [" + label + "];\n";
        writeNodes(contents, id, attributes, dot);
        dot += "}\n";
    }
}

QByteArray dotWith(const Diagram &diagram, const QByteArray &settings, const Attributes &attributes)
{
    QByteArray dot = "digraph {\nrankdir=LR;\n" + settings + "node [shape=box];\n";
    writeNodes(contentsOf(diagram), {}, attributes, dot);
    for (const Connection &connection : diagram.connections())
        dot += quoted(connection.from.toString()) + " -> " + quoted(connection.to.toString()) + ";\n";
    return dot + "}\n";
}

QByteArray diaPoint(const QPointF &point)
{
    constexpr double perCentimetre = 40;
    return number(point.x() / perCentimetre) + ',' + number(point.y() / perCentimetre);
}

QByteArray diaAttribute(const char *name, const QByteArray &value)
{
    return QByteArray("<dia:attribute name=\"") + name + "\">" + value + "</dia:attribute>";
}

QByteArray diaObject(const char *type, int id, const QRectF &box, const QByteArray &attributes)
{
    return QByteArray("<dia:object type=\"Standard - ") + type + "\" version=\"0\" id=\"O" + QByteArray::number(id) + "\">"
           + diaAttribute("obj_pos", "<dia:point val=\"" + diaPoint(box.topLeft()) + "\"/>")
           + diaAttribute("obj_bb", "<dia:rectangle val=\"" + diaPoint(box.topLeft()) + ';' + diaPoint(box.bottomRight()) + "\"/>") + attributes
           + "</dia:object>\n";
}

QByteArray diaBox(int id, const QRectF &rect, const QString &name)
{
    const QList<QByteArray> corner = diaPoint(rect.topLeft()).split(',');
    const QList<QByteArray> opposite = diaPoint(rect.bottomRight()).split(',');
    const auto real = [](double value) -> QByteArray { return "<dia:real val=\"" + number(value) + "\"/>"; };
    const QByteArray text = "<dia:composite type=\"text\">" + diaAttribute("string", "<dia:string>#" + name.toHtmlEscaped().toUtf8() + "#</dia:string>")
                            + diaAttribute("height", real(0.4)) + diaAttribute("pos", "<dia:point val=\"" + diaPoint(rect.center()) + "\"/>")
                            + diaAttribute("alignment", "<dia:enum val=\"1\"/>") + "</dia:composite>";
    return diaObject("Box", id, rect,
                     diaAttribute("elem_corner", "<dia:point val=\"" + diaPoint(rect.topLeft()) + "\"/>")
                         + diaAttribute("elem_width", real(opposite[0].toDouble() - corner[0].toDouble()))
                         + diaAttribute("elem_height", real(opposite[1].toDouble() - corner[1].toDouble())))
           + diaObject("Text", id + 1, QRectF(rect.center(), QSizeF(1, 1)), diaAttribute("text", text));
}

QJsonArray elkNodes(const Diagram &diagram, const Contents &contents, const QString &container)
{
    QJsonArray nodes;
    for (const Component *component : contents.value(container)) {
        const QSizeF size = diagram.sizeOf(component->id);
        QJsonObject node{{QStringLiteral("id"), component->id.toString()}};
        if (component->has(Trait::Encloses)) {
            node.insert(QStringLiteral("children"), elkNodes(diagram, contents, component->id.toString()));
        } else {
            node.insert(QStringLiteral("width"), size.width());
            node.insert(QStringLiteral("height"), size.height());
        }
        nodes += node;
    }
    return nodes;
}

} // namespace

QByteArray toDot(const Diagram &diagram, const QByteArray &settings)
{
    return dotWith(diagram, settings, [](const Component &) { return QByteArray(); });
}

QByteArray toPlacedDot(const Diagram &diagram)
{
    return dotWith(diagram, {}, [&](const Component &component) {
        const QRectF rect = diagram.absoluteRect(component.id);
        if (component.has(Trait::Encloses))
            return QByteArray(",bb=\"" + number(rect.left()) + ',' + number(-rect.bottom()) + ',' + number(rect.right()) + ',' + number(-rect.top()) + '"');
        return QByteArray(",pos=\"" + number(rect.center().x()) + ',' + number(-rect.center().y()) + "\",fixedsize=true,width="
                          + number(rect.width() / pointsPerInch) + ",height=" + number(rect.height() / pointsPerInch));
    });
}

QByteArray toDia(const Diagram &diagram)
{
    QByteArray dia = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dia:diagram xmlns:dia=\"http://www.lysator.liu.se/~alla/dia/\">\n"
                     "<dia:layer name=\"Background\" visible=\"true\" active=\"true\">\n";
    int id = 0;
    for (const Component &component : diagram.components()) {
        dia += diaBox(id, diagram.absoluteRect(component.id), component.displayName());
        id += 2;
    }
    for (const Connection &connection : diagram.connections()) {
        const QPointF from = diagram.absoluteRect(connection.from).center();
        const QPointF to = diagram.absoluteRect(connection.to).center();
        const QByteArray ends = "<dia:point val=\"" + diaPoint(from) + "\"/><dia:point val=\"" + diaPoint(to) + "\"/>";
        dia += diaObject("Line", id++, QRectF(from, to).normalized(), diaAttribute("conn_endpoints", ends));
    }
    return dia + "</dia:layer>\n</dia:diagram>\n";
}

QByteArray toElk(const Diagram &diagram)
{
    QJsonArray edges;
    for (const Connection &connection : diagram.connections())
        edges += QJsonObject{{QStringLiteral("id"), connection.id.toString()},
                             {QStringLiteral("sources"), QJsonArray{connection.from.toString()}},
                             {QStringLiteral("targets"), QJsonArray{connection.to.toString()}}};
    const QJsonObject options{{QStringLiteral("elk.algorithm"), QStringLiteral("layered")},
                              {QStringLiteral("elk.direction"), QStringLiteral("RIGHT")},
                              {QStringLiteral("elk.edgeRouting"), QStringLiteral("ORTHOGONAL")},
                              {QStringLiteral("elk.hierarchyHandling"), QStringLiteral("INCLUDE_CHILDREN")}};
    return QJsonDocument(QJsonObject{{QStringLiteral("id"), QStringLiteral("drawing")},
                                     {QStringLiteral("layoutOptions"), options},
                                     {QStringLiteral("children"), elkNodes(diagram, contentsOf(diagram), {})},
                                     {QStringLiteral("edges"), edges}})
        .toJson(QJsonDocument::Compact);
}

} // namespace bench
