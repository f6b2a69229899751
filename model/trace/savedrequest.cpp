#include "model/trace/savedrequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace model {

namespace {

struct SavedRequest {
    Q_DECLARE_TR_FUNCTIONS(SavedRequest)
};

QJsonArray entriesOf(const Diagram &diagram)
{
    return diagram.members().value(QStringLiteral("requests")).toArray();
}

/// Takes the members of one saved request apart and remembers the first one that makes no sense.
class RequestReader
{
public:
    RequestReader(const Diagram &diagram, const QJsonObject &members) : m_diagram(diagram), m_members(members) {}

    Result<Request> read()
    {
        Request request;
        if (m_members.contains(u"from"))
            request.from = part(m_members.value(u"from"), QStringLiteral("from"));
        request.url = m_members.value(u"url").toString();
        const std::optional<Operation> operation = operationFromId(m_members.value(u"operation").toString(operationId(request.operation)));
        if (!operation)
            complain(SavedRequest::tr("\"operation\" must be read, write or static"));
        request.operation = operation.value_or(request.operation);
        request.warm = m_members.value(u"warm").toBool();
        request.detected = m_members.value(u"detected").toBool();
        request.count = int(number(QStringLiteral("count"), request.count));
        request.intervalMs = number(QStringLiteral("intervalMs"), request.intervalMs);
        request.seed = quint64(number(QStringLiteral("seed"), double(request.seed)));
        const QJsonArray failures = m_members.value(u"failures").toArray();
        for (const QJsonValue &failure : failures)
            readFailure(failure.toObject(), request);
        return m_problem.isEmpty() ? Result<Request>(request) : Error{m_problem};
    }

private:
    void complain(const QString &problem)
    {
        const QString id = m_members.value(u"id").toString();
        if (m_problem.isEmpty())
            m_problem = SavedRequest::tr("The saved request \"%1\" cannot be sent: %2.").arg(id, problem);
    }

    std::optional<ComponentId> part(const QJsonValue &value, const QString &key)
    {
        const std::optional<ComponentId> id = ComponentId::fromString(value.toString());
        if (id && m_diagram.component(*id))
            return id;
        complain(SavedRequest::tr("\"%1\" must be the id of a part of the diagram").arg(key));
        return std::nullopt;
    }

    double number(const QString &key, double fallback)
    {
        if (!m_members.contains(key))
            return fallback;
        constexpr double largest = 9007199254740991.0; // whole numbers are exact up to here
        const double value = m_members.value(key).toDouble(-1);
        const bool isFraction = key != QStringLiteral("intervalMs") && value != std::floor(value);
        if (value >= 0 && value <= largest && !isFraction)
            return value;
        complain(SavedRequest::tr("\"%1\" must be a number from 0 on").arg(key));
        return fallback;
    }

    void readFailure(const QJsonObject &failure, Request &request)
    {
        const std::optional<ComponentId> id = part(failure.value(u"component"), QStringLiteral("component"));
        if (!id)
            return;
        const QString usual = failureModeId(defaultFailureMode(*m_diagram.component(*id)));
        const std::optional<FailureMode> mode = failureModeFromId(failure.value(u"mode").toString(usual));
        if (mode)
            request.failures.push_back({*id, *mode});
        else
            complain(SavedRequest::tr("\"mode\" must be crash or off"));
    }

    const Diagram &m_diagram;
    const QJsonObject m_members;
    QString m_problem;
};

} // namespace

QStringList savedRequestIds(const Diagram &diagram)
{
    QStringList ids;
    const QJsonArray entries = entriesOf(diagram);
    for (const QJsonValue &entry : entries) {
        if (const QString id = entry.toObject().value(u"id").toString(); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

Result<Request> savedRequest(const Diagram &diagram, const QString &id)
{
    const QJsonArray entries = entriesOf(diagram);
    for (const QJsonValue &entry : entries) {
        if (!id.isEmpty() && entry.toObject().value(u"id").toString() == id)
            return RequestReader(diagram, entry.toObject()).read();
    }
    return Error{SavedRequest::tr("The diagram has no saved request \"%1\".").arg(id)};
}

} // namespace model
