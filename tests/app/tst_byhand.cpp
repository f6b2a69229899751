#include "app/exportdialog.h"
#include "app/filecontroller.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/themecontroller.h"

#include "model/report/tracereport.h"
#include "views/canvas/diagramview.h"

#include "tests/app/answers.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QDialogButtonBox>
#include <QEventLoop>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// The keystroke-level model, in seconds.
constexpr double perKey = 0.28;
constexpr double perThought = 1.35;
constexpr double perDrag = 3.2;
constexpr double bandMargin = 18; ///< pixels of the screen around what is selected: nearer, a drag would connect

const QString simplePage = QStringLiteral(TRACEPAPER_SOURCE_DIR "/docs/simple-web-stack-by-hand.md");
const QString distributedPage = QStringLiteral(TRACEPAPER_SOURCE_DIR "/docs/distributed-web-infrastructure-by-keyboard.md");

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands between backticks in the first column, row by row.
QList<QStringList> rowsOf(const QString &text)
{
    static const QRegularExpression row(u"^\\| (`.*?`) \\|"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression token(u"`([^`]+)`"_s);
    QList<QStringList> rows;
    for (const QRegularExpressionMatch &found : row.globalMatch(text)) {
        QStringList tokens;
        for (const QRegularExpressionMatch &each : token.globalMatch(found.captured(1)))
            tokens.append(each.captured(1));
        rows.append(tokens);
    }
    return rows;
}

bool isText(const QString &token)
{
    return token.startsWith(u'"') && token.endsWith(u'"');
}

bool isDrag(const QString &token)
{
    return token.startsWith(u"drag around "_s);
}

double secondsOf(const QString &token)
{
    if (isDrag(token))
        return perDrag;
    return perKey * double(isText(token) ? token.size() - 2 : token.split(u'+').size());
}

} // namespace

/// The pages that say how to draw something by hand, taken at their word.
class TestByHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesSayHowLongItTakes_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("simple") << simplePage;
        QTest::newRow("distributed") << distributedPage;
    }
    void thePagesSayHowLongItTakes()
    {
        QFETCH(QString, page);
        double seconds = 0;
        for (const QStringList &row : rowsOf(contentOf(page))) {
            seconds += perThought;
            for (const QString &token : row)
                seconds += secondsOf(token);
        }
        QVERIFY2(seconds > 10 && seconds <= 60, qPrintable(QString::number(seconds)));
        QVERIFY2(contentOf(page).contains(u"in %1 seconds"_s.arg(qRound(seconds))), qPrintable(QString::number(seconds)));
    }

    void init()
    {
        m_tokens.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        app::Settings::setFolder(m_folder->path());
        m_window = std::make_unique<app::MainWindow>(m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        m_window->resize(1600, 1000);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(tests::becomesActive(*m_window));
    }
    void cleanup() { m_window.reset(); }

    void theHandsDrawTheSimpleWebStack()
    {
        perform(simplePage);
        checkSimpleStack(m_window->session().diagram());
        checkRequestAndPicture();
    }

    void keysAloneDrawTheDistributedInfrastructure()
    {
        for (const QStringList &row : rowsOf(contentOf(distributedPage))) {
            for (const QString &token : row)
                QVERIFY2(!isDrag(token), qPrintable(token));
        }
        perform(distributedPage);
        checkDistributed(m_window->session().diagram());
        QCOMPARE(m_window->session().down().size(), 1);
        QVERIFY(m_window->session().time() > 0); // after three steps
        checkRequestAndPicture();
    }

private:
    void perform(const QString &page)
    {
        for (const QStringList &row : rowsOf(contentOf(page)))
            m_tokens += row;
        QVERIFY(m_tokens.size() > 20);
        goOn();
        QTRY_VERIFY_WITH_TIMEOUT(m_tokens.isEmpty() && !QApplication::activeModalWidget(), 60000);
    }

    void checkRequestAndPicture()
    {
        QVERIFY(m_window->session().trace());
        const model::Trace &trace = *m_window->session().trace();
        QVERIFY2(trace.outcomes.front().ok, qPrintable(model::traceReportText(m_window->session().diagram(), trace)));
        const QStringList pictures = QDir(m_folder->path()).entryList({u"*.png"_s});
        QCOMPARE(pictures.size(), 1);
        QVERIFY(QImage(m_folder->filePath(pictures.front())).width() > 800);
    }

    static const model::Component *named(const model::Diagram &diagram, const QString &name)
    {
        const auto found = std::find_if(diagram.components().begin(), diagram.components().end(),
                                        [&name](const model::Component &component) { return component.displayName() == name; });
        return found == diagram.components().end() ? nullptr : &*found;
    }

    static void checkSimpleStack(const model::Diagram &diagram)
    {
        QStringList kinds;
        for (const model::Component &component : diagram.components())
            kinds.append(component.kind);
        kinds.sort();
        QCOMPARE(kinds, (QStringList{u"app-server"_s, u"browser"_s, u"codebase"_s, u"database"_s, u"dns"_s, u"host"_s, u"web-server"_s}));
        QStringList lines;
        for (const model::Connection &connection : diagram.connections())
            lines.append(diagram.component(connection.from)->displayName() + u" > "_s + diagram.component(connection.to)->displayName());
        QCOMPARE(lines, (QStringList{u"User > DNS"_s, u"User > Web server"_s, u"Web server > Application server"_s,
                                     u"Application server > Database"_s, u"Application server > Application files"_s}));
        const model::Component *server = named(diagram, u"Server"_s);
        QVERIFY(server);
        for (const model::Component &component : diagram.components()) {
            const bool outside = component.kind == u"browser"_s || component.kind == u"dns"_s || &component == server;
            QVERIFY2(component.parent.has_value() != outside, qPrintable(component.displayName()));
        }
    }

    static void checkDistributed(const model::Diagram &diagram)
    {
        QStringList parts;
        for (const model::Component &component : diagram.components())
            parts.append((component.parent ? diagram.component(*component.parent)->displayName() + u"/"_s : QString()) + component.displayName());
        parts.sort();
        QCOMPARE(parts, (QStringList{u"DNS"_s, u"Load balancer"_s, u"Server"_s, u"Server 2"_s, u"Server 2/Application server 2"_s,
                                     u"Server 2/Database 2"_s, u"Server 2/Web server 2"_s, u"Server/Application server"_s,
                                     u"Server/Database"_s, u"Server/Web server"_s, u"User"_s}));
        const auto placed = [&diagram](const model::ComponentId &id) {
            const model::Component *component = diagram.component(id);
            return component->parent ? diagram.component(*component->parent)->displayName() : component->displayName();
        };
        QStringList lines;
        for (const model::Connection &connection : diagram.connections()) {
            if (placed(connection.from) != placed(connection.to))
                lines.append(placed(connection.from) + u" > "_s + placed(connection.to));
        }
        lines.sort();
        // The second server writes to the first one's database, which its own follows.
        QCOMPARE(lines, (QStringList{u"Load balancer > Server"_s, u"Load balancer > Server 2"_s, u"Server 2 > Server"_s,
                                     u"Server > Server 2"_s, u"User > DNS"_s, u"User > Load balancer"_s}));
    }

    /// The export cannot be started before its preview is there.
    static bool isReady()
    {
        const auto *dialog = qobject_cast<const app::ExportDialog *>(QApplication::activeModalWidget());
        const auto *buttons = dialog ? dialog->findChild<QDialogButtonBox *>() : nullptr;
        return !buttons || buttons->isEnabled();
    }

    /// Does one thing, and the next one when the event loop is back, or another one that a dialog runs.
    void goOn()
    {
        if (m_tokens.isEmpty())
            return;
        if (!isReady()) {
            QTimer::singleShot(10, this, &TestByHand::goOn);
            return;
        }
        const QString token = m_tokens.takeFirst();
        QTimer::singleShot(0, this, &TestByHand::goOn);
        if (isDrag(token))
            dragAround(token.mid(12).split(u", "_s));
        else if (isText(token))
            QTest::keyClicks(target(), token.mid(1, token.size() - 2));
        else
            pressKey(QKeySequence::fromString(token, QKeySequence::PortableText)[0]);
    }

    QWidget *target() const
    {
        QWidget *window = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window.get();
        return window->focusWidget() ? window->focusWidget() : window;
    }

    void pressKey(QKeyCombination keys) const { QTest::keyClick(target(), keys.key(), keys.keyboardModifiers()); }

    void dragAround(const QStringList &names) const
    {
        views::DiagramView &view = m_window->view();
        QRectF band;
        for (const QString &name : names) {
            const model::Component *component = named(m_window->session().diagram(), name);
            QVERIFY2(component, qPrintable(name));
            band |= m_window->session().diagram().absoluteRect(component->id);
        }
        const double margin = bandMargin / view.zoom();
        band.adjust(-margin, -margin, margin, margin);
        const auto onView = [&view](const QPointF &point) { return view.viewportTransform().map(point).toPoint(); };
        QWidget *viewport = view.viewport();
        QVERIFY(viewport->rect().contains(onView(band.topLeft())) && viewport->rect().contains(onView(band.bottomRight())));
        QTest::mousePress(viewport, Qt::LeftButton, {}, onView(band.topLeft()));
        for (const double share : {0.3, 0.7, 1.0}) {
            const QPointF reached = band.topLeft() + (band.bottomRight() - band.topLeft()) * share;
            QMouseEvent move(QEvent::MouseMove, onView(reached), viewport->mapToGlobal(onView(reached)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, onView(band.bottomRight()));
    }

    app::ThemeController m_themes;
    tests::Answers m_answers;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::MainWindow> m_window;
    QStringList m_tokens;
};

STRICT_GUI_TEST_MAIN(TestByHand)
#include "tst_byhand.moc"
