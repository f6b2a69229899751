#pragma once

#include "model/edit/edit.h"
#include "views/session/selection.h"

namespace views {

/// What several selected parts, or several selected connections, have in common.
class SharedProperties
{
public:
    SharedProperties(const model::Diagram &diagram, const Selection &selection);

    /// The properties that mean the same for all of them; none when parts and connections are mixed.
    const model::PropertySchemas &schemas() const { return m_schemas; }
    /// The value that all of them have; Undefined when none is given, or when they differ.
    QJsonValue value(const QString &key) const;
    /// The different values as people write them, each once, at most a few; empty when all have the same.
    QStringList different(const QString &key) const;
    /// Gives all of them the value, as one edit.
    model::Edit set(const QString &key, const QJsonValue &value) const;

private:
    std::vector<QJsonValue> values(const QString &key) const;

    model::Diagram m_diagram;
    std::vector<model::ComponentId> m_parts;
    std::vector<model::ConnectionId> m_connections;
    model::PropertySchemas m_schemas;
};

} // namespace views
