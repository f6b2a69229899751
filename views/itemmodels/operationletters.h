#pragma once

#include "model/base/operation.h"

#include <QString>

namespace views {

/// "RW": the letters of the operations, in their usual order.
inline QString operationLetters(model::OperationSet operations)
{
    QString letters;
    for (const model::Operation operation : model::allOperations) {
        if (operations.contains(operation))
            letters += model::operationLetter(operation);
    }
    return letters;
}

} // namespace views
