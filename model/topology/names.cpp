#include "model/topology/topology.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace model {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

struct Record {
    QString name;
    QString type;
    QString value;
    std::optional<int> ttlSeconds;
    int resolver;
};

QString canonical(QString name)
{
    name = name.trimmed().toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

bool isAddress(const QString &text)
{
    static const QRegularExpression v4(QStringLiteral("^\\d{1,3}(\\.\\d{1,3}){3}$"));
    return text.contains(u':') || v4.match(text).hasMatch();
}

QString hostOf(const QString &url)
{
    const QString whole = url.contains(QStringLiteral("://")) ? url : QStringLiteral("http://") + url;
    return canonical(QUrl(whole).host());
}

std::vector<Record> recordsOf(const Topology &topology, const std::vector<int> &resolvers)
{
    std::vector<Record> records;
    for (const int resolver : resolvers) {
        const QJsonArray entries = topology.component(resolver).property(QStringLiteral("records")).toArray();
        for (const QJsonValue &value : entries) {
            const QJsonObject entry = value.toObject();
            const QJsonValue ttl = entry.value(QStringLiteral("ttl"));
            records.push_back({canonical(entry.value(QStringLiteral("name")).toString()),
                               entry.value(QStringLiteral("type")).toString().trimmed().toUpper(),
                               canonical(entry.value(QStringLiteral("value")).toString()),
                               ttl.isDouble() ? std::optional<int>(ttl.toInt()) : std::nullopt, resolver});
        }
    }
    return records;
}

/// The part of a name that one owner usually holds: its last two labels.
QString zoneOf(const QString &name)
{
    return name.section(u'.', -2);
}

std::vector<const Record *> recordsFor(const std::vector<Record> &records, const QString &name)
{
    std::vector<const Record *> found;
    const auto collect = [&](const QString &wanted) {
        for (const Record &record : records) {
            if (record.name == wanted)
                found.push_back(&record);
        }
    };
    collect(name);
    // RFC 4592: a wildcard answers for names that have no record of their own.
    for (QString rest = name; found.empty() && rest.contains(u'.');) {
        rest = rest.mid(rest.indexOf(u'.') + 1);
        collect(QStringLiteral("*.") + rest);
    }
    return found;
}

QStringList addressList(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    return text.toLower().split(separators, Qt::SkipEmptyParts);
}

} // namespace

NameResolution Topology::resolveName(int entry, const QString &url) const
{
    NameResolution result;
    result.name = hostOf(url);
    if (m_resolvers[entry].empty())
        return result;
    result.resolver = m_resolvers[entry].front();
    result.status = NameResolution::Status::NoRecords;
    const std::vector<Record> records = recordsOf(*this, m_resolvers[entry]);
    if (records.empty() || result.name.isEmpty())
        return result;

    QString name = result.name;
    QSet<QString> seen;
    while (!seen.contains(name)) {
        seen.insert(name);
        const Record *alias = nullptr;
        for (const Record *record : recordsFor(records, name)) {
            const bool address = record->type == QStringLiteral("A") || record->type == QStringLiteral("AAAA");
            if (address && !result.addresses.contains(record->value))
                result.addresses.append(record->value);
            if (record->type == QStringLiteral("CNAME"))
                alias = record;
            if (address || alias == record) {
                result.resolver = record->resolver;
                result.ttlSeconds = std::min(record->ttlSeconds.value_or(result.ttlSeconds.value_or(INT_MAX)), result.ttlSeconds.value_or(INT_MAX));
                if (*result.ttlSeconds == INT_MAX)
                    result.ttlSeconds.reset();
            }
        }
        if (!result.addresses.isEmpty() || !alias)
            break;
        result.chain.append(alias->value);
        name = alias->value;
    }
    const bool ledOutside = !result.chain.isEmpty() && zoneOf(name) != zoneOf(result.name) && !isAddress(name)
                            && std::none_of(records.begin(), records.end(), [&](const Record &r) { return zoneOf(r.name) == zoneOf(name); });
    const bool found = !result.addresses.isEmpty() || ledOutside;
    result.status = found ? NameResolution::Status::Resolved : NameResolution::Status::NameMissing;
    return result;
}

QString Topology::defaultUrl(int entry) const
{
    const Component &part = component(entry);
    const QString url = part.text(QStringLiteral("url"));
    if (part.hasProperty(QStringLiteral("url")) || resolveName(entry, url).status != NameResolution::Status::NameMissing)
        return url;
    // Nobody chose the kind's own URL: ask for a name that the drawn DNS knows.
    for (const Record &record : recordsOf(*this, m_resolvers[entry])) {
        const bool leads = record.type == QStringLiteral("A") || record.type == QStringLiteral("AAAA") || record.type == QStringLiteral("CNAME");
        if (leads && !record.name.startsWith(u'*') && !record.name.isEmpty())
            return QStringLiteral("http://") + record.name + u'/';
    }
    return url;
}

QString Topology::addressOf(int index) const
{
    const QString own = component(index).text(QStringLiteral("address"));
    if (!own.isEmpty() || component(index).has(Trait::EntryPoint) || m_machine[index] < 0)
        return own;
    return component(m_machine[index]).text(QStringLiteral("address"));
}

/// The addresses a front end answers at; for parts that pass packets through also those of what is behind.
QStringList Topology::addressesBehind(const Target &target) const
{
    QStringList addresses;
    std::vector<int> open{target.stage};
    QSet<int> seen{target.stage};
    const auto add = [&](int part) { addresses.append(addressList(addressOf(part))); };
    if (target.link >= 0)
        add(m_links[target.link].to);
    while (!open.empty()) {
        const Stage stage = m_stages[open.back()];
        const std::array<Plan, operationCount> &plans = m_plans[open.back()];
        open.pop_back();
        if (stage.component >= 0)
            add(stage.component);
        if (const int set = stage.component >= 0 ? m_setOf[stage.component] : -1; set >= 0 && m_sets[set].frame >= 0) {
            add(m_sets[set].frame); // a cluster is reached at any of its addresses
            std::for_each(m_sets[set].members.begin(), m_sets[set].members.end(), add);
        }
        if (stage.kind == Stage::Kind::Part && !component(stage.component).has(Trait::PassesThrough))
            continue;
        for (const Plan &plan : plans) {
            for (const Requirement &requirement : plan.requirements) {
                for (const Target &next : requirement.targets) {
                    if (!seen.contains(next.stage)) {
                        seen.insert(next.stage);
                        open.push_back(next.stage);
                    }
                }
            }
        }
    }
    return addresses;
}

Plan Topology::entryPlan(int entry, Operation operation, const QString &url) const
{
    return fitToName(m_entryPlans[entry][model::indexOf(operation)], entry, url);
}

Plan Topology::fitToName(Plan plan, int entry, const QString &url) const
{
    const NameResolution resolution = resolveName(entry, url);
    QStringList wanted = resolution.addresses;
    if (isAddress(resolution.name)) {
        std::erase_if(plan.requirements, [](const Requirement &requirement) { return requirement.firstContact; });
        wanted = {resolution.name};
    } else if (resolution.status == NameResolution::Status::NameMissing) {
        plan.possible = false;
        plan.missing = Names::tr("%1 has no address for %2: add an A record, or correct the URL of %3.")
                           .arg(nameOf(resolution.resolver), resolution.name, nameOf(entry));
        return plan;
    }
    if (wanted.isEmpty())
        return plan;
    const auto groups = std::count_if(plan.requirements.begin(), plan.requirements.end(), [](const Requirement &r) { return !r.firstContact; });
    for (Requirement &requirement : plan.requirements) {
        if (requirement.firstContact || requirement.needed > 1 || requirement.targets.empty())
            continue; // several at once are the user's wish: no single name leads to them
        std::vector<Target> matching;
        std::vector<Target> unknown;
        for (const Target &target : requirement.targets) {
            const QStringList addresses = addressesBehind(target);
            const bool matches = std::any_of(addresses.begin(), addresses.end(), [&](const QString &a) { return wanted.contains(a); });
            if (matches)
                matching.push_back(target);
            else if (addresses.isEmpty())
                unknown.push_back(target);
        }
        if (matching.empty())
            matching = unknown;
        if (matching.empty() && groups > 1)
            continue; // a group the user made: the name leads to another one
        if (matching.empty()) {
            plan.possible = false;
            plan.missing = Names::tr("%1 leads to %2, but no part that %3 is connected to has this address.")
                               .arg(resolution.name, wanted.join(QStringLiteral(", ")), nameOf(entry));
        }
        requirement.targets = matching;
    }
    return plan;
}

} // namespace model
