#include "tests/support/largediagram.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tests {
namespace {

using model::ComponentId;
using model::ConnectionId;

class Site
{
public:
    Site(int parts, bool placed) : m_parts(parts), m_placed(placed) {}

    model::Diagram build()
    {
        const ComponentId dns = add("dns", "dns", {});
        for (int i = 0; i < std::max(1, m_parts / 200); ++i)
            m_clients.push_back(add("client", "browser", {}));
        for (int zone = 0; zone < std::max(1, m_parts / 300); ++zone)
            m_zones.push_back(add("zone", "zone", {}));
        for (int i = 0; i < 2; ++i)
            m_balancers.push_back(add("lb", "load-balancer", hostIn(i)));
        for (int i = 0; i < std::max(2, m_parts / 400); ++i)
            m_databases.push_back(add("db", "database", hostIn(i), i == 0 ? QStringLiteral("primary") : QStringLiteral("replica")));
        fillZones();
        for (const ComponentId &client : m_clients) {
            connect(client, dns, "dns");
            for (const ComponentId &balancer : m_balancers)
                connect(client, balancer, "https");
        }
        for (std::size_t i = 1; i < m_databases.size(); ++i)
            connect(m_databases[0], m_databases[i], "replication");
        return m_diagram;
    }

private:
    /// Groups of a web host, an application host and, now and then, a cache, until the number is reached.
    void fillZones()
    {
        for (int group = 0; int(m_diagram.components().size()) + 6 <= m_parts; ++group) {
            const ComponentId webHost = hostIn(group);
            const ComponentId web = add("web", "web-server", webHost);
            connect(m_balancers[std::size_t(group) % m_balancers.size()], web, "http");
            if (group % 4 == 0)
                connect(m_balancers[std::size_t(group + 1) % m_balancers.size()], web, "http");
            const ComponentId appHost = hostIn(group);
            for (int i = 0; i < 2; ++i) {
                const ComponentId app = add("app", "app-server", appHost);
                connect(web, app, "http");
                connect(app, m_databases.front(), "mysql");
                connect(app, m_databases[1 + std::size_t(group + i) % (m_databases.size() - 1)], "mysql");
                if (!m_lastApp.isEmpty() && i == 0)
                    connect(web, *ComponentId::fromString(m_lastApp), "http");
                m_lastApp = app.toString();
            }
            if (group % 3 == 0)
                connect(*ComponentId::fromString(m_lastApp), add("cache", "cache", appHost), "redis");
        }
    }

    ComponentId hostIn(int index) { return add("host", "host", m_zones[std::size_t(index) % m_zones.size()]); }

    ComponentId add(const char *name, const char *kind, std::optional<ComponentId> parent, const QString &role = {})
    {
        const int index = int(m_diagram.components().size());
        const ComponentId id = *ComponentId::fromString(QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(index));
        model::Component component{id, QString::fromLatin1(kind), QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(index), std::move(parent), {}, {}, {}, {}};
        if (!role.isEmpty())
            component.properties.insert(QStringLiteral("role"), role);
        if (m_placed)
            component.position = QPointF(40 + 220 * (index % 40), 40 + 100 * (index / 40));
        if (!m_diagram.insertComponent(component))
            qFatal("large diagram: a part does not fit");
        return id;
    }

    void connect(const ComponentId &from, const ComponentId &to, const char *protocol)
    {
        const ConnectionId id = *ConnectionId::fromString(QStringLiteral("c%1").arg(m_diagram.connections().size()));
        if (!m_diagram.insertConnection({id, from, to, QString::fromLatin1(protocol), {}}))
            qFatal("large diagram: a connection does not fit");
    }

    int m_parts;
    bool m_placed;
    model::Diagram m_diagram;
    std::vector<ComponentId> m_clients;
    std::vector<ComponentId> m_zones;
    std::vector<ComponentId> m_balancers;
    std::vector<ComponentId> m_databases;
    QString m_lastApp;
};

} // namespace

model::Diagram largeDiagram(int parts, bool placed)
{
    return Site(parts, placed).build();
}

} // namespace tests
