#include "views/panels/propertysections.h"

#include <QCoreApplication>
#include <QStringList>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct Sections {
    Q_DECLARE_TR_FUNCTIONS(PropertySections)
};

enum Section { Identity, Behaviour, Requirements, Redundancy, Timing, SectionCount };

Section sectionOf(const QString &key)
{
    static const QStringList identity{u"url"_s, u"product"_s, u"address"_s, u"port"_s, u"public"_s, u"label"_s, u"fromLabel"_s, u"toLabel"_s,
                                      u"domain"_s, u"text"_s, u"size"_s, u"align"_s, u"color"_s, u"source"_s, u"icon"_s, u"records"_s, u"encrypted"_s, u"pinned"_s};
    static const QStringList requirements{u"service"_s, u"serves"_s, u"needs"_s, u"requirement"_s, u"alternatives"_s,
                                          u"operations"_s};
    static const QStringList redundancy{u"instances"_s, u"managed"_s, u"availability"_s, u"mtbfHours"_s, u"mttrHours"_s};
    static const QStringList timing{u"serviceTimeMs"_s, u"writeServiceTimeMs"_s, u"delayMs"_s, u"rttMs"_s, u"timeoutMs"_s,
                                    u"connectTimeoutMs"_s, u"readTimeoutMs"_s, u"retries"_s, u"pooled"_s,
                                    u"concurrency"_s, u"queueLimit"_s};
    if (identity.contains(key))
        return Identity;
    if (requirements.contains(key))
        return Requirements;
    if (redundancy.contains(key))
        return Redundancy;
    return timing.contains(key) ? Timing : Behaviour;
}

} // namespace

std::vector<PropertySection> propertySections(const model::PropertySchemas &schemas)
{
    std::vector<PropertySection> sections(SectionCount);
    sections[Identity] = {Sections::tr("Properties"), {}, false};
    sections[Behaviour] = {Sections::tr("Behaviour"), {}, false};
    sections[Requirements] = {Sections::tr("Requirements"), {}, true};
    sections[Redundancy] = {Sections::tr("Redundancy and reliability"), {}, true};
    sections[Timing] = {Sections::tr("Times and capacity"), {}, true};
    for (const model::PropertySchema &schema : schemas)
        sections[sectionOf(schema.key)].properties.push_back(schema);
    std::erase_if(sections, [](const PropertySection &section) { return section.properties.empty(); });
    return sections;
}

} // namespace views
