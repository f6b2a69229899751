#include "app/placed.h"
#include "app/safety/autosave.h"
#include "app/safety/recoverydialog.h"

#include "model/formats/diagramfile.h"

#include "tests/app/numberededits.h"
#include "tests/support/strictmain.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostLostMs = 5000;

struct Pace {
    int delayMs;      ///< of keeping unsaved work
    int pauseMs;      ///< between two edits
    int editsPerSave;
    int shortestLife; ///< in milliseconds, from the first word of the program on
    int longestLife;
};

/// One file with the programs that draw in it, one after the other; each but the last one is killed.
class Lineage : public QObject
{
    Q_OBJECT

public:
    Lineage(quint32 seed, int kills, const Pace &pace) : m_seed(seed), m_killsLeft(kills), m_pace(pace), m_random(seed)
    {
        connect(&m_program, &QProcess::readyReadStandardOutput, this, &Lineage::listen);
        connect(&m_program, &QProcess::finished, this, &Lineage::onEnded);
        connect(&m_program, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                giveUp(u"the program does not start"_s);
        });
        connect(&m_death, &QTimer::timeout, this, &Lineage::kill);
        m_death.setSingleShot(true);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(variable, m_home.filePath(u"home"_s));
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QDir(m_home.path()).mkpath(u"files"_s);
    }

    void start()
    {
        QStringList arguments{file()};
        for (const int number : {int(m_seed), m_pace.delayMs, m_pace.pauseMs, m_pace.editsPerSave})
            arguments.append(QString::number(number));
        if (m_killsLeft == 0)
            arguments.append(u"finish"_s);
        m_edits.clear();
        m_program.start(QStringLiteral(TRACEPAPER_DRAWUNTILKILLED), arguments);
    }

    QString failure;
    int fromFile = 0;     ///< kills after which the file had the newest state
    int fromRecovery = 0; ///< kills after which the unsaved work had it
    qint64 mostLost = 0;  ///< ms of work

Q_SIGNALS:
    void ended();

private:
    QString file() const { return m_home.filePath(u"files/drawing.tracepaper"_s); }
    QString recovery() const { return m_home.filePath(u"home/tracepaper/tracepaper/recovery"_s); }

    void listen()
    {
        while (m_program.canReadLine()) {
            const QList<QByteArray> words = m_program.readLine().simplified().split(' ');
            const int number = words.at(1).toInt();
            if (words.front() == "start") {
                if (number != m_kept)
                    giveUp(u"started with %1 instead of %2"_s.arg(number).arg(m_kept));
                if (m_killsLeft > 0)
                    m_death.start(m_random.bounded(m_pace.shortestLife, m_pace.longestLife));
            } else if (words.front() == "edit") {
                m_edits.append({number, words.at(2).toLongLong()});
            } else if (words.front() == "save") {
                m_lastSaveBegun = number;
            } else if (words.front() == "saved") {
                m_lastSaved = number;
            }
        }
    }

    void kill()
    {
        m_killedAt = tests::nowMs();
        m_program.kill();
    }

    void onEnded(int code, QProcess::ExitStatus status)
    {
        listen();
        if (m_killsLeft == 0) {
            checkCleanEnd(code, status);
            Q_EMIT ended();
            return;
        }
        --m_killsLeft;
        if (status != QProcess::CrashExit || m_killedAt == 0)
            giveUp(u"ended by itself"_s);
        else
            checkAfterKill();
        m_killedAt = 0;
        if (failure.isEmpty())
            start();
        else
            Q_EMIT ended();
    }

    void giveUp(const QString &why)
    {
        if (failure.isEmpty())
            failure = u"seed %1, %2 kills to go: %3"_s.arg(m_seed).arg(m_killsLeft).arg(why);
    }

    /// The number of a state that must be exactly as if it had never been near a crash.
    int checkedNumber(const model::Diagram &diagram, const QString &where)
    {
        const int number = diagram.title().toInt();
        if (!(diagram == tests::numberedState(m_seed, number)))
            giveUp(u"%1 has a damaged state %2"_s.arg(where).arg(number));
        return number;
    }

    void checkAfterKill()
    {
        int saved = 0;
        if (QFileInfo::exists(file())) {
            const model::ReadResult read = model::loadDiagram(file());
            if (!read.isComplete())
                giveUp(u"the file is damaged: %1"_s.arg(read.problems.front().message));
            saved = checkedNumber(read.diagram, u"the file"_s);
        }
        if (saved < m_lastSaved || saved > qMax(m_lastSaveBegun, m_lastSaved))
            giveUp(u"the file has state %1, but %2 was saved last"_s.arg(saved).arg(m_lastSaved));
        m_lastSaved = saved;

        const auto found = app::stillUnsaved(app::RecoveryFile::findLeftOver(recovery()));
        if (found.size() > 1)
            giveUp(u"there are %1 recovery files"_s.arg(found.size()));
        const int recovered = found.empty() ? 0 : checkedNumber(found.front().work.diagram, u"the recovery file"_s);
        if (!found.empty() && recovered <= saved)
            giveUp(u"unsaved work %1 is offered, which is older than the file with %2"_s.arg(recovered).arg(saved));
        ++(recovered > saved ? fromRecovery : fromFile);
        m_kept = qMax(saved, recovered);
        for (const auto &[number, time] : m_edits) {
            if (number <= m_kept)
                continue;
            mostLost = qMax(mostLost, m_killedAt - time);
            if (m_killedAt - time > mostLostMs)
                giveUp(u"edit %1 is lost, %2 ms after it was made"_s.arg(number).arg(m_killedAt - time));
        }
    }

    void checkCleanEnd(int code, QProcess::ExitStatus status)
    {
        if (status != QProcess::NormalExit || code != 0)
            giveUp(u"the last program failed"_s);
        if (checkedNumber(model::loadDiagram(file()).diagram, u"the last file"_s) != m_kept)
            giveUp(u"the last file is not what was kept"_s);
        const QStringList left = QDir(recovery()).entryList(QDir::Files | QDir::Hidden);
        if (!left.isEmpty())
            giveUp(u"left after a clean end: "_s + left.join(u' '));
    }

    quint32 m_seed;
    int m_killsLeft;
    Pace m_pace;
    QRandomGenerator m_random;
    QTemporaryDir m_home;
    QProcess m_program;
    QTimer m_death;
    qint64 m_killedAt = 0;
    QList<std::pair<int, qint64>> m_edits;
    int m_kept = 0;
    int m_lastSaveBegun = 0;
    int m_lastSaved = 0;
};

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the kills are compared with: only when opening alone changes nothing do differences come from a crash.
    void openingChangesNoState()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            model::Diagram state;
            for (int number = 1; number <= 400; ++number) {
                for (const model::Edit &edit : tests::numberedEdits(state, seed, number))
                    static_cast<void>(model::applyEdit(state, edit));
                QVERIFY2(app::placed(state) == state, qPrintable(u"seed %1, state %2"_s.arg(seed).arg(number)));
            }
        }
    }

    void nothingIsLostAtAnyMoment_data()
    {
        QTest::addColumn<int>("lineages");
        QTest::addColumn<int>("kills");
        QTest::addColumn<int>("delayMs");
        QTest::addColumn<int>("pauseMs");
        QTest::addColumn<int>("editsPerSave");
        QTest::addColumn<int>("longestLife");
        // Sanitizers make programs so slow that many of them at once would measure the machine.
#ifdef __SANITIZE_ADDRESS__
        constexpr int slowness = 5;
#else
        constexpr int slowness = 1;
#endif
        // Writes nearly all the time, so that kills hit the middle of it.
        QTest::newRow("while writing without pause") << 8 << 25 / slowness << 1 << 2 << 25 << 300;
        // The pace of the program as it is, and lives longer than what may be lost.
        QTest::newRow("at the real pace") << 40 / slowness << 1 << app::Autosave::defaultDelayMs << 25 << 200 << 10000;
    }

    void nothingIsLostAtAnyMoment()
    {
        QFETCH(const int, lineages);
        QFETCH(const int, kills);
        QFETCH(const int, delayMs);
        QFETCH(const int, pauseMs);
        QFETCH(const int, editsPerSave);
        QFETCH(const int, longestLife);
        std::vector<std::unique_ptr<Lineage>> all;
        QEventLoop loop;
        int running = lineages;
        for (int i = 0; i < lineages; ++i) {
            all.push_back(std::make_unique<Lineage>(quint32(i + 1), kills, Pace{delayMs, pauseMs, editsPerSave, longestLife / 20, longestLife}));
            connect(all.back().get(), &Lineage::ended, &loop, [&] {
                if (--running == 0)
                    loop.quit();
            });
            all.back()->start();
        }
        loop.exec();
        int fromFile = 0;
        int fromRecovery = 0;
        qint64 mostLost = 0;
        for (const std::unique_ptr<Lineage> &lineage : all) {
            QVERIFY2(lineage->failure.isEmpty(), qPrintable(lineage->failure));
            fromFile += lineage->fromFile;
            fromRecovery += lineage->fromRecovery;
            mostLost = qMax(mostLost, lineage->mostLost);
        }
        QCOMPARE(fromFile + fromRecovery, lineages * kills);
        qInfo("%d kills: the file was newest %d times, unsaved work %d times; at most %lld ms of work were lost", lineages * kills, fromFile, fromRecovery, mostLost);
        QVERIFY(fromRecovery > 0);
    }
};

STRICT_GUI_TEST_MAIN(TestKills)
#include "tst_kills.moc"
