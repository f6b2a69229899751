#include "app/exportcommand.h"
#include "app/startarguments.h"
#include "model/formats/diagramfile.h"

#include "tests/app/textprogram.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using tests::Outcome;

namespace {

Outcome runProgram(const QStringList &arguments, const QByteArray &input = {})
{
    return tests::runProgram({app::exportCommand()}, arguments, input);
}

QString example(const QString &name)
{
    return QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/"_s + name + u".tracepaper"_s;
}

const QByteArray smallDiagram =
    R"({"format": "tracepaper", "version": 1, "components": [{"id": "db", "kind": "database", "name": "Store"}]})";

} // namespace

class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesEveryFormat();
    void scaleAndPadding();
    void twoThemesGiveTwoFiles();
    void severalOutputs();
    void standardStreams();
    void optionsChangeThePicture();
    void oneMoment();
    void savedRequests();
    void iconsAndImages();
    void picturesCarryTheirFile();
    void devicesAreWrittenToAndStay();
    void wrongUsage_data();
    void wrongUsage();
    void unreadableInput();
    void inputIsNeverWrittenOver();
    void refusalLeavesNothingBehind();
    void helpListsTheOptions();
    void aWordThatIsNoFileOpensNoWindow();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportCommand::writesEveryFormat()
{
    for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        const Outcome outcome =
            runProgram({u"export"_s, example(u"simple-web-stack"_s), u"-o"_s, path(u"out."_s + suffix)});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.isEmpty());
    }
    QVERIFY(!QImage(path(u"out.png"_s)).isNull());
    QVERIFY(QSvgRenderer(path(u"out.svg"_s)).isValid());
    QVERIFY(contentOf(u"out.pdf"_s).startsWith("%PDF"));
}

void TestExportCommand::picturesCarryTheirFile()
{
    const QString input = path(u"odd.tracepaper"_s);
    QFile file(input);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "tracepaper", "version": 1, "title": "a < b & \"c\" ]]> \uffff </metadata>", "components": [{"id": "db", "kind": "database"}]})");
    file.close();
    const model::Diagram diagram = model::loadDiagram(input).diagram;
    const QStringList arguments{u"export"_s, input, u"-o"_s, path(u"a.png"_s), u"-o"_s, path(u"a.svg"_s), u"-o"_s, path(u"a.pdf"_s)};
    QCOMPARE(runProgram(arguments).code, 0);
    const QImage plain(path(u"a.png"_s));
    QVERIFY(!model::loadDiagram(path(u"a.png"_s)).isComplete() && !model::loadDiagram(path(u"a.svg"_s)).isComplete());
    QVERIFY(!contentOf(u"a.pdf"_s).contains("/EmbeddedFile"));

    QCOMPARE(runProgram(arguments + QStringList(u"--embed"_s)).code, 0);
    QVERIFY(contentOf(u"a.pdf"_s).contains("/EmbeddedFile"));
    QCOMPARE(model::loadDiagram(path(u"a.png"_s)).diagram, diagram);
    QCOMPARE(model::loadDiagram(path(u"a.svg"_s)).diagram, diagram);
    const QImage carrying(path(u"a.png"_s)); // libpng checks the chunk
    QCOMPARE(carrying, plain);
    QCOMPARE(carrying.text(u"tracepaper"_s).toUtf8(), model::writeNative(diagram));
    QVERIFY(QSvgRenderer(path(u"a.svg"_s)).isValid());
}

void TestExportCommand::scaleAndPadding()
{
    const auto size = [&](const QStringList &options) {
        const Outcome outcome =
            runProgram(QStringList{u"export"_s, example(u"simple-web-stack"_s), u"-o"_s, path(u"a.png"_s)} + options);
        return outcome.code == 0 ? QImage(path(u"a.png"_s)).size() : QSize();
    };
    const QSize usual = size({});
    QCOMPARE(size({u"--scale"_s, u"2"_s}), 2 * usual);
    QCOMPARE(size({u"--padding=50"_s}), usual + QSize(20, 20));
    QCOMPARE(size({u"--padding"_s, u"0"_s}), usual - QSize(80, 80));
}

void TestExportCommand::twoThemesGiveTwoFiles()
{
    const Outcome outcome = runProgram({u"export"_s, example(u"simple-web-stack"_s), u"--output"_s,
                                        path(u"web.stack.svg"_s), u"--theme"_s, u"light,dark"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(files(), (QStringList{u"web.stack-dark.svg"_s, u"web.stack-light.svg"_s}));
    QVERIFY(contentOf(u"web.stack-dark.svg"_s) != contentOf(u"web.stack-light.svg"_s));
}

void TestExportCommand::severalOutputs()
{
    const Outcome outcome = runProgram({u"export"_s, u"-o"_s, path(u"a.png"_s), example(u"scale-up"_s), u"-o"_s,
                                        path(u"b.svg"_s), u"-o"_s, path(u"c.pdf"_s)});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(files(), (QStringList{u"a.png"_s, u"b.svg"_s, u"c.pdf"_s}));
}

void TestExportCommand::standardStreams()
{
    const Outcome outcome = runProgram({u"export"_s, u"-"_s, u"-o"_s, u"-"_s, u"--format"_s, u"svg"_s}, smallDiagram);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("id=\"db\""));
    QVERIFY(outcome.out.endsWith("</svg>\n"));

    const Outcome named =
        runProgram({u"export"_s, u"-"_s, u"-o"_s, path(u"picture"_s), u"--format"_s, u"png"_s}, smallDiagram);
    QCOMPARE(named.code, 0);
    QVERIFY(!QImage(path(u"picture"_s), "png").isNull());
}

void TestExportCommand::optionsChangeThePicture()
{
    QSet<QByteArray> pictures;
    const QList<QStringList> variants{{},
                                      {u"--findings"_s},
                                      {u"--hide=addresses"_s},
                                      {u"--hide=protocols"_s},
                                      {u"--hide"_s, u"protocols,replication"_s},
                                      {u"--legend"_s},
                                      {u"--line-jumps"_s},
                                      {u"--title"_s},
                                      {u"--transparent"_s},
                                      {u"--theme=dark"_s},
                                      {u"--request=read"_s},
                                      {u"--request"_s, u"write"_s},
                                      {u"--request"_s, u"static"_s},
                                      {u"--at"_s, u"70"_s},
                                      {u"--at"_s, u"20"_s}};
    for (const QStringList &variant : variants) {
        const Outcome outcome = runProgram(
            QStringList{u"export"_s, example(u"distributed-web-infrastructure"_s), u"-o"_s, u"-"_s, u"--format=svg"_s}
            + variant);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.code, 0);
        pictures.insert(outcome.out);
    }
    QCOMPARE(pictures.size(), variants.size());
    const Outcome plain = runProgram({u"export"_s, example(u"distributed-web-infrastructure"_s), u"-o"_s, u"-"_s,
                                      u"--format=svg"_s, u"--no-line-jumps"_s});
    QVERIFY(pictures.contains(plain.out)); // that of a diagram that says nothing
}

void TestExportCommand::oneMoment()
{
    const Outcome outcome = runProgram({u"export"_s, example(u"simple-web-stack"_s), u"-o"_s, u"-"_s, u"--format=svg"_s,
                                        u"--request=read"_s, u"--at=5"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("data-role=\"token\""));
    QVERIFY(outcome.out.contains(">5 ms: "));
}

void TestExportCommand::savedRequests()
{
    const QByteArray diagram = R"({"format": "tracepaper", "version": 1,
        "components": [{"id": "user", "kind": "browser"}, {"id": "web", "kind": "web-server"}],
        "connections": [{"from": "user", "to": "web"}],
        "requests": [{"id": "logo", "operation": "static", "url": "http://www.foobar.com/logo.png", "warm": true},
                     {"id": "outage", "operation": "static", "failures": [{"component": "web", "mode": "off"}]},
                     {"id": "odd", "count": -3}, {"id": "lost", "from": "nobody"}]})";
    const auto picture = [&](const QString &id) {
        return runProgram({u"export"_s, u"-"_s, u"-o"_s, u"-"_s, u"--format=svg"_s, u"--request"_s, id}, diagram);
    };
    QVERIFY2(picture(u"logo"_s).out.contains("200 OK after 41 ms"), "a file, on a connection that is open");
    QVERIFY(picture(u"outage"_s).out.contains("gets no answer from"));
    QCOMPARE(picture(u"odd"_s).err,
             u"<stdin>: The saved request \"odd\" cannot be sent: \"count\" must be a number from 0 on.\n"_s);
    QCOMPARE(
        picture(u"lost"_s).err,
        u"<stdin>: The saved request \"lost\" cannot be sent: \"from\" must be the id of a part of the diagram.\n"_s);
    const Outcome unknown = picture(u"checkout"_s);
    QCOMPARE(unknown.code, 2);
    QCOMPARE(unknown.err,
             u"tracepaper: export: unknown request checkout, use read, write, static or one that the diagram keeps: "
             "logo, outage, odd, lost; see tracepaper help export.\n"_s);
    QVERIFY(unknown.out.isEmpty());
}

void TestExportCommand::devicesAreWrittenToAndStay()
{
    // A named pipe stands for every output that is no file: renaming something over it would destroy it.
    const QString pipe = path(u"pipe"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
    QProcess reader;
    reader.start(u"cat"_s, {pipe});
    QVERIFY(reader.waitForStarted());
    QCOMPARE(runProgram({u"export"_s, u"-"_s, u"-o"_s, pipe, u"--format=svg"_s}, smallDiagram).code, 0);
    QVERIFY(reader.waitForFinished());
    QVERIFY(reader.readAll().endsWith("</svg>\n"));
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
}

void TestExportCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("message");
    const QString out = u"-o"_s;
    QTest::newRow("no output") << QStringList{} << u"-o OUT is missing"_s;
    QTest::newRow("no suffix") << QStringList{
        out, u"picture"_s} << u"picture does not end in one of .png, .svg, .pdf; name the file so, or give --format"_s;
    QTest::newRow("unknown suffix")
        << QStringList{out, u"picture.bmp"_s}
        << u"picture.bmp does not end in one of .png, .svg, .pdf; name the file so, or give --format"_s;
    QTest::newRow("unknown format") << QStringList{out, u"a.png"_s, u"--format=bmp"_s}
                                    << u"unknown format bmp, use one of png, svg, pdf"_s;
    QTest::newRow("stdout") << QStringList{out, u"-"_s} << u"standard output needs --format, one of png, svg, pdf"_s;
    QTest::newRow("stdout twice") << QStringList{out, u"-"_s, u"--format=svg"_s, u"--theme=light,dark"_s}
                                  << u"standard output takes one theme only"_s;
    QTest::newRow("scale") << QStringList{out, u"a.png"_s, u"--scale=big"_s}
                           << u"--scale needs a number from 0.01 to 100, not big"_s;
    QTest::newRow("scale 0") << QStringList{out, u"a.png"_s, u"--scale=0"_s}
                             << u"--scale needs a number from 0.01 to 100, not 0"_s;
    QTest::newRow("scale nan") << QStringList{out, u"a.png"_s, u"--scale=nan"_s}
                               << u"--scale needs a number from 0.01 to 100, not nan"_s;
    QTest::newRow("padding") << QStringList{out, u"a.png"_s, u"--padding=-1"_s}
                             << u"--padding needs a number from 0 to 10000, not -1"_s;
    QTest::newRow("theme") << QStringList{out, u"a.png"_s, u"--theme=pink"_s}
                           << u"unknown theme pink, use light or dark"_s;
    QTest::newRow("hidden") << QStringList{out, u"a.png"_s, u"--hide=addresses,colours"_s}
                            << u"nothing to hide is called colours, use some of addresses,protocols,monitoring,replication"_s;
    QTest::newRow("no theme") << QStringList{out, u"a.png"_s, u"--theme="_s} << u"no theme given, use light or dark"_s;
    QTest::newRow("request") << QStringList{out, u"a.png"_s, u"--request=delete"_s}
                             << u"unknown request delete, use read, write or static"_s;
    QTest::newRow("no request") << QStringList{out, u"a.png"_s, u"--request="_s}
                                << u"no request given, use read, write or static"_s;
    QTest::newRow("at") << QStringList{out, u"a.png"_s, u"--at=later"_s}
                        << u"--at needs a number of milliseconds, not later"_s;
    QTest::newRow("jumps") << QStringList{out, u"a.png"_s, u"--line-jumps"_s, u"--no-line-jumps"_s}
                           << u"--line-jumps and --no-line-jumps contradict each other; give one of them"_s;
    QTest::newRow("twice") << QStringList{out, u"a.png"_s, out, u"./a.png"_s} << u"./a.png is named twice as output"_s;
}

void TestExportCommand::wrongUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QString, message);
    const Outcome outcome = runProgram(QStringList{u"export"_s, example(u"simple-web-stack"_s)} + options);
    QCOMPARE(outcome.err, QString(u"tracepaper: export: "_s + message + u"; see tracepaper help export.\n"_s));
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
}

void TestExportCommand::unreadableInput()
{
    const Outcome missing = runProgram({u"export"_s, path(u"none.tracepaper"_s), u"-o"_s, path(u"a.png"_s)});
    QCOMPARE(missing.code, 2);
    QCOMPARE(missing.err.count(u'\n'), 1);
    QVERIFY(missing.err.startsWith(path(u"none.tracepaper"_s)));

    const Outcome broken = runProgram({u"export"_s, u"-"_s, u"-o"_s, path(u"a.png"_s)}, "{\n\"components\": [");
    QCOMPARE(broken.code, 2);
    QVERIFY2(broken.err.startsWith(u"<stdin>:2:"_s), qPrintable(broken.err));
    QVERIFY(files().isEmpty());
}

void TestExportCommand::inputIsNeverWrittenOver()
{
    QFile file(path(u"drawing.svg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(smallDiagram);
    file.close();
    QFile::link(path(u"drawing.svg"_s), path(u"link.svg"_s));
    for (const QString &output : {path(u"drawing.svg"_s), path(u"./drawing.svg"_s), path(u"link.svg"_s)}) {
        const Outcome outcome = runProgram({u"export"_s, path(u"drawing.svg"_s), u"-o"_s, output});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains(u"is the input and is not written over"_s));
    }
    QCOMPARE(contentOf(u"drawing.svg"_s), smallDiagram);
}

void TestExportCommand::refusalLeavesNothingBehind()
{
    const Outcome huge = runProgram(
        {u"export"_s, example(u"scale-up"_s), u"-o"_s, path(u"a.svg"_s), u"-o"_s, path(u"b.png"_s), u"--scale=90"_s});
    QCOMPARE(huge.code, 2);
    QVERIFY2(huge.err.contains(u"too large"_s), qPrintable(huge.err));

    const Outcome noEntry =
        runProgram({u"export"_s, u"-"_s, u"-o"_s, path(u"a.svg"_s), u"--request=read"_s}, smallDiagram);
    QCOMPARE(noEntry.code, 2);
    QCOMPARE(noEntry.err.count(u'\n'), 1);
    QVERIFY(noEntry.err.startsWith(u"<stdin>: "_s));

    const Outcome nowhere = runProgram({u"export"_s, example(u"scale-up"_s), u"-o"_s, path(u"no/folder/a.svg"_s)});
    QCOMPARE(nowhere.code, 2);
    QVERIFY(nowhere.err.contains(u"could not be saved"_s));
    QVERIFY(files().isEmpty());
}

void TestExportCommand::helpListsTheOptions()
{
    const Outcome help = runProgram({u"export"_s, u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const QByteArray option : {"--output", "--format", "--scale", "--theme", "--transparent", "--padding",
                                    "--findings", "--hide", "--legend", "--title", "--request", "--at"})
        QVERIFY2(help.out.contains(option), option.constData());
}

void TestExportCommand::aWordThatIsNoFileOpensNoWindow()
{
    QCOMPARE(app::filesToOpen({u"simulate"_s, u"a.tracepaper"_s, u"--rate"_s}).error().message,
             u"there is neither a command nor a file simulate; see tracepaper --help."_s);
    QCOMPARE(*app::filesToOpen({u"new.tracepaper"_s}), QStringList{u"new.tracepaper"_s});
    QCOMPARE(*app::filesToOpen({u"--"_s, u"simulate"_s}), QStringList{u"simulate"_s});
    QVERIFY(QFile::copy(example(u"scale-up"_s), path(u"plan"_s)));
    const QString before = QDir::currentPath();
    QDir::setCurrent(m_folder->path());
    QCOMPARE(*app::filesToOpen({u"plan"_s}), QStringList{u"plan"_s});
    QDir::setCurrent(before);
}

void TestExportCommand::iconsAndImages()
{
    const auto write = [this](const QString &name, const QByteArray &content) {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    };
    const QString drawing = write(u"site/a.tracepaper"_s, R"({"format": "tracepaper", "version": 1, "components": [
        {"id": "db", "kind": "database", "name": "Store", "properties": {"icon": "set/one"}},
        {"id": "secret", "kind": "image", "name": "Secret", "properties": {"source": "../secret.svg"}}]})");
    const QByteArray icon = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path fill='#12ab34' d='M0 0h9v9z'/></svg>";
    write(u"secret.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path fill='#5e1234' d='M0 0h9v9z'/></svg>");
    write(u"elsewhere/set/one.svg"_s, icon);
    const QString folder = m_folder->filePath(u"elsewhere"_s);

    const Outcome without = runProgram({u"export"_s, drawing, u"-o"_s, u"-"_s, u"--format"_s, u"svg"_s});
    QCOMPARE(without.code, 0);
    QVERIFY(!without.out.contains("#12ab34") && !without.out.contains("#5e1234"));
    QCOMPARE(without.err.trimmed().count(u'\n'), 1); // one line for each
    QVERIFY2(without.err.contains(u"Store: "_s) && without.err.contains(u"Secret: "_s), qPrintable(without.err));

    const Outcome with = runProgram({u"export"_s, drawing, u"--icons"_s, m_folder->filePath(u"empty"_s), u"--icons"_s, folder, u"-o"_s, u"-"_s, u"--format"_s, u"svg"_s});
    QVERIFY(with.out.contains("#12ab34") && !with.out.contains("#5e1234"));
    QVERIFY(!with.err.contains(u"Store: "_s));

    write(u"site/icons/set/one.svg"_s, icon); // travels along
    QVERIFY(runProgram({u"export"_s, drawing, u"-o"_s, u"-"_s, u"--format"_s, u"svg"_s}).out.contains("#12ab34"));
}

STRICT_GUI_TEST_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
