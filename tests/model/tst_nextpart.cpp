#include "model/catalog/likelykinds.h"
#include "model/edit/nextpart.h"

#include "tests/support/diagramtext.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

ComponentId part(const char *id)
{
    return *ComponentId::fromString(QString::fromLatin1(id));
}

QStringList idsOf(const std::vector<const ComponentKind *> &kinds)
{
    QStringList ids;
    for (const ComponentKind *kind : kinds)
        ids.append(kind->id);
    return ids;
}

QStringList listOf(const std::vector<QString> &ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

/// Which parts are likely beside which, and what is made of the choice.
class TestNextPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The chains that everybody draws.
    void likelyAfter_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("first");
        QTest::newRow("user") << u"browser"_s << QStringList{u"dns"_s, u"load-balancer"_s};
        QTest::newRow("mobile app") << u"mobile-app"_s << QStringList{u"dns"_s, u"load-balancer"_s};
        QTest::newRow("balancer") << u"load-balancer"_s << QStringList{u"web-server"_s, u"app-server"_s};
        QTest::newRow("proxy") << u"reverse-proxy"_s << QStringList{u"web-server"_s};
        QTest::newRow("virtual IP") << u"virtual-ip"_s << QStringList{u"load-balancer"_s};
        QTest::newRow("firewall") << u"firewall"_s << QStringList{u"load-balancer"_s};
        QTest::newRow("web server") << u"web-server"_s << QStringList{u"app-server"_s};
        QTest::newRow("application") << u"app-server"_s << QStringList{u"database"_s, u"cache"_s, u"queue"_s, u"object-storage"_s};
        QTest::newRow("queue") << u"queue"_s << QStringList{u"worker"_s};
        QTest::newRow("worker") << u"worker"_s << QStringList{u"database"_s};
        QTest::newRow("database") << u"database"_s << QStringList{u"database"_s, u"backup"_s, u"monitoring"_s};
        QTest::newRow("CDN") << u"cdn"_s << QStringList{u"load-balancer"_s};
        QTest::newRow("agent") << u"monitoring-agent"_s << QStringList{u"monitoring"_s};
        QTest::newRow("DNS") << u"dns"_s << QStringList{u"dns"_s};
        QTest::newRow("backup") << u"backup"_s << QStringList{u"object-storage"_s};
        QTest::newRow("note") << u"note"_s << QStringList{};
        QTest::newRow("unknown") << u"x-thing"_s << QStringList{};
    }

    void likelyAfter()
    {
        QFETCH(const QString, kind);
        QFETCH(const QStringList, first);
        const QStringList likely = idsOf(likelyNextKinds(componentKind(kind)));
        QCOMPARE(likely.first(first.size()), first);
        if (first.isEmpty())
            QVERIFY(likely.isEmpty());
    }

    void aWebServerIsAmongWhatUsersAskFirst()
    {
        const QStringList likely = idsOf(likelyNextKinds(componentKind(u"browser"_s)));
        QVERIFY(likely.indexOf(u"web-server"_s) > likely.indexOf(u"load-balancer"_s));
        QVERIFY(likely.indexOf(u"web-server"_s) < likely.indexOf(u"firewall"_s));
    }

    void likelyBefore_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("some");
        QTest::newRow("database") << u"database"_s << QStringList{u"app-server"_s, u"worker"_s};
        QTest::newRow("application") << u"app-server"_s << QStringList{u"web-server"_s, u"load-balancer"_s};
        QTest::newRow("web server") << u"web-server"_s << QStringList{u"browser"_s, u"load-balancer"_s};
        QTest::newRow("worker") << u"worker"_s << QStringList{u"queue"_s};
    }

    void likelyBefore()
    {
        QFETCH(const QString, kind);
        QFETCH(const QStringList, some);
        const QStringList likely = idsOf(likelyPreviousKinds(componentKind(kind)));
        for (const QString &expected : some)
            QVERIFY2(likely.contains(expected), qPrintable(expected));
        for (const QString &each : likely)
            QVERIFY(idsOf(likelyNextKinds(componentKind(each))).contains(kind));
    }

    void whoAsksIsNotOfferedAsAnAnswer()
    {
        Diagram diagram;
        QVERIFY(diagram.insertComponent({part("it"), u"certificate"_s, {}, {}, {}, {}, {}, {}}).hasValue());
        const std::vector<QString> after = nextKinds(diagram, part("it"), NextSide::After).others;
        QVERIFY(!componentKind(after.front()).has(Trait::EntryPoint));
        QVERIFY(componentKind(after.back()).has(Trait::EntryPoint));
        QVERIFY(componentKind(nextKinds(diagram, part("it"), NextSide::Before).others.front()).has(Trait::EntryPoint));
    }

    void everyKindIsOfferedOnce()
    {
        for (const ComponentKind &kind : componentKinds()) {
            Diagram diagram;
            QVERIFY(diagram.insertComponent({part("it"), kind.id, {}, {}, {}, {}, {}, {}}).hasValue());
            for (const NextSide side : {NextSide::After, NextSide::Before}) {
                const NextKinds kinds = nextKinds(diagram, part("it"), side);
                QStringList all = listOf(kinds.likely) + listOf(kinds.others);
                QCOMPARE(all.removeDuplicates(), 0);
                const auto offered = std::count_if(componentKinds().begin(), componentKinds().end(),
                                                   [](const ComponentKind &each) { return !each.has(Trait::Annotation); });
                QCOMPARE(all.size(), qsizetype(offered));
            }
        }
    }

    void whatIsThereComesLater()
    {
        const Diagram diagram = tests::diagramFromText("user -> dns; app -> db; db -> db2(role=replica); lb -> web");
        const QStringList user = listOf(nextKinds(diagram, part("user"), NextSide::After).likely);
        QCOMPARE(user.first(), u"load-balancer"_s);
        QCOMPARE(user.last(), u"dns"_s);
        QCOMPARE(nextKinds(diagram, part("app"), NextSide::After).likely.front(), u"cache"_s);
        // Of these several are usual.
        QCOMPARE(nextKinds(diagram, part("lb"), NextSide::After).likely.front(), u"web-server"_s);
        QCOMPARE(nextKinds(diagram, part("db"), NextSide::After).likely.front(), u"database"_s);
    }

    void connections_data()
    {
        QTest::addColumn<QByteArray>("diagram");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("protocol");
        QTest::newRow("user asks DNS") << QByteArray("x(kind=browser)") << u"dns"_s << u"dns"_s;
        QTest::newRow("user asks a web server") << QByteArray("x(kind=browser)") << u"web-server"_s << u"http"_s;
        QTest::newRow("application keeps data") << QByteArray("x(kind=app-server)") << u"database"_s << u"mysql"_s;
        QTest::newRow("application asks a cache") << QByteArray("x(kind=app-server)") << u"cache"_s << u"redis"_s;
        QTest::newRow("queue feeds a worker") << QByteArray("x(kind=queue)") << u"worker"_s << u"amqp"_s;
        QTest::newRow("primary feeds a replica") << QByteArray("x(kind=database)") << u"database"_s << u"replication"_s;
        QTest::newRow("application runs files") << QByteArray("x(kind=app-server); user -> x") << u"codebase"_s << u"tcp"_s;
        QTest::newRow("web server has files") << QByteArray("x(kind=web-server); user -> x") << u"codebase"_s << u"tcp"_s;
        QTest::newRow("network passes the web on") << QByteArray("x(kind=load-balancer); user -https-> x") << u"router"_s << u"https"_s;
        QTest::newRow("database is backed up") << QByteArray("x(kind=database)") << u"backup"_s << u"backup"_s;
        QTest::newRow("database is watched") << QByteArray("x(kind=database)") << u"monitoring"_s << u"monitoring"_s;
    }

    void connections()
    {
        QFETCH(const QByteArray, diagram);
        QFETCH(const QString, kind);
        QFETCH(const QString, protocol);
        Diagram drawn = tests::diagramFromText(diagram);
        const NextPart next = nextPart(drawn, part("x"), kind, NextSide::After);
        QCOMPARE(next.connection.protocol, protocol);
        QCOMPARE(next.connection.from, part("x"));
        QCOMPARE(next.connection.to, next.part.id);
        QCOMPARE(next.part.properties.value(u"role"_s).toString(), protocol == u"replication"_s ? u"replica"_s : QString());
        QVERIFY(applyEdit(drawn, InsertParts{{{{next.part, -1}}, {{next.connection, -1}}}}).hasValue());
    }

    void filesAreRunRatherThanAsked()
    {
        const Diagram diagram = tests::diagramFromText("user -> app");
        const auto chipOf = [&diagram](const QString &kind) { return nextPart(diagram, part("app"), kind, NextSide::After).connection.chipText(); };
        QCOMPARE(chipOf(u"codebase"_s), u"runs"_s);
        QCOMPARE(chipOf(u"database"_s), u"MySQL 3306"_s);
        QCOMPARE(nextPart(diagram, part("app"), u"codebase"_s, NextSide::Before).connection.chipText(), u"HTTP 80"_s);
        QCOMPARE(nextPart(diagram, part("app"), u"note"_s, NextSide::After).connection.chipText(), QString());
    }

    void idsCountAsNamesDo()
    {
        Diagram diagram;
        const auto add = [&diagram] {
            const Component made = newPart(diagram, u"web-server"_s);
            if (!applyEdit(diagram, InsertParts{{{{made, -1}}, {}}}).hasValue())
                return QString();
            return QString(made.name + u'/' + made.id.toString());
        };
        QCOMPARE(add(), u"Web server/web-server"_s);
        QCOMPARE(add(), u"Web server 2/web-server-2"_s);
        QCOMPARE(add(), u"Web server 3/web-server-3"_s);
        // Where they have run apart already, they come together again.
        QVERIFY(diagram.remove({*ComponentId::fromString(u"web-server-2"_s)}, {}).components.size() == 1);
        QVERIFY(applyEdit(diagram, Rename{*ComponentId::fromString(u"web-server-3"_s), u"Web server 2"_s}).hasValue());
        QCOMPARE(add(), u"Web server 3/web-server-2"_s);
        QCOMPARE(add(), u"Web server 4/web-server-4"_s);
    }

    void beforeConnectsTheOtherWay()
    {
        const Diagram diagram = tests::diagramFromText("db");
        const NextPart next = nextPart(diagram, part("db"), u"app-server"_s, NextSide::Before);
        QCOMPARE(next.connection.from, next.part.id);
        QCOMPARE(next.connection.to, part("db"));
        QCOMPARE(next.connection.protocol, u"mysql"_s);
    }
};

STRICT_TEST_MAIN(TestNextPart)
#include "tst_nextpart.moc"
