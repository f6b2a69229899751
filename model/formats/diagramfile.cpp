#include "model/formats/diagramfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace model {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DiagramFile)
};

/// Devices and pipes may never end.
constexpr qint64 longestFile = qint64(256) << 20;

ReadResult unreadable(const QString &message)
{
    return {{}, {{ProblemLevel::Error, message, {}, 0}}};
}

} // namespace

ReadResult loadDiagram(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                    : !QFileInfo(path).isDir() && file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return unreadable(Texts::tr("The file cannot be read: %1.")
                              .arg(QFileInfo(path).isDir() ? Texts::tr("it is a folder") : file.errorString()));
    const QByteArray bytes = file.read(longestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(Texts::tr("The file cannot be read: %1.").arg(file.errorString()));
    if (bytes.size() > longestFile)
        return unreadable(Texts::tr("The file has more than 256 MB; that is no diagram."));
    return readNative(bytes);
}

Result<void> saveDiagram(const Diagram &diagram, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = writeNative(diagram);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Texts::tr("“%1” could not be saved: %2.").arg(path, file.errorString())};
    return {};
}

} // namespace model
