#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace tests {

std::vector<SourceFile> sourceFiles(const QStringList &folders)
{
    const QDir root(QStringLiteral(TRACEPAPER_SOURCE_DIR));
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(root.relativeFilePath(files.next()));
    }
    paths.sort();

    std::vector<SourceFile> sources;
    for (const QString &path : paths) {
        QFile file(root.filePath(path));
        if (file.open(QIODevice::ReadOnly))
            sources.push_back({path, QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
    }
    return sources;
}

void Breaches::add(const SourceFile &file, qsizetype line, const QString &what)
{
    m_list.append(QStringLiteral("%1:%2: %3").arg(file.path).arg(line + 1).arg(what));
}

} // namespace tests
