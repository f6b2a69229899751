#include "views/tools/glide.h"

#include "views/canvas/canvasbackground.h"
#include "views/picture/painterbackend.h"
#include "views/picture/picturebuilder.h"
#include "views/session/sessiongraphics.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr int durationMs = 250;
constexpr std::size_t mostParts = 500; ///< more cannot be drawn anew for every frame
constexpr double glideZ = model::maxNesting + 1000;

QPointF between(const QPointF &from, const QPointF &to, double progress)
{
    return from + (to - from) * progress;
}

QRectF between(const QRectF &from, const QRectF &to, double progress)
{
    return {between(from.topLeft(), to.topLeft(), progress), between(from.bottomRight(), to.bottomRight(), progress)};
}

/// How far along the line its points are, from 0 to 1.
std::vector<double> fractions(const std::vector<QPointF> &points)
{
    std::vector<double> lengths{0};
    for (std::size_t i = 1; i < points.size(); ++i)
        lengths.push_back(lengths.back()
                          + std::hypot(points[i].x() - points[i - 1].x(), points[i].y() - points[i - 1].y()));
    const double all = lengths.back();
    for (double &length : lengths)
        length = all > 0 ? length / all : 0;
    return lengths;
}

QPointF pointAt(const std::vector<QPointF> &points, const std::vector<double> &at, double fraction)
{
    const auto after = std::upper_bound(at.begin(), at.end(), fraction);
    if (after == at.end())
        return points.back();
    const std::size_t i = std::size_t(after - at.begin());
    const double step = at[i] - at[i - 1];
    return step > 0 ? between(points[i - 1], points[i], (fraction - at[i - 1]) / step) : points[i];
}

model::Diagram diagramBetween(const model::Diagram &from, const model::Diagram &to, double progress)
{
    model::SetGeometry geometry;
    for (const model::Component &component : to.components()) {
        const model::Component *before = from.component(component.id);
        if (!before || before->parent != component.parent)
            continue;
        const QRectF start(before->position.value_or(QPointF()), from.sizeOf(component.id));
        const QRectF end(component.position.value_or(QPointF()), to.sizeOf(component.id));
        if (start != end) {
            const QRectF now = between(start, end, progress);
            geometry.geometries.push_back({component.id, now.topLeft(), now.size()});
        }
    }
    model::Diagram result = to;
    const bool applied = geometry.geometries.empty() || model::applyEdit(result, geometry).hasValue();
    Q_ASSERT(applied);
    Q_UNUSED(applied);
    return result;
}

model::Routes routesBetween(const model::Routes &from, const model::Routes &to, double progress)
{
    model::Routes result = to;
    for (auto route = result.begin(); route != result.end(); ++route) {
        const auto before = from.constFind(route.key());
        if (before == from.cend() || before->points.size() < 2 || route->points.size() < 2)
            continue;
        route->points = lineBetween(before->points, route->points, progress);
        if (!before->label.isNull() && !route->label.isNull())
            route->label = between(before->label, route->label, progress);
        for (const auto end : {&model::Route::fromLabel, &model::Route::toLabel}) {
            if (const QRectF &start = (*before.*end).rect; !start.isNull() && !(*route.*end).rect.isNull())
                (*route.*end).rect = between(start, (*route.*end).rect, progress);
        }
        if (before->points != to.value(route.key()).points)
            route->jumps.clear(); // those of a line on its way would flicker
    }
    return result;
}

} // namespace

std::vector<QPointF> lineBetween(const std::vector<QPointF> &from, const std::vector<QPointF> &to, double progress)
{
    if (progress <= 0)
        return from;
    if (progress >= 1)
        return to;
    const std::vector<double> fromAt = fractions(from);
    const std::vector<double> toAt = fractions(to);
    std::vector<double> all;
    std::merge(fromAt.begin(), fromAt.end(), toAt.begin(), toAt.end(), std::back_inserter(all));
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::vector<QPointF> points;
    for (const double fraction : all)
        points.push_back(between(pointAt(from, fromAt, fraction), pointAt(to, toAt, fraction), progress));
    return points;
}

/// The whole drawing on its way, over an empty canvas.
class Glide::Item : public QGraphicsItem
{
public:
    Item(DiagramView &view, const model::Diagram &before, const model::Routes &routes)
        : m_view(view)
        , m_scene(view.diagramScene())
        , m_from(before)
        , m_to(m_scene.shown())
        , m_fromRoutes(routes)
        , m_toRoutes(m_scene.routes())
    {
        setZValue(glideZ);
        setAcceptedMouseButtons(Qt::NoButton);
        setFlag(ItemUsesExtendedStyleOption);
        show(0);
        const QRectF start = m_picture.bounds;
        show(1);
        constexpr double margin = 60; // shadows, and lines that swing out on their way
        m_bounds = (start | m_picture.bounds).adjusted(-margin, -margin, margin, margin);
        show(0);
    }

    void show(double progress)
    {
        const model::Diagram now = diagramBetween(m_from, m_to, progress);
        PictureOptions options;
        options.transparent = true;
        m_picture = PictureBuilder(now, m_scene.theme(), m_scene.session().layers(), m_scene.session().graphics())
                        .build(routesBetween(m_fromRoutes, m_toRoutes, progress), m_scene.session().overlay(), options);
        update();
    }

    QRectF boundingRect() const override { return m_bounds; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override
    {
        painter->save();
        painter->setClipRect(option->exposedRect);
        paintCanvasBackground(*painter, option->exposedRect, m_scene.style(), m_view.isGridVisible());
        paintPicture(*painter, m_picture, Detail::ByScale);
        painter->restore();
    }

private:
    DiagramView &m_view;
    DiagramScene &m_scene;
    model::Diagram m_from;
    model::Diagram m_to;
    model::Routes m_fromRoutes;
    model::Routes m_toRoutes;
    Picture m_picture;
    QRectF m_bounds;
};

Glide::Glide(DiagramView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(durationMs);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (m_item)
            m_item->show(value.toDouble());
    });
    connect(&m_animation, &QVariantAnimation::finished, this, &Glide::stop);
    connect(&view.diagramScene(), &DiagramScene::shownChanged, this, &Glide::stop);
    connect(&view.diagramScene(), &QObject::destroyed, this, [this] { m_item = nullptr; });
}

Glide::~Glide()
{
    delete m_item;
}

bool Glide::isWanted(const model::Diagram &before) const
{
    return !m_reducedMotion && m_view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view) > 0
           && m_view.isVisible() && before.components().size() <= mostParts;
}

void Glide::run(const model::Diagram &before, const model::Routes &routes)
{
    stop();
    if (!isWanted(before))
        return;
    m_item = new Item(m_view, before, routes);
    m_view.diagramScene().addItem(m_item);
    m_animation.start();
}

void Glide::stop()
{
    if (!m_item)
        return;
    delete std::exchange(m_item, nullptr);
    m_animation.stop();
    Q_EMIT finished();
}

} // namespace views
