#include "views/canvas/inplaceediting.h"

#include "views/canvas/diagramview.h"
#include "views/canvas/nameeditor.h"
#include "views/canvas/texteditor.h"
#include "views/picture/notedrawing.h"

#include <utility>

namespace views {

InPlaceEditing::InPlaceEditing(DiagramView &view)
    : QObject(&view)
    , m_view(view)
    , m_nameEditor(new NameEditor(view.viewport()))
    , m_textEditor(new TextEditor(view.viewport()))
{
    connect(m_nameEditor, &NameEditor::accepted, this, [this](const QString &name) {
        if (m_edited)
            Q_EMIT nameAccepted(*m_edited, name);
    });
    connect(m_textEditor, &TextEditor::accepted, this, [this](const QString &text) {
        if (m_edited)
            Q_EMIT textAccepted(*m_edited, text);
    });
    connect(m_nameEditor, &NameEditor::closed, this, &InPlaceEditing::onClosed);
    connect(m_textEditor, &TextEditor::closed, this, &InPlaceEditing::onClosed);
    connect(m_nameEditor, &NameEditor::leftFor, this, [this](bool next) {
        if (m_last)
            Q_EMIT nameLeft(*m_last, next);
    });
}

void InPlaceEditing::onClosed()
{
    m_last = std::exchange(m_edited, std::nullopt);
    m_view.setFocus(Qt::OtherFocusReason);
}

void InPlaceEditing::start(const model::ComponentId &id)
{
    const DiagramScene &scene = m_view.diagramScene();
    const model::Component *component = scene.shown().component(id);
    if (!component)
        return;
    m_view.reveal({id});
    m_edited = id;
    if (!isWritten(*component)) {
        follow();
        m_nameEditor->start(component->displayName());
        return;
    }
    const Palette palette = Palette::of(scene.theme());
    const PaperColors paper = paperColors(palette, *component);
    const bool caption = component->has(model::Trait::Caption);
    m_textEditor->setLook({writtenStyle(*component), caption ? palette.canvas : paper.fill, caption ? palette.titleText : paper.text});
    follow();
    m_textEditor->start(writtenText(*component));
}

void InPlaceEditing::follow()
{
    const DiagramScene &scene = m_view.diagramScene();
    const CanvasItem *item = m_edited ? scene.item(*m_edited) : nullptr;
    const model::Component *component = m_edited ? scene.shown().component(*m_edited) : nullptr;
    if (!item || !component)
        return;
    const QTransform toViewport = QTransform::fromTranslate(item->offset().x(), item->offset().y()) * m_view.viewportTransform();
    const QRectF rect = item->rect().translated(-item->offset());
    if (isWritten(*component))
        m_textEditor->placeOver(toViewport.mapRect(writtenArea(*component, rect)), m_view.zoom());
    else
        m_nameEditor->placeOver(item->group(), rect, toViewport);
}

void InPlaceEditing::cancelIfGone()
{
    if (!m_edited || m_view.diagramScene().item(*m_edited))
        return;
    m_nameEditor->cancel();
    m_textEditor->cancel();
}

} // namespace views
