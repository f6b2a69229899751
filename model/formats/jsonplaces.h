#pragma once

#include "model/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

namespace model {

/// What QJsonDocument does not tell about the text it has parsed. All take time and memory in proportion to the text.

/// Gives each problem without a line the line of its path, or of the nearest beginning of the path that the text has.
void findLines(QByteArrayView json, Problems &problems);

/// A problem for every key that one object has more than once, because all but the last of its values are lost.
Problems repeatedKeys(QByteArrayView json);

/// What is whole at the beginning of text that breaks off, or breaks, at `end`: up to the last complete entry of a
/// top-level list or complete top-level member, with the brackets that are missing. Empty when nothing is whole.
QByteArray completeBeginning(QByteArrayView json, qsizetype end);

/// 1-based line of an offset in bytes.
int lineAt(QByteArrayView text, qsizetype offset);

} // namespace model
