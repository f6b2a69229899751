#pragma once

#include "model/diagram/diagram.h"
#include "model/formats/jsonmembers.h"

#include <QJsonArray>

/// The two lists of the native format, apart from the file around them.
namespace model::native {

/// A component and its place in the list of the file.
struct ReadComponent {
    Component component;
    qsizetype index = 0;
};

/// Reads the list `components`; ids are unique, parents are as the file has them.
std::vector<ReadComponent> readComponents(const QJsonValue &value, Problems &problems);

/// Takes out of their containers: parts whose container does not exist, the first of each circle of containers, and
/// what is more than maxNesting deep. The parts stay, at the top level.
void resolveParents(std::vector<ReadComponent> &components, Problems &problems);

/// Warns of properties that name components which do not exist.
void checkReferences(const std::vector<ReadComponent> &components, Problems &problems);

/// Reads the list `connections` whose ends are components of `diagram`; ids are unique, given or made.
std::vector<Connection> readConnections(const QJsonValue &value, const Diagram &diagram, Problems &problems);

/// Warns of members of `view` that say nothing because they have another type.
void checkView(const QJsonValue &value, Problems &problems);

/// The entries of a top-level list; reports what is no list.
QJsonArray readList(const QJsonValue &value, QLatin1String key, Problems &problems);

/// The object at a place of a top-level list; reports what is no object.
std::optional<QJsonObject> readEntry(const QJsonArray &entries, JsonPlace place, Problems &problems);

} // namespace model::native
