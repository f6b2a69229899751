#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

#include <utility>
#include <vector>

namespace model {

/// A JSON object whose members keep the order they were added in, as QJsonObject does not.
using OrderedMembers = std::vector<std::pair<QString, QJsonValue>>;

/// One line of JSON: `{"id": "nginx", "x": 40}`; objects in `knownOrder` first, then by name; shortest numbers.
QByteArray jsonText(const QJsonValue &value, const QStringList &knownOrder = {});
QByteArray jsonText(const OrderedMembers &members, const QStringList &knownOrder = {});

/// A JSON string with its quotes; characters that UTF-8 cannot hold are escaped.
QByteArray jsonString(const QString &text);

/// The members of an object: those in `knownOrder` first, the rest by name.
OrderedMembers orderedMembers(const QJsonObject &object, const QStringList &knownOrder);

} // namespace model
