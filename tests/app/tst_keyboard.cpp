#include "app/filecontroller.h"
#include "app/mainwindow.h"
#include "app/themecontroller.h"

#include "model/report/tracereport.h"
#include "views/canvas/diagramview.h"
#include "views/panels/panels.h"

#include "tests/app/answers.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;

/// A keyboard alone draws, connects, sends and steps: every event here is a key.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<app::MainWindow>(m_themes(), std::make_unique<tests::AnsweredDialogs>(m_answers));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(tests::becomesActive(*m_window));
    }

    void cleanup() { m_window.reset(); }

    void drawConnectSendAndStep()
    {
        const model::Diagram &diagram = m_window->session().diagram();
        for (const QString &kind : {u"browser"_s, u"web server"_s, u"application server"_s, u"database"_s}) {
            add(kind);
            QVERIFY(!diagram.isEmpty());
        }
        QCOMPARE(diagram.components().size(), std::size_t(4));
        connectTo(0, 1);
        connectTo(1, 2);
        connectTo(2, 3);
        QCOMPARE(diagram.connections().size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(diagram.connections()[i].from, diagram.components()[i].id);
            QCOMPARE(diagram.connections()[i].to, diagram.components()[i + 1].id);
        }

        press(Qt::Key_F5);
        QVERIFY(m_window->session().trace());
        QVERIFY2(m_window->session().trace()->outcomes.front().ok, qPrintable(model::traceReportText(m_window->session().diagram(), *m_window->session().trace())));
        press(Qt::Key_Space); // pause
        QTRY_VERIFY(!m_window->playback().isPlaying());
        press(Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(m_window->session().time(), 0.0);
        for (int steps = 0; !m_window->playback().isAtEnd(); ++steps) {
            QVERIFY(steps < 1000);
            press(Qt::Key_Period);
        }
        press(Qt::Key_Comma);
        QVERIFY(!m_window->playback().isAtEnd());

        // The database down: the page is broken. Up again: it works.
        select(3);
        press(Qt::Key_D);
        QCOMPARE(m_window->session().down().size(), 1);
        QVERIFY(!m_window->session().trace()->outcomes.front().ok);
        press(Qt::Key_D);
        QVERIFY(m_window->session().down().isEmpty());
        QVERIFY2(m_window->session().trace()->outcomes.front().ok, qPrintable(model::traceReportText(m_window->session().diagram(), *m_window->session().trace())));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(diagram.connections().size(), std::size_t(2));
    }

    void keysOfWidgetsStayWithThem()
    {
        add(u"browser"_s);
        press(Qt::Key_Slash);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"d g."_s);
        QCOMPARE(search->text(), u"d g."_s);
        press(Qt::Key_Delete);
        QVERIFY(m_window->session().down().isEmpty());
        QCOMPARE(m_window->session().diagram().components().size(), std::size_t(1));
    }

    void everyPanelTakesTheFocus()
    {
        QVERIFY(m_window->openFile(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/simple-web-stack.tracepaper")));
        QTRY_VERIFY(!m_window->session().analysis().findings.empty());
        for (const views::PanelInfo &panel : views::panels()) {
            m_window->view().setFocus();
            m_window->findChild<QAction *>(u"panel."_s + QString::fromLatin1(panel.id))->trigger();
            const QWidget *focused = QApplication::focusWidget();
            QVERIFY2(focused && m_window->dock(QString::fromLatin1(panel.id))->isAncestorOf(focused), panel.id);
            QVERIFY2(focused->focusPolicy() & Qt::TabFocus, panel.id);
        }
    }

    /// In a list of results Ctrl+C and Ctrl+A are the list's, whatever is selected in the drawing.
    void resultsAreCopiedFromTheirPanels()
    {
        QVERIFY(m_window->openFile(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/simple-web-stack.tracepaper")));
        QTRY_VERIFY(!m_window->session().isAnalysisStale());
        select(0);
        press(Qt::Key_F5);
        press(Qt::Key_Space);
        for (const QString &name : {u"eventsView"_s, u"findingsView"_s}) {
            auto *list = m_window->findChild<QAbstractItemView *>(name);
            QVERIFY(list);
            m_window->dock(name == u"eventsView"_s ? u"trace"_s : u"findings"_s)->raise();
            QTRY_VERIFY(list->isVisible());
            list->setFocus();
            QTRY_VERIFY(list->hasFocus());
            const QSet<model::ComponentId> selected = m_window->session().selection().components;
            QVERIFY(!selected.isEmpty());
            press(Qt::Key_A, Qt::ControlModifier);
            QVERIFY(list->selectionModel()->selectedRows().size() > 1);
            QCOMPARE(m_window->session().selection().components, selected);
            press(Qt::Key_C, Qt::ControlModifier);
            QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasImage());
            QVERIFY(QGuiApplication::clipboard()->text().count(u'\n') >= 2);
            QVERIFY(!QGuiApplication::clipboard()->text().contains(u'{'));
        }
        m_window->action("request.copy")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), model::traceReportText(m_window->session().diagram(), *m_window->session().trace()));
        m_window->action("request.clear")->trigger();
        QVERIFY(!m_window->action("request.copy")->isEnabled());
    }

    void aSelectedLineIsNamedAndKeepsTheTool()
    {
        QVERIFY(m_window->openFile(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/simple-web-stack.tracepaper")));
        const model::Diagram &diagram = m_window->session().diagram();
        const model::Connection &line = diagram.connections().front();
        const auto isSaid = [this](const QString &text) {
            const QList<QLabel *> labels = m_window->statusBar()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) { return label->text().contains(text); });
        };
        m_window->session().setSelection({{line.from}, {}});
        QVERIFY(!isSaid(u"bend"_s));
        m_window->session().setSelection({{}, {line.id}});
        QVERIFY(isSaid(diagram.component(line.from)->displayName() + u" \u2192 "_s + diagram.component(line.to)->displayName()));
        QVERIFY(isSaid(u"bend"_s));
        press(Qt::Key_C);
        QCOMPARE(m_window->tab().tools().mode(), views::ToolController::Mode::Select);
        QVERIFY(m_window->statusBar()->currentMessage().contains(u"part"_s));
        press(Qt::Key_Escape);
        m_window->session().setSelection({});
        QVERIFY(!isSaid(u"bend"_s));
        m_window->statusBar()->clearMessage();
        press(Qt::Key_C);
        QCOMPARE(m_window->tab().tools().mode(), views::ToolController::Mode::Select);
        QVERIFY(m_window->statusBar()->currentMessage().contains(u"part"_s));
    }

    /// Where the desktop gives fields Ctrl+E for the end of the line.
    void fieldsLeaveTheWindowItsKeys()
    {
        add(u"browser"_s);
        press(Qt::Key_Slash);
        QPointer<QLineEdit> field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"some"_s);
        QSignalSpy exporting(m_window->action("file.export"), &QAction::triggered);
        m_window->action("file.export")->disconnect(m_window.get());
        press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(exporting.size(), 1);
        // Keys that no action wants are the field's, as before.
        press(Qt::Key_Home);
        m_window->action("file.export")->setShortcuts(QList<QKeySequence>());
        press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(exporting.size(), 1);
        if (QGuiApplication::platformName() == u"xcb"_s)
            QCOMPARE(field->cursorPosition(), 4);
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(field->selectedText(), u"some"_s);
    }

    void connectingSaysWhatItsKeysDo()
    {
        add(u"browser"_s);
        add(u"web server"_s);
        select(0);
        const auto tells = [this] {
            for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>()) {
                if (label->text().contains(u"Escape leaves"_s))
                    return true;
            }
            return false;
        };
        QVERIFY(!tells());
        press(Qt::Key_C);
        QVERIFY(tells());
        press(Qt::Key_Escape);
        QVERIFY(!tells());
    }

    /// What is chosen on the way is no reason to speak of the mouse again.
    void keysOfSeveralStepsSayWhatComesNext()
    {
        add(u"browser"_s);
        add(u"web server"_s);
        connectTo(0, 1);
        const auto hint = [this](const QString &text) {
            const QList<QLabel *> labels = m_window->statusBar()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) { return label->text().contains(text); });
        };
        select(0);
        press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(hint(u"Ctrl+Space"_s));
        press(Qt::Key_Tab);
        press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(m_window->session().selection().components.size(), 2);
        QVERIFY(hint(u"Ctrl+Space"_s));
        press(Qt::Key_Return);
        QVERIFY(!hint(u"Ctrl+Space"_s));

        select(0);
        press(Qt::Key_B);
        press(Qt::Key_E);
        QVERIFY(hint(u"its side"_s));
        press(Qt::Key_Up, Qt::ShiftModifier);
        press(Qt::Key_Return);
        QVERIFY(!hint(u"its side"_s));
        QCOMPARE(m_window->session().diagram().connections().front().properties.value(u"toPort"_s).toString(), u"top:0.5"_s);
        press(Qt::Key_A);
        QVERIFY(QApplication::focusWidget() != &m_window->view());
        type(u"load"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_window->session().diagram().connections().size(), std::size_t(2));
    }

    void escapeLeadsBackToTheDrawing()
    {
        QVERIFY(m_window->openFile(u":/diagrams/simple-web-stack.tracepaper"_s));
        const model::ComponentId part = m_window->session().diagram().components().front().id;
        const auto name = [&] { return m_window->session().diagram().component(part)->name; };
        m_window->session().setSelection({{part}, {}});
        QLineEdit *field = m_window->dock(u"inspector"_s)->findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClicks(field, u"Another"_s);
        QVERIFY2(name().contains(u"Another"_s), qPrintable(name()));
        press(Qt::Key_Escape);
        QVERIFY2(!name().contains(u"Another"_s), qPrintable(name()));
        QTRY_VERIFY(field->hasFocus());
        press(Qt::Key_Escape);
        QTRY_VERIFY(m_window->view().hasFocus());
    }

    void aClickIntoAFieldEndsNamingAndStaysThere()
    {
        QVERIFY(m_window->openFile(u":/diagrams/simple-web-stack.tracepaper"_s));
        const model::Diagram &diagram = m_window->session().diagram();
        const model::ComponentId part = diagram.components().front().id;
        m_window->session().setSelection({{part}, {}});
        QLineEdit *field = m_window->dock(u"palette"_s)->findChild<QLineEdit *>();
        QVERIFY(tests::settle(*m_window));
        for (int i = 0; i < 2; ++i) { // a name, then a note
            m_window->view().setFocus();
            press(Qt::Key_F2);
            QTRY_VERIFY(QApplication::focusWidget() != &m_window->view());
            type(u"Named"_s);
            QTest::mouseClick(field, Qt::LeftButton);
            QTRY_COMPARE(QApplication::focusWidget(), field);
            field->clear();
            type(u"dd"_s); // in the drawing D would mark it as down
            QCOMPARE(field->text(), u"dd"_s);
            QVERIFY(m_window->session().down().isEmpty());
            if (i > 0)
                break;
            QCOMPARE(diagram.component(part)->name, u"Named"_s);
            m_window->view().setFocus();
            m_window->tab().editor().addKind(u"note"_s);
        }
        QCOMPARE(diagram.components().back().text(u"text"_s), u"Named"_s);
    }

    void shiftF10OpensTheContextMenu()
    {
        add(u"browser"_s);
        m_window->view().setFocus();
        QSignalSpy wanted(&m_window->view(), &views::DiagramView::contextMenuRequested);
        QTimer::singleShot(0, this, [] {
            if (QWidget *menu = QApplication::activePopupWidget())
                menu->close();
        });
        press(Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 1);
    }

    void findingsAreChosenWithTheArrows()
    {
        QVERIFY(m_window->openFile(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/simple-web-stack.tracepaper")));
        QTRY_VERIFY(!m_window->session().analysis().findings.empty());
        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_Down);
        QVERIFY(!m_window->session().selection().components.isEmpty());
    }

private:
    static app::ThemeController &m_themes()
    {
        static app::ThemeController themes;
        return themes;
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
        QTest::keyClick(target, Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }

    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }

    /// "/" leads to the search of the parts, Enter adds what was found first.
    void add(const QString &kind)
    {
        m_window->view().setFocus();
        press(Qt::Key_Slash);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(Qt::Key_A, Qt::ControlModifier);
        type(kind);
        press(Qt::Key_Return);
    }

    /// Tab goes from part to part.
    void select(std::size_t index)
    {
        const model::ComponentId wanted = m_window->session().diagram().components()[index].id;
        m_window->view().setFocus();
        press(Qt::Key_Escape);
        for (int i = 0; i < 20 && m_window->session().selection().components != QSet<model::ComponentId>{wanted}; ++i)
            press(Qt::Key_Tab);
        QVERIFY(m_window->session().selection().components.contains(wanted));
    }

    /// C begins a connection, Tab chooses the target, Enter connects. The right target is found by trying one after
    /// the other, as a user does who looks at the screen.
    void connectTo(std::size_t from, std::size_t to)
    {
        const model::Diagram &diagram = m_window->session().diagram();
        const std::size_t count = diagram.connections().size();
        for (int tabs = 0; tabs < 4; ++tabs) {
            select(from);
            press(Qt::Key_C);
            for (int i = 0; i < tabs; ++i)
                press(Qt::Key_Tab);
            press(Qt::Key_Return);
            if (diagram.connections().size() == count + 1 && diagram.connections().back().to == diagram.components()[to].id)
                return;
            press(Qt::Key_Escape);
            if (diagram.connections().size() == count + 1)
                press(Qt::Key_Z, Qt::ControlModifier);
        }
    }

    tests::Answers m_answers;
    std::unique_ptr<app::MainWindow> m_window;
};

STRICT_GUI_TEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
