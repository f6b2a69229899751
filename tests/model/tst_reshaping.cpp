#include "model/analysis/spof.h"
#include "model/edit/replacekind.h"
#include "model/edit/splitconnection.h"
#include "model/trace/tracer.h"

#include "tests/support/diagramtext.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/strictmain.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

ComponentId part(const char *id)
{
    return *ComponentId::fromString(QString::fromLatin1(id));
}

ConnectionId line(const char *id)
{
    return *ConnectionId::fromString(QString::fromLatin1(id));
}

/// What the edit makes of the diagram; an empty one when it is refused or cannot be undone.
Diagram changed(const Diagram &diagram, const Edit &edit)
{
    Diagram result = diagram;
    const Result<AppliedEdit> applied = applyEdit(result, edit);
    if (!applied)
        return {};
    Diagram back = result;
    return applyEdit(back, applied->inverse) && back == diagram ? result : Diagram();
}

QString textOf(const Connection &connection)
{
    QString text = connection.from.toString() + u" "_s + connection.protocol;
    if (connection.properties.contains(u"port"_s))
        text += u':' + QString::number(connection.properties.value(u"port"_s).toInt());
    return text + u" "_s + connection.to.toString();
}

QStringList textsOf(const Diagram &diagram)
{
    QStringList texts;
    for (const Connection &connection : diagram.connections())
        texts.append(textOf(connection));
    return texts;
}

bool asks(const Connection &connection)
{
    return connection.traffic() == TrafficKind::Request || connection.traffic() == TrafficKind::Dns;
}

/// Who asks still does; what was no request is what it was, or gone.
bool sameMeaning(const Diagram &before, const Diagram &after)
{
    for (const Connection &old : before.connections()) {
        const Connection *now = after.connection(old.id);
        const bool same = asks(old) ? now && now->traffic() != TrafficKind::Replication : !now || now->traffic() == old.traffic();
        if (!same)
            return false;
    }
    return true;
}

QString spofsOf(const Diagram &diagram)
{
    QStringList texts;
    for (const OperationResult &operation : findSpofs(Topology(diagram)).operations)
        texts.append(operation.works ? tests::idsText(operation.spofs) : u"-"_s);
    return texts.join(u", "_s);
}

QString routeOf(const Diagram &diagram, Operation operation)
{
    Request request;
    request.operation = operation;
    const Result<Trace> trace = traceRequest(Topology(diagram), request);
    QStringList ids;
    for (const ComponentId &id : trace->outcomes.front().path)
        ids.append(id.toString());
    return ids.join(u' ');
}

} // namespace

/// Parts that become parts of another kind, and connections that are led through a part.
class TestReshaping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsOfAReplacedPart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("web server to balancer") << QByteArray("user -> x -> app; x(kind=web-server)") << u"load-balancer"_s << QStringList{u"user http x"_s, u"x http app"_s};
        QTest::newRow("database to cache") << QByteArray("app -mysql:3307-> x; x(kind=database)") << u"cache"_s << QStringList{u"app redis x"_s};
        QTest::newRow("own protocol stays") << QByteArray("app -grpc:50000-> x; x(kind=database)") << u"cache"_s << QStringList{u"app grpc:50000 x"_s};
        QTest::newRow("replication needs two stores") << QByteArray("db -replication-> x; app -mysql-> x; x(kind=database)") << u"queue"_s << QStringList{u"app amqp x"_s};
        QTest::newRow("a request stays a request") << QByteArray("db -redis-> x; x(kind=cache)") << u"database"_s << QStringList{u"db mysql x"_s};
        QTest::newRow("monitoring needs a watcher") << QByteArray("web -monitoring-> x; user -> web; x(kind=monitoring)") << u"app-server"_s << QStringList{u"user http web"_s};
        QTest::newRow("watched all the same") << QByteArray("x -monitoring-> mon; x(kind=web-server); mon(kind=monitoring)") << u"app-server"_s << QStringList{u"x monitoring mon"_s};
        QTest::newRow("backups need a store") << QByteArray("db -backup-> x; x(kind=backup)") << u"web-server"_s << QStringList{};
        QTest::newRow("backups in a bucket") << QByteArray("db -backup-> x; x(kind=backup)") << u"object-storage"_s << QStringList{u"db backup x"_s};
        QTest::newRow("who asks goes on asking") << QByteArray("user -dns-> x; x(kind=dns)") << u"web-server"_s << QStringList{u"user http x"_s};
        QTest::newRow("HTTPS that both speak") << QByteArray("user -https-> x; x(kind=web-server)") << u"load-balancer"_s << QStringList{u"user https x"_s};
        QTest::newRow("usual port of the old kind") << QByteArray("web -http:8000-> x; x(kind=app-server)") << u"web-server"_s << QStringList{u"web http x"_s};
        QTest::newRow("unusual port") << QByteArray("web -http:8123-> x; x(kind=app-server)") << u"web-server"_s << QStringList{u"web http:8123 x"_s};
        QTest::newRow("firewall takes everything") << QByteArray("user -> x -> db; x(kind=web-server)") << u"firewall"_s << QStringList{u"user http x"_s, u"x mysql db"_s};
    }

    void connectionsOfAReplacedPart()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, kind);
        QFETCH(const QStringList, lines);
        const Diagram before = tests::diagramFromText(text);
        const Diagram after = changed(before, replaceKind(before, part("x"), kind).edit);
        QCOMPARE(textsOf(after), lines);
        QCOMPARE(after.component(part("x"))->kind, kind);
    }

    /// A bucket copies nothing to a replica, and above all asks it nothing.
    void aReplacedPrimary()
    {
        const Diagram before = tests::diagramFromText("user -> web -> app -mysql-> x; app -mysql use=read-> db2; x -replication-> db2; x(kind=database, role=primary); db2(role=replica)");
        const KindReplacement replacement = replaceKind(before, part("x"), u"object-storage"_s);
        const Diagram after = changed(before, replacement.edit);
        QCOMPARE(textsOf(after), (QStringList{u"user http web"_s, u"web http app"_s, u"app https x"_s, u"app mysql db2"_s}));
        QVERIFY2(replacement.remark.contains(u"Replication"_s) && replacement.remark.contains(u"db2"_s), qPrintable(replacement.remark));
        const Diagram drawnAnew = tests::diagramFromText("user -> web -> app -https-> x; app -mysql use=read-> db2; x(kind=object-storage); db2(role=replica)");
        QCOMPARE(spofsOf(before), u"app web, app web x, web"_s);
        QCOMPARE(spofsOf(after), spofsOf(drawnAnew));
        for (const Operation operation : allOperations)
            QCOMPARE(routeOf(after, operation), routeOf(drawnAnew, operation));
    }

    void whatIsToldOfAReplacement()
    {
        const Diagram before = tests::diagramFromText("user -> lb -> x; user -> dns; db -replication-> y; y -replication-> z; x(kind=web-server); y(kind=database); z(kind=database)");
        QCOMPARE(replaceKind(before, part("x"), u"app-server"_s).remark, QString());
        QVERIFY(replaceKind(before, part("dns"), u"web-server"_s).remark.contains(u"HTTP now instead of DNS"_s));
        QVERIFY(replaceKind(before, part("y"), u"queue"_s).remark.contains(u"2 connections"_s));
    }

    void nameAndPropertiesOfAReplacedPart()
    {
        const QJsonObject properties{{u"product"_s, u"Nginx"_s}, {u"tls"_s, u"passthrough"_s}, {u"x-own"_s, 1}, {u"serviceTimeMs"_s, 3}};
        Diagram before;
        QVERIFY(before.insertComponent({part("a"), u"web-server"_s, u"Web server 2"_s, {}, QPointF(100, 100), {}, properties, {}}).hasValue());
        QVERIFY(before.insertComponent({part("b"), u"web-server"_s, u"Shop front"_s, {}, QPointF(400, 100), {}, properties, {}}).hasValue());
        QVERIFY(before.insertComponent({part("c"), u"database"_s, u"Database"_s, {}, {}, {}, {}, {}}).hasValue());
        const Diagram after = changed(before, replaceKind(before, part("a"), u"database"_s).edit);
        const Component *a = after.component(part("a"));
        QCOMPARE(a->name, u"Database 2"_s);
        QCOMPARE(a->properties, (QJsonObject{{u"x-own"_s, 1}, {u"serviceTimeMs"_s, 3}}));
        QCOMPARE(changed(before, replaceKind(before, part("b"), u"database"_s).edit).component(part("b"))->name, u"Shop front"_s);
        QCOMPARE(changed(before, replaceKind(before, part("b"), u"load-balancer"_s).edit).component(part("b"))->text(u"tls"_s), u"passthrough"_s);
    }

    /// Nginx on port 80 can well be a balancer, but no cache.
    void whatBelongsToTheOldKindGoes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("before");
        QTest::addColumn<QJsonObject>("after");
        const QJsonObject nginx{{u"product"_s, u"Nginx"_s}, {u"port"_s, 80}};
        const QJsonObject elsewhere{{u"product"_s, u"Nginx"_s}, {u"port"_s, 8080}};
        QTest::newRow("cache") << u"cache"_s << nginx << QJsonObject();
        QTest::newRow("cache, unusual port") << u"cache"_s << elsewhere << QJsonObject();
        QTest::newRow("router") << u"router"_s << nginx << QJsonObject();
        QTest::newRow("balancer") << u"load-balancer"_s << elsewhere << elsewhere;
        QTest::newRow("application, usual port") << u"app-server"_s << nginx << QJsonObject{{u"product"_s, u"Nginx"_s}};
        QTest::newRow("application, unusual port") << u"app-server"_s << elsewhere << elsewhere;
    }

    void whatBelongsToTheOldKindGoes()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, before);
        QFETCH(QJsonObject, after);
        Diagram diagram;
        QVERIFY(diagram.insertComponent({part("a"), u"web-server"_s, {}, {}, {}, {}, before, {}}).hasValue());
        QCOMPARE(changed(diagram, replaceKind(diagram, part("a"), kind).edit).component(part("a"))->properties, after);
    }

    void theMiddleStays()
    {
        Diagram before;
        QVERIFY(before.insertComponent({part("a"), u"web-server"_s, {}, {}, QPointF(100, 100), {}, {}, {}}).hasValue());
        QVERIFY(before.insertComponent({part("z"), u"zone"_s, {}, {}, QPointF(500, 100), QSizeF(700, 300), {}, {}}).hasValue());
        const QPointF middle = before.absoluteRect(part("a")).center();
        for (const char *kind : {"certificate", "host", "note", "app-server"}) {
            const Diagram after = changed(before, replaceKind(before, part("a"), QString::fromLatin1(kind)).edit);
            QCOMPARE(after.absoluteRect(part("a")).center(), middle);
            QCOMPARE(after.sizeOf(part("a")), componentKind(QString::fromLatin1(kind)).defaultSize);
        }
        QCOMPARE(changed(before, replaceKind(before, part("z"), u"region"_s).edit).absoluteRect(part("z")), QRectF(500, 100, 700, 300));
    }

    void whatCanReplaceWhat()
    {
        const Diagram diagram = tests::diagramFromText("h1[web]; h2(width=0); note");
        const auto can = [&](const char *id, const char *kind) { return canReplaceKind(diagram, part(id), componentKind(QString::fromLatin1(kind))); };
        QVERIFY(can("h1", "zone"));
        QVERIFY(!can("h1", "web-server"));
        QVERIFY(can("h2", "web-server"));
        QVERIFY(!can("web", "web-server"));
        QVERIFY(can("web", "cache"));
        QVERIFY(!can("web", "note"));
        QVERIFY(can("note", "image"));
        QVERIFY(!can("note", "cache"));
    }

    /// Any kind for any part, and back: the diagram stays one, and one step of the history brings it back.
    void anyKindForAnyPart()
    {
        for (unsigned seed = 0; seed < 40; ++seed) {
            const Diagram before = tests::randomDiagram(seed);
            for (const Component &component : before.components()) {
                const ComponentKind &kind = componentKinds()[(seed + component.id.toString().size()) % componentKinds().size()];
                if (!canReplaceKind(before, component.id, kind))
                    continue;
                const Diagram after = changed(before, replaceKind(before, component.id, kind.id).edit);
                QVERIFY2(!after.isEmpty(), qPrintable(component.id.toString() + u' ' + kind.id));
                QVERIFY(sameMeaning(before, after));
                for (const PropertySchema &schema : kind.properties) {
                    const QJsonValue value = after.component(component.id)->properties.value(schema.key);
                    QVERIFY(value.isUndefined() || validateProperty(schema, value) || !findProperty(component.kindInfo().properties, schema.key));
                }
            }
        }
    }

    void splitLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("balancer before a web server") << QByteArray("user -> web; x(kind=load-balancer)") << QStringList{u"user http x"_s, u"x http web"_s};
        QTest::newRow("TLS ends at the balancer") << QByteArray("user -https:443-> web; x(kind=load-balancer)") << QStringList{u"user https x"_s, u"x http web"_s};
        QTest::newRow("a firewall passes TLS") << QByteArray("user -https:8443-> web; x(kind=firewall)") << QStringList{u"user https:8443 x"_s, u"x https:8443 web"_s};
        QTest::newRow("an application before the database") << QByteArray("web -mysql:3307-> db; x(kind=app-server)") << QStringList{u"web http x"_s, u"x mysql:3307 db"_s};
        QTest::newRow("a router on SQL") << QByteArray("app -mysql:3307-> db; x(kind=router)") << QStringList{u"app mysql:3307 x"_s, u"x mysql:3307 db"_s};
    }

    void splitLines()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, lines);
        const Diagram before = tests::diagramFromText(text);
        QVERIFY(canSplitConnection(before, line("c1"), before.component(part("x"))->kindInfo()));
        const Diagram after = changed(before, Edits{splitConnection(before, line("c1"), part("x")), {}});
        QCOMPARE(textsOf(after), lines);
        QCOMPARE(after.connections().back().id, line("c1"));
    }

    void whatBelongsToWhichHalf()
    {
        Diagram before = tests::diagramFromText("lb -weight=3 use=read timeoutMs=100 alternatives=pool-> web; x(kind=load-balancer)");
        Connection old = before.connections().front();
        old.properties.insert(Connection::waypointsKey(), waypointsToJson({{10, 20}, {30, 20}}));
        old.properties.insert(Connection::portPinKey(true), u"right:0.5"_s);
        old.properties.insert(Connection::portPinKey(false), u"left:0.5"_s);
        QVERIFY(before.replace(old).hasValue());
        const Diagram after = changed(before, Edits{splitConnection(before, line("c1"), part("x")), {}});
        const Connection &first = after.connections().front();
        const Connection &second = after.connections().back();
        QCOMPARE(first.properties, (QJsonObject{{u"weight"_s, 3}, {u"alternatives"_s, u"pool"_s}, {u"fromPort"_s, u"right:0.5"_s}}));
        QCOMPARE(second.properties, (QJsonObject{{u"use"_s, u"read"_s}, {u"timeoutMs"_s, 100}, {u"toPort"_s, u"left:0.5"_s}}));
    }

    void whatCannotStandOnALine()
    {
        const Diagram diagram = tests::diagramFromText("user -> dns; db -replication-> db2(role=replica); user -> web");
        const auto can = [&](const char *id, const char *kind) { return canSplitConnection(diagram, line(id), componentKind(QString::fromLatin1(kind))); };
        QVERIFY(!can("c1", "web-server")); // names are not asked through a web server
        QVERIFY(can("c1", "firewall"));
        QVERIFY(!can("c2", "cache"));
        for (const char *kind : {"note", "host", "certificate", "browser", "dns", "monitoring", "backup"})
            QVERIFY2(!can("c3", kind), kind);
        QVERIFY(can("c3", "cdn"));
        QVERIFY(!can("c9", "cdn"));
    }
};

STRICT_TEST_MAIN(TestReshaping)
#include "tst_reshaping.moc"
