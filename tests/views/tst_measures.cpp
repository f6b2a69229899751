#include "views/panels/measureform.h"

#include "model/layout/arrange.h"

#include "tests/support/strictmain.h"
#include "tests/views/panelbench.h"

using namespace Qt::StringLiterals;
using tests::Bench;
using tests::enter;
using tests::field;
using tests::part;
using views::Measure;

namespace {

model::Diagram after(const model::Diagram &before, const model::Result<model::Edit> &edit)
{
    model::Diagram result = before;
    if (edit)
        (void)model::applyEdit(result, *edit);
    return result;
}

QLineEdit *lineOf(const QWidget &inspector, const QString &key)
{
    inspector.findChild<views::MeasureForm *>()->setOpen(true);
    auto *line = field(inspector, key)->findChild<QLineEdit *>();
    line->setFocus();
    return line;
}

} // namespace

/// Place and size of parts as numbers in the inspector.
class TestMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersResize()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const model::Diagram before = bench.session.diagram();
        const QSizeF size = before.sizeOf(part(u"user"_s));
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"user"_s)}, {}});
        QLineEdit *width = lineOf(*inspector, u"width"_s);
        QCOMPARE(width->text().toDouble(), size.width());
        QTRY_VERIFY(width->hasFocus());
        enter(width, u"255"_s);
        QCOMPARE(bench.session.diagram(), before); // only once it is meant
        QTest::keyClick(width, Qt::Key_Return);
        QCOMPARE(bench.session.diagram().sizeOf(part(u"user"_s)), QSizeF(255, size.height()));
        QCOMPARE(bench.session.diagram().absolutePosition(part(u"user"_s)), before.absolutePosition(part(u"user"_s)));
        QCOMPARE(bench.session.undoStack().count(), 1);
        bench.session.undo();
        QCOMPARE(bench.session.diagram(), before);
        QTRY_COMPARE(width->text().toDouble(), size.width());
    }

    void whatIsTooSmallIsSaidAndTakenBack()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const model::Diagram before = bench.session.diagram();
        const auto inspector = bench.panel("inspector");
        for (const QString &id : {u"user"_s, u"server"_s}) {
            QVERIFY(before.component(part(id)));
            bench.session.setSelection({{part(id)}, {}});
            QTRY_COMPARE(inspector->findChildren<views::MeasureForm *>().size(), 1);
            QLineEdit *height = lineOf(*inspector, u"height"_s);
            QTRY_VERIFY(height->hasFocus());
            enter(height, u"20"_s);
            QVERIFY(!field(*inspector, u"height"_s)->error().isEmpty());
            QCOMPARE(height->text(), u"20"_s);
            lineOf(*inspector, u"x"_s);
            QTRY_COMPARE(height->text().toDouble(), before.sizeOf(part(id)).height());
            QCOMPARE(bench.session.diagram(), before);
            QVERIFY(field(*inspector, u"height"_s)->error().isEmpty());
        }
        QCOMPARE(bench.session.undoStack().count(), 0);
    }

    /// On the way to "340" stand "3" and "34", for which the server grows: that must not stay.
    void digitsOnTheWayLeaveNothing()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const model::Diagram before = bench.session.diagram();
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"nginx"_s)}, {}});
        QLineEdit *x = lineOf(*inspector, u"x"_s);
        QTRY_VERIFY(x->hasFocus());
        const double place = before.absolutePosition(part(u"nginx"_s)).x() + 20;
        enter(x, QString::number(place));
        lineOf(*inspector, u"y"_s); // left
        QTRY_VERIFY(!x->hasFocus());
        const model::Diagram expected = after(before, views::measureEdit(before, {part(u"nginx"_s)}, Measure::X, place));
        QVERIFY(expected != before);
        QCOMPARE(bench.session.diagram(), expected);
        QCOMPARE(bench.session.diagram().absolutePosition(part(u"nginx"_s)).x(), place);
        bench.session.undo();
        QCOMPARE(bench.session.diagram(), before);

        enter(x, u"777"_s);
        QTest::keyClick(x, Qt::Key_Escape); // not meant
        QTest::keyClick(x, Qt::Key_Return);
        QCOMPARE(bench.session.diagram(), before);
        QTRY_COMPARE(x->text().toDouble(), place - 20);
    }

    void severalGetTheSame()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const model::Diagram before = bench.session.diagram();
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"app-1"_s), part(u"web-1"_s)}, {}});
        QLineEdit *height = lineOf(*inspector, u"height"_s);
        QTRY_VERIFY(height->hasFocus());
        enter(height, u"90"_s);
        QTest::keyClick(height, Qt::Key_Return);
        for (const QString &id : {u"app-1"_s, u"web-1"_s})
            QCOMPARE(bench.session.diagram().sizeOf(part(id)), QSizeF(before.sizeOf(part(id)).width(), 90));
        QCOMPARE(bench.session.undoStack().count(), 1);
        QVERIFY2(bench.session.undoStack().text(0).contains(u"2"_s), qPrintable(bench.session.undoStack().text(0)));
    }

    void containersTakeAlongWhatIsInside()
    {
        const model::Diagram before = tests::example(u"simple-web-stack"_s);
        const auto shift = [&](const model::Diagram &now, const QString &id) { return now.absolutePosition(part(id)) - before.absolutePosition(part(id)); };
        const double place = before.absolutePosition(part(u"server"_s)).y() + 30;
        const model::Diagram down = after(before, views::measureEdit(before, {part(u"server"_s)}, Measure::Y, place));
        QCOMPARE(shift(down, u"server"_s), QPointF(0, 30));
        QCOMPARE(shift(down, u"mysql"_s), QPointF(0, 30));
        const model::Diagram both = after(before, views::measureEdit(before, {part(u"mysql"_s), part(u"server"_s)}, Measure::Y, place));
        QVERIFY(both == down); // what is inside a container that is moved as well
        const model::Diagram wide = after(before, views::measureEdit(before, {part(u"server"_s)}, Measure::Width, 2000));
        QCOMPARE(wide.sizeOf(part(u"server"_s)).width(), 2000.0);
        QCOMPARE(shift(wide, u"mysql"_s), QPointF());
    }

    void badgesHaveOneSize()
    {
        Bench bench;
        bench.open(u"secured-and-monitored"_s);
        const auto inspector = bench.panel("inspector");
        for (const model::Component &component : bench.session.diagram().components()) {
            bench.session.setSelection({{component.id}, {}});
            const QSizeF size = bench.session.diagram().sizeOf(component.id);
            QTRY_COMPARE(inspector->findChildren<views::MeasureForm *>().size(), 1);
            QCOMPARE(inspector->findChild<views::MeasureForm *>()->isHidden(), std::max(size.width(), size.height()) <= model::largestBadge);
        }
    }
};

STRICT_GUI_TEST_MAIN(TestMeasures)
#include "tst_measures.moc"
