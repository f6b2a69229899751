#pragma once

#include "model/edit/edit.h"

namespace views {

/// Changes a property of a part that has a text, and the height of the part where its text needs it: a note grows, a
/// caption is as high as what it says. Frames around it make room.
model::Edit writtenEdit(const model::Diagram &diagram, const model::ComponentId &id, const QString &key,
                        const QJsonValue &value);

/// What was edited in its place is the text from now on; nothing when it is what it was.
std::optional<model::Edit> textEdit(const model::Diagram &diagram, const model::ComponentId &id, const QString &text);

} // namespace views
