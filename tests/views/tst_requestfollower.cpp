#include "views/panels/requestfollower.h"

#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

#include <QtWidgets>

using tests::part;
using tests::SceneDriver;

namespace {

/// A chain whose parts stand so far from each other that none of them can be read while all are in sight.
model::Diagram chain()
{
    model::Diagram diagram = tests::diagramFromText("user -> lb -> web -> app -> db");
    for (int i = 0; i < 5; ++i) {
        model::Component component = diagram.components()[std::size_t(i)];
        component.position = QPointF(i * 900, i % 2 * 1500);
        (void)diagram.replace(component);
    }
    return diagram;
}

/// The canvas with a request that was sent.
struct Bench {
    explicit Bench(const model::Diagram &diagram = chain())
        : driver(diagram), playback(driver.session()), follower(driver.view(), playback)
    {
        follower.travel().setReducedMotion(true);
        driver.session().sendRequest();
        driver.view().zoomToFit();
    }

    const model::Event &event(int index) { return driver.session().trace()->events[std::size_t(index)]; }

    bool isSeen(const model::ComponentId &id)
    {
        const QRectF rect = driver.view().viewportTransform().mapRect(driver.scene().geometry().rectOf(id));
        return QRectF(driver.view().viewport()->rect()).contains(rect);
    }

    /// The event in which something goes from the one to the other.
    int eventBetween(const char *from, const char *to)
    {
        const auto &events = driver.session().trace()->events;
        for (const model::Event &each : events) {
            if (each.from == part(from) && each.to == part(to))
                return each.id;
        }
        return -1;
    }

    SceneDriver driver;
    views::Playback playback;
    views::RequestFollower follower;
};

} // namespace

/// The view follows a request, as far as one has to see it.
class TestRequestFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappensComesNear()
    {
        Bench bench;
        QVERIFY(bench.driver.view().zoom() < views::RequestFollower::readableZoom);
        const int event = bench.eventBetween("web", "app");
        QVERIFY(event >= 0);
        bench.playback.seekToEvent(event);
        QVERIFY(bench.driver.view().zoom() >= views::RequestFollower::readableZoom);
        QVERIFY(bench.isSeen(part("app")));
        QVERIFY(bench.isSeen(part("web")));
        QVERIFY(!bench.isSeen(part("user"))); // not everything
    }

    void whatCanBeReadStays()
    {
        Bench bench;
        const int event = bench.eventBetween("web", "app");
        bench.playback.seekToEvent(event);
        bench.driver.view().setZoom(bench.driver.view().zoom() * 0.95);
        const double zoom = bench.driver.view().zoom();
        const QPointF middle = bench.driver.view().visibleCenter();
        bench.playback.step(); // may go elsewhere
        bench.driver.view().setZoom(zoom);
        bench.driver.view().centerOn(middle);
        const QPointF placed = bench.driver.view().visibleCenter();
        bench.playback.seekToEvent(event);
        QCOMPARE(bench.driver.view().zoom(), zoom);
        QCOMPARE(bench.driver.view().visibleCenter(), placed);
    }

    void theZoomStaysWhereItIsReadable()
    {
        Bench bench;
        bench.driver.view().setZoom(0.4);
        for (int event = 0; event < int(bench.playback.eventTimes().size()); ++event) {
            bench.playback.seekToEvent(event);
            QVERIFY(bench.driver.view().zoom() >= views::RequestFollower::readableZoom);
            QVERIFY(bench.driver.view().zoom() <= 0.4);
            QVERIFY2(bench.isSeen(bench.event(event).to), qPrintable(bench.event(event).what));
        }
    }

    void theSameEventIsBroughtAgain()
    {
        Bench bench;
        const int event = bench.eventBetween("web", "app");
        bench.playback.seekToEvent(event);
        bench.driver.view().centerOn(QPointF(-3000, -3000));
        QVERIFY(!bench.isSeen(part("app")));
        bench.playback.seekToEvent(event);
        QVERIFY(bench.isSeen(part("app")));
    }

    void playingIsFollowed()
    {
        Bench bench;
        bench.driver.view().setZoom(0.5);
        bench.driver.view().centerOn(QPointF(-3000, -3000));
        bench.playback.setSpeed(views::Playback::fastest);
        bench.playback.play();
        QTRY_VERIFY_WITH_TIMEOUT(bench.playback.isAtEnd(), 20000);
        QVERIFY(bench.driver.view().zoom() <= 0.5); // smaller only where both parts would have no room
        QVERIFY(bench.driver.view().zoom() >= views::RequestFollower::readableZoom);
        QVERIFY(bench.isSeen(bench.event(bench.playback.currentEvent()).to));
    }

    void sendingMovesNothing()
    {
        Bench bench;
        const double zoom = bench.driver.view().zoom();
        bench.driver.session().sendRequest();
        QCOMPARE(bench.driver.view().zoom(), zoom);
    }

    void nothingMovesWhereNobodyWantsIt()
    {
        Bench bench;
        bench.follower.setWanted(false);
        const double zoom = bench.driver.view().zoom();
        bench.playback.seekToEvent(bench.eventBetween("web", "app"));
        QCOMPARE(bench.driver.view().zoom(), zoom);
    }

    /// On the way, nothing but the way is different.
    void theViewTravels()
    {
        Bench bench;
        const int event = bench.eventBetween("web", "app");
        bench.playback.seekToEvent(event);
        const double wanted = bench.driver.view().zoom();
        const QPointF middle = bench.driver.view().visibleCenter();
        bench.driver.view().zoomToFit();
        const double before = bench.driver.view().zoom();
        bench.follower.travel().setReducedMotion(false);
        bench.playback.seekToEvent(event);
        if (bench.driver.view().style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0) {
            QVERIFY(bench.follower.travel().isTravelling());
            QVERIFY(qAbs(bench.driver.view().zoom() - before) < 0.01); // it begins where it was
        }
        QTRY_VERIFY(!bench.follower.travel().isTravelling());
        QCOMPARE(bench.driver.view().zoom(), wanted);
        QVERIFY(QLineF(bench.driver.view().visibleCenter(), middle).length() < 4);
    }

    void whoZoomsOnTheWayGoesOn()
    {
        Bench bench;
        bench.follower.travel().setReducedMotion(false);
        bench.playback.seekToEvent(bench.eventBetween("web", "app"));
        bench.driver.view().setZoom(2);
        QTRY_VERIFY(!bench.follower.travel().isTravelling());
        QCOMPARE(bench.driver.view().zoom(), 2.0);
    }
};

STRICT_GUI_TEST_MAIN(TestRequestFollower)
#include "tst_requestfollower.moc"
