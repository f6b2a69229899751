#include "model/layout/align.h"
#include "model/layout/arrange.h"

#include "tests/support/diagramtext.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/strictmain.h"

using namespace model;

namespace {

constexpr unsigned manySeeds = 1000;

ComponentId id(const QString &text)
{
    return *ComponentId::fromString(text);
}

// Parts p0, p1 ... at these places; sizes 180 x 64 unless given.
Diagram diagramOf(const std::vector<QRectF> &rects)
{
    Diagram diagram;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        Component part{
            id(QStringLiteral("p%1").arg(i)), QStringLiteral("web-server"), {}, {}, rects[i].topLeft(), {}, {}, {}};
        if (!rects[i].size().isEmpty())
            part.size = rects[i].size();
        if (!diagram.insertComponent(part))
            qFatal("a part does not fit");
    }
    return diagram;
}

QSet<ComponentId> all(const Diagram &diagram)
{
    QSet<ComponentId> ids;
    for (const Component &component : diagram.components())
        ids.insert(component.id);
    return ids;
}

Diagram applied(const Diagram &diagram, const SetGeometry &edit)
{
    Diagram result = diagram;
    if (!edit.geometries.empty() && !applyEdit(result, edit))
        qFatal("the geometry is refused");
    return result;
}

std::vector<QRectF> rectsOf(const Diagram &diagram)
{
    std::vector<QRectF> rects;
    for (const Component &component : diagram.components())
        rects.push_back(diagram.absoluteRect(component.id));
    return rects;
}

Diagram pinned(Diagram diagram, const char *part)
{
    if (!applyEdit(diagram, SetComponentProperty{id(QString::fromLatin1(part)), QStringLiteral("pinned"), true}))
        qFatal("the part cannot be pinned");
    return diagram;
}

bool liesOnAnother(const Diagram &diagram, const Component &part)
{
    return std::any_of(diagram.components().begin(), diagram.components().end(), [&](const Component &other) {
        return other.id != part.id && other.parent == part.parent && diagram.absoluteRect(other.id).intersects(diagram.absoluteRect(part.id));
    });
}

} // namespace

class TestAlign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignsAtTheOutermostEdge_data()
    {
        QTest::addColumn<int>("alignment");
        QTest::addColumn<QList<QPointF>>("expected");
        // 100 x 40 at (0, 0), 60 x 60 at (200, 30), 20 x 20 at (90, 100): together (0, 0) to (260, 120).
        QTest::newRow("left") << int(Alignment::Left) << QList<QPointF>{{0, 0}, {0, 30}, {0, 100}};
        QTest::newRow("centre") << int(Alignment::Centre) << QList<QPointF>{{80, 0}, {100, 30}, {120, 100}};
        QTest::newRow("right") << int(Alignment::Right) << QList<QPointF>{{160, 0}, {200, 30}, {240, 100}};
        QTest::newRow("top") << int(Alignment::Top) << QList<QPointF>{{0, 0}, {200, 0}, {90, 0}};
        QTest::newRow("middle") << int(Alignment::Middle) << QList<QPointF>{{0, 40}, {200, 30}, {90, 50}};
        QTest::newRow("bottom") << int(Alignment::Bottom) << QList<QPointF>{{0, 80}, {200, 60}, {90, 100}};
    }

    void alignsAtTheOutermostEdge()
    {
        QFETCH(const int, alignment);
        QFETCH(const QList<QPointF>, expected);
        const Diagram diagram = diagramOf({{0, 0, 100, 40}, {200, 30, 60, 60}, {90, 100, 20, 20}});
        const std::vector<QRectF> rects =
            rectsOf(applied(diagram, alignParts(diagram, all(diagram), Alignment(alignment))));
        for (std::size_t i = 0; i < rects.size(); ++i)
            QCOMPARE(rects[i].topLeft(), expected[qsizetype(i)]);
    }

    void alignsWithWhatIsPinned()
    {
        const Diagram diagram = pinned(diagramOf({{0, 0, 0, 0}, {200, 100, 0, 0}}), "p1");
        const std::vector<QRectF> rects = rectsOf(applied(diagram, alignParts(diagram, all(diagram), Alignment::Left)));
        QCOMPARE(rects[0].left(), 200.0);
        QCOMPARE(rects[1].left(), 200.0);
    }

    void partsInContainersAreAlignedInTheDrawing()
    {
        Diagram diagram = arranged(tests::diagramFromText("user -> web -> db; h1[web]; h2[db]"));
        const QSet<ComponentId> chosen{id(QStringLiteral("web")), id(QStringLiteral("db")), id(QStringLiteral("h1"))};
        // The frame is chosen as well: what is inside moves with it and is not lined up by itself.
        const Diagram result = applied(diagram, alignParts(diagram, chosen, Alignment::Top));
        QCOMPARE(*result.component(id(QStringLiteral("web")))->position,
                 *diagram.component(id(QStringLiteral("web")))->position);
        QCOMPARE(result.absoluteRect(id(QStringLiteral("h1"))).top(),
                 result.absoluteRect(id(QStringLiteral("db"))).top());
    }

    void makesGapsEqual()
    {
        const Diagram diagram = diagramOf({{300, 0, 50, 50}, {0, 10, 100, 50}, {110, 0, 20, 50}, {237, 0, 60, 50}});
        const std::vector<QRectF> rects =
            rectsOf(applied(diagram, distributeParts(diagram, all(diagram), Qt::Horizontal)));
        QCOMPARE(rects[1].left(), 0.0);
        QCOMPARE(rects[0].left(), 300.0);
        const double gaps[] = {rects[2].left() - rects[1].right(), rects[3].left() - rects[2].right(),
                               rects[0].left() - rects[3].right()};
        QCOMPARE(gaps[0] + gaps[1] + gaps[2], 120.0);
        QCOMPARE(gaps[0], 40.0);
        QCOMPARE(gaps[1], 40.0);
    }

    void spreadsWhatHasNoRoom()
    {
        const Diagram diagram = diagramOf({{0, 0, 100, 100}, {0, 10, 100, 100}, {0, 20, 100, 100}});
        const std::vector<QRectF> rects =
            rectsOf(applied(diagram, distributeParts(diagram, all(diagram), Qt::Vertical)));
        QCOMPARE(rects[0].top(), 0.0);
        QCOMPARE(rects[1].top(), 120.0);
        QCOMPARE(rects[2].top(), 240.0);
    }

    void distributesBetweenWhatIsPinned()
    {
        const Diagram diagram = pinned(
            diagramOf({{0, 0, 10, 10}, {15, 0, 10, 10}, {110, 0, 10, 10}, {120, 0, 10, 10}, {210, 0, 10, 10}}), "p2");
        const std::vector<QRectF> rects =
            rectsOf(applied(diagram, distributeParts(diagram, all(diagram), Qt::Horizontal)));
        QCOMPARE(rects[1].left(), 55.0);
        QCOMPARE(rects[2].left(), 110.0);
        QCOMPARE(rects[3].left(), 160.0);
    }

    void takesTheLargestSize()
    {
        const Diagram diagram = diagramOf({{0, 0, 100, 40}, {200, 30, 60, 60}});
        const std::vector<QRectF> width =
            rectsOf(applied(diagram, equalizeSizes(diagram, all(diagram), Qt::Horizontal)));
        QCOMPARE(width[1], QRectF(200, 30, 100, 60));
        QCOMPARE(width[0], QRectF(0, 0, 100, 40));
        const std::vector<QRectF> both =
            rectsOf(applied(diagram, equalizeSizes(diagram, all(diagram), Qt::Horizontal | Qt::Vertical)));
        QCOMPARE(both[0].size(), QSizeF(100, 60));
        QCOMPARE(both[1].size(), QSizeF(100, 60));
    }

    void straightensSlips()
    {
        // A row with slips of the hand, and one part that stands deliberately lower.
        const Diagram diagram = diagramOf({{0, 100, 0, 0}, {300, 107, 0, 0}, {600, 100, 0, 0}, {304, 300, 0, 0}});
        const std::vector<QRectF> rects = rectsOf(applied(diagram, tidyUp(diagram)));
        QCOMPARE(rects[0].topLeft(), QPointF(0, 100));
        QCOMPARE(rects[1].top(), 100.0);
        QCOMPARE(rects[2].topLeft(), QPointF(600, 100));
        QCOMPARE(rects[3].top(), 300.0);
        QCOMPARE(rects[3].left(), rects[1].left());
    }

    void evensGaps()
    {
        const Diagram diagram = diagramOf({{0, 100, 0, 0}, {295, 100, 0, 0}, {600, 100, 0, 0}});
        QCOMPARE(rectsOf(applied(diagram, tidyUp(diagram)))[1].left(), 300.0);
        // Clearly different gaps are meant.
        const Diagram meant = diagramOf({{0, 100, 0, 0}, {260, 100, 0, 0}, {600, 100, 0, 0}});
        QVERIFY(tidyUp(meant).geometries.empty());
    }

    void straightensTowardsWhatIsPinned()
    {
        const Diagram diagram = pinned(diagramOf({{0, 100, 0, 0}, {300, 107, 0, 0}, {600, 100, 0, 0}}), "p1");
        for (const QRectF &rect : rectsOf(applied(diagram, tidyUp(diagram))))
            QCOMPARE(rect.top(), 107.0);
    }

    /// Of what lies on each other the smaller part moves, to the nearest free place.
    void movesPartsOffEachOther()
    {
        const Diagram diagram = diagramOf({{0, 0, 300, 200}, {60, 170, 100, 60}, {60, 240, 100, 60}, {500, 0, 100, 60}});
        const std::vector<QRectF> rects = rectsOf(applied(diagram, tidyUp(diagram)));
        QCOMPARE(rects[0], QRectF(0, 0, 300, 200));
        QCOMPARE(rects[2], QRectF(60, 240, 100, 60));
        QCOMPARE(rects[3], QRectF(500, 0, 100, 60));
        for (int other : {0, 2, 3})
            QVERIFY(!rects[1].intersects(rects[std::size_t(other)]));
        QVERIFY((rects[1].center() - QPointF(110, 200)).manhattanLength() <= 200);
        // Pinned, it stays, and what is below makes way.
        const std::vector<QRectF> around = rectsOf(applied(diagram, tidyUp(pinned(diagram, "p1"))));
        QCOMPARE(around[1], QRectF(60, 170, 100, 60));
        QVERIFY(!around[0].intersects(around[1]) && !around[0].intersects(around[2]));
    }

    void tidiesWhatIsSelected()
    {
        const Diagram diagram = diagramOf({{0, 100, 0, 0}, {300, 107, 0, 0}, {600, 93, 0, 0}});
        const SetGeometry edit = tidyUp(diagram, {id(QStringLiteral("p1"))});
        QCOMPARE(edit.geometries.size(), std::size_t(1));
        QCOMPARE(edit.geometries.front().id, id(QStringLiteral("p1")));
    }

    void tidyingMovesLittleAndNothingOntoAnything()
    {
        for (unsigned seed = 0; seed < manySeeds; ++seed) {
            // An arranged diagram that a hand has shaken.
            Diagram diagram = arranged(tests::randomDiagram(seed));
            tests::Choices choices(seed);
            SetGeometry shaken;
            for (const Component &component : diagram.components())
                shaken.geometries.push_back(
                    {component.id, *component.position + QPointF(choices.between(-6, 6), choices.between(-6, 6)),
                     component.size});
            diagram = applied(diagram, shaken);
            const Diagram tidy = applied(diagram, tidyUp(diagram));
            QVERIFY2(tidyUp(tidy).geometries.empty(), qPrintable(QString::number(seed)));
            for (const Component &a : diagram.components()) {
                const QPointF moved = *tidy.component(a.id)->position - *a.position;
                QVERIFY2((std::abs(moved.x()) <= 60 && std::abs(moved.y()) <= 60) || liesOnAnother(diagram, a), qPrintable(QString::number(seed)));
                for (const Component &b : diagram.components()) {
                    if (a.id == b.id || a.parent != b.parent
                        || diagram.absoluteRect(a.id).intersects(diagram.absoluteRect(b.id)))
                        continue;
                    const bool badges = a.has(Trait::Badge) || b.has(Trait::Badge);
                    QVERIFY2(badges || !tidy.absoluteRect(a.id).intersects(tidy.absoluteRect(b.id)),
                             qPrintable(QString::number(seed)));
                }
            }
        }
    }
};

STRICT_TEST_MAIN(TestAlign)
#include "tst_align.moc"
