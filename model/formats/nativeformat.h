#pragma once

#include "model/diagram/diagram.h"

#include <QByteArray>

namespace model {

/// What a reader made of its input: every problem with its place, and still what could be read.
struct ReadResult {
    Diagram diagram;
    Problems problems; ///< errors: something was left out; warnings: everything was kept

    bool isComplete() const { return !hasErrors(problems); }
};

inline constexpr int nativeFormatVersion = 1;

/// Reads a `.tracepaper` file (see CONTRACT.md section 1 for the format), or the one that a picture carries (see fileInside()).
/// Never throws, never recurses without bound.
ReadResult readNative(const QByteArray &bytes);

/// Writes the one form of a diagram: fixed key order, one part per line where it fits, shortest numbers, final newline.
/// readNative(writeNative(d)).diagram == d, and the bytes depend on nothing but the diagram.
QByteArray writeNative(const Diagram &diagram);

} // namespace model
