#include "views/tools/writing.h"

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

} // namespace views
