#pragma once

#include "model/base/operation.h"
#include "model/diagram/diagram.h"

#include <QString>

namespace model {

/// How a failed part behaves. `Crash`: the machine is up and refuses (RST); `Off`: silence.
enum class FailureMode { Crash, Off };

QString failureModeId(FailureMode mode);
std::optional<FailureMode> failureModeFromId(QStringView id);

struct Failure {
    ComponentId component;
    FailureMode mode = FailureMode::Crash;
    bool operator==(const Failure &) const = default;
};

/// `Off` for containers and for parts that pass packets through, else `Crash`.
FailureMode defaultFailureMode(const Component &component);

/// What to send, and in which state the system is.
struct Request {
    std::optional<ComponentId> from; ///< absent: the first entry of the file
    QString url;                     ///< empty: the entry's own
    Operation operation = Operation::Read;
    bool warm = false;         ///< name cached, connection open
    int count = 1;             ///< that many requests, one after the other
    double intervalMs = 0;     ///< between their starts; 0: each starts when the one before it is done
    std::vector<Failure> failures;
    bool detected = false;     ///< true: health checks, takeovers and promotions have done their work
    quint64 seed = 1;

    bool operator==(const Request &) const = default;
};

} // namespace model
