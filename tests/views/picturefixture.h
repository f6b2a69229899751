#pragma once

#include "model/diagram/diagram.h"
#include "model/trace/trace.h"

#include "views/picture/picturebuilder.h"

namespace tests {

/// A diagram from the text of a file, parts placed where the text says nothing; the test stops when it has errors.
model::Diagram diagramOf(const QByteArray &json);

/// One part of every kind, side by side, all with the same name, and an unknown kind at the end.
model::Diagram everyKind(const QString &name);

/// Browser, DNS, two servers behind a balancer with a database each, a docked agent, a note; every traffic kind, line jumps, texts at
/// ends.
model::Diagram richDiagram();

/// A request along the given connections, one event each, ten milliseconds apart.
model::Trace traceAlong(const model::Diagram &diagram, const QStringList &connections);

model::ComponentId partId(const QString &id);
model::ConnectionId connectionId(const QString &id);

/// Arranged, routed and drawn.
views::Picture pictureOfDiagram(const model::Diagram &diagram, const views::Overlay &overlay = {},
                                const views::PictureOptions &options = {},
                                const QString &theme = QStringLiteral("light"));

template<typename ShapeType>
std::vector<ShapeType> shapesOf(const views::PictureGroup &group)
{
    std::vector<ShapeType> found;
    for (const views::Shape &shape : group.shapes) {
        if (const auto *match = std::get_if<ShapeType>(&shape))
            found.push_back(*match);
    }
    return found;
}

const views::PictureGroup *groupOf(const views::Picture &picture, const QString &id, views::GroupRole role);

} // namespace tests
