#include "views/panels/breakinglabel.h"

#include "tests/support/strictmain.h"
#include "tests/views/panelbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using views::BreakingLabel;

namespace {

const QString host = u"eu-central-balancer-01.eu-central-1.compute.internal.example.com"_s;

} // namespace

class TestBreakingLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longWordsBreakAnywhere()
    {
        BreakingLabel label;
        label.showText(u"User asks "_s + host);
        label.resize(140, 400);
        label.show();
        QVERIFY(label.minimumSizeHint().width() < 140);
        const int lines = label.heightForWidth(140) / label.fontMetrics().lineSpacing();
        QVERIFY(lines >= label.fontMetrics().horizontalAdvance(host) / 140 + 1);
        // Nothing of it lies outside: a wider label of the same text in these lines shows no more.
        const QRect drawn = label.fontMetrics().boundingRect(QRect(0, 0, 140, 400), Qt::TextWordWrap, label.text());
        QVERIFY2(drawn.width() <= 140, qPrintable(QString::number(drawn.width())));
    }

    void whatFitsIsLeftAlone()
    {
        BreakingLabel label;
        label.showText(u"User asks HAProxy"_s);
        label.resize(400, 100);
        label.show();
        QCOMPARE(label.text(), u"User asks HAProxy"_s);
        label.showText(host);
        label.resize(label.fontMetrics().horizontalAdvance(host) + 40, 100);
        QTRY_COMPARE(label.text(), host);
    }

    void copiesAreWhole()
    {
        BreakingLabel label;
        label.showText(host);
        label.resize(120, 300);
        label.show();
        QVERIFY(label.text() != host);
        QCOMPARE(label.accessibleName(), host);
        label.setSelection(0, int(label.text().size()));
        QTest::keySequence(&label, QKeySequence(QKeySequence::Copy));
        QCOMPARE(QGuiApplication::clipboard()->text(), host);
    }

    void theCardOfAnEventKeepsItsWidth()
    {
        tests::Bench bench;
        bench.open(u"simple-web-stack"_s);
        for (const model::Component &component : std::vector(bench.session.diagram().components()))
            bench.session.push(model::Rename{component.id, host});
        const std::unique_ptr<QWidget> panel = bench.panel("trace");
        panel->resize(900, 300);
        bench.session.sendRequest();
        QVERIFY(bench.session.trace());
        bench.session.setTime(bench.session.trace()->events.back().startMs);
        auto *area = panel->findChild<QScrollArea *>(u"stepCardArea"_s);
        QTRY_VERIFY(area && area->isVisible() && area->findChild<BreakingLabel *>(u"stepWhat"_s)->isVisible());
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }
};

STRICT_GUI_TEST_MAIN(TestBreakingLabel)
#include "tst_breakinglabel.moc"
