#include "model/formats/nativeformat.h"

#include "tests/support/strictmain.h"

#include <QRandomGenerator>

using namespace model;

namespace {

/// A small file without a flaw; the tests break it. Lines are numbered from 1.
const QByteArray goodFile = R"({
  "format": "tracepaper",
  "version": 1,
  "title": "Simple",
  "components": [
    {"id": "user", "kind": "browser", "x": 1, "y": 2},
    {"id": "server", "kind": "host", "name": "Server", "width": 300, "height": 200},
    {"id": "web", "kind": "web-server", "name": "Web", "parent": "server",
     "properties": {"port": 80, "instances": 2}},
    {"id": "db", "kind": "database", "parent": "server"}
  ],
  "connections": [
    {"id": "c1", "from": "user", "to": "web", "protocol": "http", "port": 80},
    {"id": "c2", "from": "web", "to": "db", "protocol": "mysql"}
  ],
  "view": {"grid": true}
}
)";

struct Broken {
    QByteArray bytes;
    int line = 0;
    QString path;
    QString message; ///< a part of it
    std::size_t components = 4;
    std::size_t connections = 2;
};

Broken replaced(const QByteArray &from, const QByteArray &to, int line, const char *path, const char *message,
                std::size_t components = 4, std::size_t connections = 2)
{
    QByteArray bytes = goodFile;
    Q_ASSERT(bytes.count(from) == 1);
    bytes.replace(from, to);
    return {bytes, line, QString::fromLatin1(path), QString::fromUtf8(message), components, connections};
}

QByteArray placed(const Problems &problems)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min<std::size_t>(problems.size(), 20); ++i)
        lines.append(describeProblem(problems[i]).left(300));
    return lines.join(u'\n').toUtf8();
}

/// Whatever was read keeps the promises of a diagram: it can be written and read again, without a problem of structure.
bool isSound(const Diagram &diagram)
{
    Diagram copy;
    Diagram::Parts parts;
    for (const Component &component : diagram.components())
        parts.components.push_back({component, -1});
    for (const Connection &connection : diagram.connections())
        parts.connections.push_back({connection, -1});
    return copy.insert(parts) && readNative(writeNative(diagram)).diagram == diagram;
}

QByteArray report(const QByteArray &bytes, const Problems &problems)
{
    return bytes + '\n' + placed(problems);
}

bool hasProblemAt(const Problems &problems, const QString &path, int line)
{
    return std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) {
        return problem.level == ProblemLevel::Error && problem.path == path && problem.line == line;
    });
}

const std::vector<std::pair<QByteArray, QJsonValue::Type>> valuesOfEveryType{
    {"null", QJsonValue::Null},   {"true", QJsonValue::Bool},  {"7.5", QJsonValue::Double},
    {"\"\"", QJsonValue::String}, {"[[]]", QJsonValue::Array}, {"{\"a\": {}}", QJsonValue::Object}};

} // namespace

Q_DECLARE_METATYPE(Broken)

class TestBrokenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGoodFileIsGood()
    {
        const ReadResult read = readNative(goodFile);
        QVERIFY2(read.problems.empty(), placed(read.problems).constData());
        QCOMPARE(read.diagram.components().size(), 4U);
        QCOMPARE(read.diagram.connections().size(), 2U);
    }

    void flawsAreReportedAtTheirPlace_data()
    {
        QTest::addColumn<Broken>("broken");
        addFilesThatAreNoDiagrams();
        addTopLevelFlaws();
        addComponentFlaws();
        addNestingFlaws();
        addConnectionFlaws();
        addRepeatedKeys();
        addSyntaxFlaws();
    }

    void flawsAreReportedAtTheirPlace()
    {
        QFETCH(const Broken, broken);
        const ReadResult read = readNative(broken.bytes);
        QVERIFY(!read.isComplete());
        const Problem &first = read.problems.front();
        QVERIFY2(first.message.contains(broken.message), placed(read.problems).constData());
        QCOMPARE(first.path, broken.path);
        QCOMPARE(first.line, broken.line);
        QCOMPARE(read.diagram.components().size(), broken.components);
        QCOMPARE(read.diagram.connections().size(), broken.connections);
        QVERIFY(isSound(read.diagram));
    }

    void everyTruncationKeepsWhatIsWhole()
    {
        std::size_t tried = 0;
        for (qsizetype size = 1; size < goodFile.lastIndexOf('}'); ++size, ++tried) {
            const QByteArray part = goodFile.left(size);
            const ReadResult read = readNative(part);
            QVERIFY2(!read.isComplete(), part.constData());
            QVERIFY2(read.problems.front().line == 1 + part.count('\n'), placed(read.problems).constData());
            std::size_t components = 0;
            std::size_t connections = 0;
            for (const QByteArray &end : {QByteArray(R"("y": 2})"), QByteArray(R"("height": 200})"), QByteArray("2}}"),
                                          QByteArray(R"("parent": "server"})")})
                components += part.contains(end) ? 1 : 0;
            for (const QByteArray &end : {QByteArray(R"("port": 80})"), QByteArray(R"("mysql"})")})
                connections += part.contains(end) ? 1 : 0;
            QVERIFY2(read.diagram.components().size() == components, part.constData());
            QVERIFY2(read.diagram.connections().size() == connections, part.constData());
            QVERIFY(isSound(read.diagram));
        }
        QVERIFY(tried > 600);
    }

    void damagedBytesNeverBreakTheReader()
    {
        QRandomGenerator random(20);
        static constexpr char damage[] = "\0\xFF\xC3{}[]\",:\\\n-0eE.tu ";
        for (int turn = 0; turn < 4000; ++turn) {
            QByteArray bytes = goodFile;
            for (int count = 1 + random.bounded(3); count > 0; --count) {
                const qsizetype at = random.bounded(int(bytes.size()));
                const char c = damage[random.bounded(int(sizeof(damage)) - 1)];
                if (random.bounded(2) == 0)
                    bytes[at] = c;
                else
                    bytes.insert(at, c);
            }
            const ReadResult read = readNative(bytes);
            for (const Problem &problem : read.problems) {
                QVERIFY2(problem.line >= 1 && problem.line <= 1 + bytes.count('\n'), bytes.constData());
                QVERIFY(!problem.message.isEmpty());
            }
            QVERIFY2(isSound(read.diagram), bytes.constData());
        }
    }

    void everyMemberOfTheWrongTypeIsReported_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue::Type>("right");
        QTest::addColumn<bool>("isKept");
        const auto add = [](const char *list, const char *member, QJsonValue::Type right, bool isKept = true) {
            QTest::addRow("%s.%s", list, member)
                << QString::fromLatin1(list) << QString::fromLatin1(member) << right << isKept;
        };
        using T = QJsonValue;
        add("components", "id", T::Undefined, false);
        add("components", "kind", T::Undefined, false);
        add("components", "name", T::String);
        add("components", "parent", T::Undefined);
        for (const char *number : {"x", "y", "width", "height"})
            add("components", number, T::Double);
        add("components", "properties", T::Object);
        for (const char *member : {"id", "from", "to"})
            add("connections", member, T::Undefined, false);
        add("connections", "protocol", T::String);
    }

    void everyMemberOfTheWrongTypeIsReported()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, member);
        QFETCH(const QJsonValue::Type, right);
        QFETCH(const bool, isKept);
        const bool isComponent = list == QStringLiteral("components");
        QJsonObject others = isComponent ? QJsonObject{{QStringLiteral("id"), QStringLiteral("b")},
                                                       {QStringLiteral("kind"), QStringLiteral("cache")}}
                                         : QJsonObject{{QStringLiteral("from"), QStringLiteral("a")},
                                                       {QStringLiteral("to"), QStringLiteral("a")}};
        others.remove(member);
        others.insert(QStringLiteral("zzz"), 1);
        const QByteArray rest = QJsonDocument(others).toJson(QJsonDocument::Compact).sliced(1);
        for (const auto &[value, type] : valuesOfEveryType) {
            if (type == right)
                continue;
            const QByteArray flawed = "\n{\"" + member.toUtf8() + "\":\n" + value + ",\n" + rest; // key on line 5
            const QByteArray bytes =
                "{\"format\": \"tracepaper\",\n\"version\": 1,\n\"components\": [{\"id\": \"a\", \"kind\": \"host\"}"
                + (isComponent ? QByteArray("," + flawed) : QByteArray("],\n\"connections\": [" + flawed.sliced(1)))
                + "]}";
            const ReadResult read = readNative(bytes);
            const int line = 4;
            const QString path = list + (isComponent ? QStringLiteral("[1].") : QStringLiteral("[0].")) + member;
            QVERIFY2(hasProblemAt(read.problems, path, line), report(bytes, read.problems).constData());
            QCOMPARE(read.problems.size(), 1U);
            QCOMPARE(read.diagram.components().size(), isComponent && isKept ? 2U : 1U);
            QCOMPARE(read.diagram.connections().size(), !isComponent && isKept ? 1U : 0U);
        }
    }

    void everyPropertyOfTheWrongTypeIsReportedAndKept()
    {
        int cases = 0;
        for (const ComponentKind &kind : componentKinds()) {
            for (const PropertySchema &schema : kind.properties) {
                for (const auto &[value, type] : valuesOfEveryType) {
                    const QJsonValue given = QJsonDocument::fromJson('[' + value + ']').array().first();
                    if (validateProperty(schema, given))
                        continue;
                    const QByteArray bytes =
                        "{\"format\": \"tracepaper\", \"version\": 1, \"components\": [\n{\"id\": \"a\", \"kind\": \""
                        + kind.id.toUtf8() + "\",\n\"properties\": {\"other\": 1,\n\"" + schema.key.toUtf8()
                        + "\": " + value + "}}]}";
                    const ReadResult read = readNative(bytes);
                    QCOMPARE(read.problems.size(), 1U);
                    const QString path = QStringLiteral("components[0].properties.") + schema.key;
                    QVERIFY2(hasProblemAt(read.problems, path, 4), report(bytes, read.problems).constData());
                    const Component &part = read.diagram.components().front();
                    QCOMPARE(part.properties.value(schema.key), given);
                    QCOMPARE(part.property(schema.key), schema.defaultValue);
                    QVERIFY(!part.hasProperty(schema.key));
                    ++cases;
                }
            }
        }
        QVERIFY(cases > 1000);
    }

    void everyConnectionPropertyOfTheWrongTypeIsReportedAndKept()
    {
        for (const PropertySchema &schema : connectionProperties()) {
            for (const auto &[value, type] : valuesOfEveryType) {
                const QJsonValue given = QJsonDocument::fromJson('[' + value + ']').array().first();
                if (validateProperty(schema, given))
                    continue;
                QByteArray bytes = goodFile;
                bytes.replace(R"("protocol": "mysql"})",
                              QByteArray("\"protocol\": \"mysql\",\n\"" + schema.key.toUtf8() + "\": " + value + '}'));
                const ReadResult read = readNative(bytes);
                QVERIFY2(hasProblemAt(read.problems, QStringLiteral("connections[1].") + schema.key, 15),
                         placed(read.problems).constData());
                QCOMPARE(read.problems.size(), 1U);
                QCOMPARE(read.diagram.connections().back().properties.value(schema.key), given);
                QCOMPARE(read.diagram.connections().back().property(schema.key), schema.defaultValue);
            }
        }
    }

    void tenThousandContainersInEachOther_data()
    {
        QTest::addColumn<bool>("innermostFirst");
        QTest::newRow("outermost first") << false;
        QTest::newRow("innermost first") << true;
    }

    void tenThousandContainersInEachOther()
    {
        QFETCH(const bool, innermostFirst);
        constexpr int count = 10000;
        QByteArray bytes = "{\"format\": \"tracepaper\", \"version\": 1, \"components\": [\n";
        for (int i = 0; i < count; ++i) {
            const int number = innermostFirst ? count - 1 - i : i;
            bytes += "{\"id\": \"g" + QByteArray::number(number) + "\", \"kind\": \"group\"";
            if (number > 0)
                bytes += ", \"parent\": \"g" + QByteArray::number(number - 1) + '"';
            bytes += i + 1 < count ? "},\n" : "}\n";
        }
        const ReadResult read = readNative(bytes + "]}");
        QCOMPARE(read.diagram.components().size(), std::size_t(count));
        QCOMPARE(read.problems.size(), std::size_t((count - 1) / (maxNesting + 1)));
        const int number = maxNesting + 1; // of the first that is too deep
        const int index = innermostFirst ? count - 1 - number : number;
        QVERIFY(hasProblemAt(read.problems, QStringLiteral("components[%1].parent").arg(index), index + 2));
        QVERIFY(isSound(read.diagram));
    }

    void circlesOfTenThousand()
    {
        constexpr int count = 10000;
        QByteArray bytes = "{\"format\": \"tracepaper\", \"version\": 1, \"components\": [\n";
        for (int i = 0; i < count; ++i) {
            bytes += "{\"id\": \"g" + QByteArray::number(i) + "\", \"kind\": \"group\", \"parent\": \"g"
                     + QByteArray::number((i + 1) % count) + (i + 1 < count ? "\"},\n" : "\"}\n");
        }
        const ReadResult read = readNative(bytes + "]}");
        QCOMPARE(read.problems.front().path, QStringLiteral("components[0].parent"));
        QCOMPARE(read.problems.front().line, 2);
        QVERIFY(read.problems.front().message.contains(QStringLiteral("inside itself")));
        QCOMPARE(read.problems.size(), 1 + std::size_t((count - 1) / (maxNesting + 1)));
        QVERIFY(isSound(read.diagram));
    }

    void longTextsStayOutOfMessages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray megabyte(1 << 20, 'x');
        for (const char *member :
             {"\"id\": \"", "\"kind\": \"", "\"parent\": \"", "\"from\": \"", "\"protocol\": \""}) {
            const QByteArray bytes = goodFile;
            const qsizetype start = bytes.lastIndexOf(member) + qsizetype(qstrlen(member));
            QTest::newRow(member) << bytes.left(start) + megabyte + bytes.sliced(start);
        }
        QByteArray property = goodFile;
        QTest::newRow("choice") << property.replace(R"("instances": 2)",
                                                    QByteArray("\"managed\": \"" + megabyte + '"'));
        QByteArray list = goodFile;
        QTest::newRow("choices") << list.replace(R"("instances": 2)", QByteArray("\"serves\": [\"" + megabyte + "\"]"));
        QByteArray key = goodFile;
        QTest::newRow("repeated key") << key.replace(R"("grid": true)",
                                                     QByteArray('"' + megabyte + "\": 1, \"" + megabyte + "\": 2"));
        QByteArray lines = goodFile;
        QTest::newRow("line ends") << lines.replace(R"("kind": "browser")", R"("kind": "a\nb")");
    }

    void longTextsStayOutOfMessages()
    {
        QFETCH(const QByteArray, bytes);
        const ReadResult read = readNative(bytes);
        QVERIFY(!read.problems.empty());
        for (const Problem &problem : read.problems) {
            QVERIFY(problem.message.size() < 300);
            QVERIFY(!problem.message.contains(u'\n'));
            QVERIFY(problem.path.size() < 300);
        }
        QVERIFY(read.diagram.components().size() >= 3);
    }

    void everyProblemOfAFileIsReported()
    {
        QByteArray bytes = goodFile;
        bytes.replace("\"version\": 1", "\"version\": \"1\"")
            .replace("\"x\": 1", "\"x\": \"1\"")
            .replace("\"port\": 80,", "\"port\": 0,");
        bytes.replace("\"to\": \"db\"", "\"to\": \"dbms\"").replace("\"title\": \"Simple\"", "\"title\": 1");
        const ReadResult read = readNative(bytes);
        QStringList places;
        for (const Problem &problem : read.problems)
            places.append(QString::number(problem.line) + u' ' + problem.path);
        QCOMPARE(
            places,
            QStringList({QStringLiteral("3 version"), QStringLiteral("4 title"), QStringLiteral("6 components[0].x"),
                         QStringLiteral("9 components[2].properties.port"), QStringLiteral("14 connections[1].to")}));
        QCOMPARE(*read.diagram.components().front().position, QPointF(0, 2));
    }

    void whatIsOnlyUnknownIsAWarning()
    {
        QByteArray bytes = goodFile;
        bytes.replace("\"kind\": \"browser\"", "\"kind\": \"visitor\"")
            .replace("\"protocol\": \"mysql\"", "\"protocol\": \"drizzle\"");
        bytes.replace("\"parent\": \"server\"}", "\"parent\": \"user\"}")
            .replace("\"parent\": \"server\",", "\"parent\": \"db\",");
        const ReadResult read = readNative(bytes);
        QVERIFY2(read.isComplete(), placed(read.problems).constData());
        QStringList places;
        for (const Problem &problem : read.problems)
            places.append(QString::number(problem.line) + u' ' + problem.path);
        QCOMPARE(places, QStringList({QStringLiteral("6 components[0].kind"), QStringLiteral("8 components[2].parent"),
                                      QStringLiteral("14 connections[1].protocol")}));
        QVERIFY(readNative(writeNative(read.diagram)).diagram == read.diagram);
    }

private:
    static void add(const char *name, const Broken &broken) { QTest::newRow(name) << broken; }

    static void addFilesThatAreNoDiagrams()
    {
        const auto nothing = [](const QByteArray &bytes, int line, const char *message) {
            return Broken{bytes, line, {}, QString::fromLatin1(message), 0, 0};
        };
        add("empty", nothing("", 1, "empty"));
        add("blank", nothing(" \n\t\r\n", 1, "empty"));
        add("only a byte order mark", nothing("\xEF\xBB\xBF", 1, "empty"));
        add("a list", nothing("[]", 1, "object"));
        add("a list of lists", nothing("\n[[1]]", 1, "object"));
        add("a text", nothing("\"tracepaper\"", 1, "JSON"));
        add("a number", nothing("1", 1, "JSON"));
        add("words", nothing("hello\nworld", 1, "JSON"));
        add("XML", nothing("<?xml version=\"1.0\"?>\n<svg/>", 1, "JSON"));
        add("a zero byte", nothing(QByteArray(1, '\0'), 1, "JSON"));
        add("zero bytes", nothing(QByteArray(100000, '\0'), 1, "JSON"));
        add("UTF-16, low byte first", nothing(QByteArray("\xFF\xFE{\0}\0", 6), 1, "UTF-16"));
        add("UTF-16, high byte first", nothing(QByteArray("\xFE\xFF\0{\0}", 6), 1, "UTF-16"));
        add("10,000 lists deep", nothing(QByteArray(10000, '['), 1, "deep"));
        add("10,000 objects deep", nothing(QByteArray("{\"a\":\n").repeated(10000), 1025, "deep"));
    }

    static void addTopLevelFlaws()
    {
        add("no format", replaced("  \"format\": \"tracepaper\",\n", "\n", 1, "format", "not a Tracepaper file"));
        add("another format", replaced("\"tracepaper\"", "\"drawing\"", 2, "format", "not a Tracepaper file"));
        add("no version", replaced("  \"version\": 1,\n", "\n", 1, "version", "whole number"));
        for (const char *version : {"0", "-1", "1.5", "\"1\"", "null", "[1]", "true"})
            QTest::addRow("version %s", version)
                << replaced("\"version\": 1", "\"version\": " + QByteArray(version), 3, "version", "whole number");
        add("newer version", replaced("\"version\": 1", "\"version\": 2", 3, "version", "version 2"));
        add("much newer version", replaced("\"version\": 1", "\"version\": 1e300", 3, "version", "newer"));
        for (const auto &[value, type] : valuesOfEveryType) {
            const QByteArray name = value;
            if (type != QJsonValue::String)
                QTest::addRow("title %s", name.constData())
                    << replaced("\"Simple\"", value, 4, "title", "must be a text");
            if (type != QJsonValue::String)
                QTest::addRow("description %s", name.constData())
                    << replaced("  \"title\"", "  \"description\": " + value + ",\n  \"title\"", 4, "description",
                                "must be a text");
            if (type == QJsonValue::Array)
                continue;
            Broken components = replaced("  \"view\"", "  \"view\"", 5, "components", "must be a list", 0, 0);
            const qsizetype start = goodFile.indexOf("[");
            components.bytes = goodFile.left(start) + value + ", \"old\": " + goodFile.sliced(start);
            QTest::addRow("components %s", name.constData()) << components;
            Broken connections = replaced("  \"view\"", "  \"view\"", 12, "connections", "must be a list", 4, 0);
            const qsizetype second = goodFile.lastIndexOf("[");
            connections.bytes = goodFile.left(second) + value + ", \"old\": " + goodFile.sliced(second);
            QTest::addRow("connections %s", name.constData()) << connections;
        }
        for (const auto &[value, type] : valuesOfEveryType) {
            if (type == QJsonValue::Object)
                continue;
            QTest::addRow("component %s", value.constData())
                << replaced("    {\"id\": \"server\"", "    " + value + ",\n    {\"id\": \"server\"", 7,
                            "components[1]", "must be an object");
            QTest::addRow("connection %s", value.constData())
                << replaced("    {\"id\": \"c2\"", "    " + value + ",\n    {\"id\": \"c2\"", 14, "connections[1]",
                            "must be an object");
        }
    }

    static void addComponentFlaws()
    {
        add("component without id", replaced("\"id\": \"db\", ", "", 10, "components[3]", "\"id\" is missing", 3, 1));
        add("empty component", replaced("{\"id\": \"db\", \"kind\": \"database\", \"parent\": \"server\"}", "{}", 10,
                                        "components[3]", "\"id\" is missing", 3, 1));
        add("component without kind",
            replaced("\"kind\": \"database\", ", "", 10, "components[3]", "\"kind\" must", 3, 1));
        add("empty kind", replaced("\"database\"", "\"\"", 10, "components[3].kind", "\"kind\" must", 3, 1));
        for (const char *id : {"", " ", "db ", "\\tdb", "a\\nb", "\\u0000", "\\u007f", "\\ud800", "\\udc00x"})
            QTest::addRow("id \"%s\"", id) << replaced("\"id\": \"db\"", QByteArray("\"id\": \"") + id + '"', 10,
                                                       "components[3].id", "1 to 200 characters", 3, 1);
        add("long id", replaced("\"id\": \"db\"", "\"id\": \"" + QByteArray(201, 'x') + '"', 10, "components[3].id",
                                "1 to 200", 3, 1));
        add("repeated id", replaced("\"id\": \"db\"", "\"id\": \"user\"", 10, "components[3].id",
                                    "another component with the id \"user\"", 3, 1));
        for (const char *number : {"1e8", "-1e8", "1e300", "-1.7976931348623157e308", "9223372036854775807"}) {
            QTest::addRow("x %s", number) << replaced("\"x\": 1", QByteArray("\"x\": ") + number, 6, "components[0].x",
                                                      "between -10000000 and 10000000");
            QTest::addRow("width %s", number) << replaced("\"width\": 300", QByteArray("\"width\": ") + number, 7,
                                                          "components[1].width", "between 1 and 10000000");
        }
        for (const char *number : {"0", "-1", "0.5", "1e-300"})
            QTest::addRow("height %s", number) << replaced("\"height\": 200", QByteArray("\"height\": ") + number, 7,
                                                           "components[1].height", "between 1");
        for (const char *port : {"0", "65536", "80.5", "\"80\"", "-80", "1e300"})
            QTest::addRow("port %s", port) << replaced("\"port\": 80,", QByteArray("\"port\": ") + port + ',', 9,
                                                       "components[2].properties.port", "“Port”");
        add("property in two places", replaced("\"name\": \"Web\"", "\"name\": \"Web\", \"port\": 81", 8,
                                               "components[2].port", "also among the properties"));
        add("wrong property beside the others", replaced("\"kind\": \"browser\"", "\"kind\": \"browser\", \"needs\": 2",
                                                         6, "components[0].needs", "“Needs”"));
    }

    static void addNestingFlaws()
    {
        add("unknown parent", replaced("\"parent\": \"server\",", "\"parent\": \"servers\",", 8, "components[2].parent",
                                       "no component \"servers\""));
        add("parent of itself", replaced("\"kind\": \"host\"", "\"kind\": \"host\", \"parent\": \"server\"", 7,
                                         "components[1].parent", "inside itself"));
        add("circle of two", replaced("\"kind\": \"host\"", "\"kind\": \"host\", \"parent\": \"web\"", 7,
                                      "components[1].parent", "\"server\" is inside itself"));
        add("empty parent",
            replaced("\"parent\": \"server\",", "\"parent\": \"\",", 8, "components[2].parent", "1 to 200 characters"));
        add("parent that could not be read",
            replaced("\"id\": \"server\"", "\"id\": 1", 7, "components[1].id", "1 to 200", 3, 2));
    }

    static void addConnectionFlaws()
    {
        add("connection without from",
            replaced("\"from\": \"web\", ", "", 14, "connections[1]", "\"from\" is missing", 4, 1));
        add("connection without to", replaced("\"to\": \"db\", ", "", 14, "connections[1]", "\"to\" is missing", 4, 1));
        add("unknown from",
            replaced("\"from\": \"web\"", "\"from\": \"w\"", 14, "connections[1].from", "no component \"w\"", 4, 1));
        add("unknown to",
            replaced("\"to\": \"web\"", "\"to\": \"w\"", 13, "connections[0].to", "no component \"w\"", 4, 1));
        add("connection to a connection",
            replaced("\"to\": \"db\"", "\"to\": \"c1\"", 14, "connections[1].to", "no component \"c1\"", 4, 1));
        add("repeated connection id", replaced("\"id\": \"c2\"", "\"id\": \"c1\"", 14, "connections[1].id",
                                               "another connection with the id \"c1\"", 4, 1));
        add("empty connection id",
            replaced("\"id\": \"c2\"", "\"id\": \"\"", 14, "connections[1].id", "1 to 200", 4, 1));
        for (const char *use : {"\"reads\"", "1", "[\"read\"]"})
            QTest::addRow("use %s", use) << replaced("\"protocol\": \"mysql\"",
                                                     QByteArray("\"protocol\": \"mysql\", \"use\": ") + use, 14,
                                                     "connections[1].use", "one of: read, write, read-write");
        add("unknown operation",
            replaced("\"protocol\": \"mysql\"", "\"protocol\": \"mysql\", \"operations\": [\"read\", \"delete\"]", 14,
                     "connections[1].operations", "delete"));
    }

    static void addRepeatedKeys()
    {
        add("repeated top-level key",
            replaced("  \"title\"", "  \"title\": \"a\",\n  \"title\"", 5, "title", "more than once"));
        add("repeated list",
            replaced("  \"view\"", "  \"connections\": [],\n  \"view\"", 16, "connections", "more than once", 4, 0));
        add("repeated member", replaced("\"name\": \"Web\",", "\"name\": \"Web\", \"name\": \"App\",", 8,
                                        "components[2].name", "\"name\" is given more than once"));
        add("repeated property",
            replaced("\"instances\": 2", "\n\"port\": 81", 10, "components[2].properties.port", "more than once"));
        add("repeated in another spelling", replaced("\"instances\": 2", "\n\"p\\u006frt\": 81", 10,
                                                     "components[2].properties.port", "more than once"));
        add("given three times", replaced("\"instances\": 2", "\n\"port\": 81,\n\"port\": 82", 10,
                                          "components[2].properties.port", "more than once"));
        add("repeated deep inside", replaced("\"grid\": true", "\"a\": [0, {\"b\": [{}, {\n\"c\": 1, \"c\": 1}]}]", 17,
                                             "view.a[1].b[1].c", "more than once"));
    }

    static void addSyntaxFlaws()
    {
        add("text after the end", {goodFile + "x", 18, {}, QStringLiteral("JSON"), 4, 2});
        add("second object after the end", {goodFile + "{}", 18, {}, QStringLiteral("JSON"), 4, 2});
        add("zero byte after the end", {goodFile + '\0', 18, {}, QStringLiteral("JSON"), 4, 2});
        add("comma at the end of a list", replaced("\"mysql\"}", "\"mysql\"},", 15, "", "JSON"));
        add("comma at the end of an object", replaced("true}\n}", "true},\n}", 17, "", "JSON"));
        add("comment",
            replaced("    {\"id\": \"web\"", "    // the server\n    {\"id\": \"web\"", 8, "", "JSON", 2, 0));
        add("missing comma", replaced("200},", "200}", 8, "", "JSON", 2, 0));
        add("single quotes", replaced("\"id\": \"web\"", "'id': 'web'", 8, "", "JSON", 2, 0));
        add("bare key", replaced("\"id\": \"web\"", "id: \"web\"", 8, "", "JSON", 2, 0));
        for (const char *number :
             {"NaN", "nan", "Infinity", "-Infinity", "1e999", "-1e999", "0x10", "+1", "--1", "1e", "007"})
            QTest::addRow("number %s", number)
                << replaced("\"width\": 300", QByteArray("\"width\": ") + number, 7, "", "JSON", 1, 0);
        for (const char *literal : {"True", "nul", "undefined"})
            QTest::addRow("literal %s", literal)
                << replaced("\"width\": 300", QByteArray("\"width\": ") + literal, 7, "", "JSON", 1, 0);
        for (const char *bytes : {"\xFF", "\xC3", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xC0\xAF"})
            QTest::addRow("not UTF-8 %s", QByteArray(bytes).toHex().constData())
                << replaced("\"Server\"", '"' + QByteArray(bytes) + '"', 7, "", "not UTF-8", 1, 0);
        add("conflict of a merge",
            replaced("    {\"id\": \"web\"", "<<<<<<< HEAD\n    {\"id\": \"web\"", 8, "", "conflict of a merge", 2, 0));
        add("second part of a conflict",
            replaced("    {\"id\": \"db\"", "=======\n    {\"id\": \"db\"", 10, "", "conflict of a merge", 3, 0));
        add("10,000 lists deep inside",
            replaced("\"grid\": true", "\"a\": " + QByteArray("[").repeated(10000), 16, "", "deep"));
        add("closed too early", replaced("  \"view\"", "  }, \"view\"", 16, "", "JSON"));
        add("wrong bracket", replaced("\"mysql\"}\n  ]", "\"mysql\"}\n  }", 15, "", "JSON"));
    }
};

STRICT_TEST_MAIN(TestBrokenFiles)
#include "tst_brokenfiles.moc"
