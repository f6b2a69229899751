#include "app/filecontroller.h"
#include "app/settings.h"

#include "model/formats/diagramfile.h"
#include "model/formats/picturefile.h"

#include "views/exporters/exporters.h"
#include "views/graphics/embedding.h"
#include "views/session/sessiongraphics.h"

#include "tests/app/answers.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QByteArray mark = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='M0 0h10v10H0z'/></svg>";
const QByteArray otherMark = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='M0 0h5v5H0z'/></svg>";
const QByteArray drawing = R"({"format": "tracepaper", "version": 1, "components": [
    {"id": "i", "kind": "image", "x": 0, "y": 0, "properties": {"source": "pictures/rack.png"}},
    {"id": "a", "kind": "browser", "x": 400, "y": 0, "properties": {"icon": "mine"}}]})";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

struct Desk {
    tests::Answers answers;
    views::Session session;
    app::FileController files{session, std::make_unique<tests::AnsweredDialogs>(answers)};
    QTemporaryDir folder;
    QSignalSpy noticed{&files, &app::FileController::noticed};

    QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    void paint(const QString &name, const QColor &color) const
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(color);
        QDir().mkpath(QFileInfo(path(name)).path());
        if (!image.save(path(name)))
            qFatal("cannot write %s", qPrintable(name));
    }
    /// A drawing in the folder "old" with an image and an icon beside it.
    void open()
    {
        paint(u"old/pictures/rack.png"_s, Qt::red);
        write(u"old/icons/mine.svg"_s, mark);
        write(u"old/a.tracepaper"_s, drawing);
        if (!files.openFile(path(u"old/a.tracepaper"_s)))
            qFatal("cannot open");
    }
    bool saveAs(const QString &name)
    {
        answers.savePath = path(name);
        return files.saveAs();
    }
    QString value(const char *part, const QString &property) const { return session.diagram().component(*model::ComponentId::fromString(QString::fromLatin1(part)))->text(property); }
    QRgb shownColor() const
    {
        const auto image = session.graphics().image(value("i", u"source"_s));
        return image && image->raster ? image->raster->imageFor({4, 4}).pixel(1, 1) : 0;
    }
};

} // namespace

/// Images and icons beside a drawing go where it goes.
class TestCompanions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { app::Settings::setIconFolders({}); }

    void theyMoveAlong()
    {
        Desk desk;
        desk.open();
        QVERIFY(!desk.saveAs(u"gone/a.tracepaper"_s));
        QVERIFY(!QFileInfo::exists(desk.path(u"gone"_s))); // nothing is copied when nothing is saved
        QVERIFY(QDir().mkpath(desk.path(u"new"_s)));
        QVERIFY(desk.saveAs(u"new/b.tracepaper"_s));
        QCOMPARE(desk.noticed.size(), 0);
        QCOMPARE(desk.shownColor(), QColor(Qt::red).rgb());
        QVERIFY(desk.session.graphics().icon(u"mine"_s));
        QCOMPARE(desk.session.undoStack().count(), 0);
    }

    // Never over somebody's file, and never showing it instead.
    void wherePlacesAreTakenTheyGetOtherNames()
    {
        Desk desk;
        desk.open();
        desk.paint(u"new/pictures/rack.png"_s, Qt::blue);
        desk.paint(u"new/pictures/rack-2.png"_s, Qt::green);
        desk.write(u"new/icons/mine.svg"_s, otherMark);
        const QByteArray blue = contentOf(desk.path(u"new/pictures/rack.png"_s));
        QVERIFY(desk.session.push(model::Rename{*model::ComponentId::fromString(u"i"_s), u"Edited"_s}));
        QVERIFY(desk.saveAs(u"new/b.tracepaper"_s));
        QCOMPARE(desk.value("i", u"source"_s), u"pictures/rack-3.png"_s);
        QCOMPARE(desk.value("a", u"icon"_s), u"mine-2"_s);
        QCOMPARE(desk.shownColor(), QColor(Qt::red).rgb());
        QCOMPARE(contentOf(desk.path(u"new/icons/mine-2.svg"_s)), mark);
        QCOMPARE(contentOf(desk.path(u"new/icons/mine.svg"_s)), otherMark);
        QCOMPARE(contentOf(desk.path(u"new/pictures/rack.png"_s)), blue);
        QCOMPARE(model::loadDiagram(desk.files.path()).diagram, desk.session.diagram());
        QVERIFY(!desk.files.isModified());
        QCOMPARE(desk.noticed.size(), 1);
        QVERIFY(desk.noticed.front().front().toString().contains("pictures/rack-3.png"_L1));

        // Where the files lie now is no step of the history.
        desk.session.undo();
        QVERIFY(desk.files.isModified());
        QVERIFY(desk.session.diagram().component(*model::ComponentId::fromString(u"i"_s))->name != u"Edited"_s);
        QCOMPARE(desk.value("i", u"source"_s), u"pictures/rack-3.png"_s);
        QCOMPARE(desk.shownColor(), QColor(Qt::red).rgb());
        desk.session.redo();
        QVERIFY(!desk.files.isModified());
        QVERIFY(desk.files.save());
        QCOMPARE(desk.noticed.size(), 1);
        // What is there already under another name is not copied once more.
        QVERIFY(desk.files.openFile(desk.path(u"old/a.tracepaper"_s)));
        QVERIFY(desk.saveAs(u"new/c.tracepaper"_s));
        QCOMPARE(desk.value("i", u"source"_s), u"pictures/rack-3.png"_s);
        QVERIFY(!QFileInfo::exists(desk.path(u"new/pictures/rack-4.png"_s)));
    }

    void aSaveThatFailsChangesNoName()
    {
        Desk desk;
        desk.open();
        desk.paint(u"new/pictures/rack.png"_s, Qt::blue);
        QVERIFY(QDir().mkpath(desk.path(u"new/b.tracepaper"_s))); // a folder of that name
        const model::Diagram before = desk.session.diagram();
        QVERIFY(!desk.saveAs(u"new/b.tracepaper"_s));
        QCOMPARE(desk.session.diagram(), before);
        QCOMPARE(desk.files.path(), desk.path(u"old/a.tracepaper"_s));
        QVERIFY(!QFileInfo::exists(desk.path(u"new/pictures/rack-2.png"_s)));
    }

    void whatWasNotCopiedIsTriedAgain()
    {
        Desk desk;
        desk.open();
        desk.write(u"new/pictures"_s, "in the way");
        desk.write(u"new/icons"_s, "in the way");
        QVERIFY(desk.saveAs(u"new/b.tracepaper"_s));
        QCOMPARE(desk.noticed.size(), 1);
        QCOMPARE(desk.shownColor(), 0U);
        QVERIFY(desk.files.save());
        QCOMPARE(desk.noticed.size(), 1); // the user knows
        QVERIFY(QFile::remove(desk.path(u"new/pictures"_s)));
        QVERIFY(desk.files.save());
        QCOMPARE(desk.shownColor(), QColor(Qt::red).rgb());
        QVERIFY(!desk.session.graphics().icon(u"mine"_s));
        // Elsewhere there is room for what is still missing.
        QVERIFY(QDir().mkpath(desk.path(u"third"_s)));
        QVERIFY(desk.saveAs(u"third/c.tracepaper"_s));
        QVERIFY(desk.session.graphics().icon(u"mine"_s));
        QCOMPARE(desk.shownColor(), QColor(Qt::red).rgb());
    }

    // With the first file, a drawing gets its icons from the user's folders beside it: nobody was asked whether it should.
    void theFirstSaveTakesIconsOfTheUserAlong()
    {
        Desk desk;
        desk.write(u"set/aws/ec2.svg"_s, mark);
        app::Settings::setIconFolders({desk.path(u"set"_s)});
        desk.files.checkDisk();
        const model::Component part{*model::ComponentId::fromString(u"a"_s), u"browser"_s, {}, {}, QPointF(), {}, {{u"icon"_s, u"aws/ec2"_s}}, {}};
        QVERIFY(desk.session.push(model::InsertParts{{{{part, -1}}, {}}}));
        QVERIFY(QDir().mkpath(desk.path(u"new"_s)) && QDir().mkpath(desk.path(u"third"_s)));
        QVERIFY(desk.saveAs(u"new/b.tracepaper"_s));
        QCOMPARE(contentOf(desk.path(u"new/icons/aws/ec2.svg"_s)), mark);
        app::Settings::setIconFolders({});
        desk.files.checkDisk();
        QVERIFY(desk.session.graphics().icon(u"aws/ec2"_s));
        // Chosen later, with the file at hand, it is the user's decision.
        QVERIFY(QFile::remove(desk.path(u"new/icons/aws/ec2.svg"_s)));
        app::Settings::setIconFolders({desk.path(u"set"_s)});
        desk.files.checkDisk();
        QVERIFY(desk.files.save());
        QVERIFY(!QFileInfo::exists(desk.path(u"new/icons/aws/ec2.svg"_s)));
        // Beside another icon of that name it would not be found any more.
        desk.write(u"third/icons/aws/ec2.svg"_s, otherMark);
        QVERIFY(desk.saveAs(u"third/b.tracepaper"_s));
        QCOMPARE(desk.value("a", u"icon"_s), u"aws/ec2-2"_s);
        QCOMPARE(contentOf(desk.path(u"third/icons/aws/ec2-2.svg"_s)), mark);
    }

    // A picture that is sent alone shows in the window what it shows itself.
    void aPictureCarriesThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("png") << u"a.png"_s;
        QTest::newRow("svg") << u"a.svg"_s;
    }

    void aPictureCarriesThem()
    {
        QFETCH(QString, name);
        Desk desk;
        desk.open();
        views::ExportOptions options;
        options.graphics = desk.session.graphics().forExport();
        options.carried = views::carriedFile(desk.session.diagram(), *options.graphics);
        QVERIFY(QDir().mkpath(desk.path(u"sent"_s)));
        QVERIFY(views::exportDiagram(desk.session.diagram(), options, desk.path(u"sent/"_s + name)));
        QCOMPARE(desk.value("i", u"source"_s), u"pictures/rack.png"_s); // the drawing itself keeps its links
        QVERIFY(desk.files.openFile(desk.path(u"sent/"_s + name)));
        QCOMPARE(desk.shownColor(), QColor(Qt::red).rgb());
        const auto icon = desk.session.graphics().icon(desk.value("a", u"icon"_s));
        QVERIFY(icon && !(*icon)->ownColors && (*icon)->coloredBody(Qt::green).contains("#00ff00"));
        QVERIFY(views::missingGraphics(desk.session.diagram(), views::Graphics::none()).isEmpty());
        QVERIFY(desk.saveAs(u"sent/b.tracepaper"_s));
        QCOMPARE(QDir(desk.path(u"sent"_s)).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot), QStringList({name, u"b.tracepaper"_s}));
    }

    void whatLiesBesideAPictureComesAlongAtTheFirstSave()
    {
        Desk desk;
        desk.paint(u"old/pictures/rack.png"_s, Qt::red);
        desk.write(u"old/a.svg"_s, model::withFileInside("<svg xmlns='http://www.w3.org/2000/svg'></svg>", drawing));
        QVERIFY(desk.files.openFile(desk.path(u"old/a.svg"_s)));
        QCOMPARE(desk.shownColor(), QColor(Qt::red).rgb());
        QVERIFY(QDir().mkpath(desk.path(u"new"_s)));
        QVERIFY(desk.saveAs(u"new/b.tracepaper"_s));
        QCOMPARE(desk.shownColor(), QColor(Qt::red).rgb());
        QVERIFY(QFileInfo::exists(desk.path(u"new/pictures/rack.png"_s)));
    }
};

STRICT_GUI_TEST_MAIN(TestCompanions)
#include "tst_companions.moc"
