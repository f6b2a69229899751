#pragma once

#include <QPointF>

#include <vector>

namespace bench {

// Lines of a drawing, each from part to part.
using Lines = std::vector<std::vector<QPointF>>;

// Changes of direction, along all lines.
int bendsOf(const Lines &lines);

// Places where two lines cross; those that touch or run on each other are not counted.
int crossingsOf(const Lines &lines);

// Pairs of lines that run on each other for more than a point: nobody can tell them apart there.
int overlapsOf(const Lines &lines);

// The lines that Graphviz has drawn, from its output "plain", in points. They are made of curves; with orthogonal lines the
// curves are straight.
Lines linesOf(const QByteArray &plain);

} // namespace bench
