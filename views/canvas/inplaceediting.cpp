#include "views/canvas/inplaceediting.h"

#include "views/canvas/diagramview.h"
#include "views/canvas/nameeditor.h"
#include "views/canvas/texteditor.h"
#include "views/picture/notedrawing.h"
#include "views/picture/textmeasure.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace views {

namespace {

constexpr double labelTextSize = 11; ///< as it is drawn
constexpr double labelWidth = 140;   ///< room to type in

/// The chip; on a line without one, the middle of its longest piece.
QRectF labelPlace(const model::Route &route)
{
    if (!route.label.isNull())
        return route.label;
    QPointF middle;
    double longest = -1;
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        const QPointF along = route.points[i] - route.points[i - 1];
        if (along.manhattanLength() > longest) {
            longest = along.manhattanLength();
            middle = route.points[i - 1] + along / 2;
        }
    }
    return {middle - QPointF(1, 1), QSizeF(2, 2)};
}

/// Pasted names and labels may have line breaks and tabs.
QString inOneLine(QString text)
{
    for (QChar &each : text) {
        if (each.category() == QChar::Other_Control || each == QChar(QChar::LineSeparator) || each == QChar(QChar::ParagraphSeparator))
            each = u' ';
    }
    return text;
}

} // namespace

InPlaceEditing::InPlaceEditing(DiagramView &view)
    : QObject(&view)
    , m_view(view)
    , m_nameEditor(new NameEditor(view.viewport()))
    , m_textEditor(new TextEditor(view.viewport()))
{
    connect(m_nameEditor, &NameEditor::accepted, this, &InPlaceEditing::accept);
    connect(m_textEditor, &TextEditor::accepted, this, &InPlaceEditing::accept);
    connect(m_nameEditor, &QLineEdit::textEdited, this, &InPlaceEditing::changed);
    connect(m_textEditor, &TextEditor::textChanged, this, &InPlaceEditing::changed);
    connect(m_nameEditor, &NameEditor::closed, this, &InPlaceEditing::onClosed);
    connect(m_textEditor, &TextEditor::closed, this, &InPlaceEditing::onClosed);
    connect(m_nameEditor, &NameEditor::leftFor, this, [this](bool next) { Q_EMIT left(m_last, next); });
}

void InPlaceEditing::accept(const QString &text)
{
    const Element edited = m_edited; // listeners may begin with another one
    if (const auto *line = std::get_if<model::ConnectionId>(&edited))
        Q_EMIT labelAccepted(*line, inOneLine(text));
    else if (const auto *id = std::get_if<model::ComponentId>(&edited); id && m_textEditor->isHidden())
        Q_EMIT nameAccepted(*id, inOneLine(text));
    else if (id)
        Q_EMIT textAccepted(*id, text);
}

void InPlaceEditing::keep()
{
    if (isUnderWay())
        accept(typed());
}

void InPlaceEditing::onClosed()
{
    m_last = std::exchange(m_edited, Element());
    // Who has clicked into a field beside the drawing goes on there.
    if (const QWidget *focused = QApplication::focusWidget(); !focused || focused == &m_view || m_view.isAncestorOf(focused))
        m_view.setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

QString InPlaceEditing::typed() const
{
    return m_textEditor->isHidden() ? inOneLine(m_nameEditor->text()) : m_textEditor->toPlainText();
}

void InPlaceEditing::finish()
{
    m_nameEditor->accept();
    m_textEditor->accept();
}

void InPlaceEditing::start(const model::ComponentId &id)
{
    finish(); // or else what was typed for one part would become the name of another
    const DiagramScene &scene = m_view.diagramScene();
    const model::Component *component = scene.shown().component(id);
    if (!component)
        return;
    m_view.reveal({id});
    m_edited = id;
    if (!isWritten(*component)) {
        openName(component->displayName());
        return;
    }
    const Palette palette = Palette::of(scene.theme());
    const PaperColors paper = paperColors(palette, *component);
    const bool caption = component->has(model::Trait::Caption);
    m_textEditor->setLook({writtenStyle(*component), caption ? palette.canvas : paper.fill, caption ? palette.titleText : paper.text});
    follow();
    m_textEditor->start(writtenText(*component));
}

void InPlaceEditing::startOnNew(const model::ComponentId &id)
{
    const model::Component *component = m_view.diagramScene().shown().component(id);
    if (component && isWritten(*component))
        start(id);
}

void InPlaceEditing::start(const model::ConnectionId &id)
{
    finish();
    const DiagramScene &scene = m_view.diagramScene();
    const model::Connection *connection = scene.shown().connection(id);
    if (!connection)
        return;
    m_view.ensureVisible(labelPlace(scene.routes().value(id)));
    m_edited = id;
    openName(connection->chipText());
}

void InPlaceEditing::openName(const QString &text)
{
    follow();
    m_nameEditor->start(text);
}

void InPlaceEditing::follow()
{
    const DiagramScene &scene = m_view.diagramScene();
    if (const auto *id = std::get_if<model::ComponentId>(&m_edited)) {
        const CanvasItem *item = scene.item(*id);
        const model::Component *component = scene.shown().component(*id);
        if (item && component)
            placeOver(*component, *item);
    } else if (const auto *line = std::get_if<model::ConnectionId>(&m_edited)) {
        if (const model::Connection *connection = scene.shown().connection(*line))
            placeOver(*connection);
    }
}

void InPlaceEditing::placeOver(const model::Component &component, const CanvasItem &item)
{
    const QTransform toViewport = QTransform::fromTranslate(item.offset().x(), item.offset().y()) * m_view.viewportTransform();
    const QRectF rect = item.rect().translated(-item.offset());
    if (isWritten(component))
        m_textEditor->placeOver(toViewport.mapRect(writtenArea(component, rect)), m_view.zoom());
    else
        m_nameEditor->placeOver(item.group(), rect, toViewport);
}

void InPlaceEditing::placeOver(const model::Connection &connection)
{
    const QRectF place = labelPlace(m_view.diagramScene().routes().value(connection.id));
    const TextShape text{place.center() + QPointF(0, baselineOffset(labelTextSize)), connection.chipText(), labelTextSize, 400, TextAnchor::Middle, {}};
    const double wider = std::max(0.0, labelWidth - place.width()) / 2;
    m_nameEditor->placeOver({GroupRole::Connection, connection.id.toString(), {}, 1, {text}}, place.adjusted(-wider, 0, wider, 0), m_view.viewportTransform());
}

void InPlaceEditing::cancelIfGone()
{
    const DiagramScene &scene = m_view.diagramScene();
    const auto *id = std::get_if<model::ComponentId>(&m_edited);
    const auto *line = std::get_if<model::ConnectionId>(&m_edited);
    if ((!id || scene.item(*id)) && (!line || scene.item(*line)))
        return;
    m_nameEditor->cancel();
    m_textEditor->cancel();
}

} // namespace views
