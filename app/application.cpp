#include "app/application.h"

#include "app/commands/commands.h"
#include "app/exportcommand.h"
#include "app/language.h"
#include "app/settings.h"
#include "app/startarguments.h"
#include "app/themecontroller.h"
#include "app/windows.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

#include <cstdio>

namespace app {

using namespace Qt::StringLiterals;

namespace {

void setProgramInfo()
{
    QCoreApplication::setOrganizationName(u"tracepaper"_s);
    QCoreApplication::setApplicationName(u"tracepaper"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRACEPAPER_VERSION));
}

std::vector<Command> allCommands()
{
    std::vector<Command> commands = modelCommands();
    commands.insert(commands.begin(), exportCommand());
    return commands;
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

QtMessageHandler usualMessages = nullptr;

/// Qt misses the folder of the session, which it would need for sockets; pictures need none.
void withoutSessionFolder(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(u"QStandardPaths: XDG_RUNTIME_DIR"_s))
        usualMessages(type, context, message);
}

int runText(const std::vector<Command> &commands, const QStringList &arguments, int argc, char **argv)
{
    QLocale::setDefault(QLocale::c()); // scripts read the numbers
    const Command *command = findCommand(commands, arguments);
    if (!command || !command->drawsText) {
        const QCoreApplication application(argc, argv);
        setProgramInfo();
        return runTextCommand(commands, arguments);
    }
    usualMessages = qInstallMessageHandler(&withoutSessionFolder);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need fonts, not a display
    const QGuiApplication application(argc, argv);
    setProgramInfo();
    return runTextCommand(commands, arguments);
}

int refuse(const QString &message)
{
    std::fputs(qPrintable(u"tracepaper: "_s + message + u'\n'), stderr);
    return WrongInput;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runWindows(const QStringList &arguments, int argc, char **argv)
{
    const model::Result<QStringList> given = filesToOpen(arguments);
    if (!given)
        return refuse(given.error().message);
    if (!hasDisplay() && !arguments.join(u' ').contains(u"-platform"_s))
        return refuse(QCoreApplication::translate("Application", "there is no display to open a window on; see tracepaper --help for commands that need none."));
    QApplication application(argc, argv);
    setProgramInfo();
    speakLanguage(Settings::language(), application);
    QGuiApplication::setDesktopFileName(u"org.tracepaper.Tracepaper"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/tracepaper.svg"_s));

    ThemeController themes;
    Windows windows(themes);
    windows.recover();
    given->isEmpty() ? windows.openLast() : windows.open(*given);
    return QApplication::exec();
}

} // namespace

int run(int argc, char **argv)
{
    const std::vector<Command> commands = allCommands();
    const QStringList arguments = argumentsOf(argc, argv);
    if (asksForText(commands, arguments))
        return runText(commands, arguments, argc, argv);
    return runWindows(arguments, argc, argv);
}

} // namespace app
