#include "model/diagram/diagram.h"
#include "model/diagram/diagramdiff.h"

#include "tests/model/odddiagram.h"
#include "tests/support/strictmain.h"

#include <limits>

using namespace model;

namespace {

ComponentId id(const QString &text)
{
    return *ComponentId::fromString(text);
}

ComponentId id(const char *text)
{
    return id(QString::fromUtf8(text));
}

ConnectionId connectionId(const char *text)
{
    return *ConnectionId::fromString(QString::fromUtf8(text));
}

Component part(const QString &name, const QString &parent = {})
{
    Component component{id(name), QStringLiteral("group"), {}, {}, {}, {}, {}, {}};
    if (!parent.isEmpty())
        component.parent = id(parent);
    return component;
}

Component part(const char *name, const char *parent = "")
{
    return part(QString::fromUtf8(name), QString::fromUtf8(parent));
}

Connection arrow(const char *name, const char *from, const char *to)
{
    return {connectionId(name), id(from), id(to), QStringLiteral("http"), {}};
}

/// zone > host > {web, db}, note; c1: web -> db, c2: note -> web
Diagram nested()
{
    Diagram diagram;
    const Result<void> done = diagram.insert({{{part("zone"), -1},
                                               {part("host", "zone"), -1},
                                               {part("web", "host"), -1},
                                               {part("note"), -1},
                                               {part("db", "host"), -1}},
                                              {{arrow("c1", "web", "db"), -1}, {arrow("c2", "note", "web"), -1}}});
    Q_ASSERT(done);
    return diagram;
}

/// g0 > g1 > ... with so many parts.
Diagram chain(int length)
{
    Diagram diagram;
    Diagram::Parts parts;
    for (int i = 0; i < length; ++i)
        parts.components.push_back(
            {part(QStringLiteral("g%1").arg(i), i > 0 ? QStringLiteral("g%1").arg(i - 1) : QString()), -1});
    const Result<void> done = diagram.insert(parts);
    Q_ASSERT(done);
    return diagram;
}

QString ids(const std::vector<ComponentId> &list)
{
    QStringList texts;
    for (const ComponentId &entry : list)
        texts.append(entry.toString());
    return texts.join(u' ');
}

QString order(const Diagram &diagram)
{
    QStringList texts;
    for (const Component &component : diagram.components())
        texts.append(component.id.toString());
    for (const Connection &connection : diagram.connections())
        texts.append(connection.id.toString());
    return texts.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(model::Diagram::Parts)

class TestDiagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreFound()
    {
        const Diagram diagram = nested();
        QCOMPARE(ids(diagram.childrenOf(id("host"))), QStringLiteral("web db"));
        QCOMPARE(ids(diagram.subtreeOf(id("zone"))), QStringLiteral("zone host web db"));
        QCOMPARE(ids(diagram.subtreeOf(id("web"))), QStringLiteral("web"));
        QCOMPARE(ids(diagram.subtreeOf(id("none"))), QString());
        QCOMPARE(ids(diagram.ancestorsOf(id("db"))), QStringLiteral("host zone"));
        QVERIFY(diagram.isInside(id("db"), id("zone")));
        QVERIFY(!diagram.isInside(id("zone"), id("db")));
        QVERIFY(!diagram.isInside(id("zone"), id("zone")));
        QCOMPARE(diagram.connectionsOf(id("web")).size(), 2U);
        QCOMPARE(diagram.indexOf(id("note")), 3);
        QCOMPARE(diagram.indexOf(connectionId("c2")), 1);
        QCOMPARE(diagram.indexOf(id("none")), -1);
        QVERIFY(!diagram.component(id("none")) && !diagram.connection(connectionId("c9")));
    }

    void positionsAddUp()
    {
        Diagram diagram = nested();
        for (const char *name : {"zone", "host", "db"}) {
            Component moved = *diagram.component(id(name));
            moved.position = QPointF(10, 20);
            QVERIFY(diagram.replace(moved));
        }
        QCOMPARE(diagram.absolutePosition(id("db")), QPointF(30, 60));
        QCOMPARE(diagram.absolutePosition(id("web")), QPointF(20, 40)); // without a position of its own
        QCOMPARE(diagram.absoluteRect(id("db")),
                 QRectF(QPointF(30, 60), componentKind(QStringLiteral("group")).defaultSize));
        QVERIFY(diagram.sizeOf(id("none")).isNull() || diagram.sizeOf(id("none")).isEmpty());
    }

    void insertingIsAllOrNothing_data()
    {
        QTest::addColumn<Diagram::Parts>("parts");
        QTest::addColumn<QString>("message");
        const auto add = [](const char *name, const Diagram::Parts &parts, const char *message) {
            QTest::newRow(name) << parts << QString::fromLatin1(message);
        };
        Component far = part("far");
        far.position = QPointF(0, std::numeric_limits<double>::infinity());
        Component nowhere = part("nowhere");
        nowhere.position = QPointF(std::numeric_limits<double>::quiet_NaN(), 0);
        Component flat = part("flat");
        flat.size = QSizeF(10, 0);
        Component kindless = part("kindless");
        kindless.kind.clear();
        Component twice = part("twice");
        twice.unknownMembers.insert(QStringLiteral("kind"), 1);
        Connection strange = arrow("strange", "web", "db");
        strange.properties.insert(QStringLiteral("from"), 1);
        const Diagram::Placed<Component> good{part("good"), -1};
        add("id taken", {{good, {part("web"), -1}}, {}}, "unique");
        add("id twice", {{good, good}, {}}, "unique");
        add("no container", {{good, {part("x", "none"), -1}}, {}}, "container");
        add("inside itself", {{good, {part("x", "x"), -1}}, {}}, "inside itself");
        add("circle", {{good, {part("x", "y"), -1}, {part("y", "x"), -1}}, {}}, "inside itself");
        add("endless position", {{good, {far, -1}}, {}}, "too far");
        add("no number as position", {{good, {nowhere, -1}}, {}}, "too far");
        add("flat", {{good, {flat, -1}}, {}}, "size");
        add("without kind", {{good, {kindless, -1}}, {}}, "kind");
        add("member with a meaning", {{good, {twice, -1}}, {}}, "member");
        add("connection taken", {{good}, {{arrow("c1", "web", "db"), -1}}}, "unique");
        add("connection twice", {{good}, {{arrow("c3", "web", "db"), -1}, {arrow("c3", "db", "web"), -1}}}, "unique");
        add("no start", {{good}, {{arrow("c3", "none", "db"), -1}}}, "end");
        add("no end", {{good}, {{arrow("c3", "web", "none"), -1}}}, "end");
        add("property with a meaning", {{good}, {{strange, -1}}}, "property");
    }

    void insertingIsAllOrNothing()
    {
        QFETCH(const Diagram::Parts, parts);
        QFETCH(const QString, message);
        Diagram diagram = nested();
        const Result<void> done = diagram.insert(parts);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(message), qPrintable(done.error().message));
        QVERIFY(diagram == nested());
        QVERIFY(!diagram.component(id("good")));
    }

    void insertedPartsMayNeedEachOther()
    {
        Diagram diagram = nested();
        QVERIFY(diagram.insert(
            {{{part("inner", "outer"), -1}, {part("outer", "web"), -1}}, {{arrow("c3", "inner", "outer"), -1}}}));
        QCOMPARE(ids(diagram.ancestorsOf(id("inner"))), QStringLiteral("outer web host zone"));
    }

    void partsTakeTheirPlaces()
    {
        Diagram diagram = nested();
        QVERIFY(diagram.insert(
            {{{part("first"), 0}, {part("last"), -1}, {part("third"), 2}}, {{arrow("c0", "first", "last"), 0}}}));
        QCOMPARE(order(diagram), QStringLiteral("first zone third host web note db last c0 c1 c2"));
        for (std::size_t i = 0; i < diagram.components().size(); ++i)
            QCOMPARE(diagram.indexOf(diagram.components()[i].id), int(i));
        QVERIFY(diagram.insert({{{part("beyond"), 1000}}, {}}));
        QVERIFY(order(diagram).contains(QStringLiteral("last beyond c0")));
    }

    void removingTakesWhatIsInside()
    {
        Diagram diagram = nested();
        const Diagram before = diagram;
        const Diagram::Parts removed = diagram.remove({id("host")}, {});
        QCOMPARE(order(diagram), QStringLiteral("zone note"));
        QCOMPARE(removed.components.size(), 3U);
        QCOMPARE(removed.connections.size(), 2U);
        QVERIFY(diagram.insert(removed));
        QVERIFY(diagram == before);
        QCOMPARE(order(diagram), order(before));
        const Diagram::Parts connection = diagram.remove({}, {connectionId("c1")});
        QCOMPARE(order(diagram), QStringLiteral("zone host web note db c2"));
        QVERIFY(diagram.insert(connection));
        QVERIFY(diagram == before);
        const Diagram::Parts nothing = diagram.remove({id("none")}, {connectionId("c9")});
        QVERIFY(nothing == Diagram::Parts() && diagram == before);
    }

    void replacingKeepsTheInvariants()
    {
        Diagram diagram = nested();
        const auto refuses = [&](Component component, const char *message) {
            const Result<void> done = diagram.replace(component);
            return !done && done.error().message.contains(QString::fromLatin1(message)) && diagram == nested();
        };
        QVERIFY(refuses(part("none"), "no part"));
        QVERIFY(refuses(part("zone", "db"), "into itself"));
        QVERIFY(refuses(part("zone", "zone"), "into itself"));
        QVERIFY(refuses(part("zone", "none"), "container"));
        Component wide = part("zone");
        wide.size = QSizeF(1e9, 1);
        QVERIFY(refuses(wide, "size"));
        QVERIFY(!diagram.replace(arrow("c1", "web", "none")));
        QVERIFY(!diagram.replace(arrow("c9", "web", "db")));
        QVERIFY(diagram == nested());
        QVERIFY(diagram.replace(part("host", "note")));
        QCOMPARE(ids(diagram.ancestorsOf(id("db"))), QStringLiteral("host note"));
        QCOMPARE(order(diagram), order(nested()));
    }

    void nestingHasALimit()
    {
        Diagram deepest = chain(maxNesting + 1);
        QCOMPARE(deepest.ancestorsOf(id(QStringLiteral("g%1").arg(maxNesting))).size(), std::size_t(maxNesting));
        QVERIFY(!deepest.insertComponent(part(QStringLiteral("x"), QStringLiteral("g%1").arg(maxNesting))));

        Diagram two = chain(40);
        Diagram::Parts other;
        for (int i = 0; i < 26; ++i)
            other.components.push_back(
                {part(QStringLiteral("h%1").arg(i), i > 0 ? QStringLiteral("h%1").arg(i - 1) : QString()), -1});
        QVERIFY(two.insert(other));
        QVERIFY(!two.replace(part("h0", "g39"))); // 40 containers around 26 parts in each other: one too many
        QVERIFY(two.replace(part("h0", "g38")));
        QCOMPARE(two.ancestorsOf(id("h25")).size(), std::size_t(maxNesting));
    }

    void copiesAreIndependent()
    {
        Diagram diagram = nested();
        const Diagram snapshot = diagram;
        QVERIFY(&snapshot.components().front() == &std::as_const(diagram).components().front()); // not copied yet
        const Component *const held = snapshot.component(id("web"));
        diagram.setTitle(QStringLiteral("Other"));
        (void)diagram.remove({id("zone")}, {});
        QVERIFY(snapshot == nested());
        QCOMPARE(held->id.toString(), QStringLiteral("web"));
        QVERIFY(diagram != snapshot);
    }

    void equalityIsExact()
    {
        Diagram diagram = nested();
        Component web = *diagram.component(id("web"));
        web.position = QPointF(100, 0);
        QVERIFY(diagram.replace(web));
        const Diagram before = diagram;
        web.position = QPointF(100, 1e-13); // QPointF would say that nothing changed
        QVERIFY(diagram.replace(web));
        QVERIFY(diagram != before);
        QCOMPARE(diffDiagrams(before, diagram).movedComponents, QSet<ComponentId>{id("web")});
    }

    void membersOfTheFileCannotBeOverwritten()
    {
        Diagram diagram;
        diagram.setMembers({{QStringLiteral("format"), 1}, {QStringLiteral("title"), 2}, {QStringLiteral("view"), 3}});
        QCOMPARE(diagram.members().keys(), QStringList{QStringLiteral("view")});
    }

    void freeIdsAreReadable_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("free");
        QTest::newRow("taken") << QStringLiteral("web") << QStringLiteral("web-2");
        QTest::newRow("words") << QStringLiteral("Application server") << QStringLiteral("application-server");
        QTest::newRow("signs") << QStringLiteral(" --MySQL 8.0 (primary)!") << QStringLiteral("mysql-8-0-primary");
        QTest::newRow("accents") << QStringLiteral("Größe") << QStringLiteral("größe");
        QTest::newRow("accents apart") << QStringLiteral("U\u0308bung") << QStringLiteral("übung");
        QTest::newRow("Chinese") << QStringLiteral("数据库") << QStringLiteral("数据库");
        QTest::newRow("Hindi") << QStringLiteral("सर्वर") << QStringLiteral("सर्वर");
        QTest::newRow("nothing") << QString() << QStringLiteral("part");
        QTest::newRow("only signs") << QStringLiteral("\U0001F5A5!?") << QStringLiteral("part");
    }

    void freeIdsAreReadable()
    {
        QFETCH(const QString, wish);
        QFETCH(const QString, free);
        QCOMPARE(nested().freeComponentId(wish).toString(), free);
    }

    void freeIdsAreFree()
    {
        Diagram diagram;
        QRandomGenerator random(3);
        const QString longest(10000, u'x');
        for (int i = 0; i < 300; ++i) {
            const ComponentId free = diagram.freeComponentId(i % 3 == 0   ? longest
                                                             : i % 3 == 1 ? tests::oddText(random)
                                                                          : QStringLiteral("nginx"));
            QVERIFY(!diagram.component(free));
            QVERIFY(diagram.insertComponent(part(free.toString())));
            const ConnectionId freeConnection = diagram.freeConnectionId();
            QVERIFY(!diagram.connection(freeConnection));
            QVERIFY(diagram.insertConnection({freeConnection, free, free, {}, {}}));
            if (i % 7 == 0)
                (void)diagram.remove({}, {diagram.connections().front().id});
        }
    }

    void propertiesFallBackToUsableValues()
    {
        Component server{id("a"), QStringLiteral("web-server"), {}, {}, {}, {}, {}, {}};
        QCOMPARE(server.integer(QStringLiteral("instances")), 1);
        QVERIFY(!server.hasProperty(QStringLiteral("instances")));
        server.properties.insert(QStringLiteral("instances"), 3);
        QCOMPARE(server.integer(QStringLiteral("instances")), 3);
        QVERIFY(server.hasProperty(QStringLiteral("instances")));
        server.properties.insert(QStringLiteral("instances"), QStringLiteral("many"));
        QCOMPARE(server.integer(QStringLiteral("instances")), 1);
        QVERIFY(!server.hasProperty(QStringLiteral("instances")));
        QVERIFY(server.property(QStringLiteral("whatever")).isUndefined());
        server.unknownMembers.insert(QStringLiteral("whatever"), 5);
        QCOMPARE(server.number(QStringLiteral("whatever")), 5.0);
        QCOMPARE(server.displayName(), componentKind(QStringLiteral("web-server")).name);
        server.kind = QStringLiteral("quantum-router");
        QCOMPARE(server.displayName(), QStringLiteral("a"));
    }

    void connectionsKnowTheirPortAndOperations()
    {
        Connection connection = arrow("c", "a", "b");
        QCOMPARE(connection.port(), std::optional<int>(80));
        QCOMPARE(connection.chipText(), QStringLiteral("HTTP 80"));
        QVERIFY(!connection.isEncrypted());
        connection.properties = {{QStringLiteral("port"), 8080},
                                 {QStringLiteral("encrypted"), true},
                                 {QStringLiteral("use"), QStringLiteral("read")}};
        QCOMPARE(connection.port(), std::optional<int>(8080));
        QVERIFY(connection.isEncrypted());
        QVERIFY(connection.operations() == OperationSet({Operation::Read, Operation::Static}));
        connection.properties = {{QStringLiteral("port"), QStringLiteral("x")},
                                 {QStringLiteral("operations"), QJsonArray{QStringLiteral("write")}}};
        QCOMPARE(connection.port(), std::optional<int>(80));
        QVERIFY(connection.operations() == OperationSet{Operation::Write});
        connection.properties = {{QStringLiteral("label"), QStringLiteral("calls")}};
        QCOMPARE(connection.chipText(), QStringLiteral("calls"));
        connection.properties = {};
        connection.protocol = QStringLiteral("drizzle");
        QCOMPARE(connection.chipText(), QStringLiteral("drizzle"));
        QVERIFY(!connection.port());
        QCOMPARE(connection.traffic(), TrafficKind::Request);
    }
};

STRICT_TEST_MAIN(TestDiagram)
#include "tst_diagram.moc"
