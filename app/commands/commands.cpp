#include "app/commands/commands.h"

#include "app/commands/commandhelp.h"
#include "app/commands/textcommands.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace app {

namespace {

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr QLatin1String helpName("help");
constexpr QLatin1String helpOption("--help");

bool isHelpOption(const QString &argument)
{
    return argument == helpOption || argument == QStringLiteral("-h");
}

bool isVersionOption(const QString &argument)
{
    return argument == QStringLiteral("--version") || argument == QStringLiteral("-v");
}

const CommandOption *findOption(const Command &command, const QString &name)
{
    for (const CommandOption &option : command.options) {
        if (option.names.contains(name))
            return &option;
    }
    return nullptr;
}

/// Reads `--name value`, `--name=value`, `-n value`, switches, `--` and everything else.
class ArgumentReader
{
public:
    ArgumentReader(const Command &command, const QStringList &arguments) : m_command(command), m_arguments(arguments) {}

    /// Empty when all is well, else what is wrong.
    QString read(CommandArguments &result)
    {
        for (const CommandOption &option : m_command.options)
            result.setFallback(option.names.last(), option.fallback);
        bool onlyPositional = false;
        for (; m_next < m_arguments.size(); ++m_next) {
            const QString &argument = m_arguments.at(m_next);
            if (onlyPositional || !argument.startsWith(u'-') || argument == QStringLiteral("-")) {
                result.positional.append(argument);
            } else if (argument == QStringLiteral("--")) {
                onlyPositional = true;
            } else if (const QString problem = readOption(argument, result); !problem.isEmpty()) {
                return problem;
            }
        }
        return countProblem(result);
    }

private:
    QString readOption(const QString &argument, CommandArguments &result)
    {
        const qsizetype equals = argument.indexOf(u'=');
        const QString written = argument.left(equals);
        const QString name = written.mid(written.startsWith(QStringLiteral("--")) ? 2 : 1);
        const CommandOption *option = findOption(m_command, name);
        if (!option || (name.size() == 1) == written.startsWith(QStringLiteral("--")))
            return Commands::tr("unknown option %1").arg(written);
        const QString longName = option->names.last();
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return Commands::tr("option %1 takes no value").arg(written);
            result.add(longName, {});
            return {};
        }
        if (equals >= 0) {
            result.add(longName, argument.mid(equals + 1));
            return {};
        }
        if (m_next + 1 >= m_arguments.size())
            return Commands::tr("option %1 needs a value: %2").arg(written, option->value);
        result.add(longName, m_arguments.at(++m_next));
        return {};
    }

    QString countProblem(const CommandArguments &result) const
    {
        if (result.positional.size() < m_command.minimumArguments)
            return Commands::tr("%1 is missing").arg(m_command.arguments.section(u' ', 0, 0).remove(QStringLiteral("...")));
        if (m_command.maximumArguments >= 0 && result.positional.size() > m_command.maximumArguments)
            return Commands::tr("too many arguments, starting with %1").arg(result.positional.at(m_command.maximumArguments));
        return {};
    }

    const Command &m_command;
    const QStringList &m_arguments;
    qsizetype m_next = 1;
};

int complain(CommandIo &io, const QString &problem, const QString &command = {})
{
    const QString topic = command.isEmpty() ? QString(helpOption) : helpName + u' ' + command;
    io.report(Commands::tr("tracepaper: %1; see tracepaper %2.").arg(problem, topic));
    return WrongInput;
}

int complainAboutOutput(CommandIo &io)
{
    io.report(Commands::tr("tracepaper: the output cannot be written (%1); make room, or write elsewhere.").arg(io.outputError()));
    return WrongInput;
}

const Command *findByName(const std::vector<Command> &commands, const QString &name)
{
    const auto found = std::find_if(commands.begin(), commands.end(), [&name](const Command &command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

int runHelp(const std::vector<Command> &commands, const QStringList &arguments, CommandIo &io)
{
    if (arguments.size() < 2) {
        io.print(generalHelp(commands));
        return Done;
    }
    const Command *command = findByName(commands, arguments.at(1));
    if (!command)
        return complain(io, Commands::tr("there is no command %1").arg(arguments.at(1)));
    io.print(commandHelp(*command));
    return Done;
}

} // namespace

std::vector<Command> modelCommands()
{
    return {checkCommand(), traceCommand(), kindsCommand(), protocolsCommand(), formatsCommand(), rulesCommand()};
}

const Command *findCommand(const std::vector<Command> &commands, const QStringList &arguments)
{
    return arguments.isEmpty() ? nullptr : findByName(commands, arguments.first());
}

bool asksForText(const std::vector<Command> &commands, const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString &first = arguments.first();
    return first == helpName || isHelpOption(first) || isVersionOption(first) || findCommand(commands, arguments);
}

int runTextCommand(const std::vector<Command> &commands, const QStringList &arguments, CommandIo &io)
{
    if (arguments.isEmpty())
        return complain(io, Commands::tr("no command given"));
    const QString &first = arguments.first();
    if (first == helpName || isHelpOption(first))
        return runHelp(commands, arguments, io);
    if (isVersionOption(first)) {
        io.print(QStringLiteral("tracepaper %1\n").arg(QStringLiteral(TRACEPAPER_VERSION)));
        return Done;
    }
    const Command *command = findByName(commands, first);
    if (!command)
        return complain(io, Commands::tr("there is no command %1").arg(first));
    if (std::any_of(arguments.begin() + 1, arguments.end(), isHelpOption)) {
        io.print(commandHelp(*command));
        return Done;
    }
    CommandArguments given;
    if (const QString problem = ArgumentReader(*command, arguments).read(given); !problem.isEmpty())
        return complain(io, command->name + QStringLiteral(": ") + problem, command->name);
    const int code = command->run(given, io);
    return io.hasLostOutput() ? complainAboutOutput(io) : code;
}

int runTextCommand(const std::vector<Command> &commands, const QStringList &arguments)
{
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return WrongInput;
    CommandIo io(in, out, err);
    const int code = runTextCommand(commands, arguments, io);
    return out.flush() || io.hasLostOutput() ? code : complainAboutOutput(io);
}

} // namespace app
