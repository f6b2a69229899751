#include "tests/model/odddiagram.h"

#include <QJsonArray>

namespace tests {

using namespace model;

namespace {

template<typename List>
auto anyOf(QRandomGenerator &random, const List &list)
{
    return list[typename List::size_type(random.bounded(int(list.size())))];
}

double oddNumber(QRandomGenerator &random)
{
    // No whole numbers of 2^53 to 2^63: QJsonValue has them as double or as integer, and calls the two different.
    static const std::vector<double> numbers{0,
                                             -0.0,
                                             1,
                                             -1,
                                             0.1,
                                             0.1 + 0.2,
                                             1.0 / 3,
                                             5e-324,
                                             2.2250738585072014e-308,
                                             1.7976931348623157e308,
                                             1e15,
                                             1e19,
                                             1e21,
                                             -1e-7,
                                             1e100,
                                             9007199254740991.0,
                                             123456.789,
                                             4294967296.0};
    return random.bounded(4) == 0 ? random.generateDouble() * 1e6 : anyOf(random, numbers);
}

std::optional<QPointF> oddPosition(QRandomGenerator &random)
{
    if (random.bounded(3) == 0)
        return std::nullopt;
    return QPointF(random.bounded(2) == 0 ? random.bounded(-2000, 2000) : random.generateDouble() * 1000 - 500,
                   random.bounded(5) == 0 ? -0.0 : random.bounded(1000) / 8.0);
}

QJsonObject someProperties(QRandomGenerator &random, const PropertySchemas &schemas)
{
    QJsonObject properties;
    for (const PropertySchema &schema : schemas) {
        if (random.bounded(4) == 0)
            properties.insert(schema.key, validValue(schema, random.bounded(5)));
    }
    const QJsonObject odd = random.bounded(3) == 0 ? oddMembers(random) : QJsonObject();
    for (auto member = odd.begin(); member != odd.end(); ++member)
        properties.insert(member.key(), *member);
    return properties;
}

Component oddComponent(QRandomGenerator &random, const ComponentId &id)
{
    static const std::vector<QString> unknownKinds{QStringLiteral("quantum-router"), QStringLiteral("  "),
                                                   QStringLiteral("База данных")};
    const bool isKnown = random.bounded(10) > 0;
    Component part{id, isKnown ? anyOf(random, componentKinds()).id : anyOf(random, unknownKinds), {}, {}, {}, {}, {},
                   {}};
    if (random.bounded(4) > 0)
        part.name = oddText(random);
    part.position = oddPosition(random);
    if (random.bounded(3) == 0)
        part.size = QSizeF(1 + random.bounded(900), 1 + random.generateDouble() * 500);
    part.properties = someProperties(random, part.kindInfo().properties);
    if (random.bounded(4) == 0)
        part.unknownMembers = oddMembers(random);
    return part;
}

ComponentId oddId(QRandomGenerator &random, int number)
{
    static const std::vector<QString> stems{QStringLiteral("web"),          QStringLiteral("Größe \"1\""),
                                            QStringLiteral("数据库"),       QStringLiteral("a.b[0]"),
                                            QStringLiteral("\U0001F5A5\\"), QStringLiteral("%1 %2")};
    return *ComponentId::fromString(anyOf(random, stems) + u'-' + QString::number(number));
}

} // namespace

QString oddText(QRandomGenerator &random)
{
    static const std::vector<QString> pieces{QStringLiteral("Nginx"),
                                             QStringLiteral("\n\t\r\b\f"),
                                             QStringLiteral("\"quoted\" \\ back/slash"),
                                             QStringLiteral("Ünïcödé"),
                                             QStringLiteral("データベース"),
                                             QStringLiteral("\U0001F5A5\uFE0F"),
                                             QString(QChar(0xD83D)),
                                             QString(QChar(0xDC00)),
                                             QString(QChar(0)),
                                             QString(QChar(0x7F)),
                                             QString(QChar(0x2028)),
                                             QString(QChar(0xFFFF)),
                                             QString(QChar(0xFEFF)),
                                             QStringLiteral("\u202Eright to left"),
                                             QStringLiteral("\\u0041"),
                                             QStringLiteral("</script>"),
                                             QString(300, u'x')};
    QString text;
    for (int count = random.bounded(4); count > 0; --count)
        text += anyOf(random, pieces);
    return text;
}

QJsonValue oddValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return oddNumber(random);
    case 3:
        return oddText(random);
    case 4:
        return QJsonValue(qint64(random.generate64()));
    case 5: {
        QJsonArray array;
        for (int count = random.bounded(4); count > 0; --count)
            array.append(oddValue(random, depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int count = random.bounded(4); count > 0; --count)
            object.insert(oddText(random), oddValue(random, depth - 1));
        return object;
    }
    }
}

QJsonObject oddMembers(QRandomGenerator &random)
{
    QJsonObject members;
    for (int count = random.bounded(4); count > 0; --count)
        members.insert(QStringLiteral("x-") + oddText(random), oddValue(random));
    return members;
}

Diagram oddDiagram(quint32 seed, int components, int connections)
{
    QRandomGenerator random(seed);
    Diagram diagram;
    diagram.setTitle(oddText(random));
    diagram.setDescription(oddText(random));
    QJsonObject members = oddMembers(random);
    members.insert(QStringLiteral("view"), oddMembers(random));
    members.insert(QStringLiteral("requests"), QJsonArray{oddMembers(random), oddMembers(random)});
    diagram.setMembers(members);

    Diagram::Parts parts;
    for (int i = 0; i < components; ++i) {
        Component part = oddComponent(random, oddId(random, i));
        if (i > 0 && random.bounded(2) == 0) // what is inside may come before what is around it in the file
            parts.components[std::size_t(random.bounded(i))].part.parent = part.id;
        parts.components.push_back({std::move(part), -1});
    }
    for (int i = 0; i < connections && components > 0; ++i) {
        const auto end = [&] { return anyOf(random, parts.components).part.id; };
        const QString protocol = random.bounded(8) == 0 ? oddText(random) : anyOf(random, protocols()).id;
        const ConnectionId id = *ConnectionId::fromString(u'c' + QString::number(connections - i));
        parts.connections.push_back({{id, end(), end(), protocol, someProperties(random, connectionProperties())}, -1});
    }
    const Result<void> done = diagram.insert(parts);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return diagram;
}

QJsonValue validValue(const PropertySchema &schema, int turn)
{
    const double low = schema.minimum.value_or(0);
    const double high = schema.maximum.value_or(1e6);
    const QString choice = schema.choices.isEmpty() ? QString() : schema.choices.at(turn % schema.choices.size());
    switch (schema.type) {
    case PropertyType::Text:
        return QStringLiteral("text %1").arg(turn);
    case PropertyType::LongText:
        return QStringLiteral("line %1\nline").arg(turn);
    case PropertyType::Boolean:
        return turn % 2 == 0;
    case PropertyType::Integer:
        return turn % 2 == 0 ? low : high;
    case PropertyType::Number:
        return turn % 3 == 0 ? low : turn % 3 == 1 ? high : low + (high - low) / 3;
    case PropertyType::Choice:
    case PropertyType::Color:
        return choice;
    case PropertyType::TextList:
        return QJsonArray{choice.isEmpty() ? QStringLiteral("member-%1").arg(turn) : choice};
    case PropertyType::PortList:
        return QJsonArray{QStringLiteral("443/tcp"), QStringLiteral("8000-8010/udp"), QStringLiteral("53")};
    case PropertyType::Records:
        return QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("www.foobar.com")},
                                      {QStringLiteral("type"), QStringLiteral("A")},
                                      {QStringLiteral("value"), QStringLiteral("8.8.8.8")},
                                      {QStringLiteral("ttl"), turn}}};
    case PropertyType::Counts:
        return QJsonObject{{QStringLiteral("replicas"), turn + 1}};
    case PropertyType::QuorumList:
        return QJsonArray{QJsonObject{
            {QStringLiteral("k"), 2},
            {QStringLiteral("of"), QJsonArray{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}}}};
    case PropertyType::PortPlace:
        return turn % 2 == 0 ? QStringLiteral("right:0.25") : QStringLiteral("top:1");
    case PropertyType::Waypoints:
        return QJsonArray{QJsonArray{120.5, -40}, QJsonArray{120.5, 200 + turn}};
    case PropertyType::IconName:
        return QStringLiteral("set/icon-%1").arg(turn);
    case PropertyType::ImageSource:
        return turn % 2 == 0 ? QStringLiteral("pictures/rack %1.png").arg(turn) : QStringLiteral("data:image/png;base64,iVBORw0KGgo=");
    }
    Q_UNREACHABLE();
}

} // namespace tests
