#pragma once

#include "views/picture/picture.h"

namespace tests {

/// The contrast of two opaque colours as WCAG 2.1 defines it, from 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// Names the text whose contrast with what is painted below its middle is lower than 4.5; empty when all are readable.
QString weakestTextContrast(const views::Picture &picture);

} // namespace tests
