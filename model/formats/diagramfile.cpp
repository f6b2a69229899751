#include "model/formats/diagramfile.h"

#include "model/formats/wholefile.h"

#include <QFile>

#include <cstdio>

namespace model {

namespace {

Result<QByteArray> readStandardInput()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return Error{file.errorString()};
    return readWhole(file);
}

} // namespace

ReadResult loadDiagram(const QString &path)
{
    const Result<QByteArray> bytes = path == QStringLiteral("-") ? readStandardInput() : readWhole(path);
    return bytes ? readNative(*bytes) : ReadResult{{}, {{ProblemLevel::Error, bytes.error().message, {}, 0}}};
}

Result<void> saveDiagram(const Diagram &diagram, const QString &path)
{
    return writeWhole(path, writeNative(diagram));
}

} // namespace model
