#include "views/tools/kindactions.h"

#include "model/edit/replacekind.h"
#include "model/edit/splitconnection.h"
#include "model/layout/arrange.h"
#include "views/canvas/inplaceediting.h"
#include "views/tools/composing.h"
#include "views/tools/editoractions.h"
#include "views/tools/placement.h"
#include "views/tools/wrapping.h"

#include <QPolygonF>

#include <algorithm>

namespace views {

namespace {

constexpr double besideSide = 30; ///< pixels of the screen, clear of the signs on the side

QPointF besideOf(const QRectF &rect, Qt::Edge side, double distance)
{
    switch (side) {
    case Qt::LeftEdge:
        return {rect.left() - distance, rect.center().y()};
    case Qt::TopEdge:
        return {rect.center().x(), rect.top() - distance};
    case Qt::BottomEdge:
        return {rect.center().x(), rect.bottom() + distance};
    case Qt::RightEdge:
        break;
    }
    return {rect.right() + distance, rect.center().y()};
}

/// In the order of the palette, in which whoever sends requests comes first.
KindChooser::Group allKinds()
{
    KindChooser::Group all;
    for (const model::ComponentKind &kind : model::componentKinds())
        all.entries.push_back({kind.id, {}});
    return all;
}

} // namespace

KindActions::KindActions(DiagramView &view, EditorActions &actions, QObject *parent)
    : QObject(parent), m_session(view.diagramScene().session()), m_view(view), m_actions(actions), m_chooser(new KindChooser(&view))
{
    // What was asked is about the diagram as it was.
    connect(&m_session, &Session::diagramChanged, m_chooser, &QWidget::hide);
    connect(&m_session, &Session::diagramReset, m_chooser, &QWidget::hide);
    connect(m_chooser, &KindChooser::closed, this, &KindActions::closed);
    connect(m_chooser, &KindChooser::chosen, this, [this](const QString &kind) {
        if (const Chosen chosen = std::exchange(m_chosen, nullptr))
            chosen(kind);
    });
}

std::optional<model::ComponentId> KindActions::selectedPart() const
{
    const QSet<model::ComponentId> &selected = m_session.selection().components;
    return selected.size() == 1 ? std::optional(*selected.begin()) : std::nullopt;
}

void KindActions::ask(const QString &title, const std::vector<KindChooser::Group> &groups, const QPointF &position, const QRectF &beside, const Chosen &chosen)
{
    m_chosen = chosen;
    const QPoint onView = m_view.viewportTransform().map(position).toPoint();
    const QRect part = m_view.viewportTransform().mapRect(beside).toRect();
    m_chooser->ask(title, groups, m_view.viewport()->mapTo(&m_view, onView), QRect(m_view.viewport()->mapTo(&m_view, part.topLeft()), part.size()));
}

void KindActions::push(const Placement &placement)
{
    m_view.setFocus();
    m_actions.add(placement);
}

std::vector<KindChooser::Group> KindActions::nextGroups(const model::ComponentId &at, model::NextSide side) const
{
    const model::Diagram &diagram = m_session.diagram();
    const model::NextKinds kinds = model::nextKinds(diagram, at, side);
    const auto entries = [&](const std::vector<QString> &ids) {
        std::vector<KindChooser::Entry> result;
        for (const QString &kind : ids)
            result.push_back({kind, model::protocol(model::nextPart(diagram, at, kind, side).connection.protocol).name});
        return result;
    };
    std::vector<KindChooser::Group> groups;
    if (!kinds.likely.empty())
        groups.push_back({tr("Likely here"), entries(kinds.likely)});
    groups.push_back({tr("All others"), entries(kinds.others)});
    return groups;
}

void KindActions::chooseNextAlong()
{
    const model::ConnectionId *line = m_session.selection().onlyConnection();
    if (line && chooseBetween(*line))
        return;
    if (!selectedPart()) {
        chooseAny();
        return;
    }
    const bool down = model::flowDirection(m_session.diagram()) == model::FlowDirection::Down;
    chooseNextOfSelected(down ? Qt::BottomEdge : Qt::RightEdge);
}

bool KindActions::chooseBetween(const model::ConnectionId &id)
{
    const std::vector<KindChooser::Group> groups = groupsBetween(id);
    if (groups.empty())
        return false;
    const model::Diagram &diagram = m_session.diagram();
    const model::Connection &line = *diagram.connection(id);
    m_view.reveal({line.from, line.to});
    const model::Route route = m_view.diagramScene().routes().value(id);
    const QPointF place = route.points.empty() ? m_view.visibleCenter() : QPolygonF(QList<QPointF>(route.points.begin(), route.points.end())).boundingRect().center();
    const QString title = tr("Insert between %1 and %2").arg(diagram.component(line.from)->displayName(), diagram.component(line.to)->displayName());
    ask(title, groups, place, route.label, [this, id](const QString &kind) {
        m_view.setFocus();
        if (m_session.diagram().connection(id))
            m_actions.insertKind(kind, id);
    });
    return true;
}

/// Likely is what the one end usually asks and what usually asks the other one.
std::vector<KindChooser::Group> KindActions::groupsBetween(const model::ConnectionId &id) const
{
    const model::Diagram &diagram = m_session.diagram();
    const model::Connection &line = *diagram.connection(id);
    const std::vector<QString> after = model::nextKinds(diagram, line.from, model::NextSide::After).likely;
    const std::vector<QString> before = model::nextKinds(diagram, line.to, model::NextSide::Before).likely;
    KindChooser::Group likely{tr("Likely here"), {}};
    KindChooser::Group others{tr("All others"), {}};
    const auto fits = [&](const QString &kind) { return std::count(after.begin(), after.end(), kind) > 0 && std::count(before.begin(), before.end(), kind) > 0; };
    for (const QString &kind : after) {
        if (fits(kind) && model::canSplitConnection(diagram, id, model::componentKind(kind)))
            likely.entries.push_back({kind, {}});
    }
    for (const model::ComponentKind &kind : model::componentKinds()) {
        if (!fits(kind.id) && model::canSplitConnection(diagram, id, kind))
            others.entries.push_back({kind.id, {}});
    }
    std::vector<KindChooser::Group> groups;
    for (const KindChooser::Group &group : {likely, others}) {
        if (!group.entries.empty())
            groups.push_back(group);
    }
    return groups;
}

void KindActions::chooseAny()
{
    const Surroundings around = m_actions.surroundings();
    ask(tr("Add a part"), {allKinds()}, around.spot, {}, [this, around](const QString &kind) {
        push(placeNear(m_session.diagram(), kind, around));
    });
}

void KindActions::chooseAt(const QPointF &position)
{
    ask(tr("Add a part"), {allKinds()}, position, {}, [this, position](const QString &kind) {
        const CanvasGeometry::Part *frame = m_view.diagramScene().geometry().frameAt(position);
        push(placeAt(m_session.diagram(), kind, position, frame ? std::optional(frame->id) : std::nullopt, true));
    });
}

void KindActions::chooseNextOfSelected(Qt::Edge side)
{
    if (const auto at = selectedPart())
        chooseNext(*at, side);
}

void KindActions::chooseNext(const model::ComponentId &at, Qt::Edge side)
{
    const model::Component *part = m_session.diagram().component(at);
    if (!part || part->has(model::Trait::Annotation))
        return;
    m_view.reveal({at});
    const model::NextSide next = nextSide(m_session.diagram(), side);
    const QString title = next == model::NextSide::After ? tr("Add a part that %1 asks") : tr("Add a part that asks %1");
    const QRectF rect = m_view.diagramScene().geometry().rectOf(at);
    const QPointF place = besideOf(rect, side, besideSide * m_view.diagramScene().style().pixel);
    ask(title.arg(part->displayName()), nextGroups(at, next), place, rect, [this, at, side](const QString &kind) {
        if (!m_session.diagram().component(at))
            return;
        push(placeNext(m_session.diagram(), at, kind, side));
    });
}

void KindActions::chooseNextAt(const model::ComponentId &from, const QPointF &position)
{
    const model::Component *part = m_session.diagram().component(from);
    if (!part || part->has(model::Trait::Annotation))
        return;
    const CanvasGeometry::Part *frame = m_view.diagramScene().geometry().frameAt(position);
    const std::optional<model::ComponentId> parent = frame ? std::optional(frame->id) : std::nullopt;
    ask(tr("Add a part that %1 asks").arg(part->displayName()), nextGroups(from, model::NextSide::After), position, {},
        [this, from, position, parent](const QString &kind) {
            if (!m_session.diagram().component(from) || (parent && !m_session.diagram().component(*parent)))
                return;
            push(placeNextAt(m_session.diagram(), from, kind, position, parent));
        });
}

void KindActions::chooseReplacement()
{
    const auto id = selectedPart();
    const model::Component *part = id ? m_session.diagram().component(*id) : nullptr;
    if (!part)
        return;
    KindChooser::Group same{model::categoryName(part->kindInfo().category), {}};
    KindChooser::Group others{tr("All others"), {}};
    for (const model::ComponentKind &kind : model::componentKinds()) {
        if (model::canReplaceKind(m_session.diagram(), *id, kind))
            (kind.category == part->kindInfo().category ? same : others).entries.push_back({kind.id, {}});
    }
    m_view.reveal({*id});
    const QRectF rect = m_view.diagramScene().geometry().rectOf(*id);
    ask(tr("Replace %1 with").arg(part->displayName()), {same, others}, rect.bottomLeft(), rect, [this, id = *id](const QString &kind) {
        if (m_session.diagram().component(id))
            push(placeInstead(m_session.diagram(), id, kind));
    });
}

void KindActions::chooseFrame()
{
    const std::vector<model::ComponentId> parts = outermost(m_session.diagram(), m_session.selection().components);
    if (parts.empty())
        return;
    KindChooser::Group frames;
    for (const QString &kind : likelyFrames(m_session.diagram(), parts))
        frames.entries.push_back({kind, {}});
    QRectF rect;
    for (const model::ComponentId &id : parts)
        rect |= m_view.diagramScene().geometry().rectOf(id);
    m_view.reveal({parts.begin(), parts.end()});
    ask(tr("Wrap in"), {frames}, rect.bottomLeft(), rect, [this, parts](const QString &kind) {
        const model::Result<Placement> frame = wrap(m_session.diagram(), parts, kind);
        if (!frame) {
            Q_EMIT m_session.failed(frame.error().message);
            return;
        }
        push(*frame);
        m_view.editing().start(frame->id);
    });
}

} // namespace views
