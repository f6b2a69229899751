#include "app/settings.h"

#include "model/formats/diagramfile.h"
#include "model/formats/picturefile.h"

#include "views/exporters/exporters.h"
#include "views/graphics/embedding.h"

#include "tests/app/companiondesk.h"
#include "tests/support/strictmain.h"

#include <QDir>

using namespace Qt::StringLiterals;

using tests::CompanionDesk;
using tests::contentOf;
using tests::mark;
using tests::otherMark;

/// Images and icons beside a drawing go where it goes.
class TestCompanions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { app::Settings::setIconFolders({}); }

    void theyMoveAlong()
    {
        CompanionDesk desk;
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
        CompanionDesk desk;
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
        CompanionDesk desk;
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
        CompanionDesk desk;
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
        CompanionDesk desk;
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
        CompanionDesk desk;
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
        CompanionDesk desk;
        desk.paint(u"old/pictures/rack.png"_s, Qt::red);
        desk.write(u"old/a.svg"_s, model::withFileInside("<svg xmlns='http://www.w3.org/2000/svg'></svg>", tests::drawingWithFiles));
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
