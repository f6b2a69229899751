#include "model/edit/edit.h"

#include <algorithm>

namespace model {

namespace {

template<typename A, typename B>
std::optional<Edit> merge(const A &, const B &)
{
    return std::nullopt;
}

std::optional<Edit> merge(const SetGeometry &first, const SetGeometry &second)
{
    SetGeometry merged = first;
    for (const SetGeometry::Geometry &geometry : second.geometries) {
        const auto found = std::find_if(merged.geometries.begin(), merged.geometries.end(),
                                        [&](const auto &entry) { return entry.id == geometry.id; });
        if (found == merged.geometries.end())
            return std::nullopt;
        *found = geometry;
    }
    return merged;
}

std::optional<Edit> merge(const Rename &first, const Rename &second)
{
    return first.id == second.id ? std::optional<Edit>(second) : std::nullopt;
}

std::optional<Edit> merge(const SetComponentProperty &first, const SetComponentProperty &second)
{
    return first.id == second.id && first.key == second.key ? std::optional<Edit>(second) : std::nullopt;
}

std::optional<Edit> merge(const SetConnectionProperty &first, const SetConnectionProperty &second)
{
    return first.id == second.id && first.key == second.key ? std::optional<Edit>(second) : std::nullopt;
}

std::optional<Edit> merge(const SetDocumentInfo &, const SetDocumentInfo &second)
{
    return second;
}

} // namespace

std::optional<Edit> mergeEdits(const Edit &first, const Edit &second)
{
    return std::visit([](const auto &a, const auto &b) { return merge(a, b); }, first, second);
}

} // namespace model
