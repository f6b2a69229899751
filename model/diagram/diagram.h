#pragma once

#include "model/base/result.h"
#include "model/diagram/component.h"
#include "model/diagram/connection.h"

#include <QSet>
#include <QSharedDataPointer>

#include <vector>

namespace model {

class DiagramData;

/// Deepest nesting of containers that a diagram may have.
inline constexpr int maxNesting = 64;

/// Coordinates and sizes reach no farther, in pixels at 100 %; sizes are no smaller than smallestSize.
inline constexpr double farthestPosition = 1e7;
inline constexpr double smallestSize = 1;

/// A diagram as a value: cheap to copy (implicitly shared), compared by content, always consistent.
///
/// Invariants, held by every function that changes it: component ids are unique, connection ids are unique, parents
/// exist, there is no cycle of parents, nesting is at most maxNesting deep, both ends of a connection exist, every part has
/// a kind, positions and sizes are within the limits above, and no further member has a key that the file gives another
/// meaning (see reservedmembers.h). The order of components and connections is the order of the file.
class Diagram
{
public:
    Diagram();
    Diagram(const Diagram &);
    Diagram(Diagram &&) noexcept;
    Diagram &operator=(const Diagram &);
    Diagram &operator=(Diagram &&) noexcept;
    ~Diagram();

    bool operator==(const Diagram &other) const;

    const QString &title() const;
    void setTitle(const QString &title);
    const QString &description() const;
    void setDescription(const QString &description);

    /// Top-level members other than those above: requests, scenarios, acceptedFindings, view, and unknown ones.
    const QJsonObject &members() const;
    /// Leaves out members that have a place of their own, such as `title`.
    void setMembers(const QJsonObject &members);

    bool isEmpty() const { return components().empty(); }
    const std::vector<Component> &components() const;
    const std::vector<Connection> &connections() const;

    /// Nullptr when there is none; valid until the next change.
    const Component *component(const ComponentId &id) const;
    const Connection *connection(const ConnectionId &id) const;
    /// Position in components() or connections(), or -1.
    int indexOf(const ComponentId &id) const;
    int indexOf(const ConnectionId &id) const;

    std::vector<ComponentId> childrenOf(const ComponentId &id) const;
    /// The component and everything inside it, the component first, in the order of the file.
    std::vector<ComponentId> subtreeOf(const ComponentId &id) const;
    /// The containers around a component, the nearest first.
    std::vector<ComponentId> ancestorsOf(const ComponentId &id) const;
    bool isInside(const ComponentId &id, const ComponentId &container) const;
    std::vector<ConnectionId> connectionsOf(const ComponentId &id) const;

    /// Top left corner in the drawing's coordinates; parts without a position count as (0, 0) in their parent.
    QPointF absolutePosition(const ComponentId &id) const;
    QSizeF sizeOf(const ComponentId &id) const;
    QRectF absoluteRect(const ComponentId &id) const;

    /// A component or connection with its place in the order of the file; -1 stands for the end.
    template<typename Part>
    struct Placed {
        Part part;
        int index = -1;
        bool operator==(const Placed &) const = default;
    };
    struct Parts {
        std::vector<Placed<Component>> components;
        std::vector<Placed<Connection>> connections;
        bool operator==(const Parts &) const = default;
    };

    /// Adds all of the parts or none: refused when an id is taken, a parent or an end is missing, or nesting is too deep.
    /// The places are those in the result.
    Result<void> insert(Parts parts);
    Result<void> insertComponent(const Component &component) { return insert({{{component, -1}}, {}}); }
    Result<void> insertConnection(const Connection &connection) { return insert({{}, {{connection, -1}}}); }

    /// Refused when it would break an invariant; the id stays.
    Result<void> replace(const Component &component);
    Result<void> replace(const Connection &connection);

    /// Removes the parts with everything inside them and every connection that ends at them; returns what went, with
    /// its places, so that insert() brings it back.
    Parts remove(const QSet<ComponentId> &components, const QSet<ConnectionId> &connections);

    /// A readable id that is free: `nginx`, else `nginx-2`, `nginx-3` ... made from the wish in lower case.
    ComponentId freeComponentId(const QString &wish) const;
    ConnectionId freeConnectionId() const;

private:
    Result<void> validateComponents(const Parts &parts, QHash<ComponentId, const Component *> &added) const;
    Result<void> validateMove(const Component &component, const ComponentId &parent) const;

    QSharedDataPointer<DiagramData> d;
};

} // namespace model
