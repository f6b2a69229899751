#include "tests/model/plantext.h"

namespace tests {

namespace {

QString stageText(const model::Topology &topology, int stage)
{
    const model::Stage &at = topology.stages()[std::size_t(stage)];
    const QString name = at.component >= 0 ? topology.component(at.component).id.toString() : QStringLiteral("set");
    return (at.kind == model::Stage::Kind::Cluster ? QStringLiteral("#") : QString()) + name + (at.promoted ? QStringLiteral("+") : QString());
}

} // namespace

int indexOf(const model::Topology &topology, const QByteArray &id)
{
    return topology.diagram().indexOf(*model::ComponentId::fromString(QString::fromUtf8(id)));
}

QString targetsText(const model::Topology &topology, const std::vector<model::Target> &targets)
{
    QStringList names;
    for (const model::Target &target : targets)
        names.append(stageText(topology, target.stage));
    return names.join(u' ');
}

QString planText(const model::Topology &topology, const model::Plan &plan)
{
    QStringList groups;
    for (const model::Requirement &requirement : plan.requirements) {
        QString text = requirement.needed > 1 ? QString::number(requirement.needed) : QString();
        text += u'{' + targetsText(topology, requirement.targets);
        if (!requirement.standbys.empty())
            text += u'|' + targetsText(topology, requirement.standbys);
        groups.append(text + u'}' + (requirement.firstContact ? QStringLiteral("?") : QString()));
    }
    return (plan.possible ? QString() : QStringLiteral("-")) + groups.join(u' ');
}

QString planOf(const model::Topology &topology, const QByteArray &id, const QByteArray &operation)
{
    const std::vector<int> &stages = topology.stagesOf(indexOf(topology, id));
    if (stages.empty())
        return QStringLiteral("none");
    return planText(topology, topology.plan(stages.front(), *model::operationFromId(QString::fromLatin1(operation))));
}

} // namespace tests
