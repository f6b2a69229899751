#include "views/canvas/viewfitting.h"

#include "views/canvas/clearance.h"
#include "views/canvas/cover.h"
#include "views/canvas/diagramview.h"

#include <QScrollBar>

#include <algorithm>

namespace views {

namespace {

// Pixels of the screen.
constexpr double margin = 40;      ///< around what is shown whole
constexpr double marginShare = 0.08; ///< of the shorter side: no more than that in small views
constexpr double coverMargin = 14; ///< around what lies over the view

} // namespace

void ViewFitting::fitEverything()
{
    fit(m_view.diagramScene().contentBounds(), 1);
    m_fitted = sight();
}

std::optional<Outlook> ViewFitting::outlook() const
{
    if (showsFitted())
        return std::nullopt;
    return m_looked == sight() ? m_outlook : Outlook{m_view.zoom(), m_view.visibleCenter()};
}

void ViewFitting::lookAt(const Outlook &outlook)
{
    m_view.setZoom(outlook.zoom);
    m_view.centerOn(outlook.middle);
    m_outlook = outlook;
    m_looked = sight();
    m_fitted = {};
    if (m_view.isVisible())
        checkSight();
}

void ViewFitting::checkSight()
{
    if (showsWanted() && !showsSomething())
        fitEverything();
}

/// Of what was to be looked at.
bool ViewFitting::showsSomething() const
{
    const QRectF seen = m_view.viewportTransform().inverted().mapRect(QRectF(m_view.viewport()->rect()));
    return seen.contains(m_outlook.middle) && !m_view.diagramScene().picture().itemsIn(seen).empty();
}

ViewFitting::Sight ViewFitting::sight() const
{
    return {m_view.zoom(), {m_view.horizontalScrollBar()->value(), m_view.verticalScrollBar()->value()}, m_view.diagramScene().contentBounds()};
}

QRectF ViewFitting::room() const
{
    const QRectF all(m_view.viewport()->rect());
    const double around = std::min(margin, marginShare * std::min(all.width(), all.height()));
    return all.adjusted(around, around, -around, -around);
}

QRectF ViewFitting::comfortableSight() const
{
    return m_view.viewportTransform().inverted().mapRect(room());
}

bool ViewFitting::shows(const QRectF &area) const
{
    const QRectF onView = m_view.viewportTransform().mapRect(area);
    const std::vector<QRectF> over = covers(m_view.isEverythingInSight());
    return QRectF(m_view.viewport()->rect()).contains(onView)
           && std::none_of(over.begin(), over.end(), [&onView](const QRectF &cover) { return cover.intersects(onView); });
}

std::vector<QRectF> ViewFitting::covers(bool everythingInSight) const
{
    std::vector<QRectF> covers;
    for (QObject *child : m_view.children()) {
        auto *cover = dynamic_cast<Cover *>(child);
        const QRectF covered = cover ? cover->covered(everythingInSight) : QRectF();
        if (!covered.isNull())
            covers.push_back(covered.adjusted(-coverMargin, -coverMargin, coverMargin, coverMargin));
    }
    return covers;
}

bool ViewFitting::coversDrawing(const std::vector<QRectF> &covers) const
{
    const QTransform toDrawing = m_view.viewportTransform().inverted();
    return std::any_of(covers.begin(), covers.end(), [&](const QRectF &cover) {
        return !m_view.diagramScene().picture().itemsIn(toDrawing.mapRect(cover)).empty();
    });
}

void ViewFitting::show(const QRectF &area, const ClearPlace &place)
{
    m_view.setZoom(place.zoom);
    scroll(place.center - m_view.viewportTransform().map(area.center()));
}

void ViewFitting::scroll(const QPointF &by)
{
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() - qRound(by.x()));
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - qRound(by.y()));
}

void ViewFitting::fit(const QRectF &area, double largest)
{
    if (area.isNull() || room().isEmpty()) {
        m_view.setZoom(1);
        m_view.centerOn(area.center());
        return;
    }
    const bool everything = area.contains(m_view.diagramScene().contentBounds());
    show(area, placeClear(area.size(), room(), {}, largest));
    // Where nothing is drawn it does not matter what is covered.
    const std::vector<QRectF> covers = this->covers(everything);
    if (!everything || coversDrawing(covers))
        show(area, placeClear(area.size(), room(), covers, largest));
}

void ViewFitting::reveal(const QRectF &area)
{
    if (area.width() * m_view.zoom() > room().width() || area.height() * m_view.zoom() > room().height())
        fit(area, m_view.zoom());
    else
        scroll(wayIntoSight(m_view.viewportTransform().mapRect(area), room(), covers(m_view.isEverythingInSight())));
}

} // namespace views
