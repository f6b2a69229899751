#include "model/base/operation.h"

#include <QCoreApplication>

namespace model {

QString operationId(Operation operation)
{
    switch (operation) {
    case Operation::Static:
        return QStringLiteral("static");
    case Operation::Read:
        return QStringLiteral("read");
    case Operation::Write:
        return QStringLiteral("write");
    }
    Q_UNREACHABLE();
}

std::optional<Operation> operationFromId(QStringView id)
{
    for (const Operation operation : allOperations) {
        if (operationId(operation) == id)
            return operation;
    }
    return std::nullopt;
}

QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::Static:
        return QCoreApplication::translate("model::Operation", "static file");
    case Operation::Read:
        return QCoreApplication::translate("model::Operation", "read");
    case Operation::Write:
        return QCoreApplication::translate("model::Operation", "write");
    }
    Q_UNREACHABLE();
}

QChar operationLetter(Operation operation)
{
    return operationId(operation).front().toUpper();
}

} // namespace model
