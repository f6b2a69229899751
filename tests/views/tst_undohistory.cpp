#include "views/session/session.h"

#include "tests/model/odddiagram.h"
#include "tests/model/randomedits.h"
#include "tests/support/strictmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr int edits = 10000;

bool isSame(const model::Diagram &a, const model::Diagram &b)
{
    const auto sameIds = [](const auto &some, const auto &others) {
        return std::equal(some.begin(), some.end(), others.begin(), others.end(), [](const auto &one, const auto &other) { return one.id == other.id; });
    };
    return a == b && sameIds(a.components(), b.components()) && sameIds(a.connections(), b.connections());
}

} // namespace

/// The undo history of the program, with the document under it, against a copy of the diagram after each edit.
class TestUndoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_session.setDiagram(tests::oddDiagram(1, 20, 25));
        m_states.push_back(m_session.diagram());
        draw(edits);
    }

    void allAreUndoneAndRedone()
    {
        QUndoStack &history = m_session.undoStack();
        for (int index = edits; index > 0; --index) {
            history.undo();
            QVERIFY2(isSame(m_session.diagram(), m_states[std::size_t(index - 1)]), qPrintable(u"undo of edit %1"_s.arg(index)));
        }
        QVERIFY(!history.canUndo());
        for (int index = 1; index <= edits; ++index) {
            history.redo();
            QVERIFY2(isSame(m_session.diagram(), m_states[std::size_t(index)]), qPrintable(u"redo of edit %1"_s.arg(index)));
        }
        QVERIFY(!history.canRedo());
    }

    void inAnyOrder()
    {
        QUndoStack &history = m_session.undoStack();
        QRandomGenerator random(2);
        for (int step = 0; step < edits; ++step) {
            switch (random.bounded(20)) {
            case 0:
                history.setIndex(random.bounded(edits + 1));
                break;
            case 1:
                history.setIndex(qBound(0, history.index() + random.bounded(-50, 51), edits));
                break;
            default:
                random.bounded(2) == 0 ? history.undo() : history.redo();
            }
            QVERIFY2(isSame(m_session.diagram(), m_states[std::size_t(history.index())]), qPrintable(u"step %1, edit %2"_s.arg(step).arg(history.index())));
        }
    }

    void drawingOnFromTheMiddleForgetsWhatWasUndone()
    {
        QUndoStack &history = m_session.undoStack();
        history.setIndex(edits / 2);
        m_states.resize(std::size_t(edits / 2) + 1);
        draw(500);
        QVERIFY(!history.canRedo());
        history.setIndex(0);
        QVERIFY(isSame(m_session.diagram(), m_states.front()));
        history.setIndex(history.count());
        QVERIFY(isSame(m_session.diagram(), m_states.back()));
    }

private:
    void draw(int count)
    {
        const int end = m_session.undoStack().index() + count;
        while (m_session.undoStack().index() < end) {
            const int before = m_session.undoStack().index();
            m_session.push(m_edits.next(m_session.diagram())); // some are refused, some change nothing
            if (m_session.undoStack().index() > before)
                m_states.push_back(m_session.diagram());
        }
    }

    views::Session m_session;
    tests::RandomEdits m_edits{7};
    std::vector<model::Diagram> m_states; ///< by the index of the history
};

STRICT_GUI_TEST_MAIN(TestUndoHistory)
#include "tst_undohistory.moc"
