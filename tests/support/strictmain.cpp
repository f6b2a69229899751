#include "tests/support/strictmain.h"

#include <QLocale>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>

namespace tests {
namespace {

std::atomic<int> s_warningsOutsideTest = 0;

/// What the offscreen platform says of itself whenever a window has size hints or a menu opens; nothing a program could do
/// better.
bool isAboutThePlatform(const QString &message)
{
    return message.startsWith(QLatin1String("This plugin does not support "));
}

QtMessageHandler s_qtTestHandler = nullptr;

void countWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !isAboutThePlatform(message))
        ++s_warningsOutsideTest;
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

// Qt Test looks at the announced messages first, so that ignoreMessage() keeps its meaning.
void failOnWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const QRegularExpression anything{QStringLiteral(".*"), QRegularExpression::DotMatchesEverythingOption};
    if (isAboutThePlatform(message))
        return;
    if (type == QtWarningMsg)
        QTest::failOnWarning(anything);
    s_qtTestHandler(type, context, message);
}

void setEnvironment(const QTemporaryDir &home)
{
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.filePath(QString::fromLatin1(variable)).toLocal8Bit());
    // Whoever starts the tests has a language, a desktop with its keys and its look, and a scale; tests have none of them.
    for (const char *variable : {"LANGUAGE", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "KDE_SESSION_VERSION", "GNOME_DESKTOP_SESSION_ID",
                                 "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_AUTO_SCREEN_SCALE_FACTOR",
                                 "QT_ENABLE_HIGHDPI_SCALING", "QT_FONT_DPI", "QT_IM_MODULE"})
        qunsetenv(variable);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // his choice of reduced motion
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
}

} // namespace

void failOnAnyWarning()
{
    const QtMessageHandler previous = qInstallMessageHandler(failOnWarning);
    if (previous != failOnWarning)
        s_qtTestHandler = previous;
}

int runStrict(int argc, char **argv, const MakeApplication &makeApplication, const MakeTest &makeTest)
{
    const QTemporaryDir home;
    setEnvironment(home);
    qInstallMessageHandler(countWarning);
    int result = 0;
    {
        const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
        const std::unique_ptr<QObject> test = makeTest();
        result = QTest::qExec(test.get(), argc, argv);
        qInstallMessageHandler(countWarning);
    }
    if (s_warningsOutsideTest > 0) {
        std::fprintf(stderr, "FAIL!  : %d warning(s) before or after the test functions\n",
                     s_warningsOutsideTest.load());
        return result + 1;
    }
    return result;
}

} // namespace tests
