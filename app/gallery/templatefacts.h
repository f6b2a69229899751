#pragma once

#include "model/diagram/diagram.h"

namespace app {

/// What there is to know about a drawing before one starts from it: its size, what it is made of, what breaks it and what
/// is found in it. Paragraphs of rich text; the drawing is analysed for it.
QString templateFacts(const model::Diagram &diagram);

/// The names of the kinds that the drawing has, the frequent ones first.
QStringList kindNames(const model::Diagram &diagram);

} // namespace app
