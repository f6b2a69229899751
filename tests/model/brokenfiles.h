#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

/// Files with a flaw, and where the reader must find it.
namespace tests {

/// A small file without a flaw; the others are this one, broken. Four components, two connections.
extern const QByteArray goodFile;

struct Broken {
    QByteArray bytes;
    int line = 0; ///< of the first problem, like the rest
    QString path;
    QString message;            ///< a part of it
    std::size_t components = 4; ///< that can be read all the same
    std::size_t connections = 2;
};

std::vector<std::pair<QByteArray, Broken>> brokenFiles();

/// One value of each JSON type, as text; none of them is a valid id, kind or choice.
extern const std::vector<std::pair<QByteArray, QJsonValue::Type>> valuesOfEveryType;

} // namespace tests
