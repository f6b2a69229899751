#pragma once

#include "model/layout/routing.h"
#include "views/picture/layers.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>

namespace views {

/// The routes of the diagram that is shown. Those of usual drawings are found at once. For very large ones that takes
/// longer than anybody wants to wait: there are lines for the moment, what was there before where it still holds, while the
/// real ones are found on another thread. A change meanwhile starts that again.
class RouteKeeper : public QObject
{
    Q_OBJECT

public:
    explicit RouteKeeper(QObject *parent = nullptr);
    ~RouteKeeper() override;

    /// What diagrams are shown without from now on.
    void setLayers(const Layers &layers) { m_layers = layers; }
    /// Another diagram is shown.
    void setDiagram(const model::Diagram &diagram) { change(diagram, {}, {}); }
    /// The diagram has changed. `shown` is what was on the screen, with its routes: of a drag the end.
    void change(const model::Diagram &diagram, const model::Diagram &shown, const model::Routes &shownRoutes);
    /// The same where its routes are known.
    void setRoutes(const model::Diagram &diagram, const model::Routes &routes);

    /// The diagram that was set last, without what the layers leave out.
    const model::Diagram &diagram() const { return m_diagram; }
    /// Of every connection of diagram().
    const model::Routes &routes() const { return m_routes; }
    /// False while they are those for the moment.
    bool isFinal() const { return m_final; }

Q_SIGNALS:
    /// They are final now, after they were not.
    void settled();

private:
    void routeBehind(const model::RoutingOptions &options);
    void cancel();
    void onFinished();

    Layers m_layers;
    model::Diagram m_diagram;
    model::Routes m_routes;
    bool m_final = true;
    QFutureWatcher<model::Routes> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the run that is under way, or about to start
    std::shared_ptr<std::atomic<bool>> m_running;   ///< of the one that m_watcher tells of
};

} // namespace views
