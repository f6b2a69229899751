#pragma once

#include "model/diagram/diagram.h"

#include <QRandomGenerator>

/// Diagrams that no person would draw: they have in them what files and programs can put there.
namespace tests {

/// Any text a JSON string can hold: control characters, halves of surrogate pairs, other scripts, or nothing.
QString oddText(QRandomGenerator &random);

/// Any value JSON can hold, numbers at the limits included.
QJsonValue oddValue(QRandomGenerator &random, int depth = 3);

/// An object of odd values under odd keys; none of the keys has a meaning of its own in the file.
QJsonObject oddMembers(QRandomGenerator &random);

/// Parts of every kind and of unknown kinds, nested, connected, with and without positions, with odd members everywhere.
model::Diagram oddDiagram(quint32 seed, int components = 40, int connections = 60);

/// A value that the property allows; another one for each turn where there are several.
QJsonValue validValue(const model::PropertySchema &schema, int turn = 0);

} // namespace tests
