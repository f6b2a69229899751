#include "views/tools/selecttool.h"

#include "views/canvas/inplaceediting.h"
#include "views/tools/bandgesture.h"
#include "views/tools/bendgesture.h"
#include "views/tools/connectgesture.h"
#include "views/tools/kindactions.h"
#include "views/tools/movegesture.h"
#include "views/tools/resizegesture.h"

#include <QGuiApplication>
#include <QLineF>
#include <QStyleHints>

namespace views {

namespace {

constexpr double lineTolerance = 6; ///< pixels of the screen
constexpr double frameTolerance = 6;

bool adds(const PointerEvent &event)
{
    return event.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

template<typename Id>
QSet<Id> toggled(QSet<Id> set, const Id &id)
{
    if (!set.remove(id))
        set.insert(id);
    return set;
}

template<typename MadeGesture, typename... Arguments>
std::function<std::unique_ptr<Gesture>()> making(const ToolContext &context, Arguments... arguments)
{
    return [&context, arguments...] { return std::make_unique<MadeGesture>(context, arguments...); };
}

} // namespace

SelectTool::SelectTool(const ToolContext &context) : Tool(context), m_hover(context) {}

void SelectTool::press(const PointerEvent &event)
{
    if (event.button != Qt::LeftButton)
        return;
    m_pressed = event.onView;
    m_onDrag = nullptr;
    m_onClick = nullptr;
    m_hover.update(event);
    if (pressHandle(event))
        return;
    if (pressSide(event))
        return;
    const CanvasGeometry &geometry = m_context.scene.geometry();
    const Element element = m_context.scene.elementAt(event.position, lineTolerance * event.pixel);
    if (const auto *connection = std::get_if<model::ConnectionId>(&element)) {
        pressConnection(*connection, event);
    } else if (const auto *id = std::get_if<model::ComponentId>(&element)) {
        const CanvasGeometry::Part *part = geometry.part(*id);
        const bool inside = part->frame && !CanvasGeometry::holdsFrame(*part, event.position, frameTolerance * event.pixel);
        if (inside && !m_context.session.selection().components.contains(*id))
            pressInsideFrame(*part, event);
        else
            pressPart(*id, event);
    } else {
        pressNothing(event);
    }
}

/// The handle under the cursor, or -1. Of the end of a line and a disc the nearer one is meant: from where a line begins
/// another one can be drawn.
int SelectTool::handleAt(const PointerEvent &event) const
{
    const PointsItem &handles = *m_context.decorations.handles;
    const int handle = handles.pointAt(event.position);
    const std::optional<double> disc = m_hover.distanceToDisc(event.position);
    const bool isEnd = handle >= 0 && m_context.session.selection().components.isEmpty();
    if (isEnd && disc && *disc <= QLineF(event.position, handles.points()[std::size_t(handle)]).length())
        return -1;
    return handle;
}

bool SelectTool::pressHandle(const PointerEvent &event)
{
    const int handle = handleAt(event);
    if (handle < 0)
        return pressBend(event);
    const Selection &selection = m_context.session.selection();
    if (!selection.components.isEmpty())
        m_onDrag = making<ResizeGesture>(m_context, *selection.components.begin(), allCorners[handle], event.position);
    else if (!selection.connections.isEmpty())
        m_onDrag = making<ConnectGesture>(m_context, *selection.connections.begin(),
                                          handle == 0 ? ConnectGesture::End::From : ConnectGesture::End::To);
    return true;
}

/// From the border of a part a drag connects; a click there selects it, and on one of its signs asks for the next part.
bool SelectTool::pressSide(const PointerEvent &event)
{
    const std::optional<Hover::Side> side = m_hover.sideAt(event);
    const std::optional<model::ComponentId> from = side ? std::optional(side->part) : m_hover.connectsFrom(event);
    if (!from)
        return false;
    if (side)
        m_onClick = [this, chosen = *side] { m_context.kinds.chooseNext(chosen.part, chosen.edge); };
    else if (m_context.scene.geometry().rectOf(*from).contains(event.position))
        m_onClick = [this, chosen = *from] { m_context.session.setSelection({{chosen}, {}}); };
    m_onDrag = making<ConnectGesture>(m_context, *from);
    return true;
}

bool SelectTool::pressBend(const PointerEvent &event)
{
    const int handle = m_context.decorations.bends->pointAt(event.position);
    if (handle < 0)
        return false;
    const model::ConnectionId id = *m_context.session.selection().connections.begin();
    m_onDrag = making<BendGesture>(m_context, id, bendsOf(m_context.scene.routes().value(id), m_context.scene.style().pixel)[std::size_t(handle)]);
    return true;
}

void SelectTool::pressPart(const model::ComponentId &id, const PointerEvent &event)
{
    Session &session = m_context.session;
    const Selection before = session.selection();
    const Selection clicked = adds(event) ? Selection{toggled(before.components, id), before.connections} : Selection{{id}, {}};
    // Of what is selected it may be the start of a drag; only letting go means another selection.
    if (before.components.contains(id))
        m_onClick = [&session, clicked] { session.setSelection(clicked); };
    else
        session.setSelection(clicked);
    m_onDrag = making<MoveGesture>(m_context, id, event.position);
}

void SelectTool::pressConnection(const model::ConnectionId &id, const PointerEvent &event)
{
    Session &session = m_context.session;
    const Selection before = session.selection();
    session.setSelection(adds(event) ? Selection{before.components, toggled(before.connections, id)} : Selection{{}, {id}});
}

void SelectTool::pressInsideFrame(const CanvasGeometry::Part &frame, const PointerEvent &event)
{
    m_onDrag = making<BandGesture>(m_context, event.position, adds(event));
    Session &session = m_context.session;
    const Selection before = adds(event) ? session.selection() : Selection();
    m_onClick = [&session, before, id = frame.id] { session.setSelection({toggled(before.components, id), before.connections}); };
}

void SelectTool::pressNothing(const PointerEvent &event)
{
    m_onDrag = making<BandGesture>(m_context, event.position, adds(event));
    if (!adds(event))
        m_onClick = [this] { m_context.session.setSelection({}); };
}

void SelectTool::move(const PointerEvent &event)
{
    if (m_gesture) {
        moveGesture(event);
        return;
    }
    if (!m_pressed || !(event.buttons & Qt::LeftButton)) {
        m_hover.update(event);
        updateCursor(event);
        return;
    }
    const int distance = (event.onView - *m_pressed).manhattanLength();
    if (!m_onDrag || distance < QGuiApplication::styleHints()->startDragDistance())
        return;
    m_hover.clear();
    m_gesture = m_onDrag();
    moveGesture(event);
}

void SelectTool::moveGesture(const PointerEvent &event)
{
    m_gesture->move(event);
    if (QWidget *viewport = m_context.view.viewport(); viewport->cursor().shape() != m_gesture->cursor())
        viewport->setCursor(m_gesture->cursor());
}

void SelectTool::release(const PointerEvent &event)
{
    if (event.button != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    // Taken out first: the edit comes back as a change of the diagram, which cancels whatever is under way.
    if (const std::unique_ptr<Gesture> gesture = std::move(m_gesture)) {
        m_context.session.endGesture();
        gesture->finish(event);
    } else if (const auto click = std::exchange(m_onClick, nullptr)) {
        click();
    }
    updateHandles();
    m_hover.update(event);
    updateCursor(event);
}

void SelectTool::doubleClick(const PointerEvent &event)
{
    const Element element = m_context.scene.elementAt(event.position, lineTolerance * event.pixel);
    if (const auto *id = std::get_if<model::ComponentId>(&element))
        m_context.view.editing().start(*id);
    else if (const auto *line = std::get_if<model::ConnectionId>(&element))
        m_context.view.editing().start(*line);
    else
        m_context.kinds.chooseAt(event.position);
}

void SelectTool::leave()
{
    if (m_gesture)
        return;
    m_context.decorations.handles->setActive(-1);
    m_hover.clear();
    m_hover.showArrows();
}

bool SelectTool::cancel()
{
    m_pressed.reset();
    m_onDrag = nullptr;
    m_onClick = nullptr;
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    // What the cursor was over may be elsewhere by now.
    m_hover.clear();
    if (!gesture)
        return false;
    gesture->cancel();
    m_context.view.viewport()->unsetCursor();
    updateHandles();
    return true;
}

void SelectTool::deactivate()
{
    cancel();
    m_hover.clear();
    m_context.decorations.handles->setPoints({});
    m_context.decorations.bends->setPoints({});
}

void SelectTool::selectAt(const PointerEvent &event)
{
    Session &session = m_context.session;
    const Element element = m_context.scene.elementAt(event.position, lineTolerance * event.pixel);
    if (const auto *id = std::get_if<model::ComponentId>(&element)) {
        if (!session.selection().components.contains(*id))
            session.setSelection({{*id}, {}});
    } else if (const auto *connection = std::get_if<model::ConnectionId>(&element)) {
        if (!session.selection().connections.contains(*connection))
            session.setSelection({{}, {*connection}});
    } else {
        session.setSelection({});
    }
}

void SelectTool::updateHandles()
{
    const Selection &selection = m_context.session.selection();
    std::vector<QPointF> points;
    std::vector<QPointF> bends;
    if (selection.components.size() == 1 && selection.connections.isEmpty()) {
        const QRectF rect = m_context.scene.geometry().rectOf(*selection.components.begin());
        if (isResizable(rect.size())) {
            for (const Corner corner : allCorners)
                points.push_back(cornerOf(markedRect(rect), corner));
        }
    } else if (selection.connections.size() == 1 && selection.components.isEmpty()) {
        const auto route = m_context.scene.routes().constFind(*selection.connections.begin());
        if (route != m_context.scene.routes().cend() && !route->points.empty()) {
            const std::array<QPointF, 2> ends = endHandlesOf(*route, m_context.scene.style().pixel);
            points.assign(ends.begin(), ends.end());
            for (const Bend &bend : bendsOf(*route, m_context.scene.style().pixel))
                bends.push_back(bend.handle);
        }
    }
    m_context.decorations.handles->setPoints(points);
    m_context.decorations.bends->setPoints(bends);
    if (!m_gesture)
        m_hover.showArrows();
}

void SelectTool::updateCursor(const PointerEvent &event)
{
    QWidget *viewport = m_context.view.viewport();
    const int handle = handleAt(event);
    m_context.decorations.handles->setActive(handle);
    if (handle >= 0)
        m_context.decorations.ports->setActive(-1); // one of them is meant
    if (handle >= 0 && !m_context.session.selection().components.isEmpty())
        viewport->setCursor(handle % 2 == 0 ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor);
    else if (m_context.decorations.arrows->pointAt(event.position) >= 0)
        viewport->setCursor(Qt::PointingHandCursor);
    else if (handle >= 0 || m_hover.connectsFrom(event))
        viewport->setCursor(Qt::CrossCursor);
    else if (m_context.decorations.bends->pointAt(event.position) >= 0)
        viewport->setCursor(Qt::SizeAllCursor);
    else
        viewport->unsetCursor();
}

} // namespace views
