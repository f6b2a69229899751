#pragma once

#include "model/catalog/propertyschema.h"

namespace views {

/// The value as people write it in a one-line field: `80, 443/tcp`, `web = 2`, `2 of a, b, c`.
QString propertyToText(model::PropertyType type, const QJsonValue &value);

/// The other direction. Empty text gives Undefined. Refused with what is expected when the text has another form;
/// ranges and choices are for model::validateProperty.
model::Result<QJsonValue> propertyFromText(model::PropertyType type, const QString &text);

} // namespace views
