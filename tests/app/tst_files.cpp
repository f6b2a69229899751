#include "app/filecontroller.h"
#include "app/gallery/templates.h"
#include "app/settings.h"

#include "model/formats/diagramfile.h"
#include "model/formats/picturefile.h"

#include "views/picture/notedrawing.h"
#include "views/session/sessiongraphics.h"

#include "tests/app/answers.h"
#include "tests/support/strictmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QString examplePath(const QString &name)
{
    return QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/"_s + name + u".tracepaper"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Asserts inside a helper do not end a test; the caller's next check does.
struct Desk {
    tests::Answers answers;
    views::Session session;
    app::FileController files{session, std::make_unique<tests::AnsweredDialogs>(answers)};
    QTemporaryDir folder;

    QString path(const QString &name) const { return folder.filePath(name); }
    void change() { session.push(model::SetDocumentInfo{u"Changed %1"_s.arg(session.undoStack().count()), {}, session.diagram().members()}); }
};

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savingWhatWasOpenedKeepsEveryByte()
    {
        Desk desk;
        for (const QString &name : {u"simple-web-stack"_s, u"distributed-web-infrastructure"_s, u"secured-and-monitored"_s, u"scale-up"_s}) {
            const QString copy = desk.path(name + u".tracepaper"_s);
            QVERIFY(QFile::copy(examplePath(name), copy));
            QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
            QVERIFY(desk.files.openFile(copy));
            QVERIFY(!desk.files.isModified());
            QVERIFY(desk.files.save());
            QCOMPARE(contentOf(copy), contentOf(examplePath(name)));
        }
        QVERIFY(desk.answers.problems.isEmpty());
    }

    void changesMarkTheFileUntilTheyAreSaved()
    {
        Desk desk;
        desk.answers.savePath = desk.path(u"mine"_s);
        QVERIFY(!desk.files.isModified());
        desk.change();
        QVERIFY(desk.files.isModified());
        QVERIFY(desk.files.save());
        QCOMPARE(desk.files.path(), desk.path(u"mine.tracepaper"_s)); // the suffix is added
        QVERIFY(!desk.files.isModified());
        desk.session.undoStack().undo();
        QVERIFY(desk.files.isModified());
        desk.session.undoStack().redo();
        QVERIFY(!desk.files.isModified());
        QCOMPARE(model::loadDiagram(desk.files.path()).diagram.title(), u"Changed 0"_s);
    }

    void unsavedChangesAreAskedAbout()
    {
        Desk desk;
        desk.change();
        const model::Diagram before = desk.session.diagram();
        desk.answers.unsaved = app::UnsavedAnswer::Cancel;
        QVERIFY(!desk.files.newDiagram());
        QVERIFY(!desk.files.openFile(examplePath(u"scale-up"_s)));
        QCOMPARE(desk.session.diagram(), before);

        desk.answers.unsaved = app::UnsavedAnswer::Save;
        desk.answers.savePath = QString(); // the save dialog is cancelled: nothing is lost
        QVERIFY(!desk.files.newDiagram());
        QCOMPARE(desk.session.diagram(), before);
        desk.answers.savePath = desk.path(u"kept.tracepaper"_s);
        QVERIFY(desk.files.newDiagram());
        QCOMPARE(model::loadDiagram(desk.path(u"kept.tracepaper"_s)).diagram, before);

        desk.change();
        desk.answers.unsaved = app::UnsavedAnswer::Discard;
        QVERIFY(desk.files.newDiagram());
        QVERIFY(desk.session.diagram().isEmpty());
        QCOMPARE(desk.answers.unsavedAsked, 5);
    }

    void theQuestionSaysWhatWouldBeLost()
    {
        Desk desk;
        desk.change();
        QVERIFY(!desk.files.mayDiscard());
        QVERIFY(desk.answers.wholeAtStake); // there is no file yet
        desk.answers.savePath = desk.path(u"a.tracepaper"_s);
        QVERIFY(desk.files.saveAs());
        desk.change();
        QVERIFY(!desk.files.mayDiscard());
        QVERIFY(!desk.answers.wholeAtStake);
        QVERIFY(QFile::remove(desk.files.path()));
        desk.files.checkDisk();
        QVERIFY(!desk.files.mayDiscard());
        QVERIFY(desk.answers.wholeAtStake); // nor any more
    }

    void aBrokenFileIsOpenedAsACopy()
    {
        Desk desk;
        const QString path = desk.path(u"broken.tracepaper"_s);
        const QByteArray content = R"({"format": "tracepaper", "version": 1, "components": [
            {"id": "a", "kind": "browser", "x": 0, "y": 0},
            {"id": "a", "kind": "web-server", "x": 300, "y": 0},
            {"kind": "database"}
        ], "connections": []})";
        write(path, content);
        QVERIFY(desk.files.openFile(path));
        QCOMPARE(desk.answers.incompleteAsked, 1);
        QVERIFY(desk.answers.problems.front().size() >= 2);
        for (const model::Problem &problem : desk.answers.problems.front())
            QVERIFY2(problem.line > 0 || !problem.path.isEmpty(), qPrintable(problem.message));
        QVERIFY(desk.files.path().isEmpty());
        QVERIFY(desk.files.isModified());
        QCOMPARE(desk.session.diagram().components().size(), std::size_t(1));

        desk.answers.savePath = QString(); // saving asks for a new place instead of writing over it
        QVERIFY(!desk.files.save());
        QCOMPARE(contentOf(path), content);
    }

    void whatCannotBeReadIsExplained_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x00", 3);
        QTest::newRow("cut off") << contentOf(examplePath(u"scale-up"_s)).left(60);
    }

    void whatCannotBeReadIsExplained()
    {
        QFETCH(QByteArray, content);
        Desk desk;
        QVERIFY(desk.files.openFile(examplePath(u"simple-web-stack"_s)));
        const model::Diagram before = desk.session.diagram();
        const QString path = desk.path(u"broken.tracepaper"_s);
        write(path, content);
        QVERIFY(!desk.files.openFile(path));
        QCOMPARE(desk.answers.problems.size(), 1);
        QVERIFY(!desk.answers.problems.front().empty());
        QCOMPARE(desk.session.diagram(), before);
        QVERIFY(!desk.files.openFile(desk.path(u"missing.tracepaper"_s)));
        QCOMPARE(desk.answers.problems.size(), 2);
    }

    void withoutAFileTheTitleIsTheName()
    {
        Desk desk;
        QCOMPARE(desk.files.displayName(), u"Untitled"_s);
        QVERIFY(desk.files.newFromTemplate(app::templates().front().path));
        QVERIFY(!desk.session.diagram().title().isEmpty());
        QCOMPARE(desk.files.displayName(), desk.session.diagram().title());
        QSignalSpy told(&desk.files, &app::FileController::stateChanged);
        desk.change(); // marked as modified
        QCOMPARE(desk.files.displayName(), u"Changed 0"_s);
        const qsizetype before = told.count();
        desk.change();
        QCOMPARE(told.count(), before + 1);
        QCOMPARE(desk.files.displayName(), u"Changed 1"_s);
        desk.answers.savePath = desk.path(u"x.tracepaper"_s);
        QVERIFY(desk.files.save());
        QCOMPARE(desk.files.displayName(), u"x"_s);
    }

    void aFailedSaveLosesNothing()
    {
        Desk desk;
        QVERIFY(desk.files.newFromTemplate(app::templates().front().path));
        desk.change();
        const model::Diagram before = desk.session.diagram();
        desk.answers.savePath = desk.path(u"no/such/folder/x.tracepaper"_s);
        QVERIFY(!desk.files.save());
        QCOMPARE(desk.answers.errors.size(), 1);
        QVERIFY(desk.files.isModified());
        QCOMPARE(desk.session.diagram(), before);
        desk.answers.savePath = desk.path(u"x.tracepaper"_s);
        QVERIFY(desk.files.saveAs());
        QCOMPARE(model::loadDiagram(desk.files.path()).diagram, before);
    }

    // The drawing comes out of the picture; saving must not write over it.
    void picturesThatCarryADrawingOpenAsCopies()
    {
        Desk desk;
        const QString picture = desk.path(u"a.svg"_s);
        const QByteArray content = model::withFileInside("<svg xmlns='http://www.w3.org/2000/svg'></svg>", contentOf(examplePath(u"simple-web-stack"_s)));
        write(picture, content);
        QVERIFY(desk.files.openFile(picture));
        QCOMPARE(desk.files.displayName(), u"a"_s);
        QCOMPARE(desk.session.graphics().places().drawing, picture); // what it shows is looked for beside it
        QCOMPARE(desk.session.diagram(), model::loadDiagram(examplePath(u"simple-web-stack"_s)).diagram);
        QVERIFY(desk.files.path().isEmpty());
        desk.change();
        desk.answers.savePath = desk.path(u"b.tracepaper"_s);
        QVERIFY(desk.files.save());
        QCOMPARE(desk.files.path(), desk.path(u"b.tracepaper"_s));
        QCOMPARE(contentOf(picture), content);
    }

    void templatesAreCopiesWithoutAName()
    {
        Desk desk;
        QCOMPARE(app::templates().size(), std::size_t(QDir(u":/diagrams"_s).entryList().size())); // none is left out of the table
        QCOMPARE(app::templates().front().title, u"Simple web stack"_s);
        for (const app::Template &entry : app::templates()) {
            QVERIFY(desk.files.newFromTemplate(entry.path));
            QVERIFY(desk.files.path().isEmpty());
            QVERIFY(!desk.files.isModified());
            QVERIFY(!desk.session.diagram().isEmpty());
            QVERIFY(!entry.description.isEmpty());
        }
    }

    void partsWithoutAPlaceAreArranged()
    {
        Desk desk;
        const QString path = desk.path(u"bare.tracepaper"_s);
        write(path, R"({"format": "tracepaper", "version": 1, "components": [{"id": "a", "kind": "browser"}, {"id": "b", "kind": "web-server"}],
                        "connections": [{"from": "a", "to": "b"}]})");
        QVERIFY(desk.files.openFile(path));
        for (const model::Component &component : desk.session.diagram().components())
            QVERIFY(component.position.has_value());
    }

    // And it changes no file: what was found out stays in the window until somebody saves.
    void notesWithoutASizeFitTheirText()
    {
        Desk desk;
        const QString path = desk.path(u"note.tracepaper"_s);
        QByteArray content = R"({"format": "tracepaper", "version": 1, "components": [
            {"id": "n", "kind": "note", "x": 0, "y": 0, "properties": {"text": "many words"}}, {"id": "a", "kind": "browser", "x": 400, "y": 0}]})";
        content.replace("many words", QByteArray("many words ").repeated(60));
        write(path, content);
        QVERIFY(desk.files.openFile(path));
        const model::Component &note = desk.session.diagram().components().front();
        QVERIFY(note.size && note.size->height() > 2 * note.kindInfo().defaultSize.height());
        QCOMPARE(note.position, std::optional(QPointF(0, 0)));
        QVERIFY(!desk.session.diagram().components().back().size);
        QVERIFY(!desk.files.isModified());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    // Who says how wide a note is leaves the height to the text; saved, both are there.
    void notesWithAWidthAloneFitTheirText()
    {
        Desk desk;
        const QString path = desk.path(u"note.tracepaper"_s);
        QByteArray content = R"({"format": "tracepaper", "version": 1, "components": [
            {"id": "n", "kind": "note", "x": 0, "y": 0, "width": 100, "properties": {"text": "many words"}},
            {"id": "usual", "kind": "note", "x": 400, "y": 0, "width": 200, "properties": {"text": "few"}},
            {"id": "given", "kind": "note", "x": 800, "y": 0, "width": 100, "height": 60, "properties": {"text": "many words"}},
            {"id": "zone", "kind": "zone", "x": 1200, "y": 0, "width": 900}]})";
        content.replace("many words", QByteArray("many words ").repeated(20));
        write(path, content);
        const model::ReadResult read = model::readNative(content);
        QVERIFY(read.problems.empty());
        QVERIFY(model::writeNative(read.diagram).contains("\"width\": 100}")); // whoever cannot measure keeps what was given
        QCOMPARE(model::readNative(model::writeNative(read.diagram)).diagram, read.diagram);

        QVERIFY(desk.files.openFile(path));
        QVERIFY(desk.answers.problems.isEmpty());
        const auto part = [&desk](const char *id) { return *desk.session.diagram().component(*model::ComponentId::fromString(QString::fromLatin1(id))); };
        QCOMPARE(*part("n").size, QSizeF(100, views::neededHeight(part("n"), 100)));
        QVERIFY(part("n").size->height() > 300 && part("n").unknownMembers.isEmpty());
        QCOMPARE(*part("usual").size, QSizeF(200, part("usual").kindInfo().defaultSize.height()));
        QCOMPARE(*part("given").size, QSizeF(100, 60));
        QCOMPARE(part("zone").size->width(), 900.0);
        QVERIFY(!desk.files.isModified());
        QVERIFY(desk.session.push(model::SetGeometry{{{part("usual").id, QPointF(400, 0), QSizeF(220, 90)}}}));
        QVERIFY(desk.files.save());
        QCOMPARE(model::loadDiagram(path).diagram, desk.session.diagram());
    }

    void recentFilesAreRemembered()
    {
        Desk desk;
        app::Settings::clearRecentFiles();
        QStringList expected;
        for (int i = 0; i < app::Settings::mostRecentFiles + 2; ++i) {
            desk.answers.savePath = desk.path(u"%1.tracepaper"_s.arg(i));
            QVERIFY(desk.files.saveAs());
            expected.prepend(desk.answers.savePath);
        }
        expected.resize(app::Settings::mostRecentFiles);
        QCOMPARE(app::Settings::recentFiles(), expected);
        QVERIFY(desk.files.openFile(expected.at(3)));
        expected.move(3, 0);
        QCOMPARE(app::Settings::recentFiles(), expected);
        QVERIFY(QFile::remove(expected.at(1)));
        QVERIFY(!app::Settings::recentFiles().contains(expected.at(1)));
    }
};

STRICT_GUI_TEST_MAIN(TestFiles)
#include "tst_files.moc"
