#pragma once

#include "tests/bench/measurement.h"

namespace bench {

// Reading, writing, compiling, analysing, arranging and routing diagrams of one size.
void measureModel(Bench &bench, int parts);

// Arranging and routing beside other engines, and what the drawings look like: shape, crossings, bends.
void measureLayout(Bench &bench, int parts);

// Building pictures and writing them as SVG and PNG.
void measurePictures(Bench &bench, int parts);

// The scene of the window: making it, painting it, a token that moves, a part that is dragged.
void measureCanvas(Bench &bench, int parts);

// What the hand does to a large drawing, from events to frames: zooming, the map, selecting and moving many parts.
void measureHand(Bench &bench, int parts);

// Starting the program, beside an empty window; and opening a file of one size in it.
void measureStart(Bench &bench);
void measureOpening(Bench &bench, int parts);

// From a file to a picture, as whole processes, beside other programs on the same graph.
void measureFilePictures(Bench &bench, int parts);

} // namespace bench
