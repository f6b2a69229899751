#pragma once

#include "model/diagram/diagram.h"

#include <QHash>

#include <algorithm>

/// Lists of parts with an index by id, and how placed parts get into them and out again.
namespace model::placedparts {

/// The order of `existing` with the placed parts at their places in the result.
template<typename Part>
std::vector<Part> merged(std::vector<Part> existing, std::vector<Diagram::Placed<Part>> placed)
{
    std::vector<Diagram::Placed<Part> *> fixed;
    for (Diagram::Placed<Part> &entry : placed) {
        if (entry.index >= 0)
            fixed.push_back(&entry);
    }
    std::stable_sort(fixed.begin(), fixed.end(), [](const auto *a, const auto *b) { return a->index < b->index; });

    std::vector<Part> result;
    result.reserve(existing.size() + placed.size());
    auto next = fixed.begin();
    for (Part &part : existing) {
        for (; next != fixed.end() && std::size_t((*next)->index) <= result.size(); ++next)
            result.push_back(std::move((*next)->part));
        result.push_back(std::move(part));
    }
    for (; next != fixed.end(); ++next)
        result.push_back(std::move((*next)->part));
    for (Diagram::Placed<Part> &entry : placed) {
        if (entry.index < 0)
            result.push_back(std::move(entry.part));
    }
    return result;
}

template<typename Part, typename Id>
void reindex(const std::vector<Part> &parts, QHash<Id, int> &index)
{
    index.clear();
    index.reserve(qsizetype(parts.size()));
    for (std::size_t i = 0; i < parts.size(); ++i)
        index.insert(parts[i].id, int(i));
}

template<typename Part, typename Id>
void insert(std::vector<Part> &parts, QHash<Id, int> &index, std::vector<Diagram::Placed<Part>> placed)
{
    if (std::all_of(placed.begin(), placed.end(), [](const auto &entry) { return entry.index < 0; })) {
        for (auto &entry : placed) {
            index.insert(entry.part.id, int(parts.size()));
            parts.push_back(std::move(entry.part));
        }
        return;
    }
    parts = merged(std::move(parts), std::move(placed));
    reindex(parts, index);
}

template<typename Part, typename Id>
std::vector<Diagram::Placed<Part>> remove(std::vector<Part> &parts, QHash<Id, int> &index, const QSet<Id> &ids)
{
    std::vector<Diagram::Placed<Part>> removed;
    if (ids.isEmpty())
        return removed;
    std::vector<Part> kept;
    kept.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (ids.contains(parts[i].id))
            removed.push_back({std::move(parts[i]), int(i)});
        else
            kept.push_back(std::move(parts[i]));
    }
    parts = std::move(kept);
    reindex(parts, index);
    return removed;
}

} // namespace model::placedparts
