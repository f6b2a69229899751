#pragma once

#include "model/edit/edit.h"

#include <QSet>

namespace model {

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };

// What follows moves only the parts of `ids`, and of them neither badges on a border, which have their place there, nor
// parts inside another one of `ids`, which move with it. Pinned parts stay where they are. Only what changes is in the
// result; frames around may have to grow afterwards, see growFrames().

/// Lines the parts up: with the pinned ones among them, else with the outermost edge (the middle) of all.
SetGeometry alignParts(const Diagram &diagram, const QSet<ComponentId> &ids, Alignment alignment);

/// Makes the gaps between neighbours equal to the pixel; the first and the last part stay where they are, unless
/// there is no room between them: then all follow the first with a small gap.
SetGeometry distributeParts(const Diagram &diagram, const QSet<ComponentId> &ids, Qt::Orientation direction);

/// Gives all parts the largest width (Qt::Horizontal), height (Qt::Vertical) or both; top left corners stay.
SetGeometry equalizeSizes(const Diagram &diagram, const QSet<ComponentId> &ids, Qt::Orientations directions);

/// Straightens and nothing more: parts that are almost in a row or a column are put in it, gaps that are almost equal
/// are made so. Parts move by a few pixels and never onto each other; what lies on another part moves off it. An empty `ids` stands for the whole diagram.
SetGeometry tidyUp(const Diagram &diagram, const QSet<ComponentId> &ids = {});

} // namespace model
