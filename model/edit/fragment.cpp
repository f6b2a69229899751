#include "model/edit/fragment.h"

#include "model/edit/partname.h"

#include <QRegularExpression>

namespace model {

namespace {

using FreshIds = QHash<ComponentId, ComponentId>;

QJsonArray renamedTexts(const QJsonArray &texts, const FreshIds &ids)
{
    QJsonArray renamed;
    for (const QJsonValue &text : texts) {
        const std::optional<ComponentId> id = ComponentId::fromString(text.toString());
        renamed.append(id && ids.contains(*id) ? QJsonValue(ids.value(*id, *id).toString()) : text);
    }
    return renamed;
}

/// Properties that name parts name the copies, where those were copied as well.
void renameReferences(Component &part, const FreshIds &ids)
{
    const QString members = QStringLiteral("members");
    const QString deciders = QStringLiteral("of");
    for (const PropertySchema &schema : part.kindInfo().properties) {
        const QJsonValue value = part.properties.value(schema.key);
        if (!value.isArray())
            continue;
        if (schema.key == members)
            part.properties.insert(members, renamedTexts(value.toArray(), ids));
        if (schema.type != PropertyType::QuorumList)
            continue;
        QJsonArray quorums = value.toArray();
        for (qsizetype i = 0; i < quorums.size(); ++i) {
            QJsonObject quorum = quorums.at(i).toObject();
            quorum.insert(deciders, renamedTexts(quorum.value(deciders).toArray(), ids));
            quorums.replace(i, quorum);
        }
        part.properties.insert(schema.key, quorums);
    }
}

void shiftLine(Connection &connection, const QPointF &shift)
{
    std::vector<QPointF> waypoints = connection.waypoints();
    if (waypoints.empty())
        return;
    for (QPointF &point : waypoints)
        point += shift;
    connection.properties.insert(Connection::waypointsKey(), waypointsToJson(waypoints));
}

/// The id itself when it is free; else the next number: web-1 gives web-2.
ComponentId freeId(const Diagram &diagram, const ComponentId &wish)
{
    if (!diagram.component(wish))
        return wish;
    static const QRegularExpression counted(QStringLiteral("^(.+)-(\\d{1,4})$"));
    const QRegularExpressionMatch match = counted.match(wish.toString());
    if (!match.hasMatch())
        return diagram.freeComponentId(wish.toString());
    for (int number = match.captured(2).toInt() + 1;; ++number) {
        const auto id = ComponentId::fromString(match.captured(1) + QLatin1Char('-') + QString::number(number));
        if (!id)
            return diagram.freeComponentId(wish.toString());
        if (!diagram.component(*id))
            return *id;
    }
}

/// Ids and names are given one after the other, each beside those given before: so that all are free.
class Copier
{
public:
    Copier(const Diagram &diagram, const ParentOf &parentOf, const QPointF &shift)
        : m_diagram(diagram), m_scratch(diagram), m_present(partNames(diagram)), m_taken(m_present), m_parentOf(parentOf), m_shift(shift)
    {
    }

    FragmentCopy copy(const Diagram &fragment)
    {
        for (const Component &part : fragment.components())
            takeId(part);
        m_taken += partNames(fragment);
        for (const Component &original : fragment.components())
            addPart(original);
        for (auto &entry : m_copy.parts.components)
            renameReferences(entry.part, m_copy.ids);
        for (const Connection &original : fragment.connections())
            addConnection(original);
        return std::move(m_copy);
    }

private:
    void takeId(const Component &original)
    {
        Component placeholder = original;
        placeholder.id = freeId(m_scratch, original.id);
        placeholder.parent.reset();
        hold(m_scratch.insertComponent(placeholder));
        m_copy.ids.insert(original.id, placeholder.id);
    }

    void addPart(const Component &original)
    {
        Component part = original;
        part.id = m_copy.ids.value(original.id, original.id);
        if (!part.name.isEmpty() && m_present.contains(part.name)) {
            part.name = freePartName(m_taken, part.name);
            m_taken.insert(part.name);
        }
        if (original.parent) { // comes along with it
            part.parent = m_copy.ids.value(*original.parent, *original.parent);
        } else {
            part.parent = m_parentOf(original.id);
            const QPointF origin = part.parent ? m_diagram.absolutePosition(*part.parent) : QPointF();
            if (original.position)
                part.position = *original.position + m_shift - origin;
            m_copy.roots.push_back(part.id);
        }
        m_copy.parts.components.push_back({part, -1});
    }

    void addConnection(const Connection &original)
    {
        Connection connection = original;
        connection.id = m_scratch.freeConnectionId();
        connection.from = m_copy.ids.value(original.from, original.from);
        connection.to = m_copy.ids.value(original.to, original.to);
        shiftLine(connection, m_shift);
        hold(m_scratch.insertConnection(connection));
        m_copy.parts.connections.push_back({connection, -1});
    }

    static void hold(const Result<void> &done)
    {
        Q_ASSERT(done);
        Q_UNUSED(done)
    }

    const Diagram &m_diagram;
    Diagram m_scratch; ///< with everything that was given an id
    QSet<QString> m_present; ///< names in the diagram
    QSet<QString> m_taken;   ///< and those that copies have
    const ParentOf &m_parentOf;
    QPointF m_shift;
    FragmentCopy m_copy;
};

} // namespace

Diagram fragmentOf(const Diagram &diagram, const std::vector<ComponentId> &roots)
{
    QSet<ComponentId> taken;
    for (const ComponentId &root : roots) {
        for (const ComponentId &id : diagram.subtreeOf(root))
            taken.insert(id);
    }
    Diagram::Parts parts;
    for (const Component &original : diagram.components()) {
        if (!taken.contains(original.id))
            continue;
        Component part = original;
        if (part.parent && !taken.contains(*part.parent)) {
            part.position = diagram.absolutePosition(part.id);
            part.parent.reset();
        }
        parts.components.push_back({part, -1});
    }
    for (const Connection &connection : diagram.connections()) {
        if (taken.contains(connection.from) && taken.contains(connection.to))
            parts.connections.push_back({connection, -1});
    }
    Diagram fragment;
    const Result<void> done = fragment.insert(std::move(parts));
    Q_ASSERT(done);
    Q_UNUSED(done)
    return fragment;
}

FragmentCopy copyFragment(const Diagram &diagram, const Diagram &fragment, const ParentOf &parentOf, const QPointF &shift)
{
    return Copier(diagram, parentOf, shift).copy(fragment);
}

} // namespace model
