#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace model {

/// The place of a key among its siblings. Keys without a place follow by name, as QJsonObject has all of them.
using KeyOrder = QHash<QString, int>;

KeyOrder keyOrder(const QStringList &keys);

/// Appends one line of JSON: `{"id": "nginx", "x": 40}`, with the shortest form of every number.
void appendJson(QByteArray &out, const QJsonValue &value, const KeyOrder &order = {});

/// Appends members without the brackets around them: `"id": "nginx", "x": 40`. Objects in them have an order of their own.
void appendMembers(QByteArray &out, const QJsonObject &members, const KeyOrder &order, const KeyOrder &nested);

/// Appends a JSON string with its quotes; characters that UTF-8 cannot hold are escaped.
void appendString(QByteArray &out, const QString &text);

/// The shortest text that reads back as the same number.
void appendNumber(QByteArray &out, double number);

} // namespace model
