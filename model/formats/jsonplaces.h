#pragma once

#include "model/base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>

namespace model {

/// What QJsonDocument does not tell about the text it has parsed. All take time and memory in proportion to the text.

/// Gives each problem without a line the line of its path, or of the nearest beginning of the path that the text has.
void findLines(QByteArrayView json, Problems &problems);

/// A problem for every key that one object has more than once, because all but the last of its values are lost.
Problems repeatedKeys(QByteArrayView json);

/// What is whole at the beginning of text that breaks off, or breaks, at `end`: up to the last complete entry of a
/// top-level list or complete top-level member, with the brackets that are missing. Empty when nothing is whole.
QByteArray completeBeginning(QByteArrayView json, qsizetype end);

/// The value as QJsonObject would have put it together. QJsonDocument sorts keys by code point, QJsonObject looks for them
/// by UTF-16 code unit, so that it finds some keys of parsed objects no more and calls equal objects different.
QJsonValue withSortedKeys(const QJsonValue &value);

/// True when the text may have keys for which that matters.
bool mayHaveUnsortedKeys(QByteArrayView json);

/// 1-based line of an offset in bytes.
int lineAt(QByteArrayView text, qsizetype offset);

} // namespace model
