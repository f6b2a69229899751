#include "model/edit/fragment.h"
#include "model/edit/partname.h"
#include "model/formats/nativeformat.h"

#include "tests/support/diagramtext.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/strictmain.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

ComponentId part(const QString &id)
{
    return *ComponentId::fromString(id);
}

FragmentCopy copied(const Diagram &diagram, const Diagram &fragment, const QPointF &shift = {})
{
    return copyFragment(diagram, fragment, [](const ComponentId &) { return std::nullopt; }, shift);
}

/// The diagram with the copy in it; ends the test when the copy is refused.
Diagram with(Diagram diagram, const FragmentCopy &copy)
{
    const Result<void> done = diagram.insert(copy.parts);
    return done ? diagram : Diagram();
}

Diagram moved(Diagram diagram, const char *id, const QPointF &position)
{
    Component component = *diagram.component(part(QString::fromLatin1(id)));
    component.position = position;
    (void)diagram.replace(component);
    return diagram;
}

} // namespace

/// What the clipboard takes out of a diagram and puts into one.
class TestFragment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesContentsAndInnerConnections()
    {
        Diagram diagram = tests::diagramFromText("user -> web -> app -> db; z[h1[web app]]; db");
        diagram = moved(moved(moved(diagram, "z", {100, 50}), "h1", {20, 40}), "web", {5, 6});
        const Diagram fragment = fragmentOf(diagram, {part(u"h1"_s)});
        QCOMPARE(fragment.components().size(), std::size_t(3));
        QVERIFY(!fragment.component(part(u"h1"_s))->parent);
        QCOMPARE(fragment.component(part(u"h1"_s))->position, QPointF(120, 90));
        QCOMPARE(fragment.component(part(u"web"_s))->position, QPointF(5, 6));
        QCOMPARE(fragment.connections().size(), std::size_t(1));
        QCOMPARE(fragment.connections().front().from, part(u"web"_s));
        QCOMPARE(fragment.connections().front().to, part(u"app"_s));
    }

    void intoAnEmptyDiagramNothingIsRenamed()
    {
        const Diagram diagram = tests::diagramFromText("user -> lb -> {web1 web2} -> db; h1[web1 db]");
        std::vector<ComponentId> all;
        for (const Component &component : diagram.components()) {
            if (!component.parent)
                all.push_back(component.id);
        }
        const Diagram fragment = fragmentOf(diagram, all);
        QCOMPARE(fragment.components(), diagram.components());
        QCOMPARE(fragment.connections(), diagram.connections());
        const Diagram result = with(Diagram(), copied(Diagram(), fragment));
        QCOMPARE(result.components(), diagram.components());
        QCOMPARE(result.connections(), diagram.connections());
    }

    void idsAndNamesCountUp()
    {
        Diagram diagram;
        for (const auto &[id, name] : {std::pair{u"web-1"_s, u"Web 1"_s}, std::pair{u"nginx"_s, u"Nginx"_s}, std::pair{u"web-2"_s, u"Web 2"_s}})
            QVERIFY(diagram.insertComponent({part(id), u"x-thing"_s, name, {}, {}, {}, {}, {}}).hasValue());
        const FragmentCopy copy = copied(diagram, diagram);
        QStringList ids;
        QStringList names;
        for (const auto &entry : copy.parts.components) {
            ids.append(entry.part.id.toString());
            names.append(entry.part.name);
        }
        QCOMPARE(ids, (QStringList{u"web-3"_s, u"nginx-2"_s, u"web-4"_s}));
        QCOMPARE(names, (QStringList{u"Web 3"_s, u"Nginx 2"_s, u"Web 4"_s}));
    }

    void contentsCountUpAsWell()
    {
        Diagram diagram;
        QVERIFY(diagram.insertComponent({part(u"h"_s), u"host"_s, u"Server"_s, {}, {}, {}, {}, {}}).hasValue());
        for (const auto &[id, name] : {std::pair{u"a"_s, u"Database"_s}, std::pair{u"b"_s, u"Database"_s}, std::pair{u"c"_s, QString()}})
            QVERIFY(diagram.insertComponent({part(id), u"database"_s, name, part(u"h"_s), {}, {}, {}, {}}).hasValue());
        const auto namesIn = [&diagram](const Diagram &target) {
            QStringList names;
            for (const auto &entry : copied(target, diagram).parts.components)
                names.append(entry.part.name);
            return names;
        };
        QCOMPARE(namesIn(diagram), (QStringList{u"Server 2"_s, u"Database 2"_s, u"Database 3"_s, QString()}));
        QCOMPARE(namesIn({}), (QStringList{u"Server"_s, u"Database"_s, u"Database"_s, QString()}));
    }

    void names_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("given");
        QTest::newRow("free") << u"Cache"_s << u"Cache"_s;
        QTest::newRow("taken") << u"Server"_s << u"Server 3"_s;
        QTest::newRow("counted") << u"Server 2"_s << u"Server 3"_s;
        QTest::newRow("leading zeros") << u"web-09"_s << u"web-10"_s;
        QTest::newRow("only a number") << u"7"_s << u"7 2"_s;
        QTest::newRow("too long for a count") << u"Rack 20251127"_s << u"Rack 20251127 2"_s;
    }

    void names()
    {
        QFETCH(const QString, wish);
        QFETCH(const QString, given);
        const QSet<QString> taken{u"Server"_s, u"Server 2"_s, u"web-09"_s, u"7"_s, u"Rack 20251127"_s};
        QCOMPARE(freePartName(taken, wish), given);
    }

    void propertiesNameTheCopies()
    {
        const Diagram diagram = tests::diagramFromText("m1 -> m2; x -> m1; cluster(failoverNeeds=2:m1 m2 x); m1(kind=database); m2(kind=database); x(kind=host)");
        Diagram named = diagram;
        Component cluster = *named.component(part(u"cluster"_s));
        cluster.properties.insert(u"members"_s, QJsonArray{u"m1"_s, u"m2"_s, u"x"_s});
        QVERIFY(named.replace(cluster).hasValue());
        const Diagram fragment = fragmentOf(named, {part(u"m1"_s), part(u"m2"_s), part(u"cluster"_s)});
        const FragmentCopy copy = copied(named, fragment);
        const Diagram result = with(named, copy);
        const Component *other = result.component(copy.ids.value(part(u"cluster"_s), part(u"x"_s)));
        const QString first = copy.ids.value(part(u"m1"_s), part(u"x"_s)).toString();
        const QString second = copy.ids.value(part(u"m2"_s), part(u"x"_s)).toString();
        QVERIFY(first != u"m1"_s && second != u"m2"_s);
        // What was not copied is still the same part.
        QCOMPARE(other->properties.value(u"members"_s).toArray(), (QJsonArray{first, second, u"x"_s}));
        QCOMPARE(other->properties.value(u"failoverNeeds"_s).toArray().at(0).toObject().value(u"of"_s).toArray(), (QJsonArray{first, second, u"x"_s}));
        QCOMPARE(*result.component(part(u"cluster"_s)), cluster);
    }

    void linesBentByHandMoveAlong()
    {
        Diagram diagram = tests::diagramFromText("a -> b");
        Connection line = diagram.connections().front();
        line.properties.insert(Connection::waypointsKey(), waypointsToJson({{10, 20}, {30, 20}}));
        QVERIFY(diagram.replace(line).hasValue());
        const FragmentCopy copy = copied(diagram, diagram, {100, 7});
        QCOMPARE(copy.parts.connections.front().part.waypoints(), (std::vector<QPointF>{{110, 27}, {130, 27}}));
    }

    /// Out of any diagram, over the clipboard's text, into any other: the copy is the fragment with other ids.
    void copiesEqualTheirOriginals()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            const Diagram diagram = tests::randomDiagram(seed);
            const Diagram target = tests::randomDiagram(seed % 3 == 0 ? seed : seed + 1000);
            tests::Choices choices(seed);
            QSet<ComponentId> chosen;
            for (const Component &component : diagram.components()) {
                if (choices.chance(40))
                    chosen.insert(component.id);
            }
            std::vector<ComponentId> roots;
            for (const Component &component : diagram.components()) {
                const std::vector<ComponentId> around = diagram.ancestorsOf(component.id);
                if (chosen.contains(component.id) && std::none_of(around.begin(), around.end(), [&](const auto &id) { return chosen.contains(id); }))
                    roots.push_back(component.id);
            }
            const ReadResult read = readNative(writeNative(fragmentOf(diagram, roots)));
            QVERIFY(read.isComplete());
            const FragmentCopy copy = copied(target, read.diagram, {0, 0});
            const Diagram result = with(target, copy);
            QCOMPARE(result.components().size(), target.components().size() + read.diagram.components().size());
            QCOMPARE(copy.roots.size(), roots.size());
            QSet<ComponentId> ids;
            for (const Component &original : read.diagram.components()) {
                const ComponentId id = copy.ids.value(original.id, original.id);
                ids.insert(id);
                QVERIFY(!target.component(id));
                QCOMPARE(result.component(id)->kind, original.kind);
                QCOMPARE(result.absolutePosition(id), diagram.absolutePosition(original.id));
                QCOMPARE(result.component(id)->parent.has_value(), original.parent.has_value());
            }
            QCOMPARE(std::size_t(ids.size()), read.diagram.components().size());
            // Between which parts connections run, seen through the ids.
            std::vector<std::pair<ComponentId, ComponentId>> expected;
            for (const Connection &connection : diagram.connections()) {
                if (read.diagram.component(connection.from) && read.diagram.component(connection.to))
                    expected.emplace_back(copy.ids.value(connection.from, connection.from), copy.ids.value(connection.to, connection.to));
            }
            std::vector<std::pair<ComponentId, ComponentId>> made;
            for (const auto &entry : copy.parts.connections)
                made.emplace_back(entry.part.from, entry.part.to);
            QVERIFY2(made == expected, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
};

STRICT_TEST_MAIN(TestFragment)
#include "tst_fragment.moc"
