#pragma once

#include "model/layout/routing.h"

#include "views/picture/drawingcontext.h"
#include "views/picture/emphasis.h"
#include "views/picture/farlook.h"
#include "views/picture/layers.h"
#include "views/picture/overlay.h"
#include "views/picture/picture.h"
#include "views/picture/stepplacement.h"
#include "views/picture/theme.h"
#include "views/picture/tokendrawing.h"

namespace views {

struct PictureOptions {
    double padding = 40;
    bool title = false;       ///< title and description above the drawing
    bool legend = false;      ///< line styles and marks that the drawing uses
    bool titleBlock = false;  ///< title, author, version and date below it at the right
    bool stepList = false;    ///< below the drawing: the numbered steps, or what happens at the moment shown
    bool transparent = false; ///< no background
};

/// Makes the display list. One part or connection at a time for the canvas, everything at once for exports:
/// both give the same groups, because there is no other code that draws a diagram.
class PictureBuilder
{
public:
    /// Of the layers, those that drawnDiagram() has no part in: what else is left out, the diagram does not have. `theme` and
    /// `graphics` outlive the builder.
    PictureBuilder(const model::Diagram &diagram, const Theme &theme, const Layers &layers = {}, const Graphics &graphics = Graphics::none());

    /// False when an event runs along what is not drawn: it has no token.
    bool isDrawn(const model::Event &event) const;

    /// Sizes of what is written on the connections, as the router wants them; only of those that have something.
    QHash<model::ConnectionId, model::LabelSizes> labelSizes() const;
    static model::LabelSizes labelSizes(const model::Connection &connection, const Layers &layers = {});

    /// Who is lit and who is dimmed at the moment shown; made once per overlay when many elements are drawn.
    EmphasisMap emphasis(const Overlay &overlay) const { return {m_context.diagram, overlay}; }

    /// A part or a frame, with its marks; in the drawing's coordinates.
    PictureGroup component(const model::Component &component, const Overlay &overlay) const;
    PictureGroup component(const model::Component &component, const Overlay &overlay,
                           const EmphasisMap &emphasis) const;
    /// A connection with arrowhead and chip.
    PictureGroup connection(const model::Connection &connection, const model::Route &route,
                            const Overlay &overlay) const;
    PictureGroup connection(const model::Connection &connection, const model::Route &route, const Overlay &overlay,
                            const EmphasisMap &emphasis) const;
    /// What is drawn instead when the drawing is shown very small.
    FarLook farLook(const model::Component &component, const Overlay &overlay, const EmphasisMap &emphasis) const;
    FarLook farLook(const model::Connection &connection, const EmphasisMap &emphasis) const;
    /// The tokens of `overlay.frame`, one group each; empty when nothing travels.
    std::vector<PictureGroup> tokens(const model::Routes &routes, const Overlay &overlay) const;
    /// Where the numbers of the steps go; empty unless `overlay.numberedSteps`.
    std::vector<PlacedStep> placedSteps(const model::Routes &routes, const Overlay &overlay) const;
    /// Numbers of the steps along the path; at a moment of the request only of those that have begun.
    std::vector<PictureGroup> steps(const std::vector<PlacedStep> &placed, const Overlay &overlay) const;

    /// Where the token of an event is at `progress`: along the drawn connections, or on the straight line between the
    /// parts when no connection is drawn.
    QPainterPath tokenPath(const model::Event &event, const model::Routes &routes) const;

    Picture build(const model::Routes &routes, const Overlay &overlay, const PictureOptions &options) const;

private:
    void addMarks(const model::Component &component, const Overlay &overlay, const PartLook &look, PictureGroup &group) const;
    PartLook lookOf(const model::Component &component, const Overlay &overlay, const EmphasisMap &emphasis) const;
    bool isTakenDown(const model::ComponentId &id, const Overlay &overlay) const;

    DrawingContext m_context;
};

/// How the token of an event looks, on its way there or back.
TokenShape tokenShape(const model::Event &event, bool returning);

/// Painting order of a component: frames below connections, outer frames below inner ones, parts above.
int paintingDepth(const model::Diagram &diagram, const model::ComponentId &id);

} // namespace views
