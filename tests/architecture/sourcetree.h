#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// Reads the project's own sources, for tests that hold rules about them.
namespace tests {

struct SourceFile {
    QString path; ///< from the root of the repository, as in an include line
    QStringList lines;

    bool isHeader() const { return path.endsWith(QStringLiteral(".h")); }
    QString folder() const { return path.section(QLatin1Char('/'), 0, -2); }
};

/// All .h and .cpp files below these folders of the repository, in the order of their paths.
std::vector<SourceFile> sourceFiles(const QStringList &folders);

/// Collects what breaks a rule, to name all of it in one failure.
class Breaches
{
public:
    void add(const SourceFile &file, qsizetype line, const QString &what);
    bool isEmpty() const { return m_list.isEmpty(); }
    /// One breach per line, as QVERIFY2() wants it.
    std::string text() const { return QString(QLatin1Char('\n') + m_list.join(QLatin1Char('\n'))).toStdString(); }

private:
    QStringList m_list;
};

} // namespace tests
