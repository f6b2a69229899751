#include "model/analysis/finding.h"
#include "model/catalog/componentcatalog.h"
#include "model/catalog/protocol.h"
#include "model/formats/nativeformat.h"

#include "tests/app/textprogram.h"
#include "tests/support/diagramtext.h"
#include "tests/support/golden.h"
#include "tests/support/strictmain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using tests::Outcome;

namespace {

Outcome runProgram(const QStringList &arguments, const QByteArray &input = {})
{
    return tests::runProgram(app::modelCommands(), arguments, input);
}

/// The arguments as one would type them, separated by blanks.
Outcome run(const QByteArray &line, const QByteArray &input = {})
{
    return runProgram(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts), input);
}

QByteArray drawing(const QByteArray &text)
{
    return model::writeNative(tests::diagramFromText(text));
}

const QByteArray pool = "user -http-> lb -http-> {web1 web2} -mysql-> db";
const QByteArray quiet = "user -https-> fw(managed=zone) -https-> {web1(serves=[read write]) web2(serves=[read write])}";

} // namespace

/// The text commands as a user meets them: what they print, what they say when something is wrong, and the exit code.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpIsComplete_data();
    void helpIsComplete();
    void helpTexts();
    void version();
    void wrongUsage_data();
    void wrongUsage();
    void theWindowIsOpenedForTheRest();
    void unreadableInput();
    void checkReports();
    void checkReadsStandardInput();
    void checkOfSeveralFiles();
    void checkOnlySomeOperations();
    void checkSaysWhatIsMissing();
    void failOn_data();
    void failOn();
    void maxSpof();
    void acceptedFindingsDoNotFail();
    void warningsDoNotStop();
    void unknownKindsAreToldOnce();
    void traceAsText();
    void traceAsJson();
    void expectOk();
    void failures();
    void warmIsFaster();
    void lists();
    void lostOutputIsNoSuccess();
};

void TestCommands::helpIsComplete_data()
{
    QTest::addColumn<QString>("name");
    for (const app::Command &command : app::modelCommands())
        QTest::newRow(qPrintable(command.name)) << command.name;
}

void TestCommands::helpIsComplete()
{
    QFETCH(const QString, name);
    const Outcome byOption = runProgram({name, u"--help"_s});
    const Outcome byCommand = runProgram({u"help"_s, name});
    QCOMPARE(byOption.code, 0);
    QCOMPARE(byOption.out, byCommand.out);
    QVERIFY(byOption.err.isEmpty());
    const QString help = QString::fromUtf8(byOption.out);
    QVERIFY(help.startsWith(u"Usage: tracepaper "_s + name));
    const std::vector<app::Command> commands = app::modelCommands();
    for (const app::CommandOption &option : app::findCommand(commands, {name})->options)
        QVERIFY2(help.contains(u"--"_s + option.names.last()), qPrintable(option.names.last()));
    const Outcome wrong = runProgram({name, u"--no-such-option"_s});
    QCOMPARE(wrong.code, 2);
    QCOMPARE(wrong.err, u"tracepaper: %1: unknown option --no-such-option; see tracepaper help %1.\n"_s.arg(name));
}

void TestCommands::helpTexts()
{
    QVERIFY(tests::compareGolden(run("--help").out, u"commands/help.txt"_s));
    QVERIFY(tests::compareGolden(run("help check").out, u"commands/help-check.txt"_s));
    QVERIFY(tests::compareGolden(run("help trace").out, u"commands/help-trace.txt"_s));
    QCOMPARE(run("help").out, run("--help").out);
}

void TestCommands::version()
{
    QCOMPARE(run("--version").out, QByteArray("tracepaper " TRACEPAPER_VERSION "\n"));
}

void TestCommands::wrongUsage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *line, const char *message) { QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(message); };
    add("", "tracepaper: no command given; see tracepaper --help.");
    add("chekc x", "tracepaper: there is no command chekc; see tracepaper --help.");
    add("help chekc", "tracepaper: there is no command chekc; see tracepaper --help.");
    add("check", "tracepaper: check: FILE is missing; see tracepaper help check.");
    add("check - --format", "tracepaper: check: option --format needs a value: FORMAT; see tracepaper help check.");
    add("check - --format sarif", "tracepaper: check: unknown format sarif, use text or json; see tracepaper help check.");
    add("check - --operation delete", "tracepaper: check: unknown operation delete, use read, write or static; see tracepaper help check.");
    add("check - --operation ,", "tracepaper: check: no operation given, use read, write or static; see tracepaper help check.");
    add("check - --fail-on worst", "tracepaper: check: unknown severity worst, use info, low, medium, high or critical; see tracepaper help check.");
    add("check - --max-spof -1", "tracepaper: check: --max-spof needs a number from 0 on, not -1; see tracepaper help check.");
    add("trace a b", "tracepaper: trace: too many arguments, starting with b; see tracepaper help trace.");
    add("trace - --cold=yes", "tracepaper: trace: option --cold takes no value; see tracepaper help trace.");
    add("trace - --cold --warm", "tracepaper: trace: --cold and --warm exclude each other; see tracepaper help trace.");
    add("trace - --count many", "tracepaper: trace: --count needs a whole number, not many; see tracepaper help trace.");
    add("trace - --recover x@5", "tracepaper: trace: unknown option --recover; see tracepaper help trace.");
    add("kinds all", "tracepaper: kinds: too many arguments, starting with all; see tracepaper help kinds.");
    add("rules --format xml", "tracepaper: rules: unknown format xml, use text or json; see tracepaper help rules.");
}

void TestCommands::wrongUsage()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, message);
    const Outcome outcome = run(line, drawing(pool));
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.err, QString(message + u'\n'));
    QVERIFY(outcome.out.isEmpty());
}

void TestCommands::theWindowIsOpenedForTheRest()
{
    const std::vector<app::Command> commands = app::modelCommands();
    QVERIFY(!app::asksForText(commands, {}));
    QVERIFY(!app::asksForText(commands, {u"stack.tracepaper"_s}));
    QVERIFY(app::asksForText(commands, {u"check"_s}));
    QVERIFY(app::asksForText(commands, {u"--version"_s}));
    QVERIFY(app::asksForText(commands, {u"help"_s}));
}

void TestCommands::unreadableInput()
{
    const Outcome missing = run("check /nowhere/x.tracepaper");
    QCOMPARE(missing.code, 2);
    QVERIFY2(missing.err.startsWith(u"/nowhere/x.tracepaper: "_s), qPrintable(missing.err));
    const Outcome broken = run("check -", "{\n  \"format\": \"tracepaper\",\n  \"version\": 1,\n  \"components\": [\n    {\"id\": \"a\"}\n  ]\n}\n");
    QCOMPARE(broken.code, 2);
    QVERIFY2(broken.err.startsWith(u"<stdin>:5: "_s), qPrintable(broken.err));
    QCOMPARE(broken.err.count(u'\n'), 1);
    QVERIFY(broken.out.isEmpty());
    QCOMPARE(runProgram({u"check"_s, QString()}).err, u"The file cannot be read: it has no name.\n"_s);
    const Outcome oneOfTwo = run("check - /nowhere/x.tracepaper", drawing(pool));
    QCOMPARE(oneOfTwo.code, 2);
    QVERIFY2(oneOfTwo.out.startsWith("<stdin>\n"), "the readable one is still reported");
}

void TestCommands::checkReports()
{
    const Outcome json = run("check --format json -", drawing(pool));
    QCOMPARE(json.code, 0);
    QVERIFY(tests::compareGolden(json.out, u"commands/check.json"_s));
    QVERIFY(tests::compareGolden(run("check -", drawing(pool)).out, u"commands/check.txt"_s));
}

void TestCommands::checkReadsStandardInput()
{
    QCOMPARE(run("check --format=json -", drawing(pool)).json()[u"file"].toString(), u"<stdin>"_s);
}

void TestCommands::checkOfSeveralFiles()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"-odd name.tracepaper"_s);
    QFile content(file);
    QVERIFY(content.open(QIODevice::WriteOnly));
    content.write(drawing(pool));
    content.close();
    const Outcome outcome = runProgram({u"check"_s, u"--format"_s, u"json"_s, file, u"-"_s}, drawing("user -> web"));
    QCOMPARE(outcome.code, 0);
    const QJsonArray reports = outcome.json().array();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports[0][u"file"].toString(), file);
    QCOMPARE(reports[1][u"file"].toString(), u"<stdin>"_s);
    QCOMPARE(runProgram({u"check"_s, u"--"_s, file}).code, 0);
}

void TestCommands::checkOnlySomeOperations()
{
    const QJsonObject report = run("check --format json --operation write,static -", drawing(pool)).json().object();
    QCOMPARE(report[u"operations"].toObject().keys(), QStringList({u"static"_s, u"write"_s}));
    const QJsonArray findings = report[u"findings"].toArray();
    for (const QJsonValue &finding : findings) {
        const QJsonArray operations = finding[u"operations"].toArray();
        QVERIFY(operations.isEmpty() || operations.contains(u"write"_s) || operations.contains(u"static"_s));
    }
}

void TestCommands::checkSaysWhatIsMissing()
{
    const QJsonObject operations = run("check --format json -", drawing("user -> web(name=Nginx)")).json()[u"operations"].toObject();
    QCOMPARE(operations[u"static"][u"works"].toBool(), true);
    QVERIFY(!operations[u"static"].toObject().contains(u"why"_s));
    QCOMPARE(operations[u"read"][u"works"].toBool(), false);
    QCOMPARE(operations[u"read"][u"why"].toString(), u"Nginx has no application server or database behind it: by itself it can only answer files."_s);
    const auto why = [](const char *text) { return run("check --format json -", drawing(text)).json()[u"operations"][u"read"][u"why"].toString(); };
    QCOMPARE(why("web"), u"Nobody sends a request: add a browser, an app or an API client and connect it to the site."_s);
    QCOMPARE(why("user; web"), u"user is not connected to any part that answers: draw a connection from it to the site."_s);
    QCOMPARE(why("user -> dns"), u"user is connected to DNS only: also draw the connection to the part that answers the request."_s);
    QVERIFY(why("user -> web -> app -> web; app -> db").startsWith(u"The connections between web and app form a circle"_s));
}

void TestCommands::failOn_data()
{
    QTest::addColumn<QByteArray>("severity");
    QTest::addColumn<int>("code");
    QTest::newRow("info") << QByteArray("info") << 1;
    QTest::newRow("medium") << QByteArray("medium") << 1;
    QTest::newRow("high") << QByteArray("high") << 0;
    QTest::newRow("critical") << QByteArray("critical") << 0;
}

void TestCommands::failOn()
{
    QFETCH(const QByteArray, severity);
    QFETCH(const int, code);
    const Outcome outcome = run("check --fail-on " + severity + " -", drawing(quiet));
    QCOMPARE(outcome.code, code);
    QVERIFY2(!outcome.out.isEmpty(), "the report is printed all the same");
}

void TestCommands::maxSpof()
{
    QCOMPARE(run("check --max-spof 2 -", drawing(pool)).code, 0);
    QCOMPARE(run("check --max-spof 1 -", drawing(pool)).code, 1);
    QCOMPARE(run("check --max-spof 1 --operation static -", drawing(pool)).code, 0);
}

void TestCommands::acceptedFindingsDoNotFail()
{
    model::Diagram diagram = tests::diagramFromText(quiet);
    QCOMPARE(run("check --fail-on low -", model::writeNative(diagram)).code, 1);
    diagram.setMembers({{u"acceptedFindings"_s, QJsonArray{u"O01"_s}}});
    const Outcome outcome = run("check --fail-on low -", model::writeNative(diagram));
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("(accepted)"));
}

void TestCommands::warningsDoNotStop()
{
    const Outcome outcome = run("check -", drawing("user -http-> thing"));
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.startsWith(u"<stdin>:"_s));
    QVERIFY(!outcome.out.isEmpty());
}

/// Who takes a word for a kind takes it everywhere: that is one problem, not one for each part.
void TestCommands::unknownKindsAreToldOnce()
{
    const Outcome outcome = run("check -", R"({"format": "tracepaper", "version": 1, "components": [
{"id": "a", "kind": "server"},
{"id": "b", "kind": "server"},
{"id": "c", "kind": "quantum-router"},
{"id": "d", "kind": "server"}], "connections": []})");
    QCOMPARE(outcome.err, u"<stdin>:2: components[0].kind: The kind \"server\" is unknown; 3 parts of it are kept and drawn as plain boxes. Did you mean \"host\"?\n"
                          "<stdin>:4: components[2].kind: The kind \"quantum-router\" is unknown; the part is kept and drawn as a plain box.\n"_s);
}

void TestCommands::traceAsText()
{
    const Outcome outcome = run("trace --operation static -", drawing(pool));
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.isEmpty());
    QVERIFY(outcome.out.contains("200 OK"));
}

void TestCommands::traceAsJson()
{
    const QJsonObject report = run("trace --format json --count 2 --seed 7 -", drawing(pool)).json().object();
    QCOMPARE(report[u"outcome"][u"ok"].toBool(), true);
    QCOMPARE(report[u"path"].toArray().first().toString(), u"user"_s);
    QVERIFY(!report[u"events"].toArray().isEmpty());
}

void TestCommands::expectOk()
{
    QCOMPARE(run("trace --expect-ok -", drawing(pool)).code, 0);
    QCOMPARE(run("trace --expect-ok --fail lb -", drawing(pool)).code, 1);
    QCOMPARE(run("trace --fail lb -", drawing(pool)).code, 0);
    QCOMPARE(run("trace --expect-ok --fail web1 --fail=web2:off --detected -", drawing(pool)).code, 1);
    QCOMPARE(run("trace --expect-ok --fail web1:off --detected -", drawing(pool)).code, 0);
}

void TestCommands::failures()
{
    const auto complaint = [](const char *line) {
        const Outcome outcome = run(line, drawing(pool));
        return outcome.code == 2 ? outcome.err.section(u';', 0, 0) : QString();
    };
    QCOMPARE(complaint("trace --fail nobody -"), u"tracepaper: trace: --fail nobody: the diagram has no part with the id nobody"_s);
    QCOMPARE(complaint("trace --fail lb:hang -"), u"tracepaper: trace: --fail lb:hang: unknown mode hang, use crash or off"_s);
    QCOMPARE(complaint("trace --fail lb@30 -"), u"tracepaper: trace: --fail lb@30: failures at a time are not supported, leave out @ and what follows"_s);
    QCOMPARE(complaint("trace --fail lb:off@30 -"), u"tracepaper: trace: --fail lb:off@30: failures at a time are not supported, leave out @ and what follows"_s);
    const Outcome unknown = run("trace --from web1 -", drawing(pool));
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.err.startsWith(u"<stdin>: "_s));
}

void TestCommands::warmIsFaster()
{
    const auto duration = [](const char *line) { return run(line, drawing(pool)).json()[u"outcome"][u"durationMs"].toDouble(); };
    QVERIFY(duration("trace --format json --warm -") < duration("trace --format json --cold -"));
}

void TestCommands::lists()
{
    QCOMPARE(run("kinds --format json").json().array().size(), qsizetype(model::componentKinds().size()));
    QCOMPARE(run("protocols --format json").json().array().size(), qsizetype(model::protocols().size()));
    QCOMPARE(run("rules --format json").json().array().size(), qsizetype(model::rules().size()));
    QCOMPARE(run("formats --format json").json()[0][u"id"].toString(), u"tracepaper"_s);
    const QJsonObject kind = run("kinds --format json").json()[0].toObject();
    QCOMPARE(kind[u"id"].toString(), model::componentKinds().front().id);
    QVERIFY(!kind[u"properties"].toArray().isEmpty());
    for (const char *command : {"kinds", "protocols", "rules", "formats"}) {
        const Outcome text = run(command);
        QCOMPARE(text.code, 0);
        QCOMPARE(text.out.count('\n'), run(QByteArray(command) + " --format json").json().array().size());
    }
}

void TestCommands::lostOutputIsNoSuccess()
{
    class FullDevice : public QIODevice
    {
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64) override
        {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
    };
    FullDevice out;
    out.open(QIODevice::WriteOnly);
    for (const QStringList &arguments : {QStringList{u"check"_s, u"-"_s}, {u"trace"_s, u"-"_s}, {u"kinds"_s}}) {
        QBuffer in;
        in.setData(drawing(pool));
        QBuffer err;
        in.open(QIODevice::ReadOnly);
        err.open(QIODevice::WriteOnly);
        app::CommandIo io(in, out, err);
        QCOMPARE(app::runTextCommand(app::modelCommands(), arguments, io), 2);
        QCOMPARE(err.data(), QByteArray("tracepaper: the output cannot be written (No space left on device); make room, or write elsewhere.\n"));
    }
}

STRICT_TEST_MAIN(TestCommands)
#include "tst_commands.moc"
