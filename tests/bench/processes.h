#pragma once

#include "tests/bench/measurement.h"

#include <QProcess>
#include <QStringList>

#include <optional>

namespace bench {

// What a program took from start to end.
struct Usage {
    double cpuMs = 0;
    double peakMb = 0;
    bool cut = false; // ended at the limit: it would have taken longer
    QByteArray said;  // the last line on the error output, where probes answer
};

// Nothing when it cannot be started or fails.
constexpr int longestSeconds = 30; // of CPU time
std::optional<Usage> usageOf(const QString &program, const QStringList &arguments, int limitSeconds = longestSeconds,
                             const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

// What is compared of it.
std::optional<Bench::Measured> timeOf(const std::optional<Usage> &usage);

// Empty when there is none.
QString findProgram(const char *name);

} // namespace bench
