#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <utility>
#include <vector>

namespace model {

/// The place of a key among its siblings. Keys without a place follow by name, as QJsonObject has all of them.
using KeyOrder = QHash<QString, int>;

KeyOrder keyOrder(const QStringList &keys);

/// Members of an object that keep the order they were added in, as those of QJsonObject do not.
using OrderedMembers = std::vector<std::pair<QString, QJsonValue>>;

/// One line of JSON as QByteArray; `knownOrder` are the keys that come first in every object.
QByteArray jsonText(const QJsonValue &value, const QStringList &knownOrder = {});
QByteArray jsonText(const OrderedMembers &members, const QStringList &knownOrder = {});
QByteArray jsonString(const QString &text);

/// Appends one line of JSON: `{"id": "nginx", "x": 40}`, with the shortest form of every number.
void appendJson(QByteArray &out, const QJsonValue &value, const KeyOrder &order = {});

/// Appends members without the brackets around them: `"id": "nginx", "x": 40`. Objects in them have an order of their own.
void appendMembers(QByteArray &out, const QJsonObject &members, const KeyOrder &order, const KeyOrder &nested);

/// Appends a JSON string with its quotes; characters that UTF-8 cannot hold, or that
/// readers take for a byte order mark, are escaped.
void appendString(QByteArray &out, const QString &text);

/// The shortest text that reads back as the same number.
void appendNumber(QByteArray &out, double number);

} // namespace model
