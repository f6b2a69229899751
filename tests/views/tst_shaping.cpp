#include "views/tools/editoractions.h"
#include "views/tools/toolcontroller.h"
#include "views/tools/wrapping.h"

#include "model/formats/nativeformat.h"
#include "model/layout/arrange.h"
#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"
#include "tests/views/smallsite.h"

#include <QSignalSpy>
#include <QtWidgets>

using namespace Qt::StringLiterals;
using tests::SceneDriver;
using tests::line;
using tests::part;
using tests::selected;
using tests::smallSite;
using tests::verifyNothingCovered;
using tests::verifyOneUndoStep;

namespace {

void choose(SceneDriver &driver, const QString &text)
{
    auto *field = driver.view().findChild<views::KindChooser *>()->findChild<QLineEdit *>();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

QLineEdit *nameEditor(SceneDriver &driver)
{
    auto *editor = driver.view().findChild<QLineEdit *>(u"nameEditor"_s);
    return editor && editor->isVisible() ? editor : nullptr;
}

} // namespace

/// Replicas, other kinds, containers around parts, names one after the other.
class TestShaping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replicaOfAServer()
    {
        SceneDriver driver(smallSite());
        const model::Diagram before = driver.diagram();
        driver.select({"h1"});
        driver.actions().replicateSelection();
        QCOMPARE(selected(driver).kind, u"host"_s);
        QCOMPARE(driver.diagram().components().size(), before.components().size() + 3);
        QCOMPARE(driver.diagram().connections().size(), before.connections().size() + 3);
        verifyNothingCovered(driver.diagram());
        // Below the original: requests run to the right.
        QCOMPARE(driver.diagram().absoluteRect(selected(driver).id).left(), driver.rect("h1").left());
        QVERIFY(driver.diagram().absoluteRect(selected(driver).id).top() > driver.rect("h1").bottom());
        verifyOneUndoStep(driver, before);
    }

    void replicasOfReplicasFindTheirPlaces()
    {
        SceneDriver driver(smallSite());
        driver.select({"h1"});
        for (int i = 0; i < 4; ++i)
            driver.actions().replicateSelection();
        verifyNothingCovered(driver.diagram());
        QCOMPARE(driver.diagram().connectionsOf(part("lb")).size(), std::size_t(6));
        driver.select({"db"});
        driver.actions().replicateSelection();
        QCOMPARE(selected(driver).text(u"role"_s), u"replica"_s);
        verifyNothingCovered(driver.diagram());
    }

    /// Not beside the original, where the way on is, but below the server that is there already.
    void aReplicaStandsBelowItsSiblings()
    {
        QFile file(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/secured-and-monitored.tracepaper"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        SceneDriver driver(model::readNative(file.readAll()).diagram);
        driver.select({"server-1"});
        driver.actions().replicateSelection();
        const QRectF replica = driver.diagram().absoluteRect(selected(driver).id);
        QCOMPARE(replica.left(), driver.rect("server-1").left());
        QVERIFY(replica.top() > driver.rect("server-2").bottom());
        verifyNothingCovered(driver.diagram());
        // Chips between two servers are higher than the usual gap.
        driver.actions().replicateSelection();
        const QRectF second = driver.diagram().absoluteRect(selected(driver).id);
        constexpr double chipWithRoom = 40;
        QVERIFY2(second.top() - replica.bottom() >= chipWithRoom, qPrintable(QString::number(second.top() - replica.bottom())));
    }

    void replaceWithAnotherKind()
    {
        SceneDriver driver(smallSite());
        const model::Diagram before = driver.diagram();
        driver.select({"lb"});
        driver.tools().kinds().chooseReplacement();
        choose(driver, u"reverse"_s);
        QCOMPARE(driver.diagram().component(part("lb"))->kind, u"reverse-proxy"_s);
        QCOMPARE(driver.selected(), QStringList{u"lb"_s});
        QCOMPARE(driver.diagram().connections(), before.connections());
        verifyOneUndoStep(driver, before);
    }

    void whatAReplacementRemovesIsTold()
    {
        model::Diagram diagram = smallSite();
        QVERIFY(diagram.insertComponent({part("copy"), u"database"_s, u"Copy"_s, {}, QPointF(1160, 300), {}, {}, {}}).hasValue());
        QVERIFY(diagram.insertConnection({line("feed"), part("db"), part("copy"), u"replication"_s, {}}).hasValue());
        SceneDriver driver(diagram);
        QSignalSpy told(&driver.session(), &views::Session::failed);
        driver.select({"db"});
        driver.tools().kinds().chooseReplacement();
        choose(driver, u"object storage"_s);
        QVERIFY(!driver.diagram().connection(line("feed")));
        QCOMPARE(told.count(), 1);
        QVERIFY(told.front().front().toString().contains(u"Copy"_s));
        verifyOneUndoStep(driver, diagram);
    }

    void wrapAndUnwrap()
    {
        model::Diagram roomy = smallSite();
        model::Component balancer = *roomy.component(part("lb"));
        balancer.position = QPointF(220, 100); // the line to the frame is long enough for its chip
        QVERIFY(roomy.replace(balancer));
        SceneDriver driver(roomy);
        const model::Diagram before = driver.diagram();
        const QRectF web = driver.rect("web");
        driver.select({"h1", "db"});
        driver.tools().kinds().chooseFrame();
        choose(driver, u"zone"_s);
        const model::ComponentId zone = selected(driver).id;
        QCOMPARE(selected(driver).kind, u"zone"_s);
        QCOMPARE(driver.diagram().component(part("h1"))->parent, zone);
        QCOMPARE(driver.diagram().component(part("db"))->parent, zone);
        QVERIFY(!driver.diagram().component(part("lb"))->parent);
        QCOMPARE(driver.rect("web"), web);
        const QRectF frame = driver.diagram().absoluteRect(zone).adjusted(model::framePadding, model::frameTitleHeight, -model::framePadding, -model::framePadding);
        QVERIFY(frame.contains(driver.rect("h1")) && frame.contains(driver.rect("db")));
        // Its name is ready to be typed.
        QVERIFY(nameEditor(driver));
        QTest::keyClicks(nameEditor(driver), u"eu-west-1a"_s);
        QTest::keyClick(nameEditor(driver), Qt::Key_Return);
        QCOMPARE(driver.diagram().component(zone)->name, u"eu-west-1a"_s);
        QCOMPARE(driver.session().undoStack().count(), 2);
        driver.session().undoStack().undo();

        driver.session().setSelection({{zone}, {}});
        QVERIFY(driver.actions().canUnwrapSelection());
        driver.actions().unwrapSelection();
        QVERIFY(driver.diagram() == before);
        QCOMPARE(driver.selected(), (QStringList{u"db"_s, u"h1"_s}));
    }

    /// The frame is larger than what it holds: what stood close by moves aside, in rows and columns.
    void wrapPushesNeighboursAside()
    {
        model::Diagram diagram = smallSite();
        QVERIFY(diagram.insertComponent({part("below"), u"host"_s, {}, {}, QPointF(540, 240), QSizeF(540, 180), {}, {}}).hasValue());
        QVERIFY(diagram.insertComponent({part("aside"), u"dns"_s, {}, {}, QPointF(0, 300), {}, {}, {}}).hasValue());
        SceneDriver driver(diagram);
        driver.select({"h1"});
        driver.tools().kinds().chooseFrame();
        choose(driver, u"zone"_s);
        verifyNothingCovered(driver.diagram());
        QCOMPARE(driver.rect("h1"), diagram.absoluteRect(part("h1")));
        const double down = driver.rect("below").top() - 240;
        QVERIFY(down >= 20 && down <= 40);
        QCOMPARE(driver.rect("aside").top(), 300 + down);
        // The line to it is as long as before: shorter, it would have no room for its chip.
        QCOMPARE(driver.rect("db"), diagram.absoluteRect(part("db")).translated(model::framePadding, 0));
        verifyOneUndoStep(driver, diagram);
    }

    /// What leads into the frame is written outside of it.
    void wrapLeavesRoomForChips()
    {
        SceneDriver driver(smallSite());
        driver.select({"h1", "db"});
        driver.tools().kinds().chooseFrame();
        choose(driver, u"zone"_s);
        const QRectF zone = driver.diagram().absoluteRect(selected(driver).id);
        const model::Route route = driver.scene().routes().value(line("c2"));
        QVERIFY(route.labelHasRoom);
        QVERIFY2(!route.label.intersects(zone) && !route.label.intersects(driver.rect("lb")), qPrintable(QDebug::toString(route.label)));
    }

    /// A machine among machines is what nobody wants first.
    void wrapProposesWhatFits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("parts");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("two servers") << QByteArray("h1[web1]; h2[web2]") << QByteArrayList{"h1", "h2"} << u"zone"_s << u"host"_s;
        QTest::newRow("server and balancer") << QByteArray("h1[web1]; lb") << QByteArrayList{"h1", "lb"} << u"zone"_s << u"host"_s;
        QTest::newRow("two zones") << QByteArray("z1[h1]; z2[h2]") << QByteArrayList{"z1", "z2"} << u"region"_s << u"zone"_s;
        QTest::newRow("software") << QByteArray("web -> app") << QByteArrayList{"web", "app"} << u"host"_s << u"group"_s;
        QTest::newRow("software on a server") << QByteArray("h1[web app]") << QByteArrayList{"web", "app"} << u"network"_s << u"region"_s;
        QTest::newRow("databases") << QByteArray("db1 -replication-> db2") << QByteArrayList{"db1", "db2"} << u"cluster"_s << u"group"_s;
        QTest::newRow("who asks") << QByteArray("user -> web") << QByteArrayList{"user"} << u"network"_s << u"region"_s;
    }

    void wrapProposesWhatFits()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, parts);
        QFETCH(QString, first);
        QFETCH(QString, last);
        std::vector<model::ComponentId> ids;
        for (const QByteArray &id : parts)
            ids.push_back(part(id.constData()));
        const std::vector<QString> kinds = views::likelyFrames(tests::diagramFromText(text), ids);
        QCOMPARE(kinds.front(), first);
        QCOMPARE(kinds.back(), last);
        QCOMPARE(kinds.size(), std::size_t(6));
    }

    /// A frame around them would seem to hold what lies between them, too.
    void wrapRefusesWhatLiesAmong()
    {
        SceneDriver among(smallSite());
        QSignalSpy refused(&among.session(), &views::Session::failed);
        among.select({"lb", "db"}); // the host is between them
        among.tools().kinds().chooseFrame();
        choose(among, u"zone"_s);
        QCOMPARE(refused.count(), 1);
        QVERIFY(among.diagram() == smallSite());
        QVERIFY(!nameEditor(among));
    }

    /// A badge alone would be wrapped in a host as small as itself.
    void wrapRefusesBadgesOnABorder()
    {
        model::Diagram diagram = smallSite();
        model::Component badge{part("tls"), u"certificate"_s, {}, part("h1"), QPointF(20, 160), QSizeF(36, 36), {}, {}};
        QVERIFY(diagram.insertComponent(badge));
        SceneDriver driver(diagram);
        QSignalSpy refused(&driver.session(), &views::Session::failed);
        driver.select({"tls"});
        driver.tools().kinds().chooseFrame();
        choose(driver, u"host"_s);
        QCOMPARE(refused.count(), 1);
        QVERIFY(driver.diagram() == diagram);
    }

    void wrapInsideAContainer()
    {
        SceneDriver driver(smallSite());
        driver.select({"web", "app"});
        driver.tools().kinds().chooseFrame();
        choose(driver, u"group"_s);
        QCOMPARE(selected(driver).parent, part("h1"));
        QVERIFY(driver.rect("h1").contains(driver.diagram().absoluteRect(selected(driver).id)));
    }

    void unwrapLeadsConnectionsToWhatAnswered()
    {
        model::Diagram diagram = smallSite();
        QVERIFY(diagram.insertConnection({line("to-host"), part("user"), part("h1"), u"http"_s, {}}).hasValue());
        QVERIFY(diagram.insertConnection({line("to-none"), part("user"), part("h1"), u"ssh"_s, {}}).hasValue());
        SceneDriver driver(diagram);
        driver.select({"h1"});
        driver.actions().unwrapSelection();
        QVERIFY(!driver.diagram().component(part("h1")));
        QCOMPARE(driver.diagram().connection(line("to-host"))->to, part("web"));
        QVERIFY(!driver.diagram().connection(line("to-none")));
        QCOMPARE(driver.rect("web"), diagram.absoluteRect(part("web")));
        verifyOneUndoStep(driver, diagram);
    }

    void theNameEditorCoversBothLines()
    {
        SceneDriver driver(smallSite());
        driver.view().setZoom(1);
        const auto heightFor = [&driver](const QString &name) {
            driver.actions().rename(part("web"), name);
            driver.select({"web"});
            driver.actions().renameSelected();
            const int height = nameEditor(driver)->height();
            const QRect card = driver.view().viewportTransform().mapRect(driver.rect("web")).toRect();
            Q_ASSERT(card.contains(nameEditor(driver)->geometry().center()));
            QTest::keyClick(nameEditor(driver), Qt::Key_Escape);
            return height;
        };
        const int one = heightFor(u"Web"_s);
        QCOMPARE(heightFor(u"Nginx"_s), one);
        QVERIFY(heightFor(u"A web server with a long name"_s) > one + 10);
    }

    void namesOneAfterTheOther()
    {
        SceneDriver driver(smallSite());
        driver.select({"user"});
        driver.actions().renameSelected();
        const QStringList order{u"user"_s, u"lb"_s, u"h1"_s, u"web"_s, u"app"_s, u"db"_s};
        for (const QString &id : order) {
            QVERIFY2(nameEditor(driver), qPrintable(id + u" after "_s + driver.selected().join(u' ')));
            QCOMPARE(driver.selected(), QStringList{id});
            QTest::keyClicks(nameEditor(driver), u"New "_s + id);
            QTest::keyClick(nameEditor(driver), Qt::Key_Tab);
        }
        QVERIFY(driver.session().selection().components.isEmpty()); // on to what stands on the lines
        QTest::keyClick(nameEditor(driver), Qt::Key_Escape);
        for (const QString &id : order)
            QCOMPARE(driver.diagram().component(*model::ComponentId::fromString(id))->name, u"New "_s + id);
        QCOMPARE(driver.session().undoStack().count(), 6);

        driver.select({"app"});
        driver.actions().renameSelected();
        QTest::keyClick(nameEditor(driver), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(driver.selected(), QStringList{u"web"_s});
        QCOMPARE(nameEditor(driver)->text(), u"New web"_s);
        QTest::keyClick(nameEditor(driver), Qt::Key_Escape);
        QCOMPARE(driver.session().undoStack().count(), 6);
    }
};

STRICT_GUI_TEST_MAIN(TestShaping)
#include "tst_shaping.moc"
