#pragma once

#include "model/diagram/diagram.h"

#include "views/picture/emphasis.h"
#include "views/picture/neighbourhood.h"
#include "views/picture/palette.h"

namespace views {

/// What the drawing functions share: where things are and which colours there are.
struct DrawingContext {
    model::Diagram diagram;
    Neighbourhood neighbourhood;
    const Theme &theme;
    Palette normal;
    Palette faded;
    bool protocols; ///< what connections speak is written on them

    DrawingContext(const model::Diagram &d, const Theme &t, bool withProtocols = true)
        : diagram(d)
        , neighbourhood(d)
        , theme(t)
        , normal(Palette::of(t))
        , faded(normal.dimmed(t.number(QStringLiteral("dimOpacity"), 0.3)))
        , protocols(withProtocols)
    {}

    const Palette &palette(Emphasis emphasis) const { return emphasis == Emphasis::Dimmed ? faded : normal; }
};

} // namespace views
