#include "views/tools/connecting.h"

#include "model/layout/arrange.h"
#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"
#include "tests/views/choosing.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;
using tests::line;
using tests::part;
using tests::SceneDriver;
using tests::verifyOneUndoStep;

namespace {

/// Two rows: a, b, c from left to right, and d below b; a asks b, in green, on a port of its own, with a text on the line.
model::Diagram rows()
{
    model::Diagram diagram = tests::placed("a -> b; c; d", {{"a", {0, 0}}, {"b", {400, 0}}, {"c", {800, 0}}, {"d", {400, 300}}});
    model::Connection connection = *diagram.connection(line("c1"));
    connection.properties.insert(u"color"_s, u"green"_s);
    connection.properties.insert(u"label"_s, u"asks"_s);
    connection.properties.insert(u"port"_s, 8080);
    (void)diagram.replace(connection);
    return diagram;
}

void selectLine(SceneDriver &driver, const char *id)
{
    driver.session().setSelection({{}, {line(id)}});
}

QString titleOf(const views::KindChooser *chooser)
{
    const QList<QLabel *> labels = chooser->findChildren<QLabel *>();
    return labels.isEmpty() ? QString() : labels.front()->text();
}

void insertByKeys(SceneDriver &driver, const QString &kind)
{
    driver.tools().kinds().chooseNextAlong();
    QVERIFY(tests::chooserOf(driver));
    QCOMPARE(titleOf(tests::chooserOf(driver)), u"Insert between a and b"_s);
    tests::type(driver, kind);
    tests::press(driver, Qt::Key_Return);
}

QString pinText(const SceneDriver &driver, bool atStart)
{
    return driver.diagram().connection(line("c1"))->properties.value(model::Connection::portPinKey(atStart)).toString();
}

model::Diagram after(const model::Diagram &before, const model::Edit &edit)
{
    model::Diagram result = before;
    (void)model::applyEdit(result, edit);
    return result;
}

} // namespace

/// What the mouse does to a drawing with handles, drops and further clicks can be done without it.
class TestWithoutMouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChosenPartGoesIntoTheSelectedLine()
    {
        SceneDriver byMouse(rows());
        byMouse.dropKind(u"load-balancer"_s, byMouse.on("c1"));
        QCOMPARE(byMouse.diagram().connections().size(), std::size_t(2));

        SceneDriver driver(rows());
        const model::Diagram before = driver.diagram();
        selectLine(driver, "c1");
        insertByKeys(driver, u"load balancer"_s);
        QVERIFY(driver.view().hasFocus());
        QCOMPARE(driver.diagram(), byMouse.diagram());
        QCOMPARE(tests::selected(driver).kind, u"load-balancer"_s);
        verifyOneUndoStep(driver, before);
    }

    void aLineIntoAContainerIsCutBeforeIt()
    {
        SceneDriver driver(tests::placed("a -> b; h1[b]", {{"a", {0, 60}}, {"h1", {300, 0}, QSizeF(600, 200)}, {"b", {400, 60}}}));
        selectLine(driver, "c1");
        insertByKeys(driver, u"load balancer"_s);
        QCOMPARE(tests::selected(driver).kind, u"load-balancer"_s);
        QVERIFY(!tests::selected(driver).parent);
        const QRectF added = driver.diagram().absoluteRect(tests::selected(driver).id);
        QVERIFY(added.left() > driver.rect("a").right());
        QVERIFY(added.right() < driver.rect("h1").left());
        QCOMPARE(driver.diagram().connections().size(), std::size_t(2));
    }

    /// A line that was just drawn is selected: who goes on with the panel of the parts wants a part beside it.
    void whatIsAddedFromThePanelStandsBesideTheLine()
    {
        SceneDriver driver(rows());
        selectLine(driver, "c1");
        driver.actions().addKind(u"load-balancer"_s);
        QCOMPARE(tests::selected(driver).kind, u"load-balancer"_s);
        QCOMPARE(driver.diagram().connections().size(), std::size_t(1));
    }

    void anEndGoesToAnotherPart_data()
    {
        QTest::addColumn<bool>("beginning");
        QTest::newRow("end") << false;
        QTest::newRow("beginning") << true;
    }

    void anEndGoesToAnotherPart()
    {
        QFETCH(const bool, beginning);
        SceneDriver driver(rows());
        const model::Diagram before = driver.diagram();
        selectLine(driver, "c1");
        QSignalSpy modes(&driver.tools(), &views::ToolController::keyModeChanged);
        driver.key(Qt::Key_E, beginning ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(modes.takeFirst().front().value<views::KeyMode>(), views::KeyMode::MovingEnd);
        // It begins where the end is, which is what screen readers are told.
        QCOMPARE(driver.scene().marked(views::Mark::Target).components, (QSet<model::ComponentId>{part(beginning ? "a" : "b")}));
        if (beginning)
            driver.key(Qt::Key_Right); // past b, which is the other end
        driver.key(Qt::Key_Down);
        QCOMPARE(driver.scene().marked(views::Mark::Target).components, (QSet<model::ComponentId>{part("d")}));
        driver.key(Qt::Key_Return);
        QCOMPARE(modes.takeFirst().front().value<views::KeyMode>(), views::KeyMode::None);
        const model::Connection &moved = *driver.diagram().connection(line("c1"));
        QCOMPARE(moved.from, part(beginning ? "d" : "a"));
        QCOMPARE(moved.to, part(beginning ? "b" : "d"));
        for (const QString &key : {u"color"_s, u"label"_s, u"port"_s})
            QCOMPARE(moved.properties.value(key), before.connection(line("c1"))->properties.value(key));
        QCOMPARE(driver.diagram(), after(before, views::reconnectEdit(before, line("c1"), moved.from, moved.to)));
        QCOMPARE(driver.selected(), QStringList{u"c1"_s});
        verifyOneUndoStep(driver, before);
    }

    void tabGoesRoundAllThatTheEndMayReach()
    {
        SceneDriver driver(rows());
        selectLine(driver, "c1");
        QSet<model::ComponentId> met;
        driver.key(Qt::Key_E);
        for (int i = 0; i < 3; ++i) {
            met.unite(driver.scene().marked(views::Mark::Target).components);
            driver.key(Qt::Key_Tab);
        }
        QCOMPARE(met, (QSet<model::ComponentId>{part("b"), part("c"), part("d")}));
    }

    void anEndGoesToAnotherSideAndAlongIt()
    {
        SceneDriver driver(rows());
        const model::Diagram before = driver.diagram();
        selectLine(driver, "c1");
        driver.key(Qt::Key_E);
        driver.key(Qt::Key_Up, Qt::ShiftModifier);
        driver.key(Qt::Key_Return);
        QCOMPARE(pinText(driver, false), u"top:0.5"_s);
        const QRectF rect = driver.rect("b");
        QCOMPARE(driver.scene().routes().value(line("c1")).points.back(), QPointF(rect.center().x(), rect.top()));
        verifyOneUndoStep(driver, before);

        driver.key(Qt::Key_E);
        driver.key(Qt::Key_Right, Qt::ControlModifier);
        driver.key(Qt::Key_Right, Qt::ControlModifier);
        driver.key(Qt::Key_Down, Qt::ControlModifier); // not along it
        driver.key(Qt::Key_Return);
        QCOMPARE(driver.scene().routes().value(line("c1")).points.back(), QPointF(rect.center().x() + 2 * model::gridStep, rect.top()));

        // At another part as well, in one step.
        driver.key(Qt::Key_E);
        driver.key(Qt::Key_Down);
        driver.key(Qt::Key_Left, Qt::ShiftModifier);
        driver.key(Qt::Key_Return);
        QCOMPARE(driver.diagram().connection(line("c1"))->to, part("d"));
        QCOMPARE(pinText(driver, false), u"left:0.5"_s);
        QCOMPARE(driver.session().undoStack().count(), 3);
    }

    void escapeLeavesTheEndWhereItIs()
    {
        SceneDriver driver(rows());
        const model::Diagram before = driver.diagram();
        selectLine(driver, "c1");
        driver.key(Qt::Key_E);
        driver.key(Qt::Key_Down);
        driver.key(Qt::Key_Escape);
        QVERIFY(driver.scene().marked(views::Mark::Target).isEmpty());
        driver.key(Qt::Key_E);
        driver.key(Qt::Key_Return); // nothing chosen
        QCOMPARE(driver.diagram(), before);
        QCOMPARE(driver.session().undoStack().count(), 0);
        QCOMPARE(driver.selected(), QStringList{u"c1"_s});
    }

    void keysResize()
    {
        SceneDriver driver(rows());
        const model::Diagram before = driver.diagram();
        const QRectF rect = driver.rect("a");
        driver.select({"a"});
        const std::pair<Qt::Key, QSizeF> steps[] = {{Qt::Key_Right, {1, 0}}, {Qt::Key_Down, {1, 1}}, {Qt::Key_Left, {0, 1}}, {Qt::Key_Up, {0, 0}}};
        for (const auto &[key, more] : steps) {
            driver.key(key, Qt::AltModifier | Qt::ShiftModifier);
            QCOMPARE(driver.rect("a"), QRectF(rect.topLeft(), rect.size() + more * model::gridStep));
        }
        QCOMPARE(driver.session().undoStack().undoText(), u"Resize a"_s);
        for (int i = 0; i < 4; ++i)
            driver.session().undo();
        QCOMPARE(driver.diagram(), before);
        QVERIFY(!tests::chooserOf(driver)); // which Alt alone would open
    }

    void containersStayAroundTheirContents()
    {
        SceneDriver driver(tests::placed("h1[a]; b", {{"h1", {0, 0}, QSizeF(400, 300)}, {"a", {60, 80}}, {"b", {700, 0}}}));
        const model::Diagram before = driver.diagram();
        const QRectF inside = driver.rect("a");
        driver.select({"h1"});
        for (int i = 0; i < 60; ++i) { // held
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier, {}, i > 0);
            QCoreApplication::sendEvent(&driver.view(), &press);
        }
        QCOMPARE(driver.rect("a"), inside);
        QCOMPARE(driver.rect("h1").right(), inside.right() + model::framePadding);
        QCOMPARE(driver.rect("h1").height(), 300.0);
        verifyOneUndoStep(driver, before);

        // Smallest sizes are those of the handles.
        driver.select({"b"});
        for (int i = 0; i < 60; ++i)
            driver.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        const QRectF byKeys = driver.rect("b");
        driver.session().undoStack().setIndex(0);
        driver.select({"b"});
        const QPointF corner = views::markedRect(driver.rect("b")).bottomRight();
        driver.drag(corner, corner - QPointF(0, 600), Qt::ShiftModifier);
        QCOMPARE(byKeys, driver.rect("b"));
    }

    void severalAreSelectedByKeys()
    {
        SceneDriver driver(rows());
        driver.select({"a"});
        driver.key(Qt::Key_Space, Qt::ControlModifier);
        driver.key(Qt::Key_Right);
        QCOMPARE(driver.selected(), QStringList{u"a"_s});
        QCOMPARE(driver.scene().marked(views::Mark::Target).components, (QSet<model::ComponentId>{part("b")}));
        driver.key(Qt::Key_Right, Qt::ControlModifier);
        driver.key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(driver.selected(), (QStringList{u"a"_s, u"c"_s}));
        driver.key(Qt::Key_Tab);
        QCOMPARE(driver.scene().marked(views::Mark::Target).connections, (QSet<model::ConnectionId>{line("c1")}));
        driver.key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(driver.selected(), (QStringList{u"a"_s, u"c"_s, u"c1"_s}));
        driver.key(Qt::Key_Tab); // round
        QCOMPARE(driver.scene().marked(views::Mark::Target).components, (QSet<model::ComponentId>{part("a")}));
        driver.key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(driver.selected(), (QStringList{u"c"_s, u"c1"_s}));
        driver.key(Qt::Key_Return);
        QVERIFY(driver.scene().marked(views::Mark::Target).isEmpty());
        QCOMPARE(driver.selected(), (QStringList{u"c"_s, u"c1"_s}));
        QCOMPARE(driver.session().undoStack().count(), 0);

        // What is selected so is what keys act on.
        const QPointF place = driver.rect("c").topLeft();
        driver.key(Qt::Key_Down);
        QCOMPARE(driver.rect("c").topLeft(), place + QPointF(0, model::gridStep));
    }

    void selectingSeveralEndsWithWhateverElseSelects()
    {
        SceneDriver driver(rows());
        driver.select({"a"});
        QSignalSpy modes(&driver.tools(), &views::ToolController::keyModeChanged);
        driver.key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(modes.takeFirst().front().value<views::KeyMode>(), views::KeyMode::Picking);
        driver.select({"d"});
        QCOMPARE(modes.takeFirst().front().value<views::KeyMode>(), views::KeyMode::None);
        QVERIFY(driver.scene().marked(views::Mark::Target).isEmpty());
        driver.key(Qt::Key_Space, Qt::ControlModifier);
        driver.key(Qt::Key_Escape); // first out of this, then nothing is selected
        QCOMPARE(driver.selected(), QStringList{u"d"_s});
        driver.key(Qt::Key_Escape);
        QCOMPARE(driver.selected(), QStringList());
        driver.key(Qt::Key_Space, Qt::ControlModifier); // begins somewhere
        QVERIFY(!driver.scene().marked(views::Mark::Target).isEmpty());
    }

    void pagesPan()
    {
        SceneDriver driver(rows());
        for (int i = 0; i < 4; ++i)
            driver.key(Qt::Key_Plus);
        const QPointF start = driver.view().visibleCenter();
        driver.key(Qt::Key_PageDown);
        QVERIFY(driver.view().visibleCenter().y() > start.y());
        QCOMPARE(driver.view().visibleCenter().x(), start.x());
        driver.key(Qt::Key_PageUp);
        QCOMPARE(driver.view().visibleCenter(), start);
        driver.key(Qt::Key_PageDown, Qt::ShiftModifier);
        QVERIFY(driver.view().visibleCenter().x() > start.x());
        QCOMPARE(driver.view().visibleCenter().y(), start.y());
        driver.key(Qt::Key_PageUp, Qt::ShiftModifier);
        QCOMPARE(driver.view().visibleCenter(), start);
        QCOMPARE(driver.session().undoStack().count(), 0);
    }
};

STRICT_GUI_TEST_MAIN(TestWithoutMouse)
#include "tst_withoutmouse.moc"
