#include "views/graphics/graphics.h"

#include "model/catalog/graphicnames.h"
#include "views/graphics/svgcleaning.h"

#include <QCoreApplication>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Graphics)
};

class EmbeddedGraphics : public Graphics
{
public:
    model::Result<VectorPointer> icon(const QString &name) const override
    {
        return model::isEmbeddedImage(name) ? readIcon(name) : model::Error{Texts::tr("There is no folder of icons with “%1”.").arg(name)};
    }

    model::Result<Graphic> image(const QString &source) const override
    {
        if (const std::optional<QByteArray> file = model::embeddedImage(source))
            return readGraphic(*file);
        return model::Error{Texts::tr("The image is not part of the drawing.")};
    }
};

} // namespace

Graphics::~Graphics() = default;

model::Result<VectorPointer> Graphics::readIcon(const QString &embedded)
{
    if (const model::Result<void> valid = model::checkIconName(embedded); !valid)
        return valid.error();
    model::Result<VectorGraphic> graphic = cleanedSvg(model::embeddedImage(embedded).value_or(QByteArray()));
    if (!graphic)
        return graphic.error();
    return std::make_shared<const VectorGraphic>(std::move(graphic.value()));
}

const Graphics &Graphics::none()
{
    static const EmbeddedGraphics graphics;
    return graphics;
}

VectorPointer ownIconOf(const model::Component &component, const Graphics &graphics)
{
    const QString name = component.text(u"icon"_s);
    if (name.isEmpty())
        return {};
    const model::Result<VectorPointer> icon = graphics.icon(name);
    return icon ? *icon : VectorPointer();
}

QString missingGraphic(const model::Component &component, const Graphics &graphics)
{
    const QString icon = component.properties.value("icon"_L1).toString();
    if (!icon.isEmpty()) {
        if (const auto found = graphics.icon(icon); !found)
            return found.error().message;
    }
    const QString source = component.properties.value("source"_L1).toString();
    if (component.has(model::Trait::ShowsImage) && !source.isEmpty()) {
        if (const auto found = graphics.image(source); !found)
            return found.error().message;
    }
    return {};
}

QStringList missingGraphics(const model::Diagram &diagram, const Graphics &graphics)
{
    QStringList sentences;
    for (const model::Component &component : diagram.components()) {
        if (const QString why = missingGraphic(component, graphics); !why.isEmpty())
            sentences += Texts::tr("%1: %2", "part, why its icon or image is missing").arg(component.displayName(), why);
    }
    return sentences;
}

} // namespace views
