#include "tests/bench/processes.h"

#include <QStandardPaths>

namespace bench {

std::optional<Usage> usageOf(const QString &program, const QStringList &arguments, int limitSeconds, const QProcessEnvironment &environment)
{
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TRACEPAPER_PROCESSMETER), QStringList{QString::number(limitSeconds), program} + arguments);
    if (!process.waitForFinished(-1))
        return std::nullopt;
    constexpr int cut = 3;
    const QList<QByteArray> numbers = process.readAllStandardOutput().trimmed().split(' ');
    if (numbers.size() != 2)
        return std::nullopt;
    const QByteArray said = process.readAllStandardError().trimmed();
    return Usage{numbers[0].toDouble(), numbers[1].toDouble(), process.exitCode() == cut, said.mid(said.lastIndexOf('\n') + 1)};
}

std::optional<Bench::Measured> timeOf(const std::optional<Usage> &usage)
{
    return usage ? std::optional(Bench::Measured{usage->cpuMs, usage->cut}) : std::nullopt;
}

QString findProgram(const char *name)
{
    return QStandardPaths::findExecutable(QLatin1String(name));
}

} // namespace bench
