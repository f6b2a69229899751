#include "model/analysis/structurefunction.h"

#include "tests/support/diagramtext.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/strictmain.h"

using namespace model;

namespace {

constexpr unsigned diagramCount = 400;

/// A site in tiers, as text, of parts whose meaning is beyond doubt.
class Site
{
public:
    explicit Site(unsigned seed) : m_choices(seed)
    {
        const QByteArrayList fronts = several("lb", 0, 2);
        const QByteArrayList webs = several("web", 1, 3);
        const QByteArrayList apps = several("app", 0, 3);
        entrance(fronts.isEmpty() ? webs : fronts);
        for (const QByteArray &front : fronts)
            line(front, "-http->", some(webs));
        for (const QByteArray &web : apps.isEmpty() ? QByteArrayList() : webs)
            line(web, "-http->", some(apps));
        behind(apps.isEmpty() ? webs : apps);
        containers();
    }

    QByteArray text() const { return m_text; }

private:
    void line(const QByteArray &from, const QByteArray &arrow, const QByteArrayList &to)
    {
        m_text += from + ' ' + arrow + " {" + to.join(' ') + "}\n";
    }

    QByteArrayList several(const QByteArray &stem, int least, int most)
    {
        QByteArrayList ids;
        for (int i = m_choices.between(least, most); i > 0; --i)
            ids.prepend(stem + QByteArray::number(i));
        m_placed += ids;
        return ids;
    }

    QByteArrayList some(const QByteArrayList &all)
    {
        QByteArrayList chosen;
        for (const QByteArray &id : all) {
            if (m_choices.chance(70))
                chosen.append(id);
        }
        return chosen.isEmpty() ? QByteArrayList{all.first()} : chosen;
    }

    void entrance(const QByteArrayList &fronts)
    {
        if (m_choices.chance(50))
            m_text += m_choices.chance(50) ? "user -dns-> dns\n" : "user -dns-> dns(managed=none)\n";
        const QByteArrayList walls = several("fw", 0, 2);
        line("user", "-http->", walls.isEmpty() ? some(fronts) : walls);
        for (const QByteArray &wall : walls)
            line(wall, "-http->", some(fronts));
    }

    /// What code needs: a system of databases, perhaps a second one, a service of somebody else, a cache.
    void behind(const QByteArrayList &code)
    {
        const QByteArrayList stores = several("db", 1, 3);
        const QByteArrayList others = several("db-other", 0, 2);
        const QByteArrayList services = several("ext", 0, 2);
        const bool framed = stores.size() > 1 && m_choices.chance(30);
        const bool automatic = m_choices.chance(50);
        const QByteArray failover = automatic ? "automatic" : m_choices.chance(50) ? "manual" : "none";
        m_text += "db1(role=primary, failover=" + failover + ")\n";
        for (const QByteArray &replica : stores.sliced(1))
            m_text += "db1 -replication-> " + replica + "(role=replica)\n";
        if (framed)
            m_text += "cluster(mode=primary-replica, failover=" + failover + ", members=[" + stores.join(' ') + "])\n";
        for (const QByteArray &part : code) {
            line(part, "-mysql->", framed ? QByteArrayList{"cluster"} : some(stores));
            if (!others.isEmpty() && m_choices.chance(60))
                line(part, "-postgresql->", some(others));
            if (!services.isEmpty() && m_choices.chance(60))
                line(part, "-https->", some(services));
            if (m_choices.chance(30))
                line(part, "-redis->", {"cache"});
        }
    }

    void containers()
    {
        QByteArrayList hosts;
        for (int i = m_choices.between(0, 4); i > 0; --i)
            hosts.append('h' + QByteArray::number(i));
        for (const QByteArray &host : hosts) {
            const QByteArray zone = 'z' + QByteArray::number(m_choices.between(1, 2));
            m_text += (m_choices.chance(60) ? QByteArray(zone + '[' + host + ']') : host) + '\n';
        }
        for (const QByteArray &part : m_placed) {
            if (!hosts.isEmpty() && m_choices.chance(70))
                m_text += m_choices.pick(std::vector<QByteArray>(hosts.begin(), hosts.end())) + '[' + part + "]\n";
        }
    }

    tests::Choices m_choices;
    QByteArray m_text;
    QByteArrayList m_placed;
};

/// Reads the meaning off the drawing itself, the way a person would; knows nothing of stages and groups.
class Reader
{
public:
    Reader(const Diagram &diagram, Operation operation, QSet<QString> failed)
        : m_diagram(diagram), m_operation(operation), m_failed(std::move(failed))
    {
    }

    bool works() const { return serves(QStringLiteral("user")); }

private:
    const Component &part(const QString &id) const { return *m_diagram.component(*ComponentId::fromString(id)); }

    bool isUsable(const QString &id) const
    {
        const Component &component = part(id);
        if (m_failed.contains(id) && component.kind != QStringLiteral("cluster"))
            return false;
        return !component.parent || isUsable(component.parent->toString());
    }

    QStringList targets(const QString &from, const QString &protocol) const
    {
        QStringList ids;
        for (const Connection &connection : m_diagram.connections()) {
            if (connection.from.toString() == from && connection.protocol == protocol)
                ids.append(connection.to.toString());
        }
        return ids;
    }

    bool any(const QStringList &ids) const
    {
        return std::any_of(ids.begin(), ids.end(), [this](const QString &id) { return serves(id); });
    }

    bool serves(const QString &id) const
    {
        const QString kind = part(id).kind;
        if (kind == QStringLiteral("browser")) {
            const QStringList resolvers = targets(id, QStringLiteral("dns"));
            const bool named = resolvers.isEmpty() || isUsable(resolvers.first());
            return named && any(targets(id, QStringLiteral("http")));
        }
        if (!isUsable(id))
            return false;
        if (kind == QStringLiteral("load-balancer") || kind == QStringLiteral("firewall"))
            return any(targets(id, QStringLiteral("http")));
        if (kind != QStringLiteral("web-server") && kind != QStringLiteral("app-server"))
            return true;
        return m_operation == Operation::Static || hasAllItNeeds(id);
    }

    bool hasAllItNeeds(const QString &id) const
    {
        for (const char *protocol : {"http", "https", "postgresql"}) {
            const QStringList group = targets(id, QLatin1String(protocol));
            if (!group.isEmpty() && !any(group))
                return false;
        }
        const QStringList stores = targets(id, QStringLiteral("mysql"));
        return stores.isEmpty() || hasData(stores);
    }

    bool hasData(const QStringList &reached) const
    {
        const QString primary = QStringLiteral("db1");
        const QStringList copies = targets(primary, QStringLiteral("replication"));
        const bool throughFrame = reached.contains(QStringLiteral("cluster"));
        const bool reachesPrimary = throughFrame || reached.contains(primary);
        const auto up = [this](const QString &id) { return isUsable(id); };
        const bool takeover = reachesPrimary && part(primary).text(QStringLiteral("failover")) == QStringLiteral("automatic")
                              && std::any_of(copies.begin(), copies.end(), up);
        if (takeover || (reachesPrimary && up(primary)))
            return true;
        if (m_operation == Operation::Write)
            return false;
        const QStringList &readable = throughFrame ? copies : reached;
        return std::any_of(readable.begin(), readable.end(), up);
    }

    const Diagram &m_diagram;
    const Operation m_operation;
    const QSet<QString> m_failed;
};

} // namespace

/// The whole way from the drawing to the answer, against a second reading of the drawing that shares nothing with it.
class TestDrawnMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upToTwoFailures_data();
    void upToTwoFailures();
};

void TestDrawnMeaning::upToTwoFailures_data()
{
    QTest::addColumn<unsigned>("firstSeed");
    for (unsigned seed = 0; seed < diagramCount; seed += 40)
        QTest::addRow("seeds from %u", seed) << seed;
}

void TestDrawnMeaning::upToTwoFailures()
{
    QFETCH(const unsigned, firstSeed);
    int broken = 0;
    for (unsigned seed = firstSeed; seed < firstSeed + 40; ++seed) {
        const QByteArray text = Site(seed).text();
        const Diagram diagram = tests::diagramFromText(text);
        const Topology topology(diagram);
        for (const Operation operation : allOperations) {
            const StructureFunction structure(topology, operation);
            for (int a = 0; a < topology.componentCount(); ++a) {
                for (int b = a; b < topology.componentCount(); ++b) {
                    const QString first = topology.component(a).id.toString();
                    const QString second = topology.component(b).id.toString();
                    const bool expected = Reader(diagram, operation, {first, second}).works();
                    const QByteArray what = (operationId(operation) + u" without " + first + u' ' + second + u'\n').toUtf8() + text;
                    QVERIFY2(structure.works({a, b}) == expected, what.constData());
                    broken += expected ? 0 : 1;
                }
            }
        }
    }
    QVERIFY2(broken > 1000, "the drawings are worth the test");
}

STRICT_TEST_MAIN(TestDrawnMeaning)
#include "tst_drawnmeaning.moc"
