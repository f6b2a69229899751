#include "views/panels/connectionmeaning.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {
namespace {

struct Meanings {
    Q_DECLARE_TR_FUNCTIONS(ConnectionMeaning)
};

QString nameOf(const model::Topology &topology, const model::Target &target)
{
    const model::Stage &stage = topology.stages()[std::size_t(target.stage)];
    if (stage.component >= 0)
        return topology.component(stage.component).displayName();
    if (target.link >= 0)
        return topology.component(topology.links()[std::size_t(target.link)].to).displayName();
    return Meanings::tr("the database set");
}

QString listText(const QStringList &names)
{
    return names.join(Meanings::tr(", "));
}

QStringList targetNames(const model::Topology &topology, const std::vector<model::Target> &targets)
{
    QStringList names;
    for (const model::Target &target : targets) {
        const QString name = nameOf(topology, target);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QString operationsText(const std::vector<model::Operation> &operations)
{
    QStringList names;
    for (const model::Operation operation : operations)
        names.append(model::operationName(operation));
    return listText(names);
}

QString requirementText(const model::Topology &topology, const model::Requirement &requirement)
{
    const QStringList names = targetNames(topology, requirement.targets);
    QString text;
    if (names.size() == 1)
        text = Meanings::tr("Needed: nothing else can do what %1 does here.").arg(names.front());
    else if (requirement.needed == 1)
        text = Meanings::tr("One of %1 alternatives (%2): any one of %3 is enough.")
                   .arg(QString::number(names.size()), requirement.role, listText(names));
    else
        text = Meanings::tr("%1 of %2 are needed (%3): %4.")
                   .arg(QString::number(requirement.needed), QString::number(names.size()), requirement.role,
                        listText(names));
    if (!requirement.standbys.empty())
        text += QLatin1Char(' ')
                + Meanings::tr("%1 takes over automatically.").arg(listText(targetNames(topology, requirement.standbys)));
    if (requirement.firstContact)
        text += QLatin1Char(' ') + Meanings::tr("Only while the name is not known yet.");
    return text;
}

struct Meaning {
    QString text;
    std::vector<model::Operation> operations;
};

/// Adds the text, or only the operation when another one means the same.
void addMeaning(std::vector<Meaning> &meanings, const QString &text, model::Operation operation)
{
    const auto same = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning &m) { return m.text == text; });
    if (same == meanings.end())
        meanings.push_back({text, {operation}});
    else if (same->operations.back() != operation)
        same->operations.push_back(operation);
}

QStringList sentences(const std::vector<Meaning> &meanings)
{
    QStringList lines;
    for (const Meaning &meaning : meanings) {
        if (meaning.operations.size() == model::operationCount)
            lines.append(meaning.text);
        else
            lines.append(Meanings::tr("%1: %2").arg(operationsText(meaning.operations), meaning.text));
    }
    return lines;
}

bool leadsOver(const model::Topology &topology, const std::vector<model::Target> &targets, int connection)
{
    return std::any_of(targets.begin(), targets.end(), [&](const model::Target &target) {
        return target.link >= 0 && topology.links()[std::size_t(target.link)].connection == connection;
    });
}

std::vector<Meaning> meaningsOf(const model::Topology &topology, int connection)
{
    std::vector<Meaning> meanings;
    for (const model::Operation operation : model::allOperations) {
        for (int stage = 0; stage < int(topology.stages().size()); ++stage) {
            for (const model::Requirement &requirement : topology.plan(stage, operation).requirements) {
                if (leadsOver(topology, requirement.targets, connection))
                    addMeaning(meanings, requirementText(topology, requirement), operation);
            }
        }
    }
    return meanings;
}

bool isOptional(const model::Topology &topology, int connection)
{
    for (int component = 0; component < topology.componentCount(); ++component) {
        for (const model::OptionalLink &optional : topology.optionalLinksOf(component)) {
            if (topology.links()[std::size_t(optional.link)].connection == connection)
                return true;
        }
    }
    return false;
}

} // namespace

bool hasAlternatives(const model::Topology &topology, const model::ConnectionId &id)
{
    if (!topology.diagram().connection(id))
        return false;
    const int index = topology.diagram().indexOf(id);
    for (const model::Operation operation : model::allOperations) {
        for (int stage = 0; stage < int(topology.stages().size()); ++stage) {
            for (const model::Requirement &requirement : topology.plan(stage, operation).requirements) {
                const bool leads = leadsOver(topology, requirement.targets, index) || leadsOver(topology, requirement.standbys, index);
                if (leads && requirement.targets.size() + requirement.standbys.size() > 1)
                    return true;
            }
        }
    }
    return false;
}

QString connectionMeaning(const model::Topology &topology, const model::ConnectionId &id)
{
    const model::Connection *connection = topology.diagram().connection(id);
    if (!connection) // a topology has no lines that explain
        return Meanings::tr("Joins a note to what it explains. Requests and findings do not know it.");
    const int index = topology.diagram().indexOf(id);
    const std::vector<Meaning> meanings = meaningsOf(topology, index);
    if (!meanings.empty())
        return sentences(meanings).join(QLatin1Char('\n'));
    for (const model::UnresolvedLink &unresolved : topology.unresolvedLinks()) {
        if (unresolved.connection == index)
            return unresolved.reason;
    }
    if (isOptional(topology, index))
        return Meanings::tr("Used when it is there, never needed: without it requests are slower, not refused.");
    if (!connection->protocolInfo().onRequestPath())
        return Meanings::tr("Not on the way of a request: %1.").arg(model::trafficKindName(connection->traffic()));
    return Meanings::tr("No request passes here as things are connected now.");
}

QStringList componentNeeds(const model::Topology &topology, const model::ComponentId &id)
{
    const int index = topology.diagram().indexOf(id);
    std::vector<Meaning> meanings;
    for (const model::Operation operation : model::allOperations) {
        for (int stage = 0; stage < int(topology.stages().size()); ++stage) {
            if (topology.stages()[std::size_t(stage)].component != index)
                continue;
            const model::Plan &plan = topology.plan(stage, operation);
            if (!plan.possible && !plan.missing.isEmpty())
                addMeaning(meanings, plan.missing, operation);
            for (const model::Requirement &requirement : plan.requirements)
                addMeaning(meanings, requirementText(topology, requirement), operation);
        }
    }
    return sentences(meanings);
}

} // namespace views
