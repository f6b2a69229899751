#include "tests/support/randomdiagram.h"

#include "model/catalog/componentcatalog.h"
#include "model/catalog/protocol.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tests {
namespace {

using model::ComponentId;
using model::ConnectionId;
using Parts = std::vector<ComponentId>;

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

class Generator
{
public:
    explicit Generator(unsigned seed) : m_choices(seed) {}

    model::Diagram generate()
    {
        containers();
        tiers();
        connectTiers();
        clusterOf(m_stores, "primary-replica", "primary", "replica");
        clusterOf(m_balancers, "active-passive", "active", "standby");
        helpers();
        strays();
        decorate();
        if (m_choices.chance(20))
            add("text", somewhere(m_hosts, 60));
        return m_diagram;
    }

private:
    static QJsonObject object(const char *key, const QJsonValue &value) { return {{text(key), value}}; }

    ComponentId add(const char *kind, std::optional<ComponentId> parent, const QJsonObject &properties = {})
    {
        const ComponentId id = m_diagram.freeComponentId(text(kind));
        model::Component component{id, text(kind), {}, std::move(parent), {}, {}, properties, {}};
        if (m_choices.chance(70))
            component.name = m_choices.pick(names()) + u' ' + QString::number(m_diagram.components().size());
        if (m_choices.chance(60))
            component.position = QPointF(m_choices.below(2000), m_choices.below(8000) / 4.0);
        if (m_choices.chance(20))
            component.size = QSizeF(m_choices.between(40, 900), m_choices.between(40, 600));
        if (!m_diagram.insertComponent(component))
            qFatal("random diagram: a part does not fit");
        return id;
    }

    void connect(const ComponentId &from, const ComponentId &to, const char *protocol, QJsonObject properties = {})
    {
        if (m_choices.chance(4))
            properties.insert(text("requirement"), m_choices.chance(50) ? text("optional") : text("required"));
        if (m_choices.chance(4))
            properties.insert(text("operations"), QJsonArray{m_choices.chance(50) ? text("read") : text("write"), text("static")});
        if (m_choices.chance(10))
            properties.insert(text("port"), m_choices.pick(std::vector<int>{80, 443, 3306, 8000}));
        model::Connection connection{m_diagram.freeConnectionId(), from, to, text(protocol), properties};
        if (!m_diagram.insertConnection(connection))
            qFatal("random diagram: a connection does not fit");
    }

    /// Region, zone, network and hosts, each level present or not.
    void containers()
    {
        Parts outer;
        for (int region = 0; region < m_choices.below(3); ++region)
            outer.push_back(add("region", {}));
        Parts zones;
        for (int zone = 0; zone < m_choices.below(4); ++zone)
            zones.push_back(add("zone", somewhere(outer, 70)));
        Parts nets;
        for (int net = 0; net < m_choices.below(3); ++net)
            nets.push_back(add(m_choices.chance(70) ? "network" : "group", somewhere(zones, 80)));
        Parts around = zones;
        around.insert(around.end(), nets.begin(), nets.end());
        for (int host = 0; host < m_choices.between(1, 6); ++host)
            m_hosts.push_back(add("host", somewhere(around, 75), m_choices.chance(30) ? object("address", address()) : QJsonObject{}));
        if (m_choices.chance(20))
            m_hosts.push_back(add("host", m_hosts.front()));
    }

    std::optional<ComponentId> somewhere(const Parts &places, int percent)
    {
        if (places.empty() || !m_choices.chance(percent))
            return std::nullopt;
        return m_choices.pick(places);
    }

    QString address() { return QStringLiteral("203.0.113.%1").arg(m_choices.between(1, 3)); }

    QJsonObject redundancy()
    {
        QJsonObject properties;
        if (m_choices.chance(6))
            properties.insert(text("instances"), m_choices.between(1, 3));
        if (m_choices.chance(6))
            properties.insert(text("managed"), m_choices.pick(std::vector<QString>{text("none"), text("zone"), text("multi-zone"), text("global")}));
        return properties;
    }

    Parts several(std::vector<const char *> kinds, int first, int last)
    {
        Parts parts;
        for (int count = m_choices.between(first, last); count > 0; --count) {
            const char *kind = m_choices.pick(kinds);
            parts.push_back(add(kind, somewhere(m_hosts, 75), redundancy()));
        }
        return parts;
    }

    void tiers()
    {
        m_entries = several({"browser", "browser", "mobile-app", "api-client"}, 1, 2);
        m_balancers = several({"load-balancer", "load-balancer", "reverse-proxy", "gateway", "cdn"}, 0, 2);
        m_webs = several({"web-server", "web-server", "app-server"}, 1, 3);
        m_apps = several({"app-server", "app-server", "worker"}, 0, 3);
        m_stores = several({"database", "database", "database", "object-storage"}, 1, 3);
        for (const ComponentId &web : m_webs) {
            if (m_choices.chance(10))
                set(web, "serves", QJsonArray{text("read"), text("write")});
        }
    }

    void set(const ComponentId &id, const char *key, const QJsonValue &value)
    {
        model::Component component = *m_diagram.component(id);
        component.properties.insert(text(key), value);
        if (!m_diagram.replace(component))
            qFatal("random diagram: a property does not fit");
    }

    /// Every tier to the next, sometimes not all to all, sometimes through a box on the way.
    void connectTiers()
    {
        const Parts &front = m_balancers.empty() ? m_webs : m_balancers;
        const char *outside = m_choices.chance(50) ? "https" : "http";
        join(m_entries, front, outside, 90);
        names(front);
        if (!m_balancers.empty())
            join(m_balancers, m_webs, "http", 85);
        const bool hasApps = !m_apps.empty();
        if (hasApps)
            join(m_webs, m_apps, m_choices.chance(80) ? "http" : "fastcgi", 80);
        join(hasApps ? m_apps : m_webs, m_stores, m_choices.chance(85) ? "mysql" : "postgresql", 80);
        for (std::size_t i = 1; i < m_stores.size(); ++i) {
            if (m_choices.chance(50))
                replicate(m_stores[0], m_stores[i]);
        }
    }

    void replicate(const ComponentId &primary, const ComponentId &replica)
    {
        if (m_choices.chance(80))
            set(replica, "role", text("replica"));
        if (m_choices.chance(30))
            set(primary, "failover", text("automatic"));
        connect(primary, replica, "replication");
    }

    void join(const Parts &from, const Parts &to, const char *protocol, int percent)
    {
        Parts senders = from;
        if (m_choices.chance(25)) {
            const ComponentId box = add(m_choices.pick(std::vector<const char *>{"firewall", "firewall", "router", "switch", "virtual-ip", "waf"}),
                                        somewhere(m_hosts, 20), m_choices.chance(40) ? allow() : QJsonObject{});
            for (const ComponentId &sender : from)
                connect(sender, box, protocol);
            senders = {box};
            if (m_choices.chance(30)) {
                const ComponentId second = add("firewall", {}, redundancy());
                for (const ComponentId &sender : from)
                    connect(sender, second, protocol);
                senders.push_back(second);
            }
        }
        const bool counted = to.size() > 1 && m_choices.chance(10);
        for (const ComponentId &sender : senders) {
            if (counted)
                set(sender, "needs", QJsonObject{{text("some"), m_choices.between(1, int(to.size()))}});
            for (std::size_t i = 0; i < to.size(); ++i) {
                if (i > 0 && !m_choices.chance(percent))
                    continue;
                connect(sender, target(to[i]), protocol, counted ? object("alternatives", text("some")) : use());
            }
        }
    }

    /// Sometimes the arrow ends at the host instead of the part in it.
    ComponentId target(const ComponentId &part)
    {
        const std::optional<ComponentId> parent = m_diagram.component(part)->parent;
        return parent && m_choices.chance(8) ? *parent : part;
    }

    QJsonObject use()
    {
        if (!m_choices.chance(6))
            return {};
        return object("use", m_choices.pick(std::vector<QString>{text("read"), text("write"), text("read-write")}));
    }

    QJsonObject allow()
    {
        QJsonArray ports;
        for (const char *port : {"80/tcp", "443", "3306/tcp", "8000-8100"}) {
            if (m_choices.chance(70))
                ports.append(text(port));
        }
        return {{text("allow"), ports}, {text("onBlock"), m_choices.chance(50) ? text("drop") : text("reject")}};
    }

    void names(const Parts &front)
    {
        if (!m_choices.chance(60))
            return;
        QJsonObject properties = redundancy();
        if (m_choices.chance(40))
            properties.insert(text("managed"), text("none"));
        if (m_choices.chance(60)) {
            const QString host = m_choices.chance(95) ? text("www.foobar.com") : text("elsewhere.example");
            QJsonArray records{QJsonObject{{text("name"), host}, {text("type"), text("CNAME")}, {text("value"), text("foobar.com")}},
                               QJsonObject{{text("name"), text("foobar.com")}, {text("type"), text("A")}, {text("value"), address()}, {text("ttl"), 300}}};
            properties.insert(text("records"), records);
            if (m_choices.chance(50))
                set(front.front(), "address", records.last().toObject().value(text("value")));
        }
        const ComponentId dns = add("dns", somewhere(m_hosts, 20), properties);
        for (const ComponentId &entry : m_entries)
            connect(entry, dns, "dns");
        if (m_choices.chance(10))
            connect(dns, front.front(), "http");
    }

    /// A frame for some parts: drawn around them or naming them.
    void clusterOf(const Parts &parts, const char *mode, const char *first, const char *others)
    {
        if (parts.size() < 2 || !m_choices.chance(35))
            return;
        QJsonObject properties{{text("mode"), m_choices.chance(75) ? text(mode) : text("active-active")},
                               {text("failover"), m_choices.pick(std::vector<QString>{text("none"), text("manual"), text("automatic"), text("automatic")})}};
        QJsonArray members;
        for (const ComponentId &part : parts)
            members.append(part.toString());
        properties.insert(text("members"), members);
        if (m_choices.chance(30)) {
            QJsonArray deciders;
            for (int i = 0; i < 3; ++i)
                deciders.append((m_choices.chance(60) ? add("worker", somewhere(m_hosts, 80)) : m_choices.pick(m_hosts)).toString());
            properties.insert(text("failoverNeeds"), QJsonArray{QJsonObject{{text("k"), 2}, {text("of"), deciders}}});
        }
        const ComponentId frame = add("cluster", {}, properties);
        for (const ComponentId &part : parts)
            set(part, "role", text(part == parts.front() ? first : others));
        if (m_choices.chance(50))
            connect(m_choices.pick(m_apps.empty() ? m_webs : m_apps), frame, "mysql");
    }

    void helpers()
    {
        const Parts &code = m_apps.empty() ? m_webs : m_apps;
        for (const auto &[kind, protocol] : std::vector<std::pair<const char *, const char *>>{
                 {"cache", "redis"}, {"queue", "amqp"}, {"search", "http"}, {"external-service", "https"}}) {
            if (!m_choices.chance(25))
                continue;
            const ComponentId helper = add(kind, somewhere(m_hosts, 60), redundancy());
            for (const ComponentId &part : code)
                connect(part, helper, protocol);
            if (m_choices.chance(20))
                connect(helper, m_choices.pick(m_stores), "mysql");
        }
        for (const char *kind : {"monitoring", "backup", "codebase", "certificate", "monitoring-agent", "note", "image"}) {
            if (!m_choices.chance(20))
                continue;
            const ComponentId extra = add(kind, somewhere(m_hosts, 60));
            if (m_choices.chance(50))
                connect(extra, m_choices.pick(m_webs), m_choices.chance(50) ? "monitoring" : "https");
        }
        for (const ComponentId &host : m_hosts) {
            if (m_choices.chance(12))
                add("firewall", host, allow());
        }
    }

    /// Things nobody planned: loops, arrows back, parts without connections, protocols and kinds of other programs.
    void strays()
    {
        Parts all;
        for (const model::Component &component : m_diagram.components())
            all.push_back(component.id);
        const std::vector<const char *> protocols{"http", "https", "tcp", "mysql", "heartbeat", "replication", "dns", "carrier-pigeon"};
        for (int i = m_choices.chance(35) ? m_choices.between(1, 4) : 0; i > 0; --i)
            connect(m_choices.pick(all), m_choices.pick(all), m_choices.pick(protocols));
        for (int i = m_choices.below(3); i > 0; --i) {
            const char *kind = m_choices.chance(15) ? "quantum-computer" : "app-server";
            add(kind, somewhere(m_hosts, 50));
        }
    }

    void decorate()
    {
        m_diagram.setTitle(m_choices.pick(names()));
        if (m_choices.chance(30))
            m_diagram.setDescription(QStringLiteral("Line one\nline \"two\" \\ \u2192 \U0001F600"));
        if (m_choices.chance(20))
            m_diagram.setMembers({{text("acceptedFindings"), QJsonArray{text("O01")}}, {text("later"), QJsonObject{{text("a"), 1.5}}}});
        if (!m_choices.chance(20) || m_diagram.isEmpty())
            return;
        model::Component component = m_choices.pick(m_diagram.components());
        component.unknownMembers.insert(text("colour"), QJsonArray{1, text("red"), QJsonValue::Null});
        if (!m_diagram.replace(component))
            qFatal("random diagram: an unknown member does not fit");
    }

    static const std::vector<QString> &names()
    {
        static const std::vector<QString> all{QStringLiteral("Server"),      QStringLiteral("Datenbank f\u00fcr K\u00e4ufe"),
                                              QStringLiteral("\u30b5\u30fc\u30d0\u30fc"), QStringLiteral("\u0645\u0648\u0632\u0639 \u0627\u0644\u062d\u0645\u0644"),
                                              QStringLiteral("A <b> & \"c\""), QStringLiteral("Node %1 of %2")};
        return all;
    }

    Choices m_choices;
    model::Diagram m_diagram;
    Parts m_hosts;
    Parts m_entries;
    Parts m_balancers;
    Parts m_webs;
    Parts m_apps;
    Parts m_stores;
};

} // namespace

model::Diagram randomDiagram(unsigned seed)
{
    return Generator(seed).generate();
}

} // namespace tests
