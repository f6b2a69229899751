#pragma once

#include "model/edit/edit.h"

namespace tests {

/// The random edits that lead from state `number` - 1 to state `number` of the drawing with this seed; the title of a
/// state is its number, every part has a place, and every text a size. Some of them are refused.
std::vector<model::Edit> numberedEdits(const model::Diagram &before, quint32 seed, int number);

/// State `number` made from nothing, without a session, a file or a crash.
model::Diagram numberedState(quint32 seed, int number);

/// Of a clock that all programs of the machine share.
qint64 nowMs();

} // namespace tests
