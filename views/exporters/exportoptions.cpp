#include "views/exporters/exportoptions.h"

#include "model/analysis/finding.h"
#include "model/layout/arrange.h"
#include "model/layout/linejumps.h"
#include "model/trace/tracer.h"

#include "views/picture/notedrawing.h"
#include "views/picture/picturebuilder.h"

namespace views {

namespace {

model::Result<model::Trace> traceOf(const model::Diagram &diagram, const ExportOptions &options)
{
    model::Request request = *options.request;
    for (const model::Component &component : diagram.components()) {
        if (options.down.contains(component.id))
            request.failures.push_back({component.id, model::defaultFailureMode(component)});
    }
    return model::traceRequest(model::Topology(diagram), request);
}

QHash<model::ComponentId, model::OperationSet> spofsOf(const model::Diagram &diagram)
{
    const model::SpofResult spofs = model::findSpofs(model::Topology(diagram), {.pairs = false});
    QHash<model::ComponentId, model::OperationSet> marks;
    for (const model::OperationResult &result : spofs.operations) {
        for (const model::ComponentId &id : result.spofs)
            marks[id].insert(result.operation);
    }
    return marks;
}

} // namespace

model::Request requestOf(model::Operation operation)
{
    model::Request request;
    request.operation = operation;
    return request;
}

model::Result<Picture> pictureOf(const model::Diagram &diagram, const ExportOptions &options)
{
    model::Diagram placed = model::arranged(withFittedTexts(diagram));
    if (options.lineJumps)
        placed.setMembers(model::withLineJumps(placed.members(), *options.lineJumps));
    const model::Diagram drawn = withoutEmptyCaptions(drawnDiagram(placed, options.layers));
    const PictureBuilder builder(drawn, Theme::named(options.theme), options.layers, options.graphics ? *options.graphics : Graphics::none());
    const model::Routes routes = model::routeConnections(drawn, {builder.labelSizes()});

    Overlay overlay;
    overlay.down = options.down;
    overlay.spofs = options.findings ? spofsOf(placed) : options.marks;
    if (options.request) {
        for (const model::Failure &failure : options.request->failures)
            overlay.down.insert(failure.component);
        model::Result<model::Trace> trace = traceOf(placed, options);
        if (!trace)
            return trace.error();
        overlay.trace = drawnTrace(std::move(trace.value()), options.layers);
        if (options.atMs)
            overlay.frame = model::frameAt(*overlay.trace, *options.atMs);
        else
            overlay.numberedSteps = true;
    }
    PictureOptions page;
    page.padding = options.padding;
    page.title = options.title;
    page.legend = options.legend;
    page.titleBlock = options.titleBlock;
    page.stepList = options.request.has_value();
    page.transparent = options.transparent;
    return builder.build(routes, overlay, page);
}

} // namespace views
