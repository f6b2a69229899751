#include "views/panels/choosegraphic.h"

#include "views/panels/iconchooser.h"
#include "views/panels/imagechooser.h"
#include "views/session/sessiongraphics.h"
#include "views/style/icons.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ChooseGraphic)
};

std::vector<model::ComponentId> selectedParts(const Session &session, bool images)
{
    std::vector<model::ComponentId> ids;
    for (const model::Component &component : session.diagram().components()) {
        const bool fits = images ? component.has(model::Trait::ShowsImage) : !component.has(model::Trait::Annotation);
        if (fits && session.selection().components.contains(component.id))
            ids.push_back(component.id);
    }
    return ids;
}

void setForAll(Session &session, const std::vector<model::ComponentId> &ids, const QString &key, const QString &value)
{
    model::Edits edits{{}, key == "icon"_L1 ? Texts::tr("Change the icon") : Texts::tr("Change the image")};
    const QJsonValue given = value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
    for (const model::ComponentId &id : ids)
        edits.edits.push_back(model::SetComponentProperty{id, key, given});
    session.beginGesture();
    session.push(edits);
}

} // namespace

QIcon graphicPreview(const model::Component &component, const Graphics &graphics)
{
    if (!component.has(model::Trait::ShowsImage))
        return partIcon(component, graphics);
    const model::Result<Graphic> image = graphics.image(component.text(u"source"_s));
    if (!image)
        return kindIcon(component.kindInfo());
    return image->vector ? graphicIcon(image->vector) : QIcon(QPixmap::fromImage(image->raster->imageFor({})));
}

void chooseGraphic(Session &session, QWidget *parent)
{
    if (const auto parts = selectedParts(session, false); !parts.empty()) {
        const QString current = session.diagram().component(parts.front())->text(u"icon"_s);
        IconChooser chooser(session.graphics(), current, parent->window());
        if (chooser.exec() == QDialog::Accepted)
            setForAll(session, parts, u"icon"_s, chooser.chosenName());
    } else if (const auto images = selectedParts(session, true); !images.empty()) {
        const model::Result<QString> source = chooseImage(session.graphics().places().drawing, parent->window());
        if (source && !source->isEmpty())
            setForAll(session, images, u"source"_s, *source);
        else if (!source)
            Q_EMIT session.failed(source.error().message);
    }
}

} // namespace views
