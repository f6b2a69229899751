#pragma once

#include "model/base/operation.h"
#include "model/base/result.h"
#include "model/diagram/diagram.h"
#include "model/trace/request.h"

#include "views/graphics/graphics.h"
#include "views/picture/layers.h"
#include "views/picture/picture.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace views {

/// What an export contains and how large it is.
struct ExportOptions {
    QString theme = QStringLiteral("light");
    double scale = 1;         ///< of images in pixels; the size asked for by an SVG; a PDF is always true to size
    bool transparent = false; ///< no background
    double padding = 40;      ///< pixels at 100 %
    bool findings = false;    ///< rings and badges on single points of failure
    QHash<model::ComponentId, model::OperationSet> marks; ///< those rings and badges, where they are known already
    Layers layers;            ///< what is left out
    bool legend = false;
    bool titleBlock = false; ///< title, author, version and date in a block at the bottom right
    std::optional<bool> lineJumps;         ///< arcs where lines cross; absent: as the diagram says
    bool title = false;                    ///< title and description above the drawing
    std::optional<model::Request> request; ///< numbered steps and their list; with `atMs` the moment shown
    std::optional<double> atMs;            ///< one frame of the request, in milliseconds of the trace
    std::shared_ptr<const Graphics> graphics; ///< own icons and images; none: embedded images only
    QByteArray carried;                    ///< the file of the diagram, to be opened again from the picture; empty: none
    QSet<model::ComponentId> down;         ///< marked as down in the picture and failed in the request
};

/// The request of an operation from the first entry, as `--request read` sends it.
model::Request requestOf(model::Operation operation);

/// The diagram, arranged where positions are missing, routed, with everything asked for on it. Refused when the request
/// cannot be sent. Command line, window and printer all take their picture from here.
model::Result<Picture> pictureOf(const model::Diagram &diagram, const ExportOptions &options);

} // namespace views
