#include "tests/support/golden.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtTest>

#include <algorithm>

namespace tests {
namespace {

constexpr qsizetype linesBefore = 3;
constexpr qsizetype linesAfter = 8;

qsizetype firstDifference(const QList<QByteArray> &actual, const QList<QByteArray> &expected)
{
    const auto [a, e] = std::mismatch(actual.begin(), actual.end(), expected.begin(), expected.end());
    return a - actual.begin();
}

QString linesFrom(const QList<QByteArray> &lines, qsizetype first, QChar mark)
{
    QString text;
    for (qsizetype i = first; i < std::min(first + linesAfter, lines.size()); ++i)
        text += QStringLiteral("  %1 %2 | %3\n").arg(mark).arg(i + 1, 4).arg(QString::fromUtf8(lines[i]));
    if (first >= lines.size())
        text += QStringLiteral("  %1      | (ends here)\n").arg(mark);
    return text;
}

bool write(const QString &path, const QByteArray &content)
{
    QSaveFile file{path};
    return QDir{}.mkpath(QFileInfo{path}.path()) && file.open(QIODevice::WriteOnly)
           && file.write(content) == content.size() && file.commit();
}

} // namespace

QString textDifference(const QByteArray &actual, const QByteArray &expected)
{
    if (actual == expected)
        return {};
    const QList<QByteArray> actualLines = actual.split('\n');
    const QList<QByteArray> expectedLines = expected.split('\n');
    const qsizetype line = firstDifference(actualLines, expectedLines);
    QString text = QStringLiteral("they differ from line %1 on (- expected, + actual):\n").arg(line + 1);
    for (qsizetype i = std::max<qsizetype>(0, line - linesBefore); i < line; ++i)
        text += QStringLiteral("    %1 | %2\n").arg(i + 1, 4).arg(QString::fromUtf8(expectedLines[i]));
    return text + linesFrom(expectedLines, line, QLatin1Char('-')) + linesFrom(actualLines, line, QLatin1Char('+'));
}

bool compareGolden(const QByteArray &actual, const QString &path, const char *callerFile, int callerLine)
{
    const QString absolute = QDir{QStringLiteral(TRACEPAPER_TEST_DATA)}.absoluteFilePath(path);
    QFile file{absolute};
    const bool exists = file.open(QIODevice::ReadOnly);
    const QByteArray expected = exists ? file.readAll() : QByteArray{};
    if (exists && actual == expected)
        return true;

    QString problem;
    if (qEnvironmentVariableIntValue("ACCEPT_GOLDEN") == 1) {
        if (write(absolute, actual))
            return true;
        problem = QStringLiteral("cannot write %1").arg(absolute);
    } else if (!exists) {
        problem = QStringLiteral("%1 is missing; ACCEPT_GOLDEN=1 writes it. Actual:\n%2")
                      .arg(absolute, QString::fromUtf8(actual));
    } else {
        problem = QStringLiteral("%1: %2").arg(absolute, textDifference(actual, expected));
    }
    return QTest::qVerify(false, "output equals the golden file", qPrintable(problem), callerFile, callerLine);
}

} // namespace tests
