#include "views/tools/editoractions.h"
#include "views/tools/toolcontroller.h"

#include "model/formats/nativeformat.h"
#include "model/layout/arrange.h"
#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

#include <QSignalSpy>
#include <QtWidgets>

using namespace Qt::StringLiterals;
using tests::line;
using tests::part;
using tests::SceneDriver;

namespace {

/// user, balancer, a server with web server and application, a database beside it.
model::Diagram stack()
{
    model::Diagram diagram = tests::diagramFromText("user -> lb -> web -> app -> db; h1[web app]");
    const auto put = [&diagram](const char *id, const QPointF &position, const std::optional<QSizeF> &size = {}) {
        model::Component component = *diagram.component(part(id));
        component.position = position;
        component.size = size;
        (void)diagram.replace(component);
    };
    put("user", {0, 100});
    put("lb", {260, 100});
    put("h1", {540, 40}, QSizeF(540, 180));
    put("web", {40, 60});
    put("app", {320, 60});
    put("db", {1160, 100});
    return diagram;
}

/// Three in a row: an unconnected cache below user and web server, which are connected.
model::Diagram row(double gap)
{
    model::Diagram diagram = tests::diagramFromText("user -> web -> app; x(kind=load-balancer)");
    double left = 0;
    for (const char *id : {"user", "web", "app"}) {
        model::Component component = *diagram.component(part(id));
        component.position = QPointF(left, 100);
        left += 180 + gap;
        (void)diagram.replace(component);
    }
    model::Component loose = *diagram.component(part("x"));
    loose.position = QPointF(0, 400);
    (void)diagram.replace(loose);
    return diagram;
}

void verifyNothingCovered(const model::Diagram &diagram)
{
    for (const model::Component &a : diagram.components()) {
        for (const model::Component &b : diagram.components()) {
            if (a.id < b.id && a.parent == b.parent)
                QVERIFY2(!diagram.absoluteRect(a.id).intersects(diagram.absoluteRect(b.id)), qPrintable(a.id.toString() + u" and "_s + b.id.toString()));
        }
    }
}

void verifyOneUndoStep(SceneDriver &driver, const model::Diagram &before)
{
    QVERIFY(driver.diagram() != before);
    QCOMPARE(driver.session().undoStack().count(), 1);
    QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
    const model::Diagram after = driver.diagram();
    driver.session().undoStack().undo();
    QVERIFY(driver.diagram() == before);
    driver.session().undoStack().redo();
    QVERIFY(driver.diagram() == after);
}

const model::Component &selected(SceneDriver &driver)
{
    return *driver.diagram().component(*driver.session().selection().components.begin());
}

/// The parts that a request from `first` meets when it always takes the first line out.
QStringList chainFrom(const model::Diagram &diagram, const char *first)
{
    QStringList chain{QString::fromLatin1(first)};
    for (bool found = true; found && chain.size() < 20;) {
        found = false;
        for (const model::Connection &connection : diagram.connections()) {
            if (!found && connection.from.toString() == chain.last()) {
                chain.append(connection.to.toString());
                found = true;
            }
        }
    }
    return chain;
}

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

/// Replicas, other kinds, containers around parts, parts on connections, names one after the other.
class TestShaping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replicaOfAServer()
    {
        SceneDriver driver(stack());
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
        SceneDriver driver(stack());
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
    }

    void replaceWithAnotherKind()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.select({"lb"});
        driver.tools().kinds().chooseReplacement();
        choose(driver, u"reverse"_s);
        QCOMPARE(driver.diagram().component(part("lb"))->kind, u"reverse-proxy"_s);
        QCOMPARE(driver.selected(), QStringList{u"lb"_s});
        QCOMPARE(driver.diagram().connections(), before.connections());
        verifyOneUndoStep(driver, before);
    }

    void wrapAndUnwrap()
    {
        SceneDriver driver(stack());
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
        model::Diagram diagram = stack();
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
        QCOMPARE(driver.rect("db"), diagram.absoluteRect(part("db")));
        verifyOneUndoStep(driver, diagram);
    }

    /// A frame around them would seem to hold what lies between them, too.
    void wrapRefusesWhatLiesAmong()
    {
        SceneDriver among(stack());
        QSignalSpy refused(&among.session(), &views::Session::failed);
        among.select({"lb", "db"}); // the host is between them
        among.tools().kinds().chooseFrame();
        choose(among, u"zone"_s);
        QCOMPARE(refused.count(), 1);
        QVERIFY(among.diagram() == stack());
        QVERIFY(!nameEditor(among));
    }

    /// A badge alone would be wrapped in a host as small as itself.
    void wrapRefusesBadgesOnABorder()
    {
        model::Diagram diagram = stack();
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
        SceneDriver driver(stack());
        driver.select({"web", "app"});
        driver.tools().kinds().chooseFrame();
        choose(driver, u"group"_s);
        QCOMPARE(selected(driver).parent, part("h1"));
        QVERIFY(driver.rect("h1").contains(driver.diagram().absoluteRect(selected(driver).id)));
    }

    void unwrapLeadsConnectionsToWhatAnswered()
    {
        model::Diagram diagram = stack();
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

    void dropOnAConnection()
    {
        SceneDriver driver(row(420));
        const model::Diagram before = driver.diagram();
        const QPointF place = driver.on("c1");
        driver.dropKind(u"load-balancer"_s, place);
        QCOMPARE(chainFrom(driver.diagram(), "user"), (QStringList{u"user"_s, selected(driver).id.toString(), u"web"_s, u"app"_s}));
        const QRectF rect = driver.diagram().absoluteRect(selected(driver).id);
        QCOMPARE(rect.center().y(), driver.rect("web").center().y());
        QCOMPARE(driver.rect("web"), before.absoluteRect(part("web")));
        verifyNothingCovered(driver.diagram());
        verifyOneUndoStep(driver, before);
    }

    /// In line with the parts that the line joins, although the server around one of them is not.
    void dropOnAConnectionThatLeavesAServer()
    {
        SceneDriver driver(stack());
        const auto &lines = driver.diagram().connections();
        const auto line = std::find_if(lines.begin(), lines.end(), [](const model::Connection &each) { return each.from == part("app") && each.to == part("db"); });
        QVERIFY(line != lines.end());
        QCOMPARE(driver.rect("app").center().y(), driver.rect("db").center().y());
        QVERIFY(driver.rect("app").center().y() != driver.rect("h1").center().y());
        driver.dropKind(u"firewall"_s, QPointF(driver.rect("h1").right() + 40, driver.rect("db").center().y() + 4));
        QCOMPARE(driver.diagram().absoluteRect(selected(driver).id).center().y(), driver.rect("db").center().y());
        QCOMPARE(driver.diagram().connections().size(), stack().connections().size() + 1);
        verifyNothingCovered(driver.diagram());
    }

    void theNameEditorCoversBothLines()
    {
        SceneDriver driver(stack());
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

    /// Where there is no room, what comes after moves on.
    void dropOnAShortConnection()
    {
        SceneDriver driver(row(80));
        const model::Diagram before = driver.diagram();
        driver.dropKind(u"load-balancer"_s, driver.on("c1"));
        const QRectF rect = driver.diagram().absoluteRect(selected(driver).id);
        verifyNothingCovered(driver.diagram());
        QVERIFY(rect.left() - driver.rect("user").right() >= 60);
        QVERIFY(driver.rect("web").left() - rect.right() >= 60);
        QCOMPARE(driver.rect("app").left() - driver.rect("web").right(), 80.0);
        QCOMPARE(driver.rect("x"), before.absoluteRect(part("x")));
        verifyOneUndoStep(driver, before);
    }

    void dropWithAModifierReplaces()
    {
        SceneDriver driver(row(300));
        const model::Diagram before = driver.diagram();
        for (const Qt::KeyboardModifier modifier : {Qt::AltModifier, Qt::ControlModifier}) {
            driver.dragKind(u"reverse-proxy"_s, driver.center("web"), modifier);
            QCOMPARE(driver.scene().marked(views::Mark::Target).components, QSet<model::ComponentId>{part("web")});
            driver.dropKind(u"reverse-proxy"_s, driver.center("web"), modifier);
            QVERIFY(driver.scene().marked(views::Mark::Target).isEmpty());
            QCOMPARE(driver.diagram().component(part("web"))->kind, u"reverse-proxy"_s);
            QCOMPARE(driver.diagram().components().size(), before.components().size());
            QCOMPARE(chainFrom(driver.diagram(), "user"), chainFrom(before, "user"));
            QCOMPARE(driver.rect("web").topLeft(), before.absoluteRect(part("web")).topLeft());
            QCOMPARE(selected(driver).id, part("web"));
            verifyOneUndoStep(driver, before);
            if (driver.diagram() != before)
                driver.session().undoStack().undo();
            driver.session().undoStack().clear();
        }
        driver.dropKind(u"note"_s, driver.center("web"), Qt::AltModifier); // cannot stand there: a part of its own
        QCOMPARE(driver.diagram().component(part("web"))->kind, u"web-server"_s);
        QCOMPARE(driver.diagram().components().size(), before.components().size() + 1);
    }

    void theLineLightsUp()
    {
        SceneDriver driver(row(300));
        const QPointF place = driver.on("c1");
        driver.dragWithoutRelease(driver.center("x"), place);
        QCOMPARE(driver.scene().marked(views::Mark::Target).connections, QSet<model::ConnectionId>{line("c1")});
        driver.release(place);
        QVERIFY(driver.scene().marked(views::Mark::Target).isEmpty());
        QCOMPARE(chainFrom(driver.diagram(), "user"), (QStringList{u"user"_s, u"x"_s, u"web"_s, u"app"_s}));
        verifyNothingCovered(driver.diagram());
        verifyOneUndoStep(driver, row(300));
    }

    void aConnectedPartPassesOverLines()
    {
        model::Diagram diagram = row(300);
        QVERIFY(diagram.insertConnection({line("own"), part("x"), part("app"), u"http"_s, {}}).hasValue());
        SceneDriver driver(diagram);
        driver.drag(driver.center("x"), driver.on("c1"));
        QCOMPARE(driver.diagram().connections().size(), diagram.connections().size());
        driver.session().undoStack().undo();
        driver.dropKind(u"note"_s, driver.on("c1"));
        QCOMPARE(driver.diagram().connections().size(), diagram.connections().size());
    }

    void namesOneAfterTheOther()
    {
        SceneDriver driver(stack());
        driver.select({"user"});
        driver.actions().renameSelected();
        const QStringList order{u"user"_s, u"lb"_s, u"h1"_s, u"web"_s, u"app"_s, u"db"_s};
        for (const QString &id : order) {
            QVERIFY2(nameEditor(driver), qPrintable(id + u" after "_s + driver.selected().join(u' ')));
            QCOMPARE(driver.selected(), QStringList{id});
            QTest::keyClicks(nameEditor(driver), u"New "_s + id);
            QTest::keyClick(nameEditor(driver), Qt::Key_Tab);
        }
        QVERIFY(!nameEditor(driver));
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
