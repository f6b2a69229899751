#include "model/formats/nativeformat.h"

#include "tests/model/brokenfiles.h"
#include "tests/support/strictmain.h"

#include <QRandomGenerator>

using namespace model;
using tests::Broken;
using tests::goodFile;
using tests::valuesOfEveryType;

namespace {

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

bool hasProblemAt(const Problems &problems, const QString &path, int line, ProblemLevel level = ProblemLevel::Error)
{
    return std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) {
        return problem.level == level && problem.path == path && problem.line == line;
    });
}

} // namespace

Q_DECLARE_METATYPE(tests::Broken)

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
        for (const auto &[name, broken] : tests::brokenFiles())
            QTest::newRow(name.constData()) << broken;
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
                    // What explains, and what only looks different, is no reason to refuse a drawing.
                    using T = PropertyType;
                    const bool harmless = kind.has(Trait::Annotation) || schema.type == T::Color || schema.type == T::IconName || schema.type == T::ImageSource;
                    const ProblemLevel level = harmless ? ProblemLevel::Warning : ProblemLevel::Error;
                    QVERIFY2(hasProblemAt(read.problems, path, 4, level), report(bytes, read.problems).constData());
                    QCOMPARE(readNative(writeNative(read.diagram)).diagram, read.diagram);
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

    void everyMemberOfTheViewOfTheWrongTypeIsReportedAndKept()
    {
        using T = QJsonValue;
        const std::vector<std::pair<QByteArray, T::Type>> paths{
            {"view", T::Object},       {"view.legend", T::Bool},          {"view.lineJumps", T::Bool},   {"view.direction", T::String},
            {"view.titleBlock", T::Object}, {"view.titleBlock.author", T::String}, {"view.colorNames", T::Object}, {"view.colorNames.red", T::String}};
        for (const auto &[path, right] : paths) {
            for (const auto &[value, type] : valuesOfEveryType) {
                const QList<QByteArray> keys = path.split('.');
                if (type == right && type == T::Object && keys.size() > 1)
                    continue; // what is inside is a row of its own
                QByteArray text = "\n\"" + keys.back() + "\": " + value; // on line 2
                for (qsizetype i = keys.size() - 2; i >= 0; --i)
                    text = '"' + keys[i] + "\": {" + text + '}';
                const QByteArray bytes = "{\"format\": \"tracepaper\", \"version\": 1, " + text + "}";
                const ReadResult read = readNative(bytes);
                QVERIFY2(read.isComplete(), report(bytes, read.problems).constData());
                QCOMPARE(read.problems.size(), type == right ? 0U : 1U);
                if (type != right)
                    QVERIFY2(hasProblemAt(read.problems, QString::fromLatin1(path), 2, ProblemLevel::Warning), report(bytes, read.problems).constData());
                QJsonObject members = QJsonDocument::fromJson(bytes).object();
                members.remove(QStringLiteral("format"));
                members.remove(QStringLiteral("version"));
                QCOMPARE(read.diagram.members(), members);
                QCOMPARE(readNative(writeNative(read.diagram)).diagram, read.diagram);
            }
        }
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
                const ProblemLevel level = schema.type == PropertyType::Color ? ProblemLevel::Warning : ProblemLevel::Error;
                QVERIFY2(hasProblemAt(read.problems, QStringLiteral("connections[1].") + schema.key, 15, level),
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
};

STRICT_TEST_MAIN(TestBrokenFiles)
#include "tst_brokenfiles.moc"
