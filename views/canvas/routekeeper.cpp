#include "views/canvas/routekeeper.h"

#include "model/layout/outdatedroutes.h"

#include "views/picture/picturebuilder.h"

#include <QTimer>
#include <QtConcurrentRun>

namespace views {

namespace {

/// Connections that are routed in less than a twentieth of a second.
constexpr std::size_t mostAtOnce = 700;
/// After a change these are found again before the change is shown.
constexpr qsizetype mostAgain = 40;

model::RoutingOptions optionsFor(const model::Diagram &diagram, const Layers &layers)
{
    model::RoutingOptions options;
    options.labelSizes.reserve(qsizetype(diagram.connections().size()));
    for (const model::Connection &connection : diagram.connections()) {
        if (const model::LabelSizes own = PictureBuilder::labelSizes(connection, layers); !own.isEmpty())
            options.labelSizes.insert(connection.id, own);
    }
    return options;
}

/// What was on the screen, where it still holds.
model::Routes routesForTheMoment(const model::Diagram &diagram, const model::Diagram &shown,
                                 const model::Routes &shownRoutes, const model::RoutingOptions &options)
{
    const QSet<model::ConnectionId> outdated = model::outdatedRoutes(shown, shownRoutes, diagram);
    if (!outdated.isEmpty() && outdated.size() <= mostAgain)
        return model::rerouteConnections(diagram, shownRoutes, outdated, options);
    model::Routes routes = model::sketchConnections(diagram, outdated);
    for (const model::Connection &connection : diagram.connections()) {
        if (!outdated.contains(connection.id))
            routes.insert(connection.id, shownRoutes.value(connection.id));
    }
    return routes;
}

} // namespace

RouteKeeper::RouteKeeper(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RouteKeeper::onFinished);
}

RouteKeeper::~RouteKeeper()
{
    cancel(); // what runs on has all that it needs for itself
}

void RouteKeeper::change(const model::Diagram &whole, const model::Diagram &shown, const model::Routes &shownRoutes)
{
    cancel();
    m_diagram = drawnDiagram(whole, m_layers);
    const model::RoutingOptions options = optionsFor(m_diagram, m_layers);
    m_final = m_diagram.connections().size() <= mostAtOnce;
    m_routes =
        m_final ? model::routeConnections(m_diagram, options) : routesForTheMoment(m_diagram, shown, shownRoutes, options);
    if (!m_final)
        routeBehind(options);
}

void RouteKeeper::setRoutes(const model::Diagram &diagram, const model::Routes &routes)
{
    cancel();
    m_diagram = drawnDiagram(diagram, m_layers);
    m_routes = routes;
    m_final = true;
}

void RouteKeeper::routeBehind(const model::RoutingOptions &options)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    // Only when the lines for the moment have been painted: where there are few processors, they come first.
    QTimer::singleShot(0, this, [this, options, cancelled = m_cancelled] {
        if (*cancelled)
            return;
        m_running = cancelled;
        m_watcher.setFuture(QtConcurrent::run([diagram = m_diagram, options = model::RoutingOptions(options), cancelled]() mutable {
            options.cancelled = cancelled.get();
            return model::routeConnections(diagram, options);
        }));
    });
}

void RouteKeeper::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

void RouteKeeper::onFinished()
{
    if (!m_cancelled || m_running != m_cancelled)
        return; // the diagram has changed since
    m_cancelled.reset();
    m_routes = m_watcher.result();
    m_final = true;
    Q_EMIT settled();
}

} // namespace views
