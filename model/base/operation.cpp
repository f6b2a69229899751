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
    switch (operation) {
    case Operation::Static:
        //: the sign of "static file" on marks: one letter, which begins a word of it; each operation needs another
        return QCoreApplication::translate("model::Operation", "S", "letter of static file").front();
    case Operation::Read:
        //: the sign of "read" on marks: its first letter; each operation needs another
        return QCoreApplication::translate("model::Operation", "R", "letter of read").front();
    case Operation::Write:
        //: the sign of "write" on marks: its first letter; each operation needs another
        return QCoreApplication::translate("model::Operation", "W", "letter of write").front();
    }
    Q_UNREACHABLE();
}

} // namespace model
