#include "model/trace/request.h"

namespace model {

QString failureModeId(FailureMode mode)
{
    switch (mode) {
    case FailureMode::Crash:
        return QStringLiteral("crash");
    case FailureMode::Off:
        return QStringLiteral("off");
    }
    Q_UNREACHABLE();
}

std::optional<FailureMode> failureModeFromId(QStringView id)
{
    for (const FailureMode mode : {FailureMode::Crash, FailureMode::Off}) {
        if (failureModeId(mode) == id)
            return mode;
    }
    return std::nullopt;
}

FailureMode defaultFailureMode(const Component &component)
{
    const bool silent = component.has(Trait::Encloses) || component.has(Trait::PassesThrough);
    return silent ? FailureMode::Off : FailureMode::Crash;
}

} // namespace model
