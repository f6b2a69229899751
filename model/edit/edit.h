#pragma once

#include "model/base/result.h"
#include "model/diagram/diagramdiff.h"

#include <variant>
#include <vector>

namespace model {

/// Adds components and connections; each at its place in the order of the file (-1: at the end).
struct InsertParts {
    Diagram::Parts parts;
    bool operator==(const InsertParts &) const = default;
};

/// Removes components with everything inside them and every connection that ends at what is removed.
struct RemoveParts {
    std::vector<ComponentId> components;
    std::vector<ConnectionId> connections;
    bool operator==(const RemoveParts &) const = default;
};

/// Sets position (relative to the parent) and size; absent means "to be arranged" and "default size".
struct SetGeometry {
    struct Geometry {
        ComponentId id;
        std::optional<QPointF> position;
        std::optional<QSizeF> size;
        bool operator==(const Geometry &) const = default;
    };
    std::vector<Geometry> geometries;
    bool operator==(const SetGeometry &) const = default;
};

/// Moves a component into another container, or to the top level; `position` is relative to the new parent.
struct SetParent {
    ComponentId id;
    std::optional<ComponentId> parent;
    std::optional<QPointF> position;
    bool operator==(const SetParent &) const = default;
};

struct Rename {
    ComponentId id;
    QString name;
    bool operator==(const Rename &) const = default;
};

struct SetKind {
    ComponentId id;
    QString kind;
    bool operator==(const SetKind &) const = default;
};

/// Undefined removes the property, so that its default holds again.
struct SetComponentProperty {
    ComponentId id;
    QString key;
    QJsonValue value;
    bool operator==(const SetComponentProperty &) const = default;
};

struct SetConnectionProperty {
    ConnectionId id;
    QString key;
    QJsonValue value;
    bool operator==(const SetConnectionProperty &) const = default;
};

/// Changes ends and protocol of a connection.
struct Reconnect {
    ConnectionId id;
    ComponentId from;
    ComponentId to;
    QString protocol;
    bool operator==(const Reconnect &) const = default;
};

/// Title, description and the other top-level members.
struct SetDocumentInfo {
    QString title;
    QString description;
    QJsonObject members;
    bool operator==(const SetDocumentInfo &) const = default;
};

struct Edits;

/// Everything a user can change. Each alternative is one entry of the undo history.
using Edit = std::variant<InsertParts, RemoveParts, SetGeometry, SetParent, Rename, SetKind, SetComponentProperty,
                          SetConnectionProperty, Reconnect, SetDocumentInfo, Edits>;

/// Several edits that are one for the user: all of them, or none.
struct Edits {
    std::vector<Edit> edits;
    QString text; ///< translated, for the undo menu
    bool operator==(const Edits &other) const;
};

struct AppliedEdit {
    Edit inverse; ///< brings back an equal diagram, order included
    DiagramDiff diff;
};

/// Applies the edit as a whole, or leaves the diagram as it was and says why.
/// Property values are checked against the schema of the kind; keys the schema does not have are accepted.
Result<AppliedEdit> applyEdit(Diagram &diagram, const Edit &edit);

/// What the undo menu says: "Move 3 parts", "Rename Nginx".
QString editText(const Diagram &diagram, const Edit &edit);

/// The edit that does what `first` and then `second` did, when both are steps of one gesture (a drag of the same
/// parts, typing into the same field); nothing otherwise.
std::optional<Edit> mergeEdits(const Edit &first, const Edit &second);

} // namespace model
