#pragma once

#include "model/diagram/diagram.h"

#include "views/graphics/graphics.h"
#include "views/picture/emphasis.h"
#include "views/picture/neighbourhood.h"
#include "views/picture/palette.h"

namespace views {

/// What the drawing functions share: where things are and which colours there are.
struct DrawingContext {
    model::Diagram diagram;
    Neighbourhood neighbourhood;
    const Theme &theme;
    const Graphics &graphics;
    Palette normal;
    Palette faded;
    bool protocols; ///< what connections speak is written on them

    DrawingContext(const model::Diagram &d, const Theme &t, const Graphics &g, bool withProtocols = true)
        : diagram(d)
        , neighbourhood(d)
        , theme(t)
        , graphics(g)
        , normal(Palette::of(t))
        , faded(normal.dimmed(t.number(QStringLiteral("dimOpacity"), 0.3)))
        , protocols(withProtocols)
    {}

    const Palette &palette(Emphasis emphasis) const { return emphasis == Emphasis::Dimmed ? faded : normal; }
};

} // namespace views
