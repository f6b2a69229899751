#pragma once

#include <QString>
#include <QStringList>

namespace model {

/// The colours that a user may give to parts and connections (`color` in the file). They are names: each theme has its own
/// value for each (`hue.<id>`), in which texts and marks can be read.
const QStringList &hueIds();

/// Translated: "Red".
QString hueName(const QString &id);

} // namespace model
