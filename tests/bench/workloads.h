#pragma once

#include "tests/bench/measurement.h"

namespace bench {

// Reading, writing, compiling, analysing, arranging and routing diagrams of one size.
void measureModel(Bench &bench, int parts);

// Building pictures and writing them as SVG and PNG.
void measurePictures(Bench &bench, int parts);

// The scene of the window: making it, painting it, a token that moves, a part that is dragged.
void measureCanvas(Bench &bench, int parts);

// From a file without positions to an SVG file, as whole processes, beside Graphviz' dot on the same graph.
void measureFilePictures(Bench &bench, int parts);

} // namespace bench
