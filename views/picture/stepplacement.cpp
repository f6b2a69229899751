#include "views/picture/stepplacement.h"

#include "views/picture/tokendrawing.h"
#include "views/picture/travel.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double spacing = 8; // between places that are tried along a line, in pixels
constexpr int mostPlaces = 80;
constexpr double besideLine = 23;    // from the line to a number that has no room on it
constexpr double besidePenalty = 60; // in square pixels of overlap, the unit of the scores
constexpr double offCenterPenalty = 40;

struct Candidate {
    QPointF center;
    double penalty = 0;
};

class Placement
{
public:
    Placement(const model::Diagram &diagram, const model::Routes &routes)
        : m_diagram(diagram)
        , m_routes(routes)
    {
        for (const model::Component &component : diagram.components()) {
            const QRectF rect = diagram.absoluteRect(component.id);
            if (component.has(model::Trait::Encloses))
                addBorder(rect);
            else
                m_taken.push_back(rect);
        }
        for (const model::Connection &connection : diagram.connections()) {
            const auto route = routes.constFind(connection.id);
            if (route == routes.constEnd())
                continue;
            for (const QRectF &label : {route->label, route->fromLabel.rect, route->toLabel.rect}) {
                if (!label.isNull())
                    m_taken.push_back(label);
            }
        }
    }

    QPointF place(const model::PathStep &step)
    {
        std::vector<Candidate> candidates = step.from == step.to ? around(step.to) : along(step);
        for (Candidate &candidate : candidates)
            candidate.penalty += overlap(candidate.center);
        const auto best =
            std::min_element(candidates.begin(), candidates.end(),
                             [](const Candidate &a, const Candidate &b) { return a.penalty < b.penalty; });
        m_taken.push_back(box(best->center));
        return best->center;
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

    // On the line, best in its middle; beside it when chips fill it.
    std::vector<Candidate> along(const model::PathStep &step) const
    {
        const QPainterPath path = travelPath(m_diagram, m_routes, step.from, step.to, step.route);
        const int places = std::clamp(int(path.length() / spacing), 2, mostPlaces);
        std::vector<Candidate> candidates;
        for (int i = 0; i <= places; ++i) {
            const double fraction = double(i) / places;
            const QPointF center = path.pointAtPercent(fraction);
            const double penalty = offCenterPenalty * std::abs(fraction - 0.5);
            candidates.push_back({center, penalty});
            const double angle = path.angleAtPercent(fraction);
            const QPointF across = QLineF::fromPolar(besideLine, angle + 90).p2();
            candidates.push_back({center + across, penalty + besidePenalty});
            candidates.push_back({center - across, penalty + besidePenalty + 1});
        }
        return candidates;
    }

    std::vector<Candidate> around(const model::ComponentId &id) const
    {
        const QRectF rect = m_diagram.absoluteRect(id);
        return {{rect.topLeft()},
                {rect.bottomLeft()},
                {rect.bottomRight()},
                {{rect.center().x(), rect.bottom()}},
                {{rect.center().x(), rect.top()}}};
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
        placed.push_back({step.number, step.event, placement.place(step), step.text});
    return placed;
}

} // namespace views
