#include "views/picture/stepplacement.h"

#include "views/picture/tokendrawing.h"
#include "views/picture/travel.h"

#include <algorithm>

namespace views {

namespace {

// Fractions of the way, the best first: a number reads best a little after the start of its line.
constexpr double fractions[] = {0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85, 0.1, 0.9};

class Placement
{
public:
    Placement(const model::Diagram &diagram, const model::Routes &routes) : m_diagram(diagram), m_routes(routes)
    {
        for (const model::Component &component : diagram.components()) {
            const QRectF rect = diagram.absoluteRect(component.id);
            if (component.has(model::Trait::Encloses))
                addBorder(rect);
            else
                m_taken.push_back(rect);
        }
        for (const model::Connection &connection : diagram.connections()) {
            if (const auto route = routes.constFind(connection.id); route != routes.constEnd() && !route->label.isNull())
                m_taken.push_back(route->label);
        }
    }

    QPointF place(const model::PathStep &step)
    {
        const std::vector<QPointF> candidates = step.from == step.to ? around(step.to) : along(step);
        const auto best = std::min_element(candidates.begin(), candidates.end(), [this](const QPointF &a, const QPointF &b) { return overlap(a) < overlap(b); });
        m_taken.push_back(box(*best));
        return *best;
    }

private:
    static QRectF box(const QPointF &center)
    {
        constexpr double r = stepRadius + 2;
        return {center.x() - r, center.y() - r, 2 * r, 2 * r};
    }

    void addBorder(const QRectF &rect)
    {
        constexpr double width = 6;
        m_taken.insert(m_taken.end(), {QRectF(rect.left() - width / 2, rect.top(), width, rect.height()),
                                       QRectF(rect.right() - width / 2, rect.top(), width, rect.height()),
                                       QRectF(rect.left(), rect.top() - width / 2, rect.width(), width),
                                       QRectF(rect.left(), rect.bottom() - width / 2, rect.width(), width)});
    }

    double overlap(const QPointF &center) const
    {
        const QRectF own = box(center);
        double sum = 0;
        for (const QRectF &rect : m_taken) {
            const QRectF common = rect & own;
            sum += common.width() * common.height();
        }
        return sum;
    }

    std::vector<QPointF> along(const model::PathStep &step) const
    {
        const QPainterPath path = travelPath(m_diagram, m_routes, step.from, step.to, step.route);
        std::vector<QPointF> points;
        for (const double fraction : fractions)
            points.push_back(path.pointAtPercent(fraction));
        return points;
    }

    std::vector<QPointF> around(const model::ComponentId &id) const
    {
        const QRectF rect = m_diagram.absoluteRect(id);
        return {rect.topLeft(), rect.bottomLeft(), rect.bottomRight(), {rect.center().x(), rect.bottom()}, {rect.center().x(), rect.top()}};
    }

    const model::Diagram &m_diagram;
    const model::Routes &m_routes;
    std::vector<QRectF> m_taken;
};

} // namespace

std::vector<PlacedStep> placeSteps(const model::Diagram &diagram, const model::Routes &routes,
                                   const std::vector<model::PathStep> &steps)
{
    Placement placement(diagram, routes);
    std::vector<PlacedStep> placed;
    for (const model::PathStep &step : steps)
        placed.push_back({step.number, placement.place(step), step.text});
    return placed;
}

} // namespace views
