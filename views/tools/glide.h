#pragma once

#include "views/canvas/diagramview.h"

#include <QVariantAnimation>

namespace views {

/// Lets the eye follow parts from where they were to where they are. The canvas shows the end already; this is a picture
/// over it, which goes when anything else happens.
class Glide : public QObject
{
    Q_OBJECT

public:
    /// `view` outlives this.
    explicit Glide(DiagramView &view, QObject *parent = nullptr);
    ~Glide() override;

    /// No motion; neither is there any when the style of the desktop has none.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    /// From `before`, as it was routed, to what the view shows now.
    void run(const model::Diagram &before, const model::Routes &routes);
    void stop();
    bool isRunning() const { return m_item != nullptr; }

Q_SIGNALS:
    void finished();

private:
    class Item;

    bool isWanted(const model::Diagram &before) const;

    DiagramView &m_view;
    QVariantAnimation m_animation;
    bool m_reducedMotion = false;
    Item *m_item = nullptr; ///< owned by the scene
};

/// The polyline at `progress` (0 to 1) on its way from one to another.
std::vector<QPointF> lineBetween(const std::vector<QPointF> &from, const std::vector<QPointF> &to, double progress);

} // namespace views
