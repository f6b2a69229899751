#pragma once

#include <QByteArray>
#include <QString>

/// Golden files hold the accepted output of a function, in text a reviewer can read. After a change that is meant, run
/// the tests once with ACCEPT_GOLDEN=1, look at what `git diff` shows and commit it.

namespace tests {

/// Says where two texts part, with the lines around that place; empty if they are equal.
QString textDifference(const QByteArray &actual, const QByteArray &expected);

/// Compares with the golden file at the path, which is relative to tests/data or absolute, and fails the running test
/// at the caller's line if they differ. With ACCEPT_GOLDEN=1 it writes the file instead. True if they are equal now.
bool compareGolden(const QByteArray &actual, const QString &path, const char *callerFile = __builtin_FILE(),
                   int callerLine = __builtin_LINE());

} // namespace tests
