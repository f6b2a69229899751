#include "model/catalog/componentcatalog.h"

#include "model/catalog/kindproperties.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace model {

namespace {

struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(Kinds)
};

namespace p = kindproperties;

constexpr QSizeF cardSize{180, 64};
constexpr QSizeF badgeSize{36, 36};

QStringList ids(std::initializer_list<const char *> values)
{
    QStringList list;
    for (const char *value : values)
        list.append(QString::fromLatin1(value));
    return list;
}

ComponentKind kind(const char *id, const char *name, Category category, Traits traits, const QString &description)
{
    ComponentKind entry;
    entry.id = QString::fromLatin1(id);
    entry.name = Kinds::tr(name);
    entry.englishName = QString::fromLatin1(name);
    entry.category = category;
    entry.traits = traits;
    entry.description = description;
    entry.defaultSize = cardSize;
    return entry;
}

ComponentKind withProperties(ComponentKind entry, std::initializer_list<PropertySchemas> groups)
{
    entry.properties = p::joined(groups);
    return entry;
}

ComponentKind speaking(ComponentKind entry, const QStringList &protocols, std::optional<int> port = {})
{
    entry.speaks = protocols;
    entry.defaultPort = port;
    return entry;
}

ComponentKind sized(ComponentKind entry, QSizeF size)
{
    entry.defaultSize = size;
    return entry;
}

ComponentKind domain(ComponentKind entry, int level)
{
    entry.domainLevel = level;
    return entry;
}

std::vector<ComponentKind> clients()
{
    using C = Category;
    const Traits traits{Trait::EntryPoint, Trait::Perfect};
    return {
        withProperties(kind("browser", QT_TRANSLATE_NOOP("Kinds", "Browser"), C::Client, traits, Kinds::tr("Where a request starts: somebody types an address and waits for the page.")), {p::entry(), p::requirements()}),
        withProperties(kind("mobile-app", QT_TRANSLATE_NOOP("Kinds", "Mobile app"), C::Client, traits, Kinds::tr("An app on a phone that asks the servers for data.")), {p::entry(), p::requirements()}),
        withProperties(kind("api-client", QT_TRANSLATE_NOOP("Kinds", "API client"), C::Client, traits, Kinds::tr("Another program that calls this system.")), {p::entry(), p::requirements()}),
    };
}

std::vector<ComponentKind> network()
{
    using C = Category;
    return {
        speaking(withProperties(kind("dns", QT_TRANSLATE_NOOP("Kinds", "DNS"), C::Network, {Trait::Resolves, Trait::Managed}, Kinds::tr("Answers which address a name has. The browser asks it first and then connects to that address itself: DNS is never on the way of the request.")),
                                {p::resolver(), p::identity(), p::redundancy(), p::reliability()}), ids({"dns"}), 53),
        speaking(withProperties(kind("cdn", QT_TRANSLATE_NOOP("Kinds", "CDN"), C::Network, {Trait::Forwards, Trait::TerminatesTls, Trait::Managed, Trait::KeepsFiles}, Kinds::tr("Servers around the world that keep copies of files near the visitors and fetch the rest from the origin.")),
                                {p::identity(), p::redundancy(), p::reliability(), p::proxy(), p::timing(0.5), p::requirements()}), ids({"https", "http"})),
        withProperties(kind("virtual-ip", QT_TRANSLATE_NOOP("Kinds", "Virtual IP"), C::Network, {Trait::Forwards, Trait::PassesThrough, Trait::VirtualAddress, Trait::Perfect}, Kinds::tr("An address that is not bound to one machine: it moves to the next one when the first fails.")),
                       {p::identity(), p::passing(0), p::requirements()}),
        withProperties(kind("router", QT_TRANSLATE_NOOP("Kinds", "Router"), C::Network, {Trait::Forwards, Trait::PassesThrough}, Kinds::tr("Passes packets from one network to another.")),
                       {p::identity(), p::redundancy(), p::reliability(), p::passing(0), p::requirements()}),
        withProperties(kind("switch", QT_TRANSLATE_NOOP("Kinds", "Switch"), C::Network, {Trait::Forwards, Trait::PassesThrough}, Kinds::tr("Connects the machines of one network.")),
                       {p::identity(), p::redundancy(), p::reliability(), p::passing(0), p::requirements()}),
    };
}

std::vector<ComponentKind> traffic()
{
    using C = Category;
    const QStringList web = ids({"http", "https"});
    return {
        speaking(withProperties(kind("load-balancer", QT_TRANSLATE_NOOP("Kinds", "Load balancer"), C::Traffic, {Trait::Forwards, Trait::Balances, Trait::TerminatesTls}, Kinds::tr("Spreads requests over several servers and leaves out those that are down.")),
                                {p::identity(), p::balancer(), p::proxy(), p::listener(), p::timing(0.5), p::redundancy(), p::reliability(), p::standbyRole(), p::requirements()}), web),
        speaking(withProperties(kind("reverse-proxy", QT_TRANSLATE_NOOP("Kinds", "Reverse proxy"), C::Traffic, {Trait::Forwards, Trait::Balances, Trait::TerminatesTls}, Kinds::tr("Takes requests for the servers behind it and passes them on.")),
                                {p::identity(), p::balancer(), p::proxy(), p::listener(), p::timing(0.5), p::redundancy(), p::reliability(), p::standbyRole(), p::requirements()}), web),
        speaking(withProperties(kind("gateway", QT_TRANSLATE_NOOP("Kinds", "Gateway"), C::Traffic, {Trait::Forwards, Trait::Balances, Trait::TerminatesTls}, Kinds::tr("The one door to several services: checks who asks and passes the request to the right one.")),
                                {p::identity(), p::balancer(), p::proxy(), p::listener(), p::timing(0.5), p::redundancy(), p::reliability(), p::standbyRole(), p::requirements()}), ids({"https", "http", "grpc"})),
    };
}

std::vector<ComponentKind> compute()
{
    using C = Category;
    return {
        speaking(withProperties(kind("web-server", QT_TRANSLATE_NOOP("Kinds", "Web server"), C::Compute, {Trait::ServesFiles, Trait::TerminatesTls}, Kinds::tr("Takes HTTP requests: answers files itself and passes everything else to the application server.")),
                                {p::identity(), p::listener(), p::proxy(), p::timing(1), p::redundancy(), p::reliability(), p::service(), p::standbyRole(), p::requirements()}), ids({"http", "https"}), 80),
        speaking(withProperties(kind("app-server", QT_TRANSLATE_NOOP("Kinds", "Application server"), C::Compute, {Trait::RunsCode}, Kinds::tr("Runs the code of the site and makes the pages, with data from the database.")),
                                {p::identity(), p::listener(), p::timing(5), p::redundancy(), p::reliability(), p::service(), p::standbyRole(), p::requirements()}), ids({"http", "fastcgi", "grpc", "https"}), 8000),
        speaking(withProperties(kind("worker", QT_TRANSLATE_NOOP("Kinds", "Worker"), C::Compute, {Trait::RunsCode}, Kinds::tr("Does work in the background that nobody waits for.")),
                                {p::identity(), p::listener(), p::timing(5), p::redundancy(), p::reliability(), p::service(), p::standbyRole(), p::requirements()}), ids({"amqp", "http"})),
        withProperties(kind("codebase", QT_TRANSLATE_NOOP("Kinds", "Application files"), C::Compute, {Trait::OffPath, Trait::Perfect}, Kinds::tr("The code that the application server runs.")), {p::identity()}),
        speaking(withProperties(kind("external-service", QT_TRANSLATE_NOOP("Kinds", "External service"), C::Compute, {Trait::Answers}, Kinds::tr("Somebody else's service that this system calls: payment, mail, maps ...")),
                                {p::identity(), p::timing(50), p::redundancy(), p::reliability(), p::service(), p::requirements()}), ids({"https", "http"}), 443),
    };
}

std::vector<ComponentKind> data()
{
    using C = Category;
    return {
        speaking(withProperties(kind("database", QT_TRANSLATE_NOOP("Kinds", "Database"), C::Data, {Trait::Stores, Trait::AcceptsWrites, Trait::Replicates}, Kinds::tr("Keeps the data. The primary takes the writes; replicas hold copies that answer reads.")),
                                {p::identity(), p::replica(), p::listener(), p::timing(2), p::store(), p::redundancy(), p::reliability(), p::service(), p::requirements()}), ids({"mysql", "postgresql", "mongodb"})),
        speaking(withProperties(kind("cache", QT_TRANSLATE_NOOP("Kinds", "Cache"), C::Data, {Trait::Caches, Trait::Optional, Trait::Answers}, Kinds::tr("Keeps answers in memory so that the database is asked less often. The request works without it, only slower.")),
                                {p::identity(), p::listener(), p::timing(0.2), p::redundancy(), p::reliability(), p::service(), p::standbyRole(), p::requirements()}), ids({"redis", "memcached"})),
        speaking(withProperties(kind("queue", QT_TRANSLATE_NOOP("Kinds", "Queue"), C::Data, {Trait::Queues, Trait::Answers}, Kinds::tr("Keeps work that will be done later, in order.")),
                                {p::identity(), p::listener(), p::timing(1), p::redundancy(), p::reliability(), p::service(), p::standbyRole(), p::requirements()}), ids({"amqp", "kafka"})),
        speaking(withProperties(kind("object-storage", QT_TRANSLATE_NOOP("Kinds", "Object storage"), C::Data, {Trait::Stores, Trait::AcceptsWrites, Trait::ServesFiles, Trait::Managed}, Kinds::tr("Keeps files such as images and backups, reachable over HTTP.")),
                                {p::identity(), p::listener(), p::timing(2), p::store(), p::redundancy(), p::reliability(), p::service(), p::standbyRole(), p::requirements()}), ids({"https", "http"}), 443),
        speaking(withProperties(kind("search", QT_TRANSLATE_NOOP("Kinds", "Search"), C::Data, {Trait::Optional, Trait::Answers}, Kinds::tr("An index for full-text search. Pages work without it.")),
                                {p::identity(), p::listener(), p::timing(10), p::redundancy(), p::reliability(), p::service(), p::standbyRole(), p::requirements()}), ids({"http", "https"}), 9200),
    };
}

std::vector<ComponentKind> security()
{
    using C = Category;
    return {
        withProperties(kind("firewall", QT_TRANSLATE_NOOP("Kinds", "Firewall"), C::Security, {Trait::Forwards, Trait::PassesThrough, Trait::Filters, Trait::Badge}, Kinds::tr("Lets only the allowed ports through. As a box on the way it is a part that can fail; inside a host it guards that host.")),
                       {p::filter(), p::identity(), p::redundancy(), p::reliability(), p::passing(0.5), p::requirements()}),
        speaking(withProperties(kind("waf", QT_TRANSLATE_NOOP("Kinds", "Web application firewall"), C::Security, {Trait::Forwards, Trait::Filters, Trait::TerminatesTls}, Kinds::tr("Reads web requests and stops those that look like attacks.")),
                                {p::filter(), p::identity(), p::redundancy(), p::reliability(), p::proxy(), p::timing(0.5), p::requirements()}), ids({"https", "http"})),
        sized(withProperties(kind("certificate", QT_TRANSLATE_NOOP("Kinds", "Certificate"), C::Security, {Trait::OffPath, Trait::Badge, Trait::Perfect}, Kinds::tr("Proves that a server speaks for its name; needed for HTTPS. It belongs to the part that ends TLS.")), {p::certificate()}), badgeSize),
    };
}

std::vector<ComponentKind> operations()
{
    using C = Category;
    return {
        speaking(withProperties(kind("monitoring", QT_TRANSLATE_NOOP("Kinds", "Monitoring"), C::Operations, {Trait::OffPath, Trait::Observes, Trait::Managed}, Kinds::tr("Collects metrics and logs, shows them and raises the alarm.")),
                                {p::identity(), p::redundancy(), p::reliability()}), ids({"monitoring"})),
        sized(withProperties(kind("monitoring-agent", QT_TRANSLATE_NOOP("Kinds", "Monitoring agent"), C::Operations, {Trait::OffPath, Trait::Observes, Trait::Badge, Trait::Perfect}, Kinds::tr("A small program on a host that sends metrics and logs to the monitoring service.")), {p::identity()}), badgeSize),
        speaking(withProperties(kind("backup", QT_TRANSLATE_NOOP("Kinds", "Backup"), C::Operations, {Trait::OffPath}, Kinds::tr("Keeps older states of the data, for the day when a mistake has been copied to every replica.")),
                                {p::identity(), p::redundancy(), p::reliability()}), ids({"backup"})),
    };
}

std::vector<ComponentKind> containers()
{
    using C = Category;
    const Traits frame{Trait::Encloses, Trait::Perfect};
    const QSizeF size{360, 240};
    return {
        domain(sized(withProperties(kind("host", QT_TRANSLATE_NOOP("Kinds", "Server"), C::Container, {Trait::Encloses, Trait::FailureDomain, Trait::Machine}, Kinds::tr("One machine. When it fails, everything on it is gone.")), {p::identity(), p::reliability(), p::standbyRole()}), size), 1),
        domain(sized(withProperties(kind("zone", QT_TRANSLATE_NOOP("Kinds", "Zone"), C::Container, {Trait::Encloses, Trait::FailureDomain}, Kinds::tr("A data centre or a part of one with its own power and network.")), {p::identity(), p::reliability()}), size), 2),
        domain(sized(withProperties(kind("region", QT_TRANSLATE_NOOP("Kinds", "Region"), C::Container, {Trait::Encloses, Trait::FailureDomain}, Kinds::tr("Several zones in one part of the world.")), {p::identity(), p::reliability()}), size), 3),
        sized(withProperties(kind("network", QT_TRANSLATE_NOOP("Kinds", "Network"), C::Container, frame, Kinds::tr("A network or subnet that keeps parts apart from others.")), {p::identity()}), size),
        sized(withProperties(kind("cluster", QT_TRANSLATE_NOOP("Kinds", "Cluster"), C::Container, {Trait::Encloses, Trait::Clusters, Trait::Perfect}, Kinds::tr("Members that act as one: a primary with replicas, an active with a standby, or several that all work.")), {p::cluster(), p::identity()}), size),
        sized(withProperties(kind("group", QT_TRANSLATE_NOOP("Kinds", "Group"), C::Container, frame, Kinds::tr("Keeps parts together in the drawing; it means nothing else.")), {p::identity()}), size),
    };
}

std::vector<ComponentKind> annotations()
{
    using C = Category;
    const Traits traits{Trait::Annotation, Trait::OffPath, Trait::Perfect};
    const Traits plain{Trait::Annotation, Trait::Caption, Trait::OffPath, Trait::Perfect};
    return {
        sized(withProperties(kind("note", QT_TRANSLATE_NOOP("Kinds", "Note"), C::Annotation, traits, Kinds::tr("A text on paper. A line from it to a part says what it is about.")), {p::note()}), {200, 90}),
        sized(withProperties(kind("text", QT_TRANSLATE_NOOP("Kinds", "Text"), C::Annotation, plain, Kinds::tr("A caption or a heading in the drawing.")), {p::caption()}), {200, 32}),
        sized(withProperties(kind("image", QT_TRANSLATE_NOOP("Kinds", "Image"), C::Annotation, {Trait::Annotation, Trait::ShowsImage, Trait::OffPath, Trait::Perfect}, Kinds::tr("A picture in the drawing, from a file or kept in the drawing; its name is the caption.")), {p::image()}), {160, 120}),
    };
}

std::vector<ComponentKind> makeKinds()
{
    std::vector<ComponentKind> all;
    for (const std::vector<ComponentKind> &group : {clients(), network(), traffic(), compute(), data(), security(), operations(), containers(), annotations()})
        all.insert(all.end(), group.begin(), group.end());
    for (ComponentKind &entry : all) {
        const bool hasIcon = !entry.traits.has(Trait::Annotation);
        const bool hasColor = !entry.traits.has(Trait::ShowsImage);
        entry.properties = p::joined({entry.properties, hasColor ? p::appearance() : PropertySchemas(), hasIcon ? p::ownIcon() : PropertySchemas(), p::placing()});
    }
    return all;
}

} // namespace

const std::vector<ComponentKind> &componentKinds()
{
    static const std::vector<ComponentKind> kinds = makeKinds();
    return kinds;
}

const ComponentKind *findComponentKind(const QString &id)
{
    static const QHash<QString, const ComponentKind *> index = [] {
        QHash<QString, const ComponentKind *> byId;
        for (const ComponentKind &entry : componentKinds())
            byId.insert(entry.id, &entry);
        return byId;
    }();
    return index.value(id, nullptr);
}

const ComponentKind &componentKind(const QString &id)
{
    const ComponentKind *found = findComponentKind(id);
    return found ? *found : unknownComponentKind();
}

const ComponentKind &unknownComponentKind()
{
    static const ComponentKind entry
        = withProperties(kind("unknown", QT_TRANSLATE_NOOP("Kinds", "Unknown part"), Category::Annotation, {}, Kinds::tr("A kind of part that this version does not know. It is kept as it is.")),
                         {p::identity(), p::timing(0), p::redundancy(), p::reliability(), p::service(), p::requirements(), p::appearance(), p::ownIcon(), p::placing()});
    return entry;
}

} // namespace model
