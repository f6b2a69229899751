#include "tests/support/strictmain.h"

#include <QProcess>
#include <QStandardPaths>

// Runs itself again, with the name of a function that must fail, and looks at the exit code.
class TestStrictMain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcedWarningPasses()
    {
        QTest::ignoreMessage(QtWarningMsg, "announced");
        qWarning("announced");
    }

    void provoked()
    {
        const QByteArray place = qgetenv("PROVOKE_WARNING");
        if (place == "function")
            qWarning("provoked");
        if (place == "destructor")
            m_warnsAtTheEnd = true;
    }

    void unexpectedWarningFails_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<bool>("passes");
        QTest::newRow("none") << QByteArray("nowhere") << true;
        QTest::newRow("in a test function") << QByteArray("function") << false;
        QTest::newRow("after the last function") << QByteArray("destructor") << false;
    }

    void unexpectedWarningFails()
    {
        QFETCH(const QByteArray, place);
        QFETCH(const bool, passes);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PROVOKE_WARNING"), QString::fromLatin1(place));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("provoked")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode() == 0, passes);
    }

    void numbersAreThoseOfTheCLocale() { QCOMPARE(QLocale{}, QLocale::c()); }

    void settingsAreNotTheUsers()
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
        QVERIFY(folder.startsWith(QDir::tempPath()));
        QVERIFY(!QDir{folder}.exists());
    }

public:
    ~TestStrictMain() override
    {
        if (m_warnsAtTheEnd)
            qWarning("provoked");
    }

private:
    bool m_warnsAtTheEnd = false;
};

STRICT_TEST_MAIN(TestStrictMain)
#include "tst_strictmain.moc"
