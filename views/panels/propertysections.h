#pragma once

#include "model/catalog/propertyschema.h"

#include <QString>

namespace views {

/// A part of the form.
struct PropertySection {
    QString title;
    model::PropertySchemas properties;
    bool folded = false; ///< at first, unless one of its properties is given
};

/// Sorts properties into the sections of the form: what the part is first, what only simulations ask for last.
/// Properties that no section claims go to the first but one, so that a new one is never lost.
std::vector<PropertySection> propertySections(const model::PropertySchemas &schemas);

} // namespace views
