#include "model/analysis/wording.h"

#include <QCoreApplication>

namespace model::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr qsizetype namesShown = 3;

} // namespace

QString list(const QStringList &names)
{
    if (names.size() <= 1)
        return names.value(0);
    if (names.size() > namesShown + 1) {
        return Wording::tr("%1 and %2 more", "list of names, number of others")
            .arg(names.mid(0, namesShown).join(QStringLiteral(", ")), QString::number(names.size() - namesShown));
    }
    return Wording::tr("%1 and %2", "list of names").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString list(const Topology &topology, const std::vector<int> &components)
{
    QStringList names;
    for (const int component : components)
        names.append(topology.nameOf(component));
    return list(names);
}

QString every(OperationSet operations, OperationSet working)
{
    const bool reads = operations.contains(Operation::Read);
    const bool writes = operations.contains(Operation::Write);
    const bool files = operations.contains(Operation::Static);
    if (operations == working && int(reads) + int(writes) + int(files) > 1)
        return Wording::tr("Every request");
    if (reads && writes)
        return files ? Wording::tr("Every request") : Wording::tr("Every read and every write");
    if (reads)
        return files ? Wording::tr("Every read and every file") : Wording::tr("Every read");
    if (writes)
        return files ? Wording::tr("Every write and every file") : Wording::tr("Every write");
    return Wording::tr("Every request for a file");
}

std::vector<ComponentId> ids(const Topology &topology, const std::vector<int> &components)
{
    std::vector<ComponentId> result;
    for (const int component : components)
        result.push_back(topology.component(component).id);
    return result;
}

QString kindOf(const Topology &topology, int component)
{
    const QString name = topology.component(component).kindInfo().name;
    const bool isWord = name.size() > 1 && name.at(1).isLower();
    return isWord ? name.left(1).toLower() + name.mid(1) : name;
}

} // namespace model::wording
