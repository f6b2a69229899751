#pragma once

#include "views/tools/toolcontroller.h"

#include <QEvent>

#include <memory>

namespace tests {

/// A canvas with its session and tools in a window, driven as a user would: mouse and keys go to the view as events, in
/// the drawing's coordinates. Assert on diagram() first, then on what the scene shows.
class SceneDriver
{
public:
    explicit SceneDriver(const model::Diagram &diagram = {});
    ~SceneDriver();

    const model::Diagram &diagram() const { return m_session.diagram(); }
    QRectF rect(const char *part) const; ///< as shown on the canvas
    QPointF center(const char *part) const { return rect(part).center(); }
    /// The middle of the connection's longest piece of line.
    QPointF on(const char *connection) const;

    void moveTo(const QPointF &position, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void press(const QPointF &position, Qt::KeyboardModifiers modifiers = Qt::NoModifier, Qt::MouseButton button = Qt::LeftButton);
    void release(const QPointF &position, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(const QPointF &position, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void doubleClick(const QPointF &position);
    /// Press, a few moves on the way, release.
    void drag(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// All of a drag but the release.
    void dragWithoutRelease(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void wheel(const QPointF &position, int degrees, Qt::KeyboardModifiers modifiers);
    /// Drags a kind from the palette over the canvas.
    void dragKind(const QString &kind, const QPointF &position, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The same, and drops it.
    void dropKind(const QString &kind, const QPointF &position, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    void select(const QList<const char *> &parts);
    QStringList selected() const; ///< ids, sorted: components, then connections

    views::Session &session() { return m_session; }
    views::DiagramScene &scene() { return *m_scene; }
    views::DiagramView &view() { return *m_view; }
    views::EditorActions &actions() { return *m_actions; }
    views::ToolController &tools() { return *m_tools; }

private:
    void mouse(QEvent::Type type, const QPointF &position, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);

    views::Session m_session;
    std::unique_ptr<views::DiagramScene> m_scene;
    std::unique_ptr<views::DiagramView> m_view;
    std::unique_ptr<views::EditorActions> m_actions;
    std::unique_ptr<views::ToolController> m_tools;
    Qt::MouseButtons m_buttons;
};

model::ComponentId part(const char *id);
model::ConnectionId line(const char *id);

/// Empty when the scene shows its session's diagram exactly as a scene that was just made does, else what differs.
QString differenceFromFreshScene(views::DiagramScene &scene);

/// The gesture is one entry of the history, the canvas shows the result, and undoing it restores the diagram.
void verifyOneUndoStep(SceneDriver &driver, const model::Diagram &before);

} // namespace tests
