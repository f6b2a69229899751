#include "app/application.h"

#include "app/commands/commands.h"
#include "app/exportcommand.h"
#include "app/mainwindow.h"
#include "app/themecontroller.h"

#include <QApplication>
#include <QIcon>

#include <algorithm>
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

int runText(const std::vector<Command> &commands, const QStringList &arguments, int argc, char **argv)
{
    const Command *command = findCommand(commands, arguments);
    if (!command || !command->drawsText) {
        const QCoreApplication application(argc, argv);
        setProgramInfo();
        return runTextCommand(commands, arguments);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need fonts, not a display
    const QGuiApplication application(argc, argv);
    setProgramInfo();
    return runTextCommand(commands, arguments);
}

/// The options that Qt understands itself are gone from `arguments` by now.
bool hasUnknownOption(const QStringList &arguments)
{
    const auto unknown = std::find_if(arguments.begin(), arguments.end(),
                                      [](const QString &argument) { return argument.startsWith(u'-') && argument != u"--"_s; });
    if (unknown == arguments.end())
        return false;
    std::fputs(qPrintable(QCoreApplication::translate("Application", "tracepaper: unknown option %1. See tracepaper --help.").arg(*unknown) + u'\n'),
               stderr);
    return true;
}

int runWindows(int argc, char **argv)
{
    QApplication application(argc, argv);
    setProgramInfo();
    QGuiApplication::setDesktopFileName(u"org.tracepaper.Tracepaper"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/tracepaper.svg"_s));
    QStringList files = QCoreApplication::arguments().mid(1);
    if (hasUnknownOption(files))
        return WrongInput;
    files.removeAll(u"--"_s);

    ThemeController themes;
    std::vector<std::unique_ptr<MainWindow>> windows;
    do {
        windows.push_back(std::make_unique<MainWindow>(themes));
        windows.back()->show();
        if (!files.isEmpty())
            windows.back()->openFile(files.takeFirst());
    } while (!files.isEmpty());
    return QApplication::exec();
}

} // namespace

int run(int argc, char **argv)
{
    const std::vector<Command> commands = allCommands();
    const QStringList arguments = argumentsOf(argc, argv);
    if (asksForText(commands, arguments))
        return runText(commands, arguments, argc, argv);
    return runWindows(argc, argv);
}

} // namespace app
