#include "model/layout/arrange.h"
#include "model/layout/layouttree.h"

#include "tests/support/diagramtext.h"
#include "tests/support/largediagram.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/strictmain.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace model;

namespace {

constexpr unsigned manySeeds = 1000;

ComponentId id(const char *text)
{
    return *ComponentId::fromString(QString::fromLatin1(text));
}

Diagram applied(const Diagram &diagram, const SetGeometry &edit)
{
    Diagram result = diagram;
    if (!edit.geometries.empty() && !applyEdit(result, edit))
        qFatal("the geometry is refused");
    return result;
}

// Everything anew, as the menu does.
Diagram anew(const Diagram &diagram)
{
    ArrangeOptions options;
    options.onlyMissing = false;
    return applied(diagram, arrange(diagram, options));
}

Diagram withoutPositions(const Diagram &diagram)
{
    Diagram result = diagram;
    for (Component component : diagram.components()) {
        component.position.reset();
        component.size.reset();
        if (!result.replace(component))
            qFatal("the part cannot be replaced");
    }
    return result;
}

QRectF bounds(const Diagram &diagram)
{
    QRectF all;
    for (const Component &component : diagram.components())
        all |= diagram.absoluteRect(component.id);
    return all;
}

void setPinned(Diagram &diagram, const ComponentId &part)
{
    const auto done = applyEdit(diagram, SetComponentProperty{part, QStringLiteral("pinned"), true});
    QVERIFY(done.hasValue());
}

// Pairs of edges between two columns that cross; an edge is a pair of places, from top to bottom.
int crossings(const std::vector<std::pair<int, int>> &edges, const std::vector<int> &left,
              const std::vector<int> &right)
{
    int count = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const int above = left[std::size_t(edges[i].first)] - left[std::size_t(edges[j].first)];
            const int beside = right[std::size_t(edges[i].second)] - right[std::size_t(edges[j].second)];
            count += above * beside < 0 ? 1 : 0;
        }
    }
    return count;
}

// Of all orders of both columns.
int fewestCrossings(const std::vector<std::pair<int, int>> &edges, int parts)
{
    std::vector<int> left(std::size_t(parts), 0);
    std::iota(left.begin(), left.end(), 0);
    int fewest = std::numeric_limits<int>::max();
    do {
        std::vector<int> right(std::size_t(parts), 0);
        std::iota(right.begin(), right.end(), 0);
        do
            fewest = std::min(fewest, crossings(edges, left, right));
        while (std::next_permutation(right.begin(), right.end()));
    } while (std::next_permutation(left.begin(), left.end()));
    return fewest;
}

// What is wrong with where things are: siblings on each other, contents outside of their frame or over its title.
// Two frames around pinned parts can be in each other's way whatever one does.
QString faults(const Diagram &diagram)
{
    const LayoutTree tree(diagram);
    const std::vector<QRectF> rects = tree.absoluteRects();
    std::vector<bool> held(rects.size());
    for (auto node = tree.outerFirst.rbegin(); node != tree.outerFirst.rend(); ++node) {
        const std::size_t i = std::size_t(*node);
        held[i] = held[i] || diagram.components()[i].isPinned();
        if (held[i] && tree.node(*node).parent >= 0)
            held[std::size_t(tree.node(*node).parent)] = true;
    }
    QStringList found;
    for (int a = 0; a < tree.size(); ++a) {
        if (tree.node(a).docked)
            continue;
        const QString name = diagram.components()[std::size_t(a)].id.toString();
        for (int b = a + 1; b < tree.size(); ++b) {
            if (held[std::size_t(a)] && held[std::size_t(b)])
                continue;
            if (tree.node(a).parent == tree.node(b).parent && !tree.node(b).docked
                && rects[std::size_t(a)].intersects(rects[std::size_t(b)]))
                found.append(name + QStringLiteral(" is on ") + diagram.components()[std::size_t(b)].id.toString());
        }
        if (const int parent = tree.node(a).parent; parent >= 0) {
            const QRectF inner =
                rects[std::size_t(parent)].adjusted(framePadding, frameTitleHeight, -framePadding, -framePadding);
            if (!inner.contains(rects[std::size_t(a)]))
                found.append(name + QStringLiteral(" is not inside its frame"));
        }
    }
    return found.join(QStringLiteral("; "));
}

QString seedText(unsigned seed)
{
    return QStringLiteral("seed %1 ").arg(seed);
}

} // namespace

class TestArrange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThingsApartAndInside()
    {
        for (unsigned seed = 0; seed < manySeeds; ++seed) {
            Diagram diagram = tests::randomDiagram(seed);
            if (seed % 2 == 0)
                diagram.setMembers(withFlowDirection(diagram.members(), FlowDirection::Down));
            QVERIFY2(faults(anew(diagram)).isEmpty(), qPrintable(seedText(seed) + faults(anew(diagram))));
            const QString opened = faults(arranged(withoutPositions(diagram)));
            QVERIFY2(opened.isEmpty(), qPrintable(seedText(seed) + opened));
        }
    }

    void arrangingAgainChangesNothing()
    {
        int changed = 0;
        for (unsigned seed = 0; seed < manySeeds; ++seed) {
            const Diagram once = anew(tests::randomDiagram(seed));
            changed += anew(once) == once ? 0 : 1;
        }
        QVERIFY2(changed == 0, qPrintable(QString::number(changed)));
    }

    void doesNotDependOnTheOrderOfConnections()
    {
        int different = 0;
        for (unsigned seed = 0; seed < manySeeds; ++seed) {
            const Diagram diagram = anew(tests::randomDiagram(seed));
            Diagram turned = diagram;
            QSet<ConnectionId> all;
            for (const Connection &connection : diagram.connections())
                all.insert(connection.id);
            Diagram::Parts parts = turned.remove({}, all);
            std::reverse(parts.connections.begin(), parts.connections.end());
            for (auto &placed : parts.connections)
                placed.index = -1;
            QVERIFY(turned.insert(parts));
            const Diagram again = anew(turned);
            for (const Component &component : diagram.components()) {
                if (again.component(component.id)->position != component.position) {
                    ++different;
                    break;
                }
            }
        }
        QVERIFY2(different == 0, qPrintable(QString::number(different)));
    }

    void pinnedPartsStay()
    {
        for (unsigned seed = 0; seed < manySeeds; ++seed) {
            Diagram diagram = anew(tests::randomDiagram(seed));
            tests::Choices choices(seed);
            const LayoutTree tree(diagram);
            QHash<ComponentId, QRectF> pinned;
            for (int i = 0; i < 3; ++i) {
                const int node = choices.below(tree.size());
                if (!tree.node(node).docked)
                    setPinned(diagram, diagram.components()[std::size_t(node)].id);
            }
            for (const Component &component : diagram.components()) {
                if (component.isPinned())
                    pinned.insert(component.id, diagram.absoluteRect(component.id));
            }
            if (seed % 2 == 0)
                diagram.setMembers(withFlowDirection(diagram.members(), FlowDirection::Down));
            const Diagram result = anew(diagram);
            for (auto it = pinned.cbegin(); it != pinned.cend(); ++it)
                QVERIFY2(result.absoluteRect(it.key()).topLeft() == it->topLeft(),
                         qPrintable(seedText(seed) + it.key().toString()));
            if (seed % 2 != 0)
                QVERIFY2(faults(result).isEmpty(), qPrintable(seedText(seed) + faults(result)));
        }
    }

    void selectionTouchesNothingElse()
    {
        for (unsigned seed = 0; seed < manySeeds; ++seed) {
            const Diagram diagram = anew(tests::randomDiagram(seed));
            tests::Choices choices(seed);
            QSet<ComponentId> selected;
            for (int i = 0; i < 4; ++i)
                selected.insert(choices.pick(diagram.components()).id);
            const SetGeometry edit = arrangeSelection(diagram, selected);
            for (const SetGeometry::Geometry &geometry : edit.geometries) {
                const std::vector<ComponentId> around = diagram.ancestorsOf(geometry.id);
                const bool chosen = selected.contains(geometry.id)
                                    || std::any_of(around.begin(), around.end(),
                                                   [&](const ComponentId &frame) { return selected.contains(frame); });
                QVERIFY2(chosen, qPrintable(seedText(seed) + geometry.id.toString()));
            }
        }
    }

    void selectionIsArrangedAmongItself()
    {
        Diagram diagram = tests::diagramFromText("user -> lb -> {web1 web2}; other1; other2");
        SetGeometry scattered;
        int place = 0;
        for (const char *part : {"web1", "lb", "web2", "user", "other1", "other2"}) {
            scattered.geometries.push_back({id(part), QPointF(place < 3 ? 130 * place : -700, 110 * place), {}});
            ++place;
        }
        diagram = applied(diagram, scattered);
        const Diagram result = applied(diagram, arrangeSelection(diagram, {id("lb"), id("web1"), id("web2")}));
        QCOMPARE(result.absoluteRect(id("other1")), diagram.absoluteRect(id("other1")));
        QCOMPARE(result.absoluteRect(id("user")), diagram.absoluteRect(id("user")));
        QVERIFY(result.absoluteRect(id("lb")).right() < result.absoluteRect(id("web1")).left());
        QCOMPARE(result.absoluteRect(id("web1")).left(), result.absoluteRect(id("web2")).left());
        QCOMPARE(faults(result), QString());
    }

    void runsAlongTheDirection()
    {
        Diagram diagram = tests::diagramFromText("user -> lb -> {web1 web2}; web1 -> db; web2 -> db");
        const Diagram right = anew(diagram);
        diagram.setMembers(withFlowDirection(diagram.members(), FlowDirection::Down));
        QCOMPARE(flowDirection(diagram), FlowDirection::Down);
        const Diagram down = anew(diagram);
        const char *const way[] = {"user", "lb", "web1", "db"};
        for (std::size_t i = 0; i + 1 < std::size(way); ++i) {
            QVERIFY(right.absoluteRect(id(way[i])).right() < right.absoluteRect(id(way[i + 1])).left());
            QVERIFY(down.absoluteRect(id(way[i])).bottom() < down.absoluteRect(id(way[i + 1])).top());
        }
        QCOMPARE(right.absoluteRect(id("web1")).left(), right.absoluteRect(id("web2")).left());
        QCOMPARE(down.absoluteRect(id("web1")).top(), down.absoluteRect(id("web2")).top());
        QCOMPARE(right.absoluteRect(id("lb")).center().y(), right.absoluteRect(id("db")).center().y());
        QCOMPARE(down.absoluteRect(id("lb")).center().x(), down.absoluteRect(id("db")).center().x());
        QCOMPARE(withFlowDirection(diagram.members(), FlowDirection::Right), QJsonObject());
    }

    void takesTheOrderForASketch()
    {
        Diagram diagram = anew(tests::diagramFromText("user -> lb -> {web1 web2 web3}"));
        const auto position = [&](const char *part) { return *diagram.component(id(part))->position; };
        // The user drags the third above the first, roughly.
        diagram = applied(diagram, {{{id("web3"), position("web1") - QPointF(37, 61), {}}}});
        const Diagram result = anew(diagram);
        const auto top = [&](const char *part) { return result.absoluteRect(id(part)).top(); };
        QVERIFY(top("web3") < top("web1"));
        QVERIFY(top("web1") < top("web2"));
    }

    void crossingsCountMoreThanTheSketch()
    {
        Diagram diagram = anew(tests::diagramFromText("user1 -> web1 -> db1; user2 -> web2 -> db2"));
        const QPointF upper = *diagram.component(id("web1"))->position;
        const QPointF lower = *diagram.component(id("web2"))->position;
        diagram = applied(diagram, {{{id("web1"), lower, {}}, {id("web2"), upper, {}}}});
        const Diagram result = anew(diagram);
        for (const auto &[one, two] : {std::pair{"user1", "user2"}, std::pair{"db1", "db2"}}) {
            const bool above = result.absoluteRect(id(one)).top() < result.absoluteRect(id(two)).top();
            QCOMPARE(result.absoluteRect(id("web1")).top() < result.absoluteRect(id("web2")).top(), above);
        }
    }

    void crossesHardlyMoreThanNecessary()
    {
        constexpr int parts = 4;
        int ours = 0;
        int best = 0;
        for (unsigned seed = 0; seed < 100; ++seed) {
            tests::Choices choices(seed);
            std::vector<std::pair<int, int>> edges;
            QByteArray text;
            for (int i = 0; i < parts; ++i)
                edges.emplace_back(i, choices.below(parts));
            for (int i = 0; i < parts; ++i)
                edges.emplace_back(choices.below(parts), i);
            std::sort(edges.begin(), edges.end());
            edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
            for (const auto &[from, to] : edges)
                text += "user" + QByteArray::number(from) + " -> web" + QByteArray::number(to) + "; ";
            const Diagram diagram = anew(tests::diagramFromText(text));
            std::vector<int> left;
            std::vector<int> right;
            for (int i = 0; i < parts; ++i) {
                left.push_back(int(diagram.absoluteRect(id(qPrintable(QStringLiteral("user%1").arg(i)))).top()));
                right.push_back(int(diagram.absoluteRect(id(qPrintable(QStringLiteral("web%1").arg(i)))).top()));
            }
            ours += crossings(edges, left, right);
            best += fewestCrossings(edges, parts);
        }
        QVERIFY2(ours <= best * 1.1,
                 qPrintable(QStringLiteral("%1 crossings where %2 are possible").arg(ours).arg(best)));
    }

    void fitsOnAPage()
    {
        for (const int parts : {60, 200, 1000, 3000}) {
            const QSizeF size = bounds(arranged(tests::largeDiagram(parts))).size();
            QVERIFY2(size.width() <= 3 * size.height() && size.height() <= 3 * size.width(),
                     qPrintable(QString::number(parts)));
        }
        // A long chain is broken into rows.
        QByteArray chain = "user -> web1";
        for (int i = 2; i < 14; ++i)
            chain += " -> web" + QByteArray::number(i);
        const QSizeF size = bounds(anew(tests::diagramFromText(chain))).size();
        QVERIFY2(size.width() <= 3 * size.height(),
                 qPrintable(QStringLiteral("%1 x %2").arg(size.width()).arg(size.height())));
    }

    /// Below the way to it, the lines would run back to it, and the drawing would hardly be shorter.
    void aLongContainerStandsBehindWhatAsksIt()
    {
        Diagram diagram = anew(tests::diagramFromText("user -> firewall -> lb -> {web1 web2}; user -> dns; web1 -> app1 -> db1; web2 -> app2 -> db1; app2 -> db2;"
                                                      "db1 -replication-> db2; app1 -> code1; app2 -> code2; h1[web1 app1 db1 code1]; h2[web2 app2 code2]; z"));
        for (const auto &[part, frame] : {std::pair{"h1", "z"}, {"h2", "z"}, {"lb", "z"}, {"db2", "h1"}})
            QVERIFY(applyEdit(diagram, SetParent{id(part), id(frame), QPointF(40, 60)}).hasValue());
        const Diagram result = anew(diagram);
        QVERIFY(result.absoluteRect(id("firewall")).right() < result.absoluteRect(id("z")).left());
        for (const Connection &connection : result.connections()) {
            if (connection.traffic() == TrafficKind::Request)
                QVERIFY2(result.absoluteRect(connection.from).left() <= result.absoluteRect(connection.to).left(), qPrintable(connection.id.toString()));
        }
        QCOMPARE(faults(result), QString());
    }

    void badgesFitOnBorders()
    {
        const Diagram diagram = arranged(tests::diagramFromText("user -> web; h[web firewall]"));
        const QRectF badge = diagram.absoluteRect(id("firewall"));
        QVERIFY(badge.width() < 50);
        QCOMPARE(badge.center().y(), diagram.absoluteRect(id("h")).top());
    }
};

STRICT_TEST_MAIN(TestArrange)
#include "tst_arrange.moc"
