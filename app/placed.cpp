#include "app/placed.h"

#include "model/layout/arrange.h"

#include <algorithm>

namespace app {

model::Diagram placed(const model::Diagram &diagram)
{
    const bool complete = std::all_of(diagram.components().begin(), diagram.components().end(),
                                      [](const model::Component &component) { return component.position.has_value(); });
    return complete ? diagram : model::arranged(diagram);
}

} // namespace app
