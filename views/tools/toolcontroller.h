#pragma once

#include "views/canvas/inputhandler.h"
#include "views/tools/editoractions.h"
#include "views/tools/gesture.h"
#include "views/tools/keymode.h"
#include "views/tools/kindactions.h"
#include "views/tools/pinmarks.h"
#include "views/tools/zoomband.h"

#include <memory>

namespace views {

class ConnectTool;
class KeyboardControl;
class PlacePreview;
class PlaceTool;
class SelectTool;
class Tool;

/// Gives what happens on the canvas to the active tool, and keys to what they mean.
class ToolController : public QObject, public InputHandler
{
    Q_OBJECT

public:
    enum class Mode { Select, Connect, Pan, Place, Zoom };

    /// `view` and `actions` outlive the controller.
    ToolController(DiagramView &view, EditorActions &actions, QObject *parent = nullptr);
    ~ToolController() override;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode); ///< Place takes the kind chosen last; see placeKind()
    /// The next click puts a part of this kind.
    void placeKind(const QString &kind);
    /// Connects from the selected part by keys: arrows choose the target, Enter connects, Escape leaves.
    void startKeyboardConnect();
    /// Takes the end of the selected connection, or its beginning, to another part or side by keys.
    void startMovingEnd(bool beginning);
    KeyMode keyMode() const { return m_keyMode; }
    /// As if what is under way had not begun.
    bool cancelGesture();
    KindActions &kinds() { return m_kinds; }

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void doubleClick(const PointerEvent &event) override;
    void leave() override;
    bool isDragging() const override;
    bool keyPress(const QKeyEvent &event) override;
    bool focusNext(bool forward) override;
    void dragKind(const QString &kind, const PointerEvent &event) override;
    void dropKind(const QString &kind, const PointerEvent &event) override;
    void dragLeave() override;
    void contextMenu(const PointerEvent &event) override;
    void nameEdited(const model::ComponentId &id, const QString &name) override;
    void textEdited(const model::ComponentId &id, const QString &text) override;
    void labelEdited(const model::ConnectionId &id, const QString &label) override;
    void nextName(const Element &element, bool forward) override;

Q_SIGNALS:
    void modeChanged(views::ToolController::Mode mode);
    /// A kind of the palette is over the canvas, or is not any more.
    void kindDragged(bool over);
    /// The keys have begun something that takes several of them, or ended it.
    void keyModeChanged(views::KeyMode mode);

private:
    void onDiagramChanged();
    void setKindOver(bool over);
    void setKeyMode(KeyMode mode);
    bool escape();

    DiagramView &m_view;
    EditorActions &m_actions;
    Decorations m_decorations;
    KindActions m_kinds;
    ToolContext m_context;
    PinMarks m_pinMarks;
    ZoomBand *m_zoomBand; ///< owned by the view
    std::unique_ptr<SelectTool> m_select;
    std::unique_ptr<ConnectTool> m_connect;
    std::unique_ptr<PlaceTool> m_place;
    std::unique_ptr<PlacePreview> m_dropPreview;
    std::unique_ptr<KeyboardControl> m_keyboard;
    Tool *m_tool;
    Mode m_mode = Mode::Select;
    KeyMode m_keyMode = KeyMode::None;
    bool m_kindIsOver = false;
};

} // namespace views
