#include "model/diagram/connection.h"

#include <QJsonArray>

namespace model {

QJsonValue Connection::property(const QString &key) const
{
    return usableValue(findProperty(connectionProperties(), key), properties.value(key));
}

bool Connection::hasProperty(const QString &key) const
{
    const QJsonValue given = properties.value(key);
    const PropertySchema *schema = findProperty(connectionProperties(), key);
    return !given.isUndefined() && (!schema || validateProperty(*schema, given));
}

QString Connection::text(const QString &key) const
{
    return property(key).toString();
}

double Connection::number(const QString &key, double fallback) const
{
    return property(key).toDouble(fallback);
}

std::optional<int> Connection::port() const
{
    const QJsonValue given = property(QStringLiteral("port"));
    return given.isDouble() ? std::optional<int>(given.toInt()) : protocolInfo().defaultPort;
}

bool Connection::isEncrypted() const
{
    return property(QStringLiteral("encrypted")).toBool(protocolInfo().encrypted);
}

OperationSet Connection::operations() const
{
    OperationSet result = OperationSet::all();
    if (const QJsonValue only = property(QStringLiteral("operations")); only.isArray() && !only.toArray().isEmpty()) {
        result = {};
        const QJsonArray ids = only.toArray();
        for (const QJsonValue &entry : ids) {
            if (const std::optional<Operation> operation = operationFromId(entry.toString()))
                result.insert(*operation);
        }
    }
    const QString use = text(QStringLiteral("use"));
    if (use == QStringLiteral("read"))
        return result.intersected({Operation::Read, Operation::Static});
    if (use == QStringLiteral("write"))
        return result.intersected({Operation::Write});
    return result;
}

std::optional<PortPin> Connection::portPin(bool atStart) const
{
    const auto given = properties.constFind(portPinKey(atStart));
    return given == properties.constEnd() ? std::nullopt : portPinFromText(given->toString());
}

std::vector<QPointF> Connection::waypoints() const
{
    const auto given = properties.constFind(waypointsKey());
    return given == properties.constEnd() ? std::vector<QPointF>()
                                          : waypointsFromJson(*given).value_or(std::vector<QPointF>());
}

QString Connection::ownLabel() const
{
    return text(QStringLiteral("label"));
}

QString Connection::chipText() const
{
    if (const QString label = ownLabel(); !label.isEmpty())
        return label;
    const Protocol *known = findProtocol(protocol);
    if (known && known->traffic == TrafficKind::Annotation)
        return {}; // the note says what there is to say
    QString chip = known ? known->name : protocol;
    if (const std::optional<int> number = port(); number && protocolInfo().onRequestPath())
        chip += u' ' + QString::number(*number);
    return chip;
}

QString Connection::displayText() const
{
    const QString chip = chipText();
    return chip.isEmpty() ? protocolInfo().name : chip;
}

QString Connection::endText(bool atStart) const
{
    const auto given = properties.constFind(endTextKey(atStart));
    return given == properties.constEnd() ? QString() : given->toString().simplified();
}

} // namespace model
