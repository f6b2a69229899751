#include "tests/support/stackdrawing.h"
#include "tests/support/strictmain.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;
using tests::part;
using tests::SceneDriver;
using tests::stack;

namespace {

QRectF inSight(const SceneDriver &driver)
{
    auto &view = const_cast<SceneDriver &>(driver).view();
    return view.viewportTransform().inverted().mapRect(QRectF(view.viewport()->rect()));
}

QRectF placeOfLast(SceneDriver &driver)
{
    return driver.scene().geometry().rectOf(driver.diagram().components().back().id);
}

void leave(SceneDriver &driver)
{
    QEvent event(QEvent::Leave);
    QCoreApplication::sendEvent(driver.view().viewport(), &event);
}

bool coversAny(SceneDriver &driver)
{
    const model::Component &last = driver.diagram().components().back();
    const auto &parts = driver.diagram().components();
    return std::any_of(parts.begin(), parts.end(), [&](const model::Component &each) {
        return each.id != last.id && each.parent == last.parent && driver.scene().geometry().rectOf(each.id).intersects(placeOfLast(driver));
    });
}

} // namespace

/// Notes, texts and images that menus and keys add come to where one looks.
class TestAddingNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atThePointer_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"note"_s, u"text"_s, u"image"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void atThePointer()
    {
        QFETCH(QString, kind);
        SceneDriver driver(stack());
        driver.select({"db"}); // says nothing about it
        const QPointF before = driver.view().visibleCenter();
        driver.moveTo(QPointF(150, 480));
        driver.actions().addKind(kind);
        QVERIFY(QLineF(placeOfLast(driver).center(), QPointF(150, 480)).length() < 15); // of the grid
        QCOMPARE(driver.view().visibleCenter(), before);
    }

    /// As the command palette, which opens over the drawing.
    void atThePointerBeneathSomething()
    {
        SceneDriver driver(stack());
        driver.view().resize(600, 400);
        driver.view().zoomToActualSize();
        driver.view().centerOn(QPointF(150, 480));
        const QWidget *viewport = driver.view().viewport();
        const QPoint middle = viewport->rect().center();
        const QPointF pointed = driver.view().viewportTransform().inverted().map(QPointF(middle));
        driver.moveTo(pointed);
        QCursor::setPos(viewport->mapToGlobal(middle));
        QTRY_VERIFY(viewport->rect().contains(viewport->mapFromGlobal(QCursor::pos())));
        leave(driver);
        QCOMPARE(driver.view().pointer(), pointed);
        QCursor::setPos(viewport->mapToGlobal(QPoint(viewport->width() + 60, 20)));
        QTRY_VERIFY(!viewport->rect().contains(viewport->mapFromGlobal(QCursor::pos())));
        QVERIFY(!driver.view().pointer());
    }

    void intoTheFrameUnderThePointer()
    {
        SceneDriver driver(stack());
        driver.moveTo(driver.center("h2"));
        driver.actions().addKind(u"text"_s);
        QCOMPARE(driver.diagram().components().back().parent, part("h2"));
        QVERIFY(driver.rect("h2").contains(placeOfLast(driver)));
    }

    void beneathNothingAtThePointer()
    {
        SceneDriver driver(stack());
        driver.moveTo(driver.center("user"));
        driver.actions().addKind(u"note"_s);
        QVERIFY(!coversAny(driver));
        QVERIFY(inSight(driver).contains(placeOfLast(driver)));
    }

    void inSightWithoutAPointer()
    {
        SceneDriver driver(stack());
        driver.select({"db"});
        driver.view().setZoom(0.8);
        driver.view().centerOn(driver.center("user"));
        const QPointF before = driver.view().visibleCenter();
        leave(driver);
        for (int i = 0; i < 4; ++i) {
            driver.actions().addKind(u"note"_s);
            QVERIFY(inSight(driver).contains(placeOfLast(driver)));
            QVERIFY(!coversAny(driver));
        }
        QCOMPARE(driver.view().visibleCenter(), before);
    }

    /// Where everything is taken it lies above, but is seen.
    void inSightWithoutRoom()
    {
        SceneDriver driver(stack());
        driver.view().setZoom(4);
        driver.view().centerOn(driver.center("user"));
        const QPointF before = driver.view().visibleCenter();
        leave(driver);
        driver.actions().addKind(u"text"_s);
        QVERIFY(inSight(driver).contains(placeOfLast(driver)));
        QCOMPARE(driver.view().visibleCenter(), before);
    }
};

STRICT_GUI_TEST_MAIN(TestAddingNotes)
#include "tst_addingnotes.moc"
