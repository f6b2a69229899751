#include "views/tools/toolcontroller.h"

#include "views/tools/connecttool.h"
#include "views/tools/keyboardcontrol.h"
#include "views/tools/placetool.h"
#include "views/tools/selecttool.h"

#include <QKeyEvent>

namespace views {

ToolController::ToolController(DiagramView &view, EditorActions &actions, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_actions(actions)
    , m_decorations(view.diagramScene())
    , m_kinds(view, actions)
    , m_context{view, view.diagramScene(), view.diagramScene().session(), m_decorations, m_kinds, actions}
    , m_pinMarks(view.diagramScene(), *m_decorations.pins)
    , m_zoomBand(new ZoomBand(view))
    , m_select(std::make_unique<SelectTool>(m_context))
    , m_connect(std::make_unique<ConnectTool>(m_context))
    , m_place(std::make_unique<PlaceTool>(m_context, [this] { setMode(Mode::Select); }))
    , m_dropPreview(std::make_unique<PlacePreview>(m_context))
    , m_keyboard(std::make_unique<KeyboardControl>(m_context, actions, [this](KeyMode mode) { setKeyMode(mode); }))
    , m_tool(m_select.get())
{
    const auto updateHandles = [this] {
        if (m_mode == Mode::Select)
            m_select->updateHandles();
    };
    connect(&m_context.session, &Session::selectionChanged, this, updateHandles);
    connect(&m_context.session, &Session::selectionChanged, this, [this] { m_keyboard->onSelectionChanged(); });
    connect(&m_context.scene, &DiagramScene::shownChanged, this, updateHandles);
    connect(&view, &DiagramView::zoomChanged, this, updateHandles);
    connect(&m_context.session, &Session::diagramChanged, this, &ToolController::onDiagramChanged);
    connect(&m_context.session, &Session::diagramReset, this, &ToolController::onDiagramChanged);
    connect(&m_kinds, &KindActions::closed, this, [this] { m_decorations.line->setLine({}, false); });
    view.setInputHandler(this);
}

ToolController::~ToolController()
{
    m_view.setInputHandler(nullptr);
}

void ToolController::setMode(Mode mode)
{
    if (m_mode == mode || (mode == Mode::Place && m_place->kind().isEmpty()))
        return;
    m_keyboard->cancel();
    m_tool->deactivate();
    m_mode = mode;
    m_view.setPanning(mode == Mode::Pan);
    m_zoomBand->setActive(mode == Mode::Zoom);
    switch (mode) {
    case Mode::Select:
    case Mode::Pan:
    case Mode::Zoom:
        m_tool = m_select.get();
        break;
    case Mode::Connect:
        m_tool = m_connect.get();
        break;
    case Mode::Place:
        m_tool = m_place.get();
        break;
    }
    if (mode == Mode::Select)
        m_select->updateHandles();
    Q_EMIT modeChanged(mode);
}

void ToolController::placeKind(const QString &kind)
{
    m_place->setKind(kind);
    setMode(Mode::Place);
}

void ToolController::startKeyboardConnect()
{
    setMode(Mode::Select);
    m_keyboard->startConnect();
}

void ToolController::startMovingEnd(bool beginning)
{
    setMode(Mode::Select);
    m_keyboard->startMovingEnd(beginning ? ConnectGesture::End::From : ConnectGesture::End::To);
}

void ToolController::onDiagramChanged()
{
    // Whatever is under way began with another diagram.
    m_keyboard->cancel();
    m_tool->cancel();
    m_dropPreview->hide();
}

void ToolController::press(const PointerEvent &event)
{
    m_keyboard->cancel();
    m_tool->press(event);
}

void ToolController::move(const PointerEvent &event)
{
    if (!m_keyboard->isConnecting())
        m_tool->move(event);
}

void ToolController::release(const PointerEvent &event)
{
    m_tool->release(event);
}

void ToolController::doubleClick(const PointerEvent &event)
{
    m_tool->doubleClick(event);
}

void ToolController::leave()
{
    m_tool->leave();
}

bool ToolController::isDragging() const
{
    return m_tool->isDragging();
}

bool ToolController::cancelGesture()
{
    return m_keyboard->cancel() || m_tool->cancel();
}

bool ToolController::escape()
{
    if (cancelGesture())
        return true;
    if (m_mode != Mode::Select) {
        setMode(Mode::Select);
        return true;
    }
    const bool selected = !m_context.session.selection().isEmpty();
    m_actions.clearSelection();
    return selected;
}

bool ToolController::keyPress(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        return escape();
    return m_keyboard->keyPress(event);
}

bool ToolController::focusNext(bool forward)
{
    return m_keyboard->focusNext(forward);
}

void ToolController::dragKind(const QString &kind, const PointerEvent &event)
{
    m_dropPreview->show(kind, event);
    setKindOver(true);
}

void ToolController::dropKind(const QString &kind, const PointerEvent &event)
{
    m_dropPreview->place(kind, event);
    setKindOver(false);
}

void ToolController::dragLeave()
{
    m_dropPreview->hide();
    setKindOver(false);
}

void ToolController::setKindOver(bool over)
{
    if (std::exchange(m_kindIsOver, over) != over)
        Q_EMIT kindDragged(over);
}

void ToolController::setKeyMode(KeyMode mode)
{
    if (std::exchange(m_keyMode, mode) != mode)
        Q_EMIT keyModeChanged(mode);
}

void ToolController::contextMenu(const PointerEvent &event)
{
    m_keyboard->cancel();
    m_tool->cancel();
    m_select->selectAt(event);
}

void ToolController::nameEdited(const model::ComponentId &id, const QString &name)
{
    m_context.session.endGesture(); // a name is a step of its own
    m_actions.rename(id, name);
}

void ToolController::textEdited(const model::ComponentId &id, const QString &text)
{
    m_context.session.endGesture();
    m_actions.write(id, text);
}

void ToolController::labelEdited(const model::ConnectionId &id, const QString &label)
{
    m_context.session.endGesture();
    m_actions.label(id, label);
}

void ToolController::nextName(const Element &element, bool forward)
{
    if (const auto *id = std::get_if<model::ComponentId>(&element))
        m_context.session.setSelection({{*id}, {}});
    else if (const auto *line = std::get_if<model::ConnectionId>(&element))
        m_context.session.setSelection({{}, {*line}});
    if (m_keyboard->focusNext(forward))
        m_actions.renameSelected();
}

} // namespace views
