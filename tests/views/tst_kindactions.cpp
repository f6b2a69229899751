#include "views/tools/placement.h"
#include "views/tools/toolcontroller.h"

#include "model/layout/arrange.h"
#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"
#include "tests/views/choosing.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;
using tests::SceneDriver;
using tests::arrow;
using tests::chooserOf;
using tests::part;
using tests::placed;
using tests::press;
using tests::selected;
using tests::type;
using tests::userAndWeb;
using tests::verifyOneUndoStep;

namespace {

QStringList offered(SceneDriver &driver)
{
    QStringList kinds;
    const auto *list = driver.view().findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->flags() & Qt::ItemIsEnabled)
            kinds.append(list->item(row)->data(Qt::UserRole).toString());
    }
    return kinds;
}

} // namespace

/// What begins with the choice of a kind: adding the next part.
class TestKindActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyAddsTheNextPart()
    {
        SceneDriver driver(userAndWeb());
        const model::Diagram before = driver.diagram();
        driver.select({"web"});
        driver.key(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(chooserOf(driver));
        QCOMPARE(offered(driver).first(), u"app-server"_s);
        press(driver, Qt::Key_Return);
        QVERIFY(!chooserOf(driver));
        QCOMPARE(selected(driver).kind, u"app-server"_s);
        const model::Connection &line = driver.diagram().connections().back();
        QCOMPARE(line.from, part("web"));
        QCOMPARE(line.to, selected(driver).id);
        QCOMPARE(line.protocol, u"http"_s);
        const QRectF added = driver.diagram().absoluteRect(selected(driver).id);
        QVERIFY(added.left() >= driver.rect("web").right() + 40);
        QCOMPARE(added.center().y(), driver.rect("web").center().y());
        verifyOneUndoStep(driver, before);
    }

    /// The text of the new line has room, and the line is seen on both sides of it.
    void theNextPartLeavesRoomForItsLine_data()
    {
        QTest::addColumn<QByteArray>("drawing");
        QTest::addColumn<QString>("kind");
        QTest::newRow("HTTP 80") << QByteArray("x(kind=load-balancer)") << u"web-server"_s;
        QTest::newRow("MySQL 3306") << QByteArray("x(kind=app-server)") << u"database"_s;
        QTest::newRow("HTTPS 443 with its padlock") << QByteArray("x(kind=app-server)") << u"external-service"_s;
        QTest::newRow("Replication") << QByteArray("x(kind=database)") << u"database"_s;
        QTest::newRow("runs") << QByteArray("x(kind=app-server)") << u"codebase"_s;
    }

    void theNextPartLeavesRoomForItsLine()
    {
        QFETCH(QByteArray, drawing);
        QFETCH(QString, kind);
        const model::Diagram diagram = placed(drawing, {{"x", {0, 0}}});
        for (const Qt::Edge side : {Qt::RightEdge, Qt::BottomEdge}) {
            const views::Placement placement = views::placeNext(diagram, part("x"), kind, side);
            SceneDriver driver(diagram);
            QVERIFY(driver.session().push(placement.edit));
            const model::Connection &line = driver.diagram().connections().back();
            const model::Route route = driver.scene().routes().value(line.id);
            QVERIFY(route.labelHasRoom && !route.label.isNull());
            const QPointF before = route.label.topLeft() - route.points.front();
            const QPointF after = route.points.back() - route.label.bottomRight();
            const bool across = side == Qt::RightEdge;
            QVERIFY((across ? before.x() : before.y()) >= 15);
            QVERIFY((across ? after.x() : after.y()) >= 15); // with the arrowhead
        }
    }

    void theChooserNeverCoversWhatItIsFor()
    {
        SceneDriver driver(userAndWeb());
        driver.select({"web"});
        const auto verifyBeside = [&driver] {
            const QRect part = driver.view().viewportTransform().mapRect(driver.rect("web")).toRect();
            const QRect shown(driver.view().viewport()->mapTo(&driver.view(), part.topLeft()), part.size());
            QVERIFY(chooserOf(driver));
            QVERIFY(driver.view().rect().contains(chooserOf(driver)->geometry()));
            QVERIFY(!chooserOf(driver)->geometry().intersects(shown));
            press(driver, Qt::Key_Escape);
        };
        for (const QSize &size : {QSize(900, 700), QSize(560, 500), QSize(900, 420)}) {
            driver.view().resize(size);
            driver.view().zoomToFit();
            for (const Qt::Key side : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                driver.key(side, Qt::AltModifier);
                verifyBeside();
            }
            driver.tools().kinds().chooseReplacement();
            verifyBeside();
            driver.tools().kinds().chooseFrame();
            verifyBeside();
        }
    }

    void nothingJumpsAndShortListsAreShort()
    {
        SceneDriver driver(userAndWeb());
        driver.view().resize(900, 700);
        driver.select({"web"});
        driver.tools().kinds().chooseFrame();
        const int frames = chooserOf(driver)->height();
        press(driver, Qt::Key_Escape);
        driver.tools().kinds().chooseReplacement();
        QVERIFY(frames < chooserOf(driver)->height());
        const auto *title = chooserOf(driver)->findChild<QLabel *>(u"chooserTitle"_s);
        QVERIFY(tests::settle(driver.view()));
        const QRect before = title->geometry();
        type(driver, u"no such part"_s);
        QVERIFY(tests::settle(driver.view()));
        QCOMPARE(offered(driver), QStringList());
        QCOMPARE(title->geometry(), before);
    }

    void theFirstPartIsWhoSendsRequests()
    {
        SceneDriver driver;
        driver.tools().kinds().chooseNextAlong();
        QVERIFY(chooserOf(driver));
        press(driver, Qt::Key_Return);
        QCOMPARE(selected(driver).kind, u"browser"_s);
        QVERIFY(driver.diagram().connections().empty());
        driver.session().setSelection({});
        driver.tools().kinds().chooseNextAlong();
        type(driver, u"note"_s);
        press(driver, Qt::Key_Return);
        QCOMPARE(selected(driver).kind, u"note"_s);
        QCOMPARE(driver.session().undoStack().count(), 2);
    }

    /// Three keys a part: the whole chain without the mouse.
    void oneAfterTheOther()
    {
        SceneDriver driver(placed("user(url=http://x/)", {{"user", {0, 100}}}));
        driver.select({"user"});
        for (const char *kind : {"web", "app", "data"}) {
            driver.key(Qt::Key_Right, Qt::AltModifier);
            type(driver, QString::fromLatin1(kind));
            press(driver, Qt::Key_Return);
            QTRY_VERIFY(driver.view().hasFocus());
        }
        QStringList kinds;
        for (const model::Component &component : driver.diagram().components())
            kinds.append(component.kind);
        QCOMPARE(kinds, (QStringList{u"browser"_s, u"web-server"_s, u"app-server"_s, u"database"_s}));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(driver.diagram().connections()[i].from, driver.diagram().components()[i].id);
            QCOMPARE(driver.diagram().connections()[i].to, driver.diagram().components()[i + 1].id);
        }
        QCOMPARE(driver.session().undoStack().count(), 3);
    }

    void againstTheFlowComesWhoAsks()
    {
        SceneDriver driver(placed("web(width=0)", {{"web", {300, 100}}}));
        driver.select({"web"});
        driver.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(offered(driver).first(), u"browser"_s);
        press(driver, Qt::Key_Return);
        QCOMPARE(driver.diagram().connections().back().to, part("web"));
        QVERIFY(driver.diagram().absoluteRect(selected(driver).id).right() < 300);

        // From top to bottom, up is against the flow.
        driver.session().push(model::SetDocumentInfo{{}, {}, model::withFlowDirection({}, model::FlowDirection::Down)});
        driver.select({"web"});
        driver.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(offered(driver).first(), u"mobile-app"_s);
        press(driver, Qt::Key_Return);
        QCOMPARE(driver.diagram().connections().back().to, part("web"));
        QVERIFY(driver.diagram().absoluteRect(selected(driver).id).bottom() < 100);
    }

    void severalFanOutWithoutCoveringAnything()
    {
        SceneDriver driver(placed("lb(width=0)", {{"lb", {0, 100}}}));
        for (int i = 0; i < 5; ++i) {
            driver.select({"lb"});
            driver.key(Qt::Key_Right, Qt::AltModifier);
            press(driver, Qt::Key_Return);
        }
        const std::vector<model::Component> &components = driver.diagram().components();
        QCOMPARE(components.size(), std::size_t(6));
        for (std::size_t i = 0; i < components.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!driver.diagram().absoluteRect(components[i].id).intersects(driver.diagram().absoluteRect(components[j].id)));
        }
        for (std::size_t i = 1; i < components.size(); ++i)
            QCOMPARE(driver.diagram().absoluteRect(components[i].id).left(), driver.diagram().absoluteRect(components[1].id).left());
    }

    void machines_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Qt::Edge>("side");
        QTest::addColumn<bool>("inside");
        QTest::newRow("web server's application") << u"web"_s << u"app-server"_s << Qt::RightEdge << true;
        QTest::newRow("application's database") << u"app"_s << u"database"_s << Qt::RightEdge << true;
        QTest::newRow("replica") << u"db"_s << u"database"_s << Qt::RightEdge << false;
        QTest::newRow("balancer before the web server") << u"web"_s << u"load-balancer"_s << Qt::LeftEdge << false;
        QTest::newRow("user") << u"web"_s << u"browser"_s << Qt::LeftEdge << false;
        QTest::newRow("somebody else's service") << u"app"_s << u"external-service"_s << Qt::RightEdge << false;
    }

    /// What serves together may share a machine; what must survive its failure may not.
    void machines()
    {
        QFETCH(const QString, at);
        QFETCH(const QString, kind);
        QFETCH(const Qt::Edge, side);
        QFETCH(const bool, inside);
        const model::Diagram diagram = placed("h1[web(x=0) app db]; web -> app",
                                              {{"h1", {300, 40}, QSizeF(700, 200)}, {"web", {40, 60}}, {"app", {260, 60}}, {"db", {480, 60}}});
        SceneDriver driver(diagram);
        driver.select({qPrintable(at)});
        driver.tools().kinds().chooseNextOfSelected(side);
        type(driver, model::componentKind(kind).name);
        press(driver, Qt::Key_Return);
        QCOMPARE(selected(driver).kind, kind);
        QCOMPARE(selected(driver).parent.has_value(), inside);
        const QRectF rect = driver.diagram().absoluteRect(selected(driver).id);
        QCOMPARE(driver.rect("h1").contains(rect), inside);
        QCOMPARE(driver.rect("h1").intersects(rect), inside);
        verifyOneUndoStep(driver, diagram);
    }

    /// A server that must grow moves what stands behind it on, in every container around.
    void aGrowingFrameCoversNobody()
    {
        const model::Diagram diagram = placed("z[h1[web] h2]; db; cache; web -> db",
                                              {{"z", {0, 0}, QSizeF(760, 300)}, {"h1", {40, 60}, QSizeF(260, 180)}, {"web", {40, 60}},
                                               {"h2", {360, 60}, QSizeF(360, 200)}, {"db", {820, 100}}, {"cache", {0, 400}}});
        SceneDriver driver(diagram);
        driver.select({"web"});
        driver.key(Qt::Key_Right, Qt::AltModifier);
        press(driver, Qt::Key_Return);
        QCOMPARE(selected(driver).parent, part("h1"));
        for (const model::Component &a : driver.diagram().components()) {
            for (const model::Component &b : driver.diagram().components())
                QVERIFY(a.id == b.id || a.parent != b.parent || !driver.diagram().absoluteRect(a.id).intersects(driver.diagram().absoluteRect(b.id)));
        }
        QVERIFY(driver.rect("z").contains(driver.rect("h2")));
        QVERIFY(driver.rect("h1").contains(driver.diagram().absoluteRect(selected(driver).id)));
        QVERIFY(driver.rect("db").left() > 820);
        QCOMPARE(driver.rect("cache"), diagram.absoluteRect(part("cache")));
        verifyOneUndoStep(driver, diagram);
    }

    void escapeAndClicksElsewhereLeaveNoTrace()
    {
        SceneDriver driver(userAndWeb());
        const model::Diagram before = driver.diagram();
        driver.select({"web"});
        driver.key(Qt::Key_Right, Qt::AltModifier);
        press(driver, Qt::Key_Escape);
        QVERIFY(!chooserOf(driver));
        QTRY_VERIFY(driver.view().hasFocus());
        driver.moveTo(driver.center("web"));
        driver.drag(QPointF(driver.center("web").x(), driver.rect("web").bottom()), {500, 400});
        QVERIFY(chooserOf(driver));
        driver.view().setFocus(Qt::MouseFocusReason);
        QVERIFY(!chooserOf(driver));
        QVERIFY(driver.diagram() == before);
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void typingFilters()
    {
        SceneDriver driver(userAndWeb());
        driver.select({"user"});
        driver.key(Qt::Key_Right, Qt::AltModifier);
        type(driver, u"lb"_s);
        const auto *list = driver.view().findChild<QListWidget *>();
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), u"load-balancer"_s);
        press(driver, Qt::Key_Backspace);
        press(driver, Qt::Key_Backspace);
        type(driver, u"no such part"_s);
        QVERIFY(offered(driver).isEmpty());
        press(driver, Qt::Key_Return);
        QVERIFY(chooserOf(driver));
        press(driver, Qt::Key_Escape);
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void arrowKeysChoose()
    {
        SceneDriver driver(userAndWeb());
        driver.select({"web"});
        driver.key(Qt::Key_Right, Qt::AltModifier);
        const QStringList kinds = offered(driver);
        press(driver, Qt::Key_Down);
        press(driver, Qt::Key_Down);
        press(driver, Qt::Key_Return);
        QCOMPARE(selected(driver).kind, kinds.at(2));
    }

    void anotherChangeOfTheDiagramClosesIt()
    {
        SceneDriver driver(userAndWeb());
        driver.select({"web"});
        driver.key(Qt::Key_Right, Qt::AltModifier);
        driver.session().push(model::RemoveParts{{part("web")}, {}});
        QVERIFY(!chooserOf(driver));
    }

    void notesAskNobody()
    {
        SceneDriver driver(placed("note(text=x)", {{"note", {0, 0}}}));
        driver.select({"note"});
        driver.key(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(!chooserOf(driver));
        QVERIFY(!arrow(driver, "note", Qt::RightEdge));
    }
};

STRICT_GUI_TEST_MAIN(TestKindActions)
#include "tst_kindactions.moc"
