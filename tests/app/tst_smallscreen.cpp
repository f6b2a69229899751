#include "views/style/screenroom.h"

#include "app/language.h"
#include "app/mainwindow.h"
#include "app/themecontroller.h"

#include "views/canvas/diagramview.h"
#include "views/panels/operationsummary.h"
#include "views/panels/panels.h"

#include "tests/app/answers.h"
#include "tests/app/looks.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;
using tests::Look;

namespace {

constexpr QSize screenSize(960, 540); // 1920 x 1080 at 200 %

bool scrolls(const QWidget *widget)
{
    for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return true;
    }
    return false;
}

/// What is wrong with a dialog that is shown; empty when nothing is.
QStringList misfits(const QDialog &dialog)
{
    QStringList found;
    const QSize room = views::screenRoom(dialog.parentWidget());
    if (dialog.width() > room.width() || dialog.height() > room.height())
        found.append(u"is %1 x %2"_s.arg(dialog.width()).arg(dialog.height()));
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        const QRect place(button->mapTo(&dialog, QPoint()), button->size());
        if (button->isVisible() && !scrolls(button) && !dialog.rect().contains(place))
            found.append(u"the button %1 is out of reach"_s.arg(button->text()));
    }
    return found;
}

} // namespace

/// Every dialog on the smallest screen that is usual: a full HD one with everything twice as large.
class TestSmallScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        app::speakLanguage(qEnvironmentVariable("TRACEPAPER_LOOKS_LANGUAGE", u"en"_s), *qApp); // before tables take their texts
        if (QGuiApplication::primaryScreen()->size() != screenSize)
            QSKIP("needs the screen of tests/data/screen-960x540.json");
        m_themes = std::make_unique<app::ThemeController>();
        m_window = std::make_unique<app::MainWindow>(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        m_window->show();
        QVERIFY(m_window->openFile(m_path));
        QTRY_VERIFY(!m_window->session().isAnalysisStale());
        m_window->session().sendRequest();
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_themes.reset();
    }

    void theFirstWindowFitsAndShowsTheDrawing()
    {
        app::MainWindow first(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        first.show();
        QVERIFY(tests::settle(first));
        QCoreApplication::processEvents(); // panels are filled when they are seen
        QVERIFY2(first.width() <= screenSize.width() && first.height() <= screenSize.height(),
                 qPrintable(u"%1 x %2"_s.arg(first.width()).arg(first.height())));
        QVERIFY2(first.view().height() > screenSize.height() / 2, qPrintable(QString::number(first.view().height())));
    }

    void everyPanelFitsBesideTheOthers()
    {
        app::MainWindow window(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        QVERIFY(window.openFile(m_path));
        window.show();
        QVERIFY(tests::settle(window));
        for (const views::PanelInfo &panel : views::panels())
            window.dock(QString::fromLatin1(panel.id))->show();
        window.action("request.send")->trigger();
        window.session().setDown({window.session().diagram().components().front().id}, true); // asks for one row more
        window.playback().pause();
        for (const views::PanelInfo &panel : views::panels()) { // each in front once: it is filled then
            window.dock(QString::fromLatin1(panel.id))->raise();
            QTRY_VERIFY(window.dock(QString::fromLatin1(panel.id))->isVisible());
            QCoreApplication::processEvents();
        }
        window.resize(screenSize);
        QCoreApplication::processEvents();
        const QSize least = window.minimumSizeHint();
        QVERIFY2(least.width() <= screenSize.width() && least.height() <= screenSize.height(), qPrintable(u"needs %1 x %2"_s.arg(least.width()).arg(least.height())));
        QTRY_COMPARE(window.size(), screenSize);
        window.dock(u"findings"_s)->raise();
        const auto *summary = window.dock(u"findings"_s)->findChild<views::OperationSummary *>();
        QTRY_VERIFY(summary->isVisible());
        for (const QLabel *label : summary->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }

    void dialogFits_data()
    {
        QTest::addColumn<QString>("name");
        for (const Look &look : tests::looks()) {
            if (look.shows.endsWith("Dialog"_L1) || look.shows == "Question"_L1 || look.shows == "IconChooser"_L1
                || look.shows == "ShortcutEditor"_L1)
                QTest::newRow(look.name.toLatin1().constData()) << look.name;
        }
    }

    void dialogFits()
    {
        QFETCH(QString, name);
        const std::vector<Look> table = tests::looks();
        const auto look = std::find_if(table.begin(), table.end(), [&](const Look &each) { return each.name == name; });
        m_seen = 0;
        m_misfits.clear();
        QTimer waiting; // for a question, which has an event loop of its own
        connect(&waiting, &QTimer::timeout, this, [&] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                waiting.stop();
                examine(*dialog);
                dialog->reject();
            }
        });
        waiting.start(0);
        const std::unique_ptr<QWidget> shown(look->open({*m_window, tests::Content::Example, m_path}));
        waiting.stop();
        if (auto *dialog = qobject_cast<QDialog *>(shown.get()))
            examine(*dialog);
        QCOMPARE(m_seen, 1);
        QVERIFY2(m_misfits.isEmpty(), qPrintable(m_misfits.join(u'\n')));
    }

private:
    void examine(QDialog &dialog)
    {
        ++m_seen;
        QVERIFY(tests::settle(dialog));
        m_misfits = misfits(dialog);
    }

    const QString m_path = u":/diagrams/distributed-web-infrastructure.tracepaper"_s;
    std::unique_ptr<app::ThemeController> m_themes;
    tests::Answers m_answers;
    std::unique_ptr<app::MainWindow> m_window;
    QStringList m_misfits;
    int m_seen = 0;
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s) == u"offscreen")
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" TRACEPAPER_TEST_DATA "/screen-960x540.json");
    return tests::strictMain<QApplication, TestSmallScreen>(argc, argv);
}
#include "tst_smallscreen.moc"
