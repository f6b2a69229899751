#pragma once

#include "model/diagram/diagram.h"

#include "views/graphics/graphic.h"

namespace views {

/// Where pictures get own icons and images from. Pictures stay functions of what they are given: the same diagram, theme and
/// graphics give the same picture.
class Graphics
{
public:
    virtual ~Graphics();

    /// The own icon of that name, or why there is none.
    virtual model::Result<VectorPointer> icon(const QString &name) const = 0;
    /// The image of that source (`source` of an image), or why it is not shown.
    virtual model::Result<Graphic> image(const QString &source) const = 0;

    /// For drawings that are shown without their surroundings: knows embedded images only.
    static const Graphics &none();

protected:
    /// An icon that the name itself holds.
    static model::Result<VectorPointer> readIcon(const QString &embedded);
};

/// The own icon of a part; null when it has none or none that can be shown.
VectorPointer ownIconOf(const model::Component &component, const Graphics &graphics);

/// Why the icon or the image that a part is given is not shown; empty when it is, or when it is given none.
QString missingGraphic(const model::Component &component, const Graphics &graphics);

/// A sentence for each part whose icon or image is not shown as the file wants it, in the order of the diagram.
QStringList missingGraphics(const model::Diagram &diagram, const Graphics &graphics);

} // namespace views
