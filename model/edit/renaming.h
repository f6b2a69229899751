#pragma once

#include "model/edit/edit.h"

#include <utility>
#include <vector>

namespace model {

/// What parts show has another name from now on: who has `before` as the property `key` has `after`.
struct Renaming {
    QString key;
    QString before;
    QString after;
    bool operator==(const Renaming &) const = default;
};

/// All of them at once, so that a name may pass from one thing to another. The parts are there, so nothing is refused.
Edit renamingEdit(const Diagram &diagram, const std::vector<Renaming> &renamings);

/// The same for what the edit brings back.
void rename(Edit &edit, const std::vector<Renaming> &renamings);

/// What the edit gives to parts as one of these properties: pairs of key and text, in any order.
std::vector<std::pair<QString, QString>> namesIn(const Edit &edit, const QStringList &keys);

} // namespace model
