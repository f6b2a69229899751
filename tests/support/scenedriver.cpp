#include "tests/support/scenedriver.h"
#include "tests/support/windows.h"

#include <QTest>

#include "views/session/kindmimetype.h"

#include <QtTest>
#include <QtWidgets>

namespace tests {

namespace {

constexpr int stepsOfDrag = 4;

template<typename Id>
QString difference(const views::CanvasItem *shown, const views::CanvasItem *fresh, const Id &id)
{
    if (!shown || !fresh)
        return QStringLiteral("%1 has no item").arg(id.toString());
    const QRectF off(shown->extent().topLeft() - fresh->extent().topLeft(), shown->extent().size() - fresh->extent().size());
    if (qAbs(off.x()) + qAbs(off.y()) + qAbs(off.width()) + qAbs(off.height()) > 1e-6)
        return QStringLiteral("%1 is shown elsewhere").arg(id.toString());
    if (shown->order != fresh->order)
        return QStringLiteral("%1 is shown above or below others").arg(id.toString());
    const bool moved = !shown->offset().isNull(); // shown by moving what was drawn elsewhere
    if (!moved && shown->group() != fresh->group())
        return QStringLiteral("%1 looks different").arg(id.toString());
    return {};
}

} // namespace

model::ComponentId part(const char *id)
{
    return *model::ComponentId::fromString(QString::fromLatin1(id));
}

model::ConnectionId line(const char *id)
{
    return *model::ConnectionId::fromString(QString::fromLatin1(id));
}

SceneDriver::SceneDriver(const model::Diagram &diagram)
    : m_scene(std::make_unique<views::DiagramScene>(m_session, views::Theme::named(QStringLiteral("light"))))
    , m_view(std::make_unique<views::DiagramView>(*m_scene))
    , m_actions(std::make_unique<views::EditorActions>(*m_view))
    , m_tools(std::make_unique<views::ToolController>(*m_view, *m_actions))
{
    m_session.setDiagram(diagram);
    m_view->resize(1200, 800);
    m_view->show();
    m_view->activateWindow();
    if (!QTest::qWaitForWindowActive(m_view.get(), patienceMs) || !QTest::qWaitForWindowExposed(m_view.get(), patienceMs))
        qFatal("the window does not become active");
    m_view->zoomToFit();
    m_view->zoomToActualSize();
    m_view->setFocus();
}

SceneDriver::~SceneDriver() = default;

QRectF SceneDriver::rect(const char *id) const
{
    return m_scene->geometry().rectOf(part(id));
}

QPointF SceneDriver::on(const char *connection) const
{
    const std::vector<QPointF> points = m_scene->routes().value(line(connection)).points;
    QPointF best;
    double longest = -1;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF along = points[i] - points[i - 1];
        if (const double length = along.manhattanLength(); length > longest) {
            longest = length;
            best = points[i - 1] + along * 0.5;
        }
    }
    return best;
}

void SceneDriver::mouse(QEvent::Type type, const QPointF &position, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    const QPointF onView = m_view->viewportTransform().map(position);
    QMouseEvent event(type, onView, m_view->viewport()->mapToGlobal(onView), button, m_buttons, modifiers);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

void SceneDriver::moveTo(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    mouse(QEvent::MouseMove, position, Qt::NoButton, modifiers);
}

void SceneDriver::press(const QPointF &position, Qt::KeyboardModifiers modifiers, Qt::MouseButton button)
{
    m_buttons = button;
    mouse(QEvent::MouseButtonPress, position, button, modifiers);
}

void SceneDriver::release(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    const Qt::MouseButton button = m_buttons.testFlag(Qt::MiddleButton) ? Qt::MiddleButton : Qt::LeftButton;
    m_buttons = Qt::NoButton;
    mouse(QEvent::MouseButtonRelease, position, button, modifiers);
}

void SceneDriver::click(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    moveTo(position, modifiers);
    press(position, modifiers);
    release(position, modifiers);
}

void SceneDriver::doubleClick(const QPointF &position)
{
    click(position);
    m_buttons = Qt::LeftButton;
    mouse(QEvent::MouseButtonDblClick, position, Qt::LeftButton, Qt::NoModifier);
    release(position);
}

void SceneDriver::dragWithoutRelease(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers)
{
    moveTo(from, modifiers);
    press(from, modifiers);
    for (int step = 1; step <= stepsOfDrag; ++step)
        moveTo(from + (to - from) * step / stepsOfDrag, modifiers);
}

void SceneDriver::drag(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers)
{
    dragWithoutRelease(from, to, modifiers);
    release(to, modifiers);
}

void SceneDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_view.get(), key, modifiers);
}

void SceneDriver::wheel(const QPointF &position, int degrees, Qt::KeyboardModifiers modifiers)
{
    const QPointF onView = m_view->viewportTransform().map(position);
    QWheelEvent event(onView, m_view->viewport()->mapToGlobal(onView), QPoint(), QPoint(0, 8 * degrees), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

void SceneDriver::dragKind(const QString &kind, const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    QMimeData data;
    data.setData(QString(views::kindMimeType), kind.toUtf8());
    const QPoint onView = m_view->viewportTransform().map(position).toPoint();
    QDragEnterEvent enter(onView, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(m_view->viewport(), &enter);
    QDragMoveEvent move(onView, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(m_view->viewport(), &move);
}

void SceneDriver::dropKind(const QString &kind, const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    dragKind(kind, position, modifiers);
    QMimeData data;
    data.setData(QString(views::kindMimeType), kind.toUtf8());
    QDropEvent drop(m_view->viewportTransform().map(position), Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(m_view->viewport(), &drop);
}

void SceneDriver::select(const QList<const char *> &parts)
{
    views::Selection selection;
    for (const char *id : parts)
        selection.components.insert(part(id));
    m_session.setSelection(selection);
}

QStringList SceneDriver::selected() const
{
    QStringList components;
    for (const model::ComponentId &id : m_session.selection().components)
        components.append(id.toString());
    components.sort();
    QStringList connections;
    for (const model::ConnectionId &id : m_session.selection().connections)
        connections.append(id.toString());
    connections.sort();
    return components + connections;
}

QString differenceFromFreshScene(views::DiagramScene &scene)
{
    const views::DiagramScene fresh(scene.session(), scene.theme());
    if (scene.shown() != fresh.shown())
        return QStringLiteral("another diagram is shown");
    if (scene.routes() != fresh.routes())
        return QStringLiteral("connections run elsewhere");
    if (scene.picture().count() != fresh.picture().count())
        return QStringLiteral("items are missing");
    for (const model::Component &component : scene.shown().components()) {
        if (const QString text = difference(scene.item(component.id), fresh.item(component.id), component.id); !text.isEmpty())
            return text;
    }
    for (const model::Connection &connection : scene.shown().connections()) {
        if (const QString text = difference(scene.item(connection.id), fresh.item(connection.id), connection.id); !text.isEmpty())
            return text;
    }
    return {};
}

void verifyOneUndoStep(SceneDriver &driver, const model::Diagram &before)
{
    QVERIFY(driver.diagram() != before);
    QCOMPARE(driver.session().undoStack().count(), 1);
    QCOMPARE(differenceFromFreshScene(driver.scene()), QString());
    const model::Diagram after = driver.diagram();
    driver.session().undoStack().undo();
    QVERIFY(driver.diagram() == before);
    QCOMPARE(differenceFromFreshScene(driver.scene()), QString());
    driver.session().undoStack().redo();
    QVERIFY(driver.diagram() == after);
}

} // namespace tests
