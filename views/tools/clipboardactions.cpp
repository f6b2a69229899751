#include "views/tools/clipboardactions.h"

#include "model/edit/fragment.h"
#include "model/layout/arrange.h"
#include "views/graphics/embedding.h"
#include "views/session/imagedata.h"
#include "views/session/sessiongraphics.h"
#include "views/tools/clipboarddata.h"
#include "views/tools/composing.h"
#include "views/tools/imageparts.h"

#include <QClipboard>
#include <QGuiApplication>

namespace views {

namespace {

constexpr QPointF besideOriginal(40, 40);
constexpr double sightMargin = 24; ///< pixels of the screen

QRectF boundsOf(const model::Diagram &diagram)
{
    QRectF bounds;
    for (const model::Component &part : diagram.components())
        bounds |= diagram.absoluteRect(part.id);
    return bounds;
}

/// Pasted elsewhere, the picture is what was seen: the marks are those of the whole drawing, though only some parts are copied.
void putOnClipboard(const model::Diagram &fragment, ClipboardData::Content content, const Session &session)
{
    ExportOptions shown;
    shown.graphics = session.graphics().forExport();
    shown.layers = session.layers();
    shown.marks = session.overlay().spofs;
    shown.down = session.down();
    QGuiApplication::clipboard()->setMimeData(new ClipboardData(fragment, content, shown, session.graphics().places().drawing));
}

/// The images and own icons of a drawing in another folder come along in the parts: here, the same names may mean other files, or
/// none. What lies in the user's folders of icons is found from everywhere.
model::Diagram withItsGraphics(const model::Diagram &fragment, const QMimeData &data, const GraphicPlaces &here)
{
    const GraphicPlaces there{drawingCopiedFrom(data).value_or(here.drawing), {}};
    return there.folder() == here.folder() ? fragment : withGraphicsInside(fragment, FileGraphics(there));
}

} // namespace

ClipboardActions::ClipboardActions(DiagramView &view, QObject *parent)
    : QObject(parent), m_session(view.diagramScene().session()), m_view(view)
{
    connect(&view, &DiagramView::imagesDropped, this, [this](const QMimeData *data, const QPointF &position) { dropImages(*data, position); });
}

std::vector<model::ComponentId> ClipboardActions::selectedRoots() const
{
    return outermost(m_session.diagram(), m_session.selection().components);
}

void ClipboardActions::copy() const
{
    const std::vector<model::ComponentId> roots = selectedRoots();
    if (!roots.empty())
        putOnClipboard(model::fragmentOf(m_session.diagram(), roots), ClipboardData::Content::Everything, m_session);
}

void ClipboardActions::cut()
{
    const std::vector<model::ComponentId> roots = selectedRoots();
    if (roots.empty())
        return;
    copy();
    const QString text = roots.size() == 1 ? tr("Cut %1").arg(m_session.diagram().component(roots.front())->displayName())
                                           : tr("Cut %1 parts").arg(roots.size());
    m_session.push(model::Edits{{model::RemoveParts{roots, {}}}, text});
}

void ClipboardActions::copyPicture() const
{
    const std::vector<model::ComponentId> roots = selectedRoots();
    if (!m_session.diagram().isEmpty())
        putOnClipboard(roots.empty() ? m_session.diagram() : model::fragmentOf(m_session.diagram(), roots),
                       ClipboardData::Content::PictureOnly, m_session);
}

void ClipboardActions::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    // Other programs describe an image in words as well; a drawing of ours comes with a picture of it.
    const bool images = data && hasImages(data) && !holdsDrawing(*data);
    const model::Result<model::Diagram> fragment = images ? imageParts(data, m_session.graphics().places().drawing) : fragmentFrom(data);
    if (fragment)
        insert(withItsGraphics(*fragment, *data, m_session.graphics().places()), placeFor(*fragment));
    else
        Q_EMIT m_session.failed(fragment.error().message);
}

void ClipboardActions::dropImages(const QMimeData &data, const QPointF &position)
{
    const model::Result<model::Diagram> images = imageParts(&data, m_session.graphics().places().drawing);
    if (!images) {
        Q_EMIT m_session.failed(images.error().message);
        return;
    }
    const CanvasGeometry::Part *frame = m_view.diagramScene().geometry().frameAt(position);
    insert(*images, {frame ? std::optional(frame->id) : std::nullopt, position});
}

void ClipboardActions::insert(const model::Diagram &fragment, const PastePlace &place)
{
    // What lies in sight needs no scrolling, which would lose the place for the eye.
    const double margin = sightMargin / m_view.zoom();
    const QRectF sight = m_view.mapToScene(m_view.viewport()->rect()).boundingRect().adjusted(margin, margin, -margin, -margin);
    const Duplicates copies = pasted(m_session.diagram(), fragment, {place.parent, place.center, sight});
    if (!m_session.push(copies.edit))
        return;
    m_session.setSelection({copies.roots, {}});
    m_view.reveal(copies.roots);
}

std::optional<model::ComponentId> ClipboardActions::selectedContainer(const model::Diagram &fragment) const
{
    const std::vector<model::ComponentId> roots = selectedRoots();
    if (roots.size() != 1)
        return std::nullopt;
    const model::Component *part = m_session.diagram().component(roots.front());
    // A container that was just copied is still selected; its copy goes beside it, not into it.
    return part->has(model::Trait::Encloses) && !isOriginOf(*part, fragment) ? std::optional(part->id) : std::nullopt;
}

PastePlace ClipboardActions::placeFor(const model::Diagram &fragment) const
{
    const CanvasGeometry &geometry = m_view.diagramScene().geometry();
    const std::optional<QPointF> pointer = m_view.pointer();
    const QRectF original = boundsOf(model::arranged(fragment));
    if (const auto container = selectedContainer(fragment)) {
        const QRectF frame = geometry.rectOf(*container);
        if (pointer && frame.contains(*pointer))
            return {container, *pointer};
        const QPointF corner = frame.topLeft() + QPointF(model::framePadding, model::frameTitleHeight + model::framePadding);
        return {container, QRectF(corner, original.size()).center()};
    }
    if (pointer) {
        const CanvasGeometry::Part *frame = geometry.frameAt(*pointer);
        return {frame ? std::optional(frame->id) : std::nullopt, *pointer};
    }
    const QRectF sight = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    const std::vector<model::ComponentId> roots = selectedRoots();
    const model::Component *selected = roots.empty() ? nullptr : m_session.diagram().component(roots.front());
    const bool beside = selected && isOriginOf(*selected, fragment) && sight.contains(original.center());
    return {beside ? selected->parent : std::nullopt, beside ? original.center() + besideOriginal : m_view.visibleCenter()};
}

} // namespace views
