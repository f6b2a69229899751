#include "app/commands/diagraminput.h"

#include "model/formats/diagramfile.h"

#include <QCoreApplication>

namespace app {

QString inputName(const QString &file)
{
    return file == QStringLiteral("-") ? QStringLiteral("<stdin>") : file;
}

std::optional<model::Diagram> readDiagram(const QString &file, CommandIo &io)
{
    model::ReadResult result = file == QStringLiteral("-") ? model::readNative(io.readAll()) : model::loadDiagram(file);
    for (const model::Problem &problem : result.problems)
        io.report(model::describeProblem(problem, inputName(file)));
    if (!result.isComplete())
        return std::nullopt;
    return std::move(result.diagram);
}

QStringList listValue(const QString &text)
{
    QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

int wrongUsage(CommandIo &io, const QString &command, const QString &problem)
{
    io.report(QCoreApplication::translate("Commands", "tracepaper: %1: %2; see tracepaper help %1.").arg(command, problem));
    return WrongInput;
}

} // namespace app
