#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

class QFile;

namespace model {

/// What is in a file; devices and pipes that never end are refused, like everything longer than a diagram can be.
Result<QByteArray> readWhole(const QString &path);
/// The same of a file that is open.
Result<QByteArray> readWhole(QFile &file);

/// Writes the file whole or not at all (through a temporary file and a rename). When it returns without an error the
/// disk has it, and not only its cache. Devices and pipes are written to directly. The error says what is in the way.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace model
