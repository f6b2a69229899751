#include "tests/bench/workloads.h"

#include "model/layout/arrange.h"
#include "views/canvas/diagramscene.h"
#include "views/canvas/diagramview.h"

#include "tests/support/largediagram.h"

#include <QApplication>

namespace bench {

namespace {

const QString sceneName = QStringLiteral("build the scene");
const QString fitName = QStringLiteral("repaint, everything visible");
const QString actualName = QStringLiteral("repaint at 100 %");
const QString dragName = QStringLiteral("one step of a drag");
const QString tokenName = QStringLiteral("one step of a token");

void paintAll(views::DiagramView &view)
{
    view.viewport()->repaint();
}

// The part in the middle of the file, some steps further at each call.
model::Diagram dragged(const model::Diagram &diagram, int step)
{
    model::Diagram result = diagram;
    for (std::size_t i = diagram.components().size() / 2; i < diagram.components().size(); ++i) {
        model::Component component = diagram.components()[i];
        if (component.has(model::Trait::Encloses))
            continue;
        component.position = *component.position + QPointF(step % 7, step % 5);
        if (!result.replace(component))
            qFatal("the part cannot be moved");
        break;
    }
    return result;
}

void measureToken(Bench &bench, int parts, views::Session &session)
{
    session.sendRequest();
    if (!session.trace())
        return;
    double time = 0;
    bench.measure(tokenName, parts, {}, [&] {
        time += 0.5;
        session.setTime(time);
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }, threadCpuMs);
}

} // namespace

void measureCanvas(Bench &bench, int parts)
{
    const QStringList names{sceneName, fitName, actualName, dragName, tokenName};
    if (std::none_of(names.begin(), names.end(), [&](const QString &name) { return bench.wants(name); }))
        return;
    const model::Diagram diagram = model::arranged(tests::largeDiagram(parts));
    const views::Theme &theme = views::Theme::named(QStringLiteral("light"));
    views::Session session;
    session.setDiagram(diagram);
    bench.measure(sceneName, parts, {}, [&] { const views::DiagramScene scene(session, theme); }, threadCpuMs);

    views::DiagramScene scene(session, theme);
    views::DiagramView view(scene);
    view.resize(1920, 1080);
    view.show();
    QApplication::processEvents();
    view.zoomToFit();
    bench.measure(fitName, parts, {}, [&] { paintAll(view); }, threadCpuMs);
    view.zoomToActualSize();
    bench.measure(actualName, parts, {}, [&] { paintAll(view); }, threadCpuMs);
    int step = 0;
    bench.measure(dragName, parts, parts == 1000 ? std::optional(16.0) : std::nullopt, [&] {
        scene.showPreview(dragged(diagram, ++step));
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }, threadCpuMs);
    scene.endPreview();
    measureToken(bench, parts, session);
}

} // namespace bench
