#pragma once

#include "model/edit/edit.h"

namespace views {

/// Where a part is in the drawing, and how large, as numbers.
enum class Measure { X, Y, Width, Height };
inline constexpr Measure allMeasures[] = {Measure::X, Measure::Y, Measure::Width, Measure::Height};

double measureOf(const model::Diagram &diagram, const model::ComponentId &id, Measure measure);

/// Gives all the parts this measure. Containers take along what is inside them when they move, stay around it when they are
/// resized, and grow around what moves; an error says what is too small.
model::Result<model::Edit> measureEdit(const model::Diagram &diagram, const std::vector<model::ComponentId> &ids, Measure measure, double value);

} // namespace views
