#include "views/canvas/diagramview.h"
#include "views/canvas/nameeditor.h"
#include "views/canvas/texteditor.h"
#include "views/picture/notedrawing.h"

// Names and texts that are edited where they are drawn.

namespace views {

void DiagramView::connectEditors()
{
    const auto onClosed = [this] {
        m_named = std::exchange(m_edited, std::nullopt);
        setFocus(Qt::OtherFocusReason);
    };
    connect(m_nameEditor, &NameEditor::accepted, this, [this](const QString &name) {
        if (m_handler && m_edited)
            m_handler->nameEdited(*m_edited, name);
    });
    connect(m_textEditor, &TextEditor::accepted, this, [this](const QString &text) {
        if (m_handler && m_edited)
            m_handler->textEdited(*m_edited, text);
    });
    connect(m_nameEditor, &NameEditor::closed, this, onClosed);
    connect(m_textEditor, &TextEditor::closed, this, onClosed);
    connect(m_nameEditor, &NameEditor::leftFor, this, [this](bool next) {
        if (m_handler && m_named)
            m_handler->nextName(*m_named, next);
    });
}

void DiagramView::editName(const model::ComponentId &id)
{
    const model::Component *component = m_scene.shown().component(id);
    if (!component)
        return;
    reveal({id});
    m_edited = id;
    if (!isWritten(*component)) {
        placeEditor();
        m_nameEditor->start(component->displayName());
        return;
    }
    const Palette palette = Palette::of(m_scene.theme());
    const PaperColors paper = paperColors(palette, *component);
    const bool caption = component->has(model::Trait::Caption);
    m_textEditor->setLook({writtenStyle(*component), caption ? palette.canvas : paper.fill, caption ? palette.titleText : paper.text});
    placeEditor();
    m_textEditor->start(writtenText(*component));
}

void DiagramView::editNewText(const model::ComponentId &id)
{
    const model::Component *component = m_scene.shown().component(id);
    if (component && isWritten(*component))
        editName(id);
}

void DiagramView::placeEditor()
{
    const CanvasItem *item = m_edited ? m_scene.item(*m_edited) : nullptr;
    const model::Component *component = m_edited ? m_scene.shown().component(*m_edited) : nullptr;
    if (!item || !component)
        return;
    const QTransform toViewport = QTransform::fromTranslate(item->offset().x(), item->offset().y()) * viewportTransform();
    const QRectF rect = item->rect().translated(-item->offset());
    if (isWritten(*component))
        m_textEditor->placeOver(toViewport.mapRect(writtenArea(*component, rect)), zoom());
    else
        m_nameEditor->placeOver(item->group(), rect, toViewport);
}

} // namespace views
