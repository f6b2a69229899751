#pragma once

#include <QJsonObject>
#include <QString>

namespace model {

/// Keys of the file that have a place of their own in Diagram, Component and Connection. They cannot be the key of a
/// further member: it would stand in the file twice, and one of the two would be lost.
bool isReservedDiagramMember(const QString &key);
bool isReservedComponentMember(const QString &key);
bool isReservedConnectionMember(const QString &key);

} // namespace model
