#include "model/diagram/diagramdiff.h"
#include "model/formats/nativeformat.h"

#include "tests/model/odddiagram.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/strictmain.h"

using namespace model;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray problemText(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(describeProblem(problem));
    return lines.join(u'\n').toUtf8();
}

const Component &componentOf(const Diagram &diagram, const char *id)
{
    return *diagram.component(*ComponentId::fromString(QString::fromLatin1(id)));
}

const Connection &connectionOf(const Diagram &diagram, const char *id)
{
    return *diagram.connection(*ConnectionId::fromString(QString::fromLatin1(id)));
}

} // namespace

class TestNativeFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesKeepTheirBytes_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *folder : {TRACEPAPER_TEST_DATA "/native", TRACEPAPER_SOURCE_DIR "/diagrams"}) {
            QDirIterator files(QString::fromUtf8(folder), {QStringLiteral("*.tracepaper")}, QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
            }
        }
    }

    void filesKeepTheirBytes()
    {
        QFETCH(const QString, path);
        const QByteArray bytes = contents(path);
        const ReadResult read = readNative(bytes);
        QCOMPARE(problemText(read.problems), QByteArray());
        QVERIFY(!read.diagram.isEmpty());
        QCOMPARE(writeNative(read.diagram), bytes);
    }

    void theExampleOfTheFormatIsUnderstood()
    {
        const Diagram diagram =
            readNative(contents(QStringLiteral(TRACEPAPER_TEST_DATA "/native/contract-example.tracepaper"))).diagram;
        QCOMPARE(diagram.title(), QStringLiteral("Simple web stack"));
        QCOMPARE(diagram.components().size(), 6U);
        QCOMPARE(diagram.connections().size(), 4U);
        const Component &nginx = componentOf(diagram, "nginx");
        QCOMPARE(nginx.kind, QStringLiteral("web-server"));
        QCOMPARE(nginx.parent->toString(), QStringLiteral("server"));
        QCOMPARE(*nginx.position, QPointF(40, 90));
        QVERIFY(!nginx.size);
        QCOMPARE(*componentOf(diagram, "server").size, QSizeF(640, 260));
        QCOMPARE(componentOf(diagram, "mysql").text(QStringLiteral("role")), QStringLiteral("primary"));
        QCOMPARE(componentOf(diagram, "dns").property(QStringLiteral("records")).toArray().size(), 1);
        QCOMPARE(connectionOf(diagram, "c4").port(), std::optional<int>(3306));
        QCOMPARE(connectionOf(diagram, "c1").traffic(), TrafficKind::Dns);
    }

    void oddDiagramsSurvive_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 200; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void oddDiagramsSurvive()
    {
        QFETCH(const quint32, seed);
        const Diagram diagram = tests::oddDiagram(seed);
        const QByteArray bytes = writeNative(diagram);
        const ReadResult read = readNative(bytes);
        QVERIFY2(read.isComplete(), problemText(read.problems).constData());
        QVERIFY(read.diagram == diagram);
        QCOMPARE(writeNative(read.diagram), bytes);
        QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes); // nothing that UTF-8 cannot hold
        QVERIFY(diffDiagrams(diagram, read.diagram).isEmpty());
        for (std::size_t i = 0; i < diagram.components().size(); ++i)
            QCOMPARE(read.diagram.components()[i].id.toString(), diagram.components()[i].id.toString());
        for (std::size_t i = 0; i < diagram.connections().size(); ++i)
            QCOMPARE(read.diagram.connections()[i].id.toString(), diagram.connections()[i].id.toString());
    }

    void randomDiagramsSurvive()
    {
        for (unsigned seed = 1; seed <= 1000; ++seed) {
            const Diagram diagram = tests::randomDiagram(seed);
            const QByteArray bytes = writeNative(diagram);
            const ReadResult read = readNative(bytes);
            QVERIFY2(read.isComplete(), problemText(read.problems).constData());
            QVERIFY2(read.diagram == diagram, bytes.constData());
            QCOMPARE(writeNative(read.diagram), bytes);
        }
    }

    void theOrderOfMembersInTheInputDoesNotMatter()
    {
        const QByteArray one = R"({"format": "tracepaper", "version": 1, "components": [
            {"id": "a", "kind": "database", "name": "A", "properties": {"product": "MySQL", "role": "replica"}, "zeta": 1, "alpha": 2}]})";
        const QByteArray other = R"({"components": [
            {"zeta": 1.0, "properties": {"role": "replica", "product": "MySQL"}, "alpha": 2e0, "name": "A", "kind": "database", "id": "a"}],
            "version": 1, "connections": [], "format": "tracepaper"})";
        QCOMPARE(writeNative(readNative(one).diagram), writeNative(readNative(other).diagram));
    }

    void theLayoutIsTheOneOfTheFormat()
    {
        const QByteArray input =
            R"({"format":"tracepaper","version":1,"later":{"b":1,"a":[true,null]},"view":{},"requests":[],
            "components":[{"id":"a","kind":"note","x":-0.0,"y":0.5,"properties":{"text":"first\nsecond"},"origin":"import"}],
            "connections":[{"to":"a","from":"a","weight":2,"port":80,"zz":"\u00e9"}]})";
        const QByteArray expected = R"({
  "format": "tracepaper",
  "version": 1,
  "components": [
    {"id": "a", "kind": "note", "x": 0, "y": 0.5, "properties": {"text": "first\nsecond"}, "origin": "import"}
  ],
  "connections": [
    {"id": "c1", "from": "a", "to": "a", "protocol": "annotation", "port": 80, "weight": 2, "zz": "é"}
  ],
  "requests": [],
  "view": {},
  "later": {"a": [true, null], "b": 1}
}
)";
        QCOMPARE(writeNative(readNative(input).diagram), expected);
    }

    void anEmptyDiagramIsWritten()
    {
        const QByteArray expected =
            "{\n  \"format\": \"tracepaper\",\n  \"version\": 1,\n  \"components\": [],\n  \"connections\": []\n}\n";
        QCOMPARE(writeNative(Diagram()), expected);
        QVERIFY(readNative(expected).problems.empty());
        QVERIFY(readNative(expected).diagram == Diagram());
    }

    void longPartsGoOnTwoLines_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("lines");
        QTest::newRow("as long as fits") << 150 << 1;
        QTest::newRow("one more") << 151 << 2;
    }

    void longPartsGoOnTwoLines()
    {
        QFETCH(const int, length);
        QFETCH(const int, lines);
        const QByteArray empty = R"(    {"id": "n", "kind": "note", "properties": {"text": ""}})";
        Diagram diagram;
        Component note{*ComponentId::fromString(QStringLiteral("n")), QStringLiteral("note"), {}, {}, {}, {}, {}, {}};
        note.properties.insert(QStringLiteral("text"), QString(length - int(empty.size()), u'x'));
        QVERIFY(diagram.insertComponent(note));
        const QByteArray bytes = writeNative(diagram);
        QCOMPARE(int(bytes.count('\n')), 7 + lines);
        QCOMPARE(bytes.contains("\"note\",\n     \"properties\": {"), lines == 2);
        QCOMPARE(writeNative(readNative(bytes).diagram), bytes);
    }

    void numbersKeepTheirValue_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("written");
        for (const char *same : {"0", "1", "-1", "0.1", "1e+100", "5e-324", "9007199254740993", "-9223372036854775808",
                                 "0.30000000000000004"})
            QTest::newRow(same) << QByteArray(same) << QByteArray(same);
        QTest::newRow("negative zero") << QByteArray("-0.0") << QByteArray("0");
        QTest::newRow("whole double") << QByteArray("80.0") << QByteArray("80");
        QTest::newRow("exponent") << QByteArray("1e3") << QByteArray("1000");
        QTest::newRow("more digits than a double has")
            << QByteArray("0.1000000000000000055511151231257827") << QByteArray("0.1");
        QTest::newRow("beyond 64 bits") << QByteArray("123456789012345678901234567890")
                                        << QByteArray("1.2345678901234568e+29");
    }

    void numbersKeepTheirValue()
    {
        QFETCH(const QByteArray, given);
        QFETCH(const QByteArray, written);
        const ReadResult read = readNative("{\"format\": \"tracepaper\", \"version\": 1, \"n\": " + given + '}');
        QVERIFY(read.problems.empty());
        const QByteArray bytes = writeNative(read.diagram);
        QVERIFY2(bytes.contains(QByteArray("\"n\": " + written + '\n')), bytes.constData());
        QCOMPARE(writeNative(readNative(bytes).diagram), bytes);
    }

    void onlyWhatIsRequiredIsNeeded()
    {
        const ReadResult read = readNative(R"({"format": "tracepaper", "version": 1,
            "components": [{"id": "user", "kind": "browser"}, {"id": "web", "kind": "web-server"}, {"id": "db", "kind": "database"}],
            "connections": [{"from": "user", "to": "web"}, {"id": "c1", "from": "web", "to": "db"}, {"from": "web", "to": "user"}]})");
        QCOMPARE(problemText(read.problems), QByteArray());
        QVERIFY(!componentOf(read.diagram, "user").position);
        QStringList connections;
        for (const Connection &connection : read.diagram.connections())
            connections.append(connection.id.toString() + u' ' + connection.protocol);
        QCOMPARE(connections,
                 QStringList({QStringLiteral("c2 http"), QStringLiteral("c1 mysql"), QStringLiteral("c3 tcp")}));
    }

    void propertiesBesideThePropertiesAreUnderstood()
    {
        const ReadResult read = readNative(R"({"format": "tracepaper", "version": 1, "components": [
            {"id": "app", "kind": "app-server", "needs": {"replicas": 2}, "colour": "red"}]})");
        QVERIFY(read.problems.empty());
        const Component &app = componentOf(read.diagram, "app");
        QVERIFY(app.hasProperty(QStringLiteral("needs")));
        QCOMPARE(app.properties.keys(), QStringList{QStringLiteral("needs")});
        QCOMPARE(app.unknownMembers.keys(), QStringList{QStringLiteral("colour")});
    }

    void everyKindSurvivesWithAllItsProperties_data()
    {
        QTest::addColumn<QString>("kind");
        for (const ComponentKind &kind : componentKinds())
            QTest::newRow(qPrintable(kind.id)) << kind.id;
    }

    void everyKindSurvivesWithAllItsProperties()
    {
        QFETCH(const QString, kind);
        for (int turn = 0; turn < 6; ++turn) {
            Diagram diagram;
            Component part{*ComponentId::fromString(QStringLiteral("part")), kind, {}, {}, {}, {}, {}, {}};
            for (const PropertySchema &schema : part.kindInfo().properties)
                part.properties.insert(schema.key, tests::validValue(schema, turn));
            QVERIFY(diagram.insertComponent(part));
            const ReadResult read = readNative(writeNative(diagram));
            const bool isCluster = part.has(Trait::Clusters); // names members that do not exist
            QCOMPARE(isCluster ? QByteArray() : problemText(read.problems), QByteArray());
            QVERIFY(read.isComplete());
            QVERIFY(read.diagram == diagram);
        }
    }

    void namesOfPartsThatDoNotExistAreReported()
    {
        const ReadResult read = readNative(R"({"format": "tracepaper", "version": 1, "components": [
            {"id": "db", "kind": "database"},
            {"id": "cluster", "kind": "cluster", "properties": {"members": ["db", "ghost"],
             "failoverNeeds": [{"k": 1, "of": ["db", "spirit"]}]}}]})");
        QVERIFY(read.isComplete());
        QCOMPARE(problemText(read.problems),
                 QByteArray("3: components[1].properties.members: There is no component with the id \"ghost\"; it counts as if it were never up.\n"
                            "4: components[1].properties.failoverNeeds: There is no component with the id \"spirit\"; it counts as if it were never up."));
    }

    void everyProtocolSurvivesWithAllProperties()
    {
        Diagram diagram =
            readNative(R"({"format": "tracepaper", "version": 1, "components": [{"id": "a", "kind": "host"}]})")
                .diagram;
        const ComponentId end = *ComponentId::fromString(QStringLiteral("a"));
        for (const Protocol &protocol : protocols()) {
            Connection connection{diagram.freeConnectionId(), end, end, protocol.id, {}};
            for (const PropertySchema &schema : connectionProperties())
                connection.properties.insert(schema.key, tests::validValue(schema, int(diagram.connections().size())));
            QVERIFY(diagram.insertConnection(connection));
        }
        const ReadResult read = readNative(writeNative(diagram));
        QCOMPARE(problemText(read.problems), QByteArray());
        QVERIFY(read.diagram == diagram);
    }

    void aByteOrderMarkIsAccepted()
    {
        const QByteArray plain = writeNative(tests::oddDiagram(7));
        const ReadResult read = readNative("\xEF\xBB\xBF" + plain);
        QVERIFY(read.isComplete());
        QCOMPARE(writeNative(read.diagram), plain);
    }

    void otherLineEndsAreAccepted()
    {
        QByteArray bytes = contents(QStringLiteral(TRACEPAPER_TEST_DATA "/native/contract-example.tracepaper"));
        const QByteArray plain = bytes;
        const ReadResult read = readNative(bytes.replace("\n", "\r\n"));
        QVERIFY(read.problems.empty());
        QCOMPARE(writeNative(read.diagram), plain);
    }
};

STRICT_TEST_MAIN(TestNativeFormat)
#include "tst_nativeformat.moc"
