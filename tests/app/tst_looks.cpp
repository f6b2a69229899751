#include "model/catalog/componentcatalog.h"
#include "model/formats/nativeformat.h"

#include "app/language.h"
#include "app/mainwindow.h"
#include "app/themecontroller.h"

#include "tests/app/accessibletree.h"
#include "tests/app/answers.h"
#include "tests/app/desk.h"
#include "tests/app/looks.h"
#include "tests/app/placedefects.h"
#include "tests/app/textdefects.h"
#include "tests/support/largediagram.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QDialog>
#include <QDirIterator>
#include <QDockWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::Content;
using tests::Look;

namespace {

constexpr QSize windowSize(1366, 728);

const std::pair<Content, const char *> contents[] = {{Content::Nothing, "nothing"},
                                                     {Content::OnePart, "one-part"},
                                                     {Content::Example, "example"},
                                                     {Content::ThousandParts, "1000-parts"}};

QString givenFolder()
{
    return qEnvironmentVariable("TRACEPAPER_LOOKS");
}

QString givenLanguage()
{
    return qEnvironmentVariable("TRACEPAPER_LOOKS_LANGUAGE", u"en"_s);
}

model::Diagram onePart(const QString &kind = u"load-balancer"_s)
{
    model::Diagram diagram;
    diagram.setTitle(u"Site of the bookshop"_s);
    const model::ComponentId id = diagram.freeComponentId(u"part"_s);
    static_cast<void>(diagram.insertComponent({id, kind, {}, {}, QPointF(0, 0), {}, {}, {}}));
    return diagram;
}

/// Classes below app and views, each with the class that it inherits.
QHash<QString, QString> inheritance()
{
    QHash<QString, QString> found;
    static const QRegularExpression declaration(u"^class (\\w+)(?: final)? : public (\\w+)$"_s,
                                                QRegularExpression::MultilineOption);
    for (const QString &folder : {u"app"_s, u"views"_s}) {
        for (QDirIterator files(QStringLiteral(TRACEPAPER_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            for (const QRegularExpressionMatch &match :
                 declaration.globalMatch(QString::fromUtf8(tests::contentOf(files.next()))))
                found.insert(match.captured(1), match.captured(2));
        }
    }
    return found;
}

} // namespace

/// Every window, panel, menu and dialog, looked at: texts that are cut, widgets on each other, what Tab does not reach. With
/// TRACEPAPER_LOOKS=folder also all themes and drawings, and a picture of each.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        app::speakLanguage(givenLanguage(), *qApp); // before the tables take their texts
        m_themes = std::make_unique<app::ThemeController>();
        QVERIFY(tests::writeFile(fileOf(Content::OnePart), model::writeNative(onePart())));
        QVERIFY(tests::writeFile(fileOf(Content::ThousandParts), model::writeNative(tests::largeDiagram(1000, true))));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_themes.reset();
    }

    void everyDialogIsLookedAt()
    {
        QSet<QString> looked;
        for (const Look &look : tests::looks())
            looked.insert(look.shows);
        const QHash<QString, QString> bases = inheritance();
        const QStringList all = bases.values();
        int dialogs = 0;
        for (auto it = bases.cbegin(); it != bases.cend(); ++it) {
            QString base = it.value();
            while (bases.contains(base))
                base = bases.value(base);
            const bool isDialog = base == u"QDialog" || base == u"QMessageBox" || base == u"QWizard";
            if (!isDialog || all.contains(it.key())) // others inherit it
                continue;
            ++dialogs;
            QVERIFY2(looked.contains(it.key()),
                     qPrintable(it.key() + u" is not in the table of tests/app/looks.cpp"_s));
        }
        QVERIFY(dialogs >= 9);
    }

    void nothingIsAmiss_data()
    {
        QTest::addColumn<Content>("content");
        QTest::addColumn<app::ThemeChoice>("theme");
        QTest::addColumn<QString>("name");
        using app::ThemeChoice;
        if (givenFolder().isEmpty()) {
            addLooks(Content::Nothing, "nothing", ThemeChoice::Light);
            addLooks(Content::OnePart, "one-part", ThemeChoice::Light);
            addLooks(Content::Example, "example", ThemeChoice::Dark);
            return;
        }
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            for (const auto &[content, name] : contents)
                addLooks(content, name, theme);
        }
    }

    void nothingIsAmiss()
    {
        QFETCH(Content, content);
        QFETCH(app::ThemeChoice, theme);
        QFETCH(QString, name);
        if (m_themes->choice() != theme)
            m_themes->setChoice(theme);
        prepareWindow(content);
        const std::vector<Look> table = tests::looks();
        const auto look = std::find_if(table.begin(), table.end(), [&](const Look &each) { return each.name == name; });
        QVERIFY(look != table.end());
        m_defects.clear();
        m_seen = 0;
        lookAt(*look, {*m_window, content, fileOf(content)});
        QCOMPARE(m_seen, 1);
        QVERIFY2(m_defects.isEmpty(), qPrintable(m_defects.join(u'\n')));
    }

    void everyKindFitsTheInspector()
    {
        m_themes->setChoice(app::ThemeChoice::Light);
        prepareWindow(Content::Nothing);
        m_window->dock(u"inspector"_s)->raise();
        QStringList defects;
        for (const model::ComponentKind &kind : model::componentKinds()) {
            const model::Diagram diagram = onePart(kind.id);
            m_window->session().setDiagram(diagram);
            m_window->session().setSelection({{diagram.components().front().id}, {}});
            QWidget *panel = m_window->dock(u"inspector"_s)->widget();
            for (QToolButton *heading : panel->findChildren<QToolButton *>(u"sectionHeading"_s))
                heading->setChecked(true);
            for (int i = 0; i < 4; ++i) // forms in forms ask for room one after the other
                QCoreApplication::processEvents();
            savePicture(*panel, u"%1-inspector-%2"_s.arg(givenLanguage(), kind.id));
            for (const QString &defect : tests::textDefects(*panel) + tests::placeDefects(*panel) + tests::keyboardDefects(*panel) + tests::namelessNodes(panel))
                defects.append(kind.id + u": "_s + defect);
        }
        m_window.reset();
        QVERIFY2(defects.isEmpty(), qPrintable(defects.join(u'\n')));
    }

private:
    QString fileOf(Content content) const
    {
        switch (content) {
        case Content::Nothing:
            return {};
        case Content::OnePart:
            return m_folder.filePath(u"one part.tracepaper"_s);
        case Content::Example:
            return u":/diagrams/distributed-web-infrastructure.tracepaper"_s;
        case Content::ThousandParts:
            break;
        }
        return m_folder.filePath(u"thousand parts.tracepaper"_s);
    }

    void addLooks(Content content, const char *contentName, app::ThemeChoice theme)
    {
        const char *themeName = theme == app::ThemeChoice::Light ? "light" : "dark";
        for (const Look &look : tests::looks()) {
            const QByteArray row =
                givenLanguage().toLatin1() + '-' + themeName + '-' + contentName + '-' + look.name.toLatin1();
            QTest::newRow(row.constData()) << content << theme << look.name;
        }
    }

    void prepareWindow(Content content)
    {
        if (!m_window || m_content != content) {
            m_window =
                std::make_unique<app::MainWindow>(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
            m_content = content;
            m_window->resize(windowSize);
            m_window->show();
            if (!fileOf(content).isEmpty())
                QVERIFY(m_window->openFile(fileOf(content)));
            QTRY_VERIFY(!m_window->session().isAnalysisStale());
            m_window->session().sendRequest();
        }
        m_window->activateWindow();
        QVERIFY(tests::becomesActive(*m_window));
    }

    void lookAt(const Look &look, const tests::Stage &stage)
    {
        QTimer waiting; // for a question, which has an event loop of its own
        connect(&waiting, &QTimer::timeout, this, [&] {
            QWidget *shown = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                               : QApplication::activeModalWidget();
            if (!shown)
                return;
            waiting.stop();
            examine(look, *shown);
            close(*shown);
        });
        waiting.start(0);
        QWidget *shown = look.open(stage);
        waiting.stop();
        if (!shown)
            return;
        examine(look, *shown);
        const bool isPanel = !look.shows.isEmpty();
        if (shown != m_window.get() && (shown->isWindow() || !isPanel))
            close(*shown);
        if (qobject_cast<QDialog *>(shown))
            delete shown;
    }

    void examine(const Look &look, QWidget &shown)
    {
        ++m_seen;
        if (qobject_cast<QDialog *>(&shown))
            QCOMPARE(QString::fromLatin1(shown.metaObject()->className()).section(u"::"_s, -1), look.shows);
        QVERIFY(tests::settle(*shown.window()));
        for (int i = 0; i < 4; ++i) // what is laid out, or drawn, when there is time
            QCoreApplication::processEvents();
        savePicture(shown, QString::fromLatin1(QTest::currentDataTag()));
        if (const auto *menu = qobject_cast<QMenu *>(&shown)) {
            m_defects += tests::menuDefects(*menu);
            return;
        }
        for (const QString &node : tests::namelessNodes(&shown))
            m_defects.append(u"has no name for screen readers: "_s + node);
        m_defects += tests::textDefects(shown);
        m_defects += tests::placeDefects(shown);
        if (&shown == m_window.get())
            return;
        const QPointer<QWidget> focused = QApplication::focusWidget();
        m_defects += tests::keyboardDefects(shown);
        if (focused)
            focused->setFocus();
    }

    void savePicture(QWidget &shown, const QString &name)
    {
        if (givenFolder().isEmpty())
            return;
        auto *area = &shown == m_window.get() ? nullptr : shown.findChild<QScrollArea *>(u"inspectorArea"_s);
        (area ? area->widget() : &shown)->grab().save(QDir(givenFolder()).filePath(name + u".png"_s));
    }

    /// With the keyboard, as far as it takes it.
    void close(QWidget &shown)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused && shown.isAncestorOf(focused) ? focused : &shown, Qt::Key_Escape);
        if (shown.isVisible())
            m_defects.append(u"Escape does not close it"_s);
        shown.close();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::ThemeController> m_themes;
    tests::Answers m_answers;
    std::unique_ptr<app::MainWindow> m_window;
    Content m_content = Content::Nothing;
    QStringList m_defects;
    int m_seen = 0;
};

int main(int argc, char **argv)
{
    // Dialogs ask how large the screen is.
    if (qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s) == u"offscreen")
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" TRACEPAPER_TEST_DATA "/screen-1366x768.json");
    return tests::strictMain<QApplication, TestLooks>(argc, argv);
}
#include "tst_looks.moc"
