#pragma once

#include "model/edit/edit.h"

namespace views {

class InPlaceEditing;

/// Changes a property of a part that has a text, and the height of the part where its text needs it: a note grows, a
/// caption is as high as what it says. Frames around it make room.
model::Edit writtenEdit(const model::Diagram &diagram, const model::ComponentId &id, const QString &key,
                        const QJsonValue &value);

/// What was edited in its place is the text from now on; nothing when it is what it was.
std::optional<model::Edit> textEdit(const model::Diagram &diagram, const model::ComponentId &id, const QString &text);

/// The same for the name of a part and for the text on a line; none on a line means what its protocol says.
std::optional<model::Edit> nameEdit(const model::Diagram &diagram, const model::ComponentId &id, const QString &name);
std::optional<model::Edit> labelEdit(const model::Diagram &diagram, const model::ConnectionId &id, const QString &label);

/// What accepting would change that is being typed now.
std::optional<model::Edit> typedEdit(const model::Diagram &diagram, const InPlaceEditing &editing);

} // namespace views
