#include "views/tools/writing.h"

#include "views/canvas/inplaceediting.h"
#include "views/picture/notedrawing.h"
#include "views/tools/composing.h"

namespace views {

namespace {

const QString textKey = QStringLiteral("text");

void fitHeight(EditComposer &composer, const model::ComponentId &id)
{
    const model::Component &part = *composer.diagram().component(id);
    const QSizeF size = composer.diagram().sizeOf(id);
    const double needed = neededHeight(part, size.width());
    const double height = part.has(model::Trait::Caption) ? needed : std::max(size.height(), needed);
    if (height == size.height())
        return;
    composer.add(model::SetGeometry{{{id, part.position, QSizeF(size.width(), height)}}});
    composer.makeRoomFor(id);
}

} // namespace

model::Edit writtenEdit(const model::Diagram &diagram, const model::ComponentId &id, const QString &key, const QJsonValue &value)
{
    EditComposer composer(diagram);
    composer.add(model::SetComponentProperty{id, key, value});
    fitHeight(composer, id);
    return composer.finish();
}

std::optional<model::Edit> textEdit(const model::Diagram &diagram, const model::ComponentId &id, const QString &text)
{
    const model::Component *part = diagram.component(id);
    if (!part || text == writtenText(*part))
        return std::nullopt;
    EditComposer composer(diagram);
    const model::SetComponentProperty write{id, textKey, text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text)};
    composer.add(write);
    if (part->text(textKey).isEmpty() && !part->name.isEmpty())
        composer.add(model::Rename{id, {}}); // it was the text
    fitHeight(composer, id);
    return composer.finish(model::editText(diagram, write));
}

std::optional<model::Edit> nameEdit(const model::Diagram &diagram, const model::ComponentId &id, const QString &name)
{
    const model::Component *component = diagram.component(id);
    // Leaving the name as it is shown is no change, even when what is shown is the name of the kind.
    if (!component || name.trimmed() == component->displayName())
        return std::nullopt;
    return model::Rename{id, name.trimmed()};
}

std::optional<model::Edit> labelEdit(const model::Diagram &diagram, const model::ConnectionId &id, const QString &label)
{
    const model::Connection *connection = diagram.connection(id);
    const QString text = label.trimmed();
    // What is shown when no label is given is not to become one.
    if (!connection || text == connection->chipText())
        return std::nullopt;
    return model::SetConnectionProperty{id, QStringLiteral("label"), text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text)};
}

std::optional<model::Edit> typedEdit(const model::Diagram &diagram, const InPlaceEditing &editing)
{
    if (const auto *line = std::get_if<model::ConnectionId>(&editing.edited()))
        return labelEdit(diagram, *line, editing.typed());
    const auto *id = std::get_if<model::ComponentId>(&editing.edited());
    const model::Component *part = id ? diagram.component(*id) : nullptr;
    if (!part)
        return std::nullopt;
    return isWritten(*part) ? textEdit(diagram, *id, editing.typed()) : nameEdit(diagram, *id, editing.typed());
}

} // namespace views
