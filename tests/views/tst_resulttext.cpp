#include "views/itemmodels/durationtext.h"
#include "views/itemmodels/findingsmodel.h"
#include "views/itemmodels/resulttext.h"

#include "model/report/tracereport.h"

#include "tests/support/strictmain.h"
#include "tests/support/windows.h"
#include "tests/views/panelbench.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;
using tests::Bench;

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

/// What a line of the events should be, from the trace itself.
QString lineOf(const Bench &bench, int row)
{
    const model::Event &event = bench.session.trace()->events.at(std::size_t(row));
    const auto name = [&bench](const model::ComponentId &id) { return bench.session.diagram().component(id)->displayName(); };
    return views::durationText(event.startMs) + u'\t' + name(event.from) + u'\t' + (event.from == event.to ? QString() : name(event.to)) + u'\t' + event.what
           + u'\t' + event.why;
}

/// The menu that a right click opens, with its texts; closes it.
QStringList menuOf(QAbstractItemView &list, const QString &chosen = {})
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), list.viewport()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(list.viewport(), &event);
    auto *menu = list.findChild<QMenu *>();
    QStringList texts;
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    for (QAction *action : actions) {
        texts.append(action->text().remove(u'&'));
        if (texts.last() == chosen)
            action->trigger();
    }
    delete menu;
    return texts;
}

} // namespace

/// Events and findings as text for those who write about them.
class TestResultText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->setText(u"before"_s); }

    void eventsAreCopiedAsATable()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto panel = bench.panel("trace");
        panel->resize(1200, 260);
        bench.session.sendRequest();
        auto *events = panel->findChild<QTreeView *>(u"eventsView"_s);
        events->setCurrentIndex(events->model()->index(2, 0));
        QTest::keySequence(events, QKeySequence::Copy);
        QCOMPARE(clipboardText(), lineOf(bench, 2) + u'\n');
        QTest::keyClick(events, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(events, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bench.session.time(), bench.playback.eventTimes()[4]); // the last one is shown
        QTest::keySequence(events, QKeySequence::Copy);
        QCOMPARE(clipboardText(), lineOf(bench, 2) + u'\n' + lineOf(bench, 3) + u'\n' + lineOf(bench, 4) + u'\n');
        QTest::keySequence(events, QKeySequence::SelectAll);
        QTest::keySequence(events, QKeySequence::Copy);
        QStringList all;
        for (int row = 0; row < events->model()->rowCount(); ++row)
            all.append(lineOf(bench, row) + u'\n');
        QCOMPARE(clipboardText(), all.join(QString()));
        QCOMPARE(all.front().count(u'\t'), 4);
    }

    void rowsAreMarkedWithTheMouse()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto panel = bench.panel("trace");
        panel->resize(1200, 300);
        bench.session.sendRequest();
        QVERIFY(tests::settle(*panel));
        auto *events = panel->findChild<QTreeView *>(u"eventsView"_s);
        const auto click = [events](int row, Qt::KeyboardModifiers modifiers) {
            events->scrollTo(events->model()->index(row, 3));
            QTest::mouseClick(events->viewport(), Qt::LeftButton, modifiers, events->visualRect(events->model()->index(row, 3)).center());
        };
        click(1, Qt::NoModifier);
        click(3, Qt::ControlModifier);
        QTest::keySequence(events, QKeySequence::Copy);
        QCOMPARE(clipboardText(), lineOf(bench, 1) + u'\n' + lineOf(bench, 3) + u'\n');
        // Another moment: its row alone.
        bench.playback.toStart();
        QCOMPARE(events->selectionModel()->selectedRows().size(), 1);
    }

    void theRequestIsCopiedAsTraceWritesIt()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto panel = bench.panel("trace");
        bench.session.sendRequest();
        auto *events = panel->findChild<QTreeView *>(u"eventsView"_s);
        QCOMPARE(menuOf(*events), (QStringList{u"Copy"_s, u"Copy the request as text"_s}));
        QCOMPARE(clipboardText(), u"before"_s);
        menuOf(*events, u"Copy the request as text"_s);
        QCOMPARE(clipboardText(), model::traceReportText(bench.session.diagram(), *bench.session.trace()));
        menuOf(*events, u"Copy"_s);
        QCOMPARE(clipboardText(), lineOf(bench, events->currentIndex().row()) + u'\n');
        bench.session.clearTrace();
        views::copyRequestText(bench.session); // there is nothing to copy
        QCOMPARE(clipboardText().count(u'\n'), 1);
    }

    void findingsAreCopiedAsSentences()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto panel = bench.panel("findings");
        auto *list = panel->findChild<QListView *>(u"findingsView"_s);
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(views::FindingsModel::RowKindRole).toInt() != int(views::FindingsModel::RowKind::Heading))
                all.append(index.data(views::FindingsModel::MessageRole).toString());
        }
        QVERIFY(all.size() > 2);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keySequence(list, QKeySequence::Copy);
        QCOMPARE(clipboardText(), all.front());
        QTest::keySequence(list, QKeySequence::SelectAll);
        QCOMPARE(menuOf(*list, u"Copy"_s), QStringList{u"Copy"_s});
        QCOMPARE(clipboardText(), all.join(u'\n'));
    }
};

STRICT_GUI_TEST_MAIN(TestResultText)
#include "tst_resulttext.moc"
