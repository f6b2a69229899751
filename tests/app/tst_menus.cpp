#include "app/actions.h"
#include "app/mainwindow.h"

#include "tests/app/tabdesk.h"
#include "tests/support/strictmain.h"

#include <QAction>
#include <QDockWidget>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// What the menus say about the drawing in front, and how.
class TestMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<tests::TabDesk>(); }
    void cleanup() { m_desk.reset(); }

    void longNamesAreShortened()
    {
        const model::ComponentId part = open().components().front().id;
        session().push(model::Rename{part, u"Big & "_s + QString(110, u'n')});
        session().push(model::SetGeometry{{{part, QPointF(500, 0), {}}}});
        const QString undo = action("edit.undo")->text();
        QVERIFY2(undo.startsWith("&Undo: Move Big && nnn"_L1), qPrintable(undo)); // no access key in the middle
        QVERIFY2(undo.size() < 70, qPrintable(undo));
        QVERIFY(undo.contains(u'\u2026'));
        session().undoStack().undo();
        QVERIFY(action("edit.redo")->text().size() < 70);
        session().undoStack().undo();
        session().push(model::Rename{part, u"Small"_s});
        QVERIFY(!action("edit.undo")->text().contains(u'\u2026'));
    }

    void onlyWhatIsDownCanBeBroughtUp()
    {
        const model::ComponentId part = open().components().front().id;
        QVERIFY(!action("request.all-up")->isEnabled());
        session().setDown({part}, true);
        QVERIFY(action("request.all-up")->isEnabled());
        action("request.all-up")->trigger();
        QVERIFY(session().down().isEmpty());
        QVERIFY(!action("request.all-up")->isEnabled());
    }

    void whatIsOnIsTicked()
    {
        for (const app::ActionInfo &info : app::actionTable())
            QCOMPARE(action(info.id)->isIconVisibleInMenu(), !(info.flags & app::Checkable));
    }

    void neighboursHaveDifferentIcons()
    {
        const app::ActionInfo *before = nullptr;
        for (const app::ActionInfo &info : app::actionTable()) {
            if (before && *info.icon && !(info.flags & app::Checkable) && !(before->flags & app::Submenu))
                QVERIFY2(qstrcmp(info.icon, before->icon) != 0, info.id);
            before = &info;
        }
    }

    void newLeavesNoEmptyDiagramBehind()
    {
        QTRY_VERIFY(m_desk->window().tab().isVisible());
        m_desk->trigger("file.new");
        QCOMPARE(m_desk->titles().size(), 1); // the start page has become an empty drawing
        QCOMPARE(m_desk->window().focusWidget(), &m_desk->window().view());
        open();
        m_desk->trigger("file.new");
        QCOMPARE(m_desk->titles().size(), 2);
    }

    void theStatusLineTellsWhatIsLeftOut()
    {
        open();
        QToolButton *hidden = button(u"hidden"_s);
        QVERIFY(!hidden);
        m_desk->window().findChild<QAction *>(u"layer.addresses"_s)->trigger();
        m_desk->window().findChild<QAction *>(u"layer.protocols"_s)->trigger();
        hidden = button(u"hidden"_s);
        QVERIFY(hidden);
        QCOMPARE(hidden->text(), u"2 layers hidden"_s);
        hidden->click();
        QVERIFY(session().layers() == views::Layers());
        QVERIFY(!button(u"hidden"_s));
        QVERIFY(m_desk->window().findChild<QAction *>(u"layer.addresses"_s)->isChecked());
    }

    void buttonsOfTheStatusLineAct()
    {
        open();
        QTRY_VERIFY(!session().isAnalysisStale());
        m_desk->window().dock(u"findings"_s)->hide();
        QVERIFY(button(u"single point"_s));
        button(u"single point"_s)->click();
        QVERIFY(m_desk->window().dock(u"findings"_s)->isVisible());
        action("view.zoom-in")->trigger();
        QVERIFY(m_desk->window().view().zoom() != 1);
        button(u" %"_s)->click();
        QCOMPARE(m_desk->window().view().zoom(), 1.0);
    }

private:
    /// Of the status line, with this in its text; only while it is shown.
    QToolButton *button(const QString &text)
    {
        for (QToolButton *each : m_desk->window().statusBar()->findChildren<QToolButton *>()) {
            if (each->text().contains(text) && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    const model::Diagram &open()
    {
        if (!m_desk->window().openFile(u":/diagrams/simple-web-stack.tracepaper"_s))
            qFatal("the example cannot be opened");
        return session().diagram();
    }
    views::Session &session() { return m_desk->window().session(); }
    QAction *action(const char *id) { return m_desk->window().action(id); }

    std::unique_ptr<tests::TabDesk> m_desk;
};

STRICT_GUI_TEST_MAIN(TestMenus)
#include "tst_menus.moc"
