#include "views/tools/clipboardactions.h"
#include "views/tools/kindchooser.h"
#include "views/tools/toolcontroller.h"

#include "model/layout/arrange.h"

#include "tests/support/diagramtext.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;
using tests::SceneDriver;

namespace {

constexpr int stepsOfOne = 120;

/// Somebody who presses whatever there is, also in the middle of a drag.
class RandomHand
{
public:
    RandomHand(SceneDriver &driver, unsigned seed) : m_driver(driver), m_choices(seed), m_clipboard(driver.view()) {}

    QStringList done() const { return m_done; }

    void step()
    {
        switch (m_choices.below(8)) {
        case 0:
        case 1:
            mouse(u"press"_s, [this](const QPointF &at) { m_driver.press(at, modifiers()); });
            break;
        case 2:
        case 3:
            mouse(u"move"_s, [this](const QPointF &at) { m_driver.moveTo(at, modifiers()); });
            break;
        case 4:
            mouse(u"release"_s, [this](const QPointF &at) { m_driver.release(at); });
            break;
        case 5:
            action();
            break;
        default:
            key();
        }
    }

private:
    Qt::KeyboardModifiers modifiers()
    {
        static const std::vector<Qt::KeyboardModifiers> all{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier, Qt::ControlModifier | Qt::AltModifier};
        return m_choices.pick(all);
    }

    /// Mostly where something is.
    QPointF place()
    {
        const std::vector<model::Component> &parts = m_driver.diagram().components();
        if (parts.empty() || m_choices.chance(15))
            return {double(m_choices.below(1400)) - 200, double(m_choices.below(900)) - 100};
        const QRectF rect = m_driver.diagram().absoluteRect(m_choices.pick(parts).id);
        return {rect.left() - 4 + m_choices.below(int(rect.width()) + 8), rect.top() - 4 + m_choices.below(int(rect.height()) + 8)};
    }

    template<typename Does>
    void mouse(const QString &what, Does does)
    {
        const QPointF at = place();
        m_done.append(u"%1 %2,%3"_s.arg(what).arg(at.x()).arg(at.y()));
        does(at);
    }

    void action()
    {
        views::EditorActions &editor = m_driver.actions();
        const int which = m_choices.below(10);
        m_done.append(u"action %1"_s.arg(which));
        switch (which) {
        case 0:
            m_clipboard.copy();
            break;
        case 1:
            m_clipboard.paste();
            break;
        case 2:
            m_clipboard.cut();
            break;
        case 3:
        case 4:
            m_driver.session().undoStack().undo();
            break;
        case 5:
            m_driver.session().undoStack().redo();
            break;
        case 6:
            editor.selectAll();
            break;
        case 7:
            editor.addKind(u"web-server"_s);
            break;
        case 8:
            m_driver.tools().setMode(m_choices.chance(50) ? views::ToolController::Mode::Connect : views::ToolController::Mode::Select);
            break;
        default:
            m_driver.tools().startMovingEnd(m_choices.chance(50));
        }
    }

    void key()
    {
        static const std::vector<Qt::Key> keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Tab, Qt::Key_B, Qt::Key_C, Qt::Key_E, Qt::Key_Return, Qt::Key_Escape,
                                               Qt::Key_Delete, Qt::Key_Space, Qt::Key_PageDown, Qt::Key_F2, Qt::Key_Control, Qt::Key_Control, Qt::Key_Alt, Qt::Key_Shift};
        const Qt::Key key = m_choices.pick(keys);
        static const std::vector<Qt::KeyboardModifiers> held{Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier, Qt::AltModifier | Qt::ShiftModifier};
        const Qt::KeyboardModifiers modifiers = m_choices.pick(held);
        m_done.append(u"key "_s + QKeySequence(int(modifiers) | key).toString());
        // Where the focus is: names are typed, kinds chosen.
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused && m_driver.view().isAncestorOf(focused) ? focused : &m_driver.view(), key, modifiers);
        if (m_driver.view().findChild<views::KindChooser *>() && m_choices.chance(70))
            m_driver.view().setFocus(Qt::MouseFocusReason);
    }

    SceneDriver &m_driver;
    tests::Choices m_choices;
    views::ClipboardActions m_clipboard;
    QStringList m_done;
};

} // namespace

/// Presses, moves, releases, keys and actions in any order leave a drawing that is right, and is shown as it is.
class TestRandomHands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingInAnyOrder_data()
    {
        QTest::addColumn<unsigned>("seed");
        const int more = qEnvironmentVariableIntValue("TRACEPAPER_SEEDS"); // to look for longer
        for (int seed = 1; seed <= std::max(more, 12); ++seed)
            QTest::addRow("%d", seed) << unsigned(seed);
    }

    void anythingInAnyOrder()
    {
        QFETCH(const unsigned, seed);
        SceneDriver driver(model::arranged(seed % 2 ? tests::diagramFromText("user -> lb -> web1 -> db; lb -> web2 -> db; h1[web1]; h2[web2]") : tests::randomDiagram(seed)));
        const model::Diagram before = driver.diagram();
        RandomHand hand(driver, seed);
        for (int i = 0; i < stepsOfOne; ++i) {
            hand.step();
            if (i % 10 == 9)
                QCoreApplication::processEvents();
        }
        driver.view().setFocus();
        while (driver.tools().cancelGesture()) {}
        QCoreApplication::processEvents();
        const QString difference = tests::differenceFromFreshScene(driver.scene());
        QVERIFY2(difference.isEmpty(), qPrintable(difference + u": "_s + hand.done().join(u"; "_s)));
        driver.session().undoStack().setIndex(0);
        QVERIFY2(driver.diagram() == before, qPrintable(hand.done().join(u"; "_s)));
        driver.session().undoStack().setIndex(driver.session().undoStack().count());
    }
};

STRICT_GUI_TEST_MAIN(TestRandomHands)
#include "tst_randomhands.moc"
