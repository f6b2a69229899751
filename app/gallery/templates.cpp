#include "app/gallery/templates.h"

#include "app/gallery/templateparts.h"
#include "app/placed.h"

#include "model/formats/diagramfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    const char *file;
    const char *title; ///< to be translated, as the description; the same as in the file
    const char *description;
    TemplateCategory category;
    bool onStartPage = false;
};

constexpr Entry entries[] = {
    {"simple-web-stack", QT_TRANSLATE_NOOP("Templates", "Simple web stack"),
     QT_TRANSLATE_NOOP("Templates", "One server hosts www.foobar.com: web server, application server, application files and database"
                                    " share one machine. If it fails, or is restarted for an update, the site is gone; and it cannot"
                                    " take more traffic than one machine can."),
     TemplateCategory::First, true},
    {"static-site-behind-a-cdn", QT_TRANSLATE_NOOP("Templates", "Static site behind a CDN"),
     QT_TRANSLATE_NOOP("Templates", "Files lie in object storage, and a CDN keeps copies of them near the visitors: there is no "
                                    "server to look after. What visitors send in a form goes to a function that the provider runs "
                                    "when it is called. All of it is redundant at the provider, so nothing here is a single point of"
                                    " failure."),
     TemplateCategory::First},
    {"distributed-web-infrastructure", QT_TRANSLATE_NOOP("Templates", "Distributed web infrastructure"),
     QT_TRANSLATE_NOOP("Templates", "A load balancer shares the requests between two servers in turn (round robin, active-active). "
                                    "The primary database takes the writes, the replica answers reads. The balancer is a single "
                                    "point of failure; so is the primary for writes, because nothing promotes the replica."),
     TemplateCategory::Growing, true},
    {"three-tiers-with-cache-and-queue", QT_TRANSLATE_NOOP("Templates", "Three tiers with cache and queue"),
     QT_TRANSLATE_NOOP("Templates", "Web, application and data tiers on machines of their own. The cache keeps the database from "
                                    "being asked the same thing twice; pages work without it. What may take longer goes into the "
                                    "queue, and a worker does it later. The one balancer, the queue and the one database remain "
                                    "single points of failure."),
     TemplateCategory::Growing},
    {"microservices-behind-a-gateway", QT_TRANSLATE_NOOP("Templates", "Microservices behind a gateway"),
     QT_TRANSLATE_NOOP("Templates", "One gateway is the door to several services, each with a database of its own and several copies"
                                    " of itself. A page needs the catalogue and the accounts; an order needs the orders as well, the"
                                    " payment service of somebody else, and the queue from which mails are sent later. Each database"
                                    " exists once: whoever needs it fails with it."),
     TemplateCategory::Growing},
    {"scale-up", QT_TRANSLATE_NOOP("Templates", "Scaled-up web infrastructure"),
     QT_TRANSLATE_NOOP("Templates", "Two balancers share one virtual IP, and every tier has servers of its own. No single component "
                                    "stops the reads any more. For writes the primary database and its server remain: the replica is"
                                    " promoted by hand only."),
     TemplateCategory::Growing, true},
    {"automatic-failover-with-a-virtual-ip", QT_TRANSLATE_NOOP("Templates", "Automatic failover with a virtual IP"),
     QT_TRANSLATE_NOOP("Templates", "Two balancers share one address: when the active one fails, the standby takes the virtual IP. A"
                                    " database cluster promotes its replica by itself. No single machine can stop reads or writes; "
                                    "what remains is a short interruption while something takes over."),
     TemplateCategory::Available},
    {"two-zones-with-a-managed-database", QT_TRANSLATE_NOOP("Templates", "Two zones with a managed database"),
     QT_TRANSLATE_NOOP("Templates", "Balancer, cache and database come from a provider who runs each in several zones, and the "
                                    "application runs in both zones. Any machine may fail, and so may a whole zone. What remains is "
                                    "the region: when that fails, everything does."),
     TemplateCategory::Available},
    {"active-and-standby-site", QT_TRANSLATE_NOOP("Templates", "Active and standby site"),
     QT_TRANSLATE_NOOP("Templates", "One data centre works, a second one waits. A global balancer sends visitors to the standby site"
                                    " when the active one does not answer. Reads go on there by themselves; for writes, somebody has"
                                    " to promote the replica first, because two sites that both take writes would drift apart."),
     TemplateCategory::Available},
    {"secured-and-monitored", QT_TRANSLATE_NOOP("Templates", "Secured and monitored web infrastructure"),
     QT_TRANSLATE_NOOP("Templates", "Three firewalls let only the ports through that are needed, HTTPS encrypts the way to the "
                                    "balancer, and an agent on every server reports to a monitoring service. What remains: TLS ends "
                                    "at the balancer, only one database accepts writes, every server carries all tiers, and each "
                                    "firewall on the way is itself a single point of failure."),
     TemplateCategory::Safe, true},
    {"monitoring-and-backups", QT_TRANSLATE_NOOP("Templates", "Monitoring and backups"),
     QT_TRANSLATE_NOOP("Templates", "Agents on every server report to a monitoring service, which calls somebody when something "
                                    "fails. Backups go to another zone, so that neither a fire nor a mistake takes the only copy. "
                                    "They do not keep the site running: each server here is still a single point of failure."),
     TemplateCategory::Safe},
};

QString pathOf(const Entry &entry)
{
    return u":/diagrams/%1.tracepaper"_s.arg(QLatin1String(entry.file));
}

} // namespace

QString templateCategoryName(TemplateCategory category)
{
    switch (category) {
    case TemplateCategory::First:
        return QCoreApplication::translate("Templates", "First steps");
    case TemplateCategory::Growing:
        return QCoreApplication::translate("Templates", "Growing");
    case TemplateCategory::Available:
        return QCoreApplication::translate("Templates", "Staying available");
    case TemplateCategory::Safe:
        return QCoreApplication::translate("Templates", "Secured and watched");
    case TemplateCategory::Own:
        return QCoreApplication::translate("Templates", "Yours");
    }
    Q_UNREACHABLE();
}

void speakTheUsersLanguage(model::Diagram &diagram, const QString &path)
{
    for (const Entry &entry : entries) {
        if (path != pathOf(entry))
            continue;
        diagram.setTitle(QCoreApplication::translate("Templates", entry.title));
        diagram.setDescription(QCoreApplication::translate("Templates", entry.description));
        translateParts(diagram);
    }
}

Template readTemplate(const QString &path, TemplateCategory category)
{
    model::Diagram diagram = model::loadDiagram(path).diagram;
    speakTheUsersLanguage(diagram, path);
    diagram = placed(diagram);
    const QString title = diagram.title().isEmpty() ? QFileInfo(path).completeBaseName() : diagram.title();
    return {path, title, diagram.description(), category, diagram};
}

const std::vector<Template> &templates()
{
    static const std::vector<Template> all = [] {
        std::vector<Template> result;
        for (const Entry &entry : entries)
            result.push_back(readTemplate(pathOf(entry), entry.category));
        return result;
    }();
    return all;
}

std::vector<Template> startTemplates()
{
    std::vector<Template> result;
    for (const Entry &entry : entries) {
        if (entry.onStartPage)
            result.push_back(readTemplate(pathOf(entry), entry.category));
    }
    return result;
}

} // namespace app
