#include "app/gallery/templates.h"

#include "app/placed.h"

#include "model/formats/diagramfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    const char *file;
    TemplateCategory category;
    bool onStartPage = false;
};

constexpr Entry entries[] = {
    {"simple-web-stack", TemplateCategory::First, true},
    {"static-site-behind-a-cdn", TemplateCategory::First},
    {"distributed-web-infrastructure", TemplateCategory::Growing, true},
    {"three-tiers-with-cache-and-queue", TemplateCategory::Growing},
    {"microservices-behind-a-gateway", TemplateCategory::Growing},
    {"scale-up", TemplateCategory::Growing, true},
    {"automatic-failover-with-a-virtual-ip", TemplateCategory::Available},
    {"two-zones-with-a-managed-database", TemplateCategory::Available},
    {"active-and-standby-site", TemplateCategory::Available},
    {"secured-and-monitored", TemplateCategory::Safe, true},
    {"monitoring-and-backups", TemplateCategory::Safe},
};

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

Template readTemplate(const QString &path, TemplateCategory category)
{
    const model::Diagram diagram = placed(model::loadDiagram(path).diagram);
    const QString title = diagram.title().isEmpty() ? QFileInfo(path).completeBaseName() : diagram.title();
    return {path, title, diagram.description(), category, false, diagram};
}

const std::vector<Template> &templates()
{
    static const std::vector<Template> all = [] {
        std::vector<Template> result;
        for (const Entry &entry : entries) {
            result.push_back(readTemplate(u":/diagrams/%1.tracepaper"_s.arg(QLatin1String(entry.file)), entry.category));
            result.back().onStartPage = entry.onStartPage;
        }
        return result;
    }();
    return all;
}

} // namespace app
