#include "app/placed.h"

#include "model/layout/arrange.h"

#include "views/picture/notedrawing.h"

#include <algorithm>

namespace app {

model::Diagram placed(const model::Diagram &diagram)
{
    const model::Diagram fitted = views::withFittedTexts(diagram);
    const bool complete = std::all_of(fitted.components().begin(), fitted.components().end(),
                                      [](const model::Component &component) { return component.position.has_value(); });
    return complete && fitted == diagram ? diagram : model::arranged(fitted);
}

} // namespace app
