#pragma once

#include <QJsonArray>

#include <vector>

namespace model {

/// The ids as a JSON array of strings, in their order.
template<typename Id>
QJsonArray idArray(const std::vector<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.toString());
    return array;
}

} // namespace model
