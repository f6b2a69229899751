#include "model/edit/edit.h"

#include <QSet>

#include <algorithm>

namespace model {

namespace {

template<typename A, typename B>
std::optional<Edit> merge(const A &, const B &)
{
    return std::nullopt;
}

QSet<ComponentId> partsOf(const SetGeometry &edit)
{
    QSet<ComponentId> ids;
    for (const SetGeometry::Geometry &geometry : edit.geometries)
        ids.insert(geometry.id);
    return ids;
}

std::optional<Edit> merge(const SetGeometry &first, const SetGeometry &second)
{
    return partsOf(first) == partsOf(second) ? std::optional<Edit>(second) : std::nullopt;
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

/// Typing changes one text; a second step that changes another one is a gesture of its own.
std::optional<Edit> merge(const SetDocumentInfo &first, const SetDocumentInfo &second)
{
    const int changes = int(first.title != second.title) + int(first.description != second.description)
                        + int(first.members != second.members);
    return changes <= 1 ? std::optional<Edit>(second) : std::nullopt;
}

bool setsOneValue(const Edit &edit)
{
    return std::holds_alternative<SetComponentProperty>(edit) || std::holds_alternative<SetConnectionProperty>(edit);
}

/// Typing a value for several parts at once.
std::optional<Edit> merge(const Edits &first, const Edits &second)
{
    const auto continues = [](const Edit &a, const Edit &b) { return setsOneValue(a) && setsOneValue(b) && mergeEdits(a, b); };
    const bool all = std::equal(first.edits.begin(), first.edits.end(), second.edits.begin(), second.edits.end(), continues);
    return all && !first.edits.empty() ? std::optional<Edit>(second) : std::nullopt;
}

} // namespace

std::optional<Edit> mergeEdits(const Edit &first, const Edit &second)
{
    return std::visit([](const auto &a, const auto &b) { return merge(a, b); }, first, second);
}

} // namespace model
