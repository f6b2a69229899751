#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/tabs/drawingtab.h"

#include "tests/app/tabdesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QDockWidget>

using namespace Qt::StringLiterals;

/// F6 goes round the drawing, the bars over it and the panels.
class TestAreas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::TabDesk>();
        QVERIFY(m_desk->window().openFile(u":/diagrams/simple-web-stack.tracepaper"_s));
        m_desk->window().show();
        QVERIFY(tests::becomesActive(m_desk->window()));
        for (const char *panel : {"palette", "findings", "trace"}) { // in front, whatever the screen begins with
            QDockWidget *dock = m_desk->window().dock(QString::fromLatin1(panel));
            dock->show();
            dock->raise();
            QTRY_VERIFY(dock->isVisible());
        }
        QTRY_VERIFY(!m_desk->window().session().isAnalysisStale()); // there are findings to go to
        m_desk->window().view().setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), &m_desk->window().view());
    }
    void cleanup() { m_desk.reset(); }

    void roundAndBack()
    {
        m_desk->window().tab().messages().showMessage(u"No."_s);
        QCOMPARE(walk(Qt::NoModifier).join(u' '), u"palette findings trace messageBar drawing"_s);
        QCOMPARE(walk(Qt::ShiftModifier).join(u' '), u"messageBar trace findings palette drawing"_s);
    }

    void whatIsOutOfSightIsPassedBy()
    {
        m_desk->trigger("view.drawing-only");
        QTRY_VERIFY(!m_desk->window().dock(u"trace"_s)->isVisible());
        QCOMPARE(walk(Qt::NoModifier), QStringList{u"drawing"_s});
    }

    void aPanelKeepsItsPlace()
    {
        press(Qt::NoModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *place = QApplication::focusWidget();
        QCOMPARE(areaOf(place), u"palette"_s);
        press(Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), &m_desk->window().view());
        press(Qt::NoModifier);
        QCOMPARE(QApplication::focusWidget(), place);
    }

private:
    void press(Qt::KeyboardModifiers modifiers) { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, modifiers); }
    QString areaOf(const QWidget *widget)
    {
        for (const QWidget *each = widget; each; each = each->parentWidget()) {
            if (each == &m_desk->window().view())
                return u"drawing"_s;
            if (qobject_cast<const QDockWidget *>(each) || qobject_cast<const app::MessageBar *>(each))
                return each->objectName();
        }
        return {};
    }
    /// The areas that the key leads through, up to the drawing.
    QStringList walk(Qt::KeyboardModifiers modifiers)
    {
        QStringList areas;
        do {
            press(modifiers);
            areas.append(areaOf(QApplication::focusWidget()));
        } while (areas.last() != u"drawing"_s && areas.size() < 10);
        return areas;
    }

    std::unique_ptr<tests::TabDesk> m_desk;
};

STRICT_GUI_TEST_MAIN(TestAreas)
#include "tst_areas.moc"
