#include "model/edit/edit.h"

#include "views/canvas/diagramscene.h"
#include "views/canvas/routekeeper.h"

#include "tests/support/diagramtext.h"
#include "tests/support/largediagram.h"
#include "tests/support/strictmain.h"

#include <QSignalSpy>
#include <QtWidgets>

using namespace views;

namespace {

constexpr int longest = 120'000; // milliseconds

/// More connections than are routed at once.
model::Diagram large()
{
    return tests::largeDiagram(1500, true);
}

model::Routes realRoutes(const model::Diagram &diagram)
{
    return model::routeConnections(diagram,
                                   {PictureBuilder(diagram, Theme::named(QStringLiteral("light"))).labelSizes()});
}

/// The same with a part elsewhere that is joined to others.
model::Diagram withMovedPart(const model::Diagram &diagram, const QPointF &by)
{
    model::Diagram moved = diagram;
    model::Component part = *moved.component(moved.connections()[700].from);
    part.position = *part.position + by;
    (void)moved.replace(part);
    return moved;
}

bool isAt(const QPointF &point, const QRectF &rect)
{
    return rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point);
}

} // namespace

class TestRouteKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(large().connections().size() > 2000);
        m_routes = realRoutes(large());
    }

    void usualDrawingsAreRoutedAtOnce()
    {
        const model::Diagram diagram = tests::largeDiagram(200, true);
        RouteKeeper keeper;
        const QSignalSpy settled(&keeper, &RouteKeeper::settled);
        keeper.setDiagram(diagram);
        QVERIFY(keeper.isFinal());
        QCOMPARE(keeper.routes(), realRoutes(diagram));
        QCOMPARE(settled.count(), 0);
    }

    void largeOnesHaveLinesForTheMoment()
    {
        const model::Diagram diagram = large();
        RouteKeeper keeper;
        QSignalSpy settled(&keeper, &RouteKeeper::settled);
        keeper.setDiagram(diagram);
        QVERIFY(!keeper.isFinal());
        QCOMPARE(keeper.routes().size(), qsizetype(diagram.connections().size()));
        for (const model::Connection &connection : diagram.connections()) {
            const model::Route route = keeper.routes().value(connection.id);
            QVERIFY(route.points.size() >= 2);
            QVERIFY(isAt(route.points.front(), diagram.absoluteRect(connection.from)));
            QVERIFY(isAt(route.points.back(), diagram.absoluteRect(connection.to)));
        }
        QVERIFY(settled.wait(longest));
        QVERIFY(keeper.isFinal());
        QCOMPARE(keeper.routes(), m_routes);
    }

    void changesMeanwhileWin()
    {
        const model::Diagram before = large();
        const model::Diagram after = withMovedPart(before, {70, 45});
        RouteKeeper keeper;
        QSignalSpy settled(&keeper, &RouteKeeper::settled);
        keeper.setDiagram(before);
        keeper.change(after, before, keeper.routes());
        QVERIFY(settled.wait(longest));
        QCOMPARE(keeper.routes(), realRoutes(after));
        QCOMPARE(settled.count(), 1);
        keeper.setDiagram(before);
        keeper.setDiagram(model::Diagram());
        QVERIFY(keeper.isFinal());
        QVERIFY(keeper.routes().isEmpty());
    }

    /// What has nothing to do with a change stays until the real routes come.
    void onlyWhatChangedGetsOtherLines()
    {
        const model::Diagram before = large();
        const model::Diagram after = withMovedPart(before, {30, 0});
        const model::ComponentId moved = before.connections()[700].from;
        RouteKeeper keeper;
        keeper.change(after, before, m_routes);
        QVERIFY(!keeper.isFinal());
        int others = 0;
        for (const model::Connection &connection : after.connections()) {
            const model::Route route = keeper.routes().value(connection.id);
            if (connection.from == moved || connection.to == moved) {
                QVERIFY(isAt(route.points.front(), after.absoluteRect(connection.from)));
                QVERIFY(isAt(route.points.back(), after.absoluteRect(connection.to)));
            } else {
                others += route.points == m_routes.value(connection.id).points ? 0 : 1;
            }
        }
        QVERIFY2(others < 20, qPrintable(QString::number(others))); // they ran where the part is now
    }

    /// Where a drag ends nothing jumps: the lines are those of its last step.
    void whatADragHasShownStays()
    {
        const model::Diagram diagram = large();
        model::Routes shown = m_routes;
        shown[diagram.connections()[700].id].points = {{1, 2}, {3, 2}};
        RouteKeeper keeper;
        keeper.change(diagram, diagram, shown);
        QVERIFY(!keeper.isFinal());
        QCOMPARE(keeper.routes(), shown);
    }

    void previewsStayUntilTheyEnd()
    {
        Session session;
        session.setDiagram(large());
        DiagramScene scene(session, Theme::named(QStringLiteral("light")));
        QVERIFY(!scene.areRoutesFinal());
        const model::Diagram preview = withMovedPart(large(), {30, 0});
        scene.showPreview(preview);
        const model::ComponentId moved = preview.connections()[700].from;
        QTRY_VERIFY_WITH_TIMEOUT(scene.areRoutesFinal(), longest);
        QCOMPARE(scene.geometry().rectOf(moved), preview.absoluteRect(moved));
        QVERIFY(scene.routes() != m_routes);
        scene.endPreview();
        QCOMPARE(scene.routes(), m_routes);
    }

    void theSceneShowsTheRealRoutes()
    {
        Session session;
        session.setDiagram(large());
        DiagramScene scene(session, Theme::named(QStringLiteral("light")));
        QSignalSpy shown(&scene, &DiagramScene::shownChanged);
        QVERIFY(scene.routes() != m_routes);
        QVERIFY(shown.wait(longest));
        QCOMPARE(scene.routes(), m_routes);
    }

private:
    model::Routes m_routes; ///< of the large diagram
};

STRICT_GUI_TEST_MAIN(TestRouteKeeper)
#include "tst_routekeeper.moc"
