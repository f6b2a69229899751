#include "model/topology/topologycompiler.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace model {

namespace {

struct Ability {
    Q_DECLARE_TR_FUNCTIONS(Ability)
};

} // namespace

QString TopologyCompiler::nothingBehind(int component, Operation operation) const
{
    const Component &part = t.component(component);
    const QString name = t.nameOf(component);
    if (forwards(component))
        return Ability::tr("%1 passes requests on, but there is nothing behind it that answers: connect it to a server.").arg(name);
    for (const int link : m_out[component]) {
        const int to = t.m_links[link].to;
        if (t.has(to, Trait::Stores) && !t.m_links[link].operations.contains(operation))
            return operation == Operation::Write ? Ability::tr("%1 may only read from %2: its connection is not for writes.").arg(name, t.nameOf(to))
                                                 : Ability::tr("%1 may only write to %2: its connection is not for reads.").arg(name, t.nameOf(to));
        if (t.has(to, Trait::Stores) && m_linkInfo[link].optional)
            return Ability::tr("%1 is connected to %2 as something that it can do without (Requirement: Optional), and nothing else keeps the data.")
                .arg(name, t.nameOf(to));
        if (isHelper(link))
            return Ability::tr("%1 has only helpers such as %2 behind it, nothing that keeps the data: connect it to a database.")
                .arg(name, t.nameOf(t.m_links[link].to));
    }
    if (part.has(Trait::ServesFiles))
        return Ability::tr("%1 has no application server or database behind it: by itself it can only answer files.").arg(name);
    return operation == Operation::Read ? Ability::tr("%1 has no database behind it: there is no data to make a page from.").arg(name)
                                        : Ability::tr("%1 has no database behind it: there is nowhere to store a change.").arg(name);
}

QString TopologyCompiler::storeInability(int stage, Operation operation) const
{
    const int component = m_keys[stage].component;
    const MemberRole role = t.m_roles[component];
    const bool isPromoted = t.m_stages[stage].promoted;
    const auto name = [this, component] { return t.nameOf(component); };
    if (t.m_stages[stage].filesOnly && operation != Operation::Static)
        return Ability::tr("%1 can only answer files when it is asked directly, without code in front of it.").arg(name());
    if (operation == Operation::Static)
        return t.has(component, Trait::ServesFiles) ? QString() : Ability::tr("%1 keeps data, it does not serve files.").arg(name());
    if (role == MemberRole::Arbiter)
        return Ability::tr("%1 is an arbiter: it votes and holds no data.").arg(name());
    if (operation == Operation::Write && !t.isWriter(component) && !isPromoted)
        return Ability::tr("%1 is a replica: it answers reads and accepts no writes.").arg(name());
    return {};
}

/// What keeps the stage from answering the operation whatever is up, or empty.
QString TopologyCompiler::inability(int stage, Operation operation, const Plan &plan) const
{
    const int component = m_keys[stage].component;
    if (forwards(component))
        return plan.requirements.empty() ? nothingBehind(component, operation) : QString();
    if (t.has(component, Trait::EntryPoint)) {
        const auto onlyNames = std::all_of(plan.requirements.begin(), plan.requirements.end(), [](const Requirement &r) { return r.firstContact; });
        return onlyNames ? Ability::tr("%1 is connected to nothing that could answer it: connect it to a server.").arg(t.nameOf(component)) : QString();
    }
    if (t.has(component, Trait::Resolves) || operation == Operation::Static)
        return t.has(component, Trait::Stores) ? storeInability(stage, operation) : QString();
    if (t.has(component, Trait::Stores))
        return storeInability(stage, operation);
    const bool needsData = t.has(component, Trait::ServesFiles) || t.has(component, Trait::RunsCode);
    if (!needsData || !plan.requirements.empty())
        return {};
    const QJsonArray serves = t.component(component).property(QStringLiteral("serves")).toArray();
    return serves.contains(operationId(operation)) ? QString() : nothingBehind(component, operation);
}

} // namespace model
