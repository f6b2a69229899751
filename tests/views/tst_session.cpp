#include "views/session/session.h"

#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

using model::ComponentId;
using tests::part;

namespace {

const char *const twoServers = "user -> lb -> {web1 web2} -> app -http use=read-> db";

model::Diagram named(model::Diagram diagram)
{
    for (model::Component component : diagram.components()) {
        component.name = component.id.toString().toUpper();
        (void)diagram.replace(component);
    }
    return diagram;
}

model::SetGeometry placing(const char *id, double x, double y)
{
    return {{{part(id), QPointF(x, y), std::nullopt}}};
}

model::Edit adding(const char *id)
{
    model::Component component{part(id), QStringLiteral("cache"), {}, {}, QPointF(5, 5), {}, {}, {}};
    return model::InsertParts{{{{component, -1}}, {}}};
}

/// Waits until the analysis on display belongs to the diagram.
void waitForAnalysis(views::Session &session)
{
    QTRY_VERIFY(!session.isAnalysisStale());
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreUndoneAndRedone()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        const model::Diagram before = session.diagram();
        QVERIFY(session.push(adding("cache1")));
        const model::Diagram after = session.diagram();
        QVERIFY(session.push(model::RemoveParts{{part("lb")}, {}}));
        QCOMPARE(session.undoStack().count(), 2);
        QCOMPARE(session.undoStack().undoText(), QStringLiteral("Delete lb"));
        session.undoStack().undo();
        QVERIFY(session.diagram() == after);
        session.undoStack().undo();
        QVERIFY(session.diagram() == before);
        QVERIFY(session.undoStack().isClean());
        session.undoStack().redo();
        QVERIFY(session.diagram() == after);
    }

    void refusedEditLeavesNoEntryAndKeepsRedo()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        session.push(adding("cache1"));
        session.undoStack().undo();
        QSignalSpy failed(&session, &views::Session::failed);
        QVERIFY(!session.push(model::RemoveParts{{part("nowhere")}, {}}));
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("nowhere")));
        QVERIFY(session.undoStack().canRedo());
    }

    void whatComesBackIsSelected()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        const model::ComponentId lb = part("lb");
        QVERIFY(session.push(model::RemoveParts{{lb}, {}}));
        QVERIFY(session.selection().isEmpty());
        session.undo();
        QCOMPARE(session.selection(), (views::Selection{{lb}, {}})); // without lines and what is inside
        session.redo();
        QVERIFY(session.selection().isEmpty());
        session.undo();
        const model::ConnectionId line = session.diagram().connections().front().id;
        QVERIFY(session.push(model::RemoveParts{{}, {line}}));
        session.undo();
        QCOMPARE(session.selection(), (views::Selection{{}, {line}}));
        QVERIFY(session.push(model::Rename{lb, QStringLiteral("Another")}));
        session.undo();
        QCOMPARE(session.selection(), (views::Selection{{}, {line}})); // nothing came
    }

    void editThatChangesNothingLeavesNoEntry()
    {
        views::Session session;
        session.setDiagram(named(tests::diagramFromText(twoServers)));
        QVERIFY(session.push(model::Rename{part("lb"), QStringLiteral("LB")}));
        QVERIFY(session.push(model::Edits{}));
        QVERIFY(session.push(model::Edits{{model::Rename{part("db"), QStringLiteral("DB")}}, QStringLiteral("Nothing")}));
        QCOMPARE(session.undoStack().count(), 0);
    }

    void editsOfOneGestureAreOneEntry()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        const model::Diagram before = session.diagram();
        session.beginGesture();
        for (int x = 10; x <= 50; x += 10)
            session.push(placing("lb", x, 0));
        QCOMPARE(session.undoStack().count(), 1);
        session.beginGesture();
        session.push(placing("lb", 70, 0));
        QCOMPARE(session.undoStack().count(), 2);
        session.endGesture();
        session.push(placing("lb", 80, 0));
        session.push(placing("lb", 90, 0));
        QCOMPARE(session.undoStack().count(), 4);
        session.undoStack().setIndex(1);
        QCOMPARE(session.diagram().component(part("lb"))->position, QPointF(50, 0));
        session.undoStack().undo();
        QVERIFY(session.diagram() == before);
    }

    void gestureThatReturnsVanishes()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        session.push(placing("lb", 10, 10));
        session.beginGesture();
        session.push(placing("lb", 20, 10));
        session.push(placing("lb", 10, 10));
        QCOMPARE(session.undoStack().count(), 1);
    }

    void savedStateIsNotMergedAway()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        session.beginGesture();
        session.push(placing("lb", 10, 10));
        session.undoStack().setClean();
        session.push(placing("lb", 20, 10));
        QVERIFY(!session.undoStack().isClean());
        session.undoStack().undo();
        QVERIFY(session.undoStack().isClean());
    }

    void selectionAndDownForgetWhatVanishes()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        session.setSelection({{part("lb"), part("db")}, {tests::line("c1")}});
        session.setDown({part("lb"), part("web1")}, true);
        QSignalSpy selection(&session, &views::Session::selectionChanged);
        QSignalSpy down(&session, &views::Session::downChanged);
        session.push(model::RemoveParts{{part("lb")}, {}});
        QCOMPARE(session.selection(), (views::Selection{{part("db")}, {}}));
        QCOMPARE(session.down(), QSet<ComponentId>{part("web1")});
        QCOMPARE(session.overlay().down, QSet<ComponentId>{part("web1")});
        QCOMPARE(selection.count(), 1);
        QCOMPARE(down.count(), 1);
        session.setDown({part("gone")}, true);
        QCOMPARE(down.count(), 1);
    }

    void analysisFollowsTheStructureAndNotMoves()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        QVERIFY(session.isAnalysisStale());
        waitForAnalysis(session);
        QVERIFY(session.analysis() == model::analyze(session.diagram()));
        QVERIFY(session.overlay().spofs.value(part("lb")).contains(model::Operation::Read));

        session.push(placing("lb", 300, 300));
        QVERIFY(!session.isAnalysisStale());
        session.push(model::RemoveParts{{part("web2")}, {}});
        QVERIFY(session.isAnalysisStale());
        QVERIFY(session.overlay().spofsStale);
        waitForAnalysis(session);
        QVERIFY(session.analysis() == model::analyze(session.diagram()));
        QVERIFY(session.overlay().spofs.contains(part("web1")));
        QVERIFY(!session.overlay().spofsStale);

        session.setSpofMarksVisible(false);
        QVERIFY(session.overlay().spofs.isEmpty());
    }

    void newestAnalysisWins()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        for (int i = 0; i < 50; ++i) {
            if (i % 2 == 0)
                session.push(model::RemoveParts{{part("web2")}, {}});
            else
                session.undoStack().undo();
        }
        session.push(model::RemoveParts{{part("app")}, {}});
        waitForAnalysis(session);
        QVERIFY(session.analysis() == model::analyze(session.diagram()));
        QCOMPARE(session.overlay().spofs.contains(part("web1")), false);
    }

    void endsWhileAnalysing()
    {
        auto session = std::make_unique<views::Session>();
        session->setDiagram(tests::diagramFromText(twoServers));
        session.reset(); // neither waits for events nor touches what is gone
    }

    void requestIsSentAndFollowsTime()
    {
        views::Session session;
        session.setDiagram(named(tests::diagramFromText(twoServers)));
        QSignalSpy times(&session, &views::Session::timeChanged);
        session.sendRequest();
        QVERIFY2(session.trace(), qPrintable(session.traceError()));
        QVERIFY(session.trace()->outcomes.front().ok);
        QCOMPARE(session.time(), 0.0);
        session.setTime(1e9);
        QCOMPARE(session.time(), session.trace()->endMs);
        QCOMPARE(times.last().first().toDouble(), session.trace()->endMs);
        QVERIFY(*session.overlay().frame == model::frameAt(*session.trace(), session.trace()->endMs));
        session.clearTrace();
        QVERIFY(!session.trace());
        QVERIFY(!session.overlay().frame);
    }

    void seekingInAnyOrderGivesTheSameOverlay()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        session.sendRequest();
        const double end = session.trace()->endMs;
        QList<model::Frame> forward;
        for (int step = 0; step <= 40; ++step) {
            session.setTime(end * step / 40);
            forward.append(*session.overlay().frame);
        }
        for (int i = 0; i < 200; ++i) {
            const int step = (i * 17) % 41;
            session.setTime(end * step / 40);
            QVERIFY(*session.overlay().frame == forward[step]);
        }
    }

    void downPartIsExplained()
    {
        views::Session session;
        session.setDiagram(named(tests::diagramFromText(twoServers)));
        session.sendRequest();
        QVERIFY(session.traceChange().isEmpty());
        session.setDown({part("web1")}, true);
        QVERIFY(session.trace()->outcomes.front().ok);
        QCOMPARE(session.traceChange(), QStringLiteral("The request now goes to WEB2: WEB1 is down."));
        session.setDown({part("web2")}, true);
        QVERIFY(!session.trace()->outcomes.front().ok);
        QVERIFY2(session.traceChange().startsWith(QStringLiteral("200 OK became ")), qPrintable(session.traceChange()));
        QVERIFY2(session.traceChange().endsWith(QStringLiteral(": WEB2 is down.")), qPrintable(session.traceChange()));
        session.setDown({part("web1"), part("web2")}, false);
        QVERIFY2(session.traceChange().endsWith(QStringLiteral(" became 200 OK: WEB1, WEB2 are up again.")),
                 qPrintable(session.traceChange()));
    }

    void downPartAsideChangesNothing()
    {
        views::Session session;
        session.setDiagram(named(tests::diagramFromText("user -> web -http use=read-> app -> db; mon")));
        session.sendRequest();
        session.setDown({part("mon")}, true);
        QCOMPARE(session.traceChange(), QStringLiteral("Nothing changes for this request: MON is down."));
    }

    void editRecomputesTheRequestAndKeepsTheMoment()
    {
        views::Session session;
        session.setDiagram(named(tests::diagramFromText(twoServers)));
        session.sendRequest();
        const model::Trace before = *session.trace();
        const auto atDatabase = std::find_if(before.events.begin(), before.events.end(),
                                             [](const model::Event &event) { return event.to == part("db"); });
        QVERIFY(atDatabase != before.events.end());
        session.setTime(model::showTimeMs(before, atDatabase->id));
        session.push(model::SetComponentProperty{part("lb"), QStringLiteral("serviceTimeMs"), 7});
        const model::Event &now = session.trace()->events[std::size_t(session.overlay().frame->currentEvent)];
        QCOMPARE(now.to, part("db"));
        QCOMPARE(now.type, atDatabase->type);
        QVERIFY(session.time() > model::showTimeMs(before, atDatabase->id));
        QVERIFY2(session.traceChange().startsWith(QStringLiteral("The request now takes ")), qPrintable(session.traceChange()));

        session.setTime(session.trace()->endMs);
        session.undoStack().undo();
        QCOMPARE(session.time(), session.trace()->endMs);
    }

    void requestThatCannotBeSentComesBack()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        model::Request request;
        request.from = part("user");
        session.setRequest(request);
        session.sendRequest();
        session.push(model::RemoveParts{{part("user")}, {}});
        QVERIFY(!session.trace());
        QVERIFY(!session.traceError().isEmpty());
        QVERIFY(!session.request().from);
        session.undoStack().undo();
        QVERIFY(session.trace());
        QVERIFY(session.traceError().isEmpty());
    }

    void overlayIsEmittedOnlyWhenItDiffers()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        session.sendRequest();
        waitForAnalysis(session);
        QSignalSpy overlay(&session, &views::Session::overlayChanged);
        session.setTime(session.time());
        session.setNumberedSteps(true);
        session.setHighlight({}, {});
        session.setDown({part("web1")}, false);
        session.setSpofMarksVisible(true);
        session.push(placing("lb", 1, 1));
        QCOMPARE(overlay.count(), 0);
        session.setHighlight({part("web1")}, {});
        QCOMPARE(overlay.count(), 1);
    }

    void anotherDiagramStartsAnew()
    {
        views::Session session;
        session.setDiagram(tests::diagramFromText(twoServers));
        session.setSelection({{part("lb")}, {}});
        session.setDown({part("lb")}, true);
        session.sendRequest();
        session.push(adding("cache1"));
        session.setDiagram(tests::diagramFromText("user -> web"));
        QVERIFY(session.selection().isEmpty());
        QVERIFY(session.down().isEmpty());
        QVERIFY(!session.trace());
        QCOMPARE(session.undoStack().count(), 0);
        waitForAnalysis(session);
        QVERIFY(session.analysis() == model::analyze(session.diagram()));
    }
};

STRICT_GUI_TEST_MAIN(TestSession)
#include "tst_session.moc"
