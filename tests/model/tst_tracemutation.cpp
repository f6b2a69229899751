#include "tests/model/tracefixture.h"
#include "tests/support/strictmain.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

using namespace model;
using namespace tests;

using Change = std::function<void(Diagram &)>;
Q_DECLARE_METATYPE(Change)

namespace {

Change withProperty(const char *id, const char *key, const QJsonValue &value)
{
    return [=](Diagram &diagram) {
        Component component = *diagram.component(idOf(QString::fromLatin1(id)));
        component.properties.insert(QString::fromLatin1(key), value);
        QVERIFY(diagram.replace(component));
    };
}

Change withMember(const char *id, const char *key, const QJsonValue &value)
{
    return [=](Diagram &diagram) {
        Connection connection = *diagram.connection(ConnectionId::fromString(QString::fromLatin1(id)).value());
        connection.properties.insert(QString::fromLatin1(key), value);
        QVERIFY(diagram.replace(connection));
    };
}

QJsonArray ports(std::initializer_list<const char *> list)
{
    QJsonArray array;
    for (const char *port : list)
        array.append(QString::fromLatin1(port));
    return array;
}

QJsonObject record(const char *name, const char *type, const char *value)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("value"), QString::fromLatin1(value)}};
}

/// What happens and why, without the numbering: `type from to`.
QString headOf(const Event &event)
{
    return eventTypeId(event.type) + u' ' + event.from.toString() + u' ' + event.to.toString();
}

/// The events of `after` that are not among those of `before`, or differ there.
QStringList changedEvents(const Trace &before, const Trace &after)
{
    QStringList changed;
    const std::size_t common = std::min(before.events.size(), after.events.size());
    for (std::size_t i = 0; i < after.events.size(); ++i) {
        if (i >= common || !(before.events[i] == after.events[i]))
            changed.append(headOf(after.events[i]));
    }
    return changed;
}

} // namespace

/// Changing one thing in the drawing changes exactly the events that it is about.
class TestTraceMutation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheseEventsChange_data();
    void onlyTheseEventsChange();
    void stopsWhereThePortIsTaken();
    void laterEventsMoveByTheDelay();
};

void TestTraceMutation::onlyTheseEventsChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Change &change, const QStringList &expected) { QTest::newRow(name) << change << expected; };
    const QString choice = QStringLiteral("choose haproxy haproxy");
    const QString lookup = QStringLiteral("dns user dns");
    row("least connections", withProperty("haproxy", "algorithm", QStringLiteral("least-connections")), {choice});
    row("source hash", withProperty("haproxy", "algorithm", QStringLiteral("source-hash")), {choice});
    row("a weight that decides nothing", withMember("c5", "weight", 5), {choice});
    row("another port allowed", withProperty("fw-edge", "allow", ports({"443/tcp"})), {});
    row("everything allowed", withProperty("fw-servers", "allow", QJsonValue::Null), {QStringLiteral("filter fw-servers fw-servers")});
    row("an alias", withProperty("dns", "records", QJsonArray{record("www.foobar.com", "CNAME", "lb.foobar.com"), record("lb.foobar.com", "A", "8.8.8.8")}), {lookup});
    row("no time to live", withProperty("dns", "records", QJsonArray{record("www.foobar.com", "A", "8.8.8.8")}), {lookup});
    row("another name in the records", withProperty("dns", "records", QJsonArray{record("foobar.com", "A", "8.8.8.8")}),
        {QStringLiteral("dns user dns"), QStringLiteral("done user user")});
    row("a health check", withProperty("haproxy", "healthCheck", QStringLiteral("tcp")), {});
}

void TestTraceMutation::onlyTheseEventsChange()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    Diagram diagram = readDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/secured-and-monitored.tracepaper"));
    const Trace before = traceOf(diagram, Request());
    change(diagram);
    QCOMPARE(changedEvents(before, traceOf(diagram, Request())), expected);
}

void TestTraceMutation::stopsWhereThePortIsTaken()
{
    Diagram diagram = readDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/secured-and-monitored.tracepaper"));
    const Trace before = traceOf(diagram, Request());
    withProperty("fw-data", "allow", ports({"5432/tcp"}))(diagram);
    const Trace after = traceOf(diagram, Request());
    // Up to the application everything is the same; then the firewall is silent, and the error goes all the way back.
    QCOMPARE(changedEvents(before, after),
             (QStringList{QStringLiteral("fail app-1 fw-data"), QStringLiteral("filter fw-data fw-data"), QStringLiteral("reply app-1 web-1"),
                          QStringLiteral("reply web-1 haproxy"), QStringLiteral("reply haproxy user"), QStringLiteral("done user user")}));
    QCOMPARE(after.outcomes.front().status, 500);
}

void TestTraceMutation::laterEventsMoveByTheDelay()
{
    Diagram diagram = readDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/secured-and-monitored.tracepaper"));
    const Trace before = traceOf(diagram, Request());
    withProperty("app-1", "serviceTimeMs", 25)(diagram);
    const Trace after = traceOf(diagram, Request());
    QCOMPARE(before.events.size(), after.events.size());
    QCOMPARE(after.outcomes.front().durationMs, before.outcomes.front().durationMs + 20);
    double shift = 0;
    for (std::size_t i = 0; i < before.events.size(); ++i) {
        QCOMPARE(after.events[i].startMs, before.events[i].startMs + shift);
        if (before.events[i].type == EventType::Process && before.events[i].from == idOf(QStringLiteral("app-1")))
            shift = 20;
    }
    QCOMPARE(shift, 20.0);
}

STRICT_TEST_MAIN(TestTraceMutation)
#include "tst_tracemutation.moc"
