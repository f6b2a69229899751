#include "app/commands/diagraminput.h"
#include "app/commands/textcommands.h"

#include "model/report/tracereport.h"
#include "model/trace/tracer.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct TraceCommand {
    Q_DECLARE_TR_FUNCTIONS(TraceCommand)
};

constexpr QLatin1String commandName("trace");

/// `ID`, `ID:MODE`. An id may itself contain colons, so the whole text is tried first.
QString readFailure(const QString &text, const model::Diagram &diagram, model::Request &request)
{
    const auto component = [&diagram](const QString &id) -> const model::Component * {
        const std::optional<model::ComponentId> valid = model::ComponentId::fromString(id);
        return valid ? diagram.component(*valid) : nullptr;
    };
    if (const model::Component *whole = component(text)) {
        request.failures.push_back({whole->id, model::defaultFailureMode(*whole)});
        return {};
    }
    const qsizetype colon = text.lastIndexOf(u':');
    const model::Component *part = component(text.left(colon));
    const QString mode = colon < 0 ? QString() : text.mid(colon + 1);
    if (text.contains(u'@') && (!part || mode.contains(u'@')))
        return TraceCommand::tr("--fail %1: failures at a time are not supported, leave out @ and what follows").arg(text);
    if (!part)
        return TraceCommand::tr("--fail %1: the diagram has no part with the id %2").arg(text, text.left(colon));
    const std::optional<model::FailureMode> known = model::failureModeFromId(mode);
    if (!known)
        return TraceCommand::tr("--fail %1: unknown mode %2, use crash or off").arg(text, mode);
    request.failures.push_back({part->id, *known});
    return {};
}

/// Sets `number` when the option is given; says what is wrong with it.
template<typename Number, typename Convert>
QString readNumber(const CommandArguments &arguments, const QString &option, const Convert &convert, Number &number)
{
    if (!arguments.has(option))
        return {};
    bool isNumber = false;
    number = convert(arguments.value(option), &isNumber);
    return isNumber ? QString() : TraceCommand::tr("--%1 needs a whole number, not %2").arg(option, arguments.value(option));
}

/// What can be read without the diagram. Empty when all options make sense.
QString readRequest(const CommandArguments &arguments, model::Request &request)
{
    const QString format = arguments.value(QStringLiteral("format"));
    if (format != QStringLiteral("text") && format != QStringLiteral("json"))
        return TraceCommand::tr("unknown format %1, use text or json").arg(format);
    const QString operation = arguments.value(QStringLiteral("operation"));
    const std::optional<model::Operation> known = model::operationFromId(operation);
    if (!known)
        return TraceCommand::tr("unknown operation %1, use read, write or static").arg(operation);
    request.operation = *known;
    if (arguments.has(QStringLiteral("warm")) && arguments.has(QStringLiteral("cold")))
        return TraceCommand::tr("--cold and --warm exclude each other");
    request.warm = arguments.has(QStringLiteral("warm"));
    request.detected = arguments.has(QStringLiteral("detected"));
    request.url = arguments.value(QStringLiteral("url"));
    if (arguments.has(QStringLiteral("from"))) {
        request.from = model::ComponentId::fromString(arguments.value(QStringLiteral("from")));
        if (!request.from)
            return TraceCommand::tr("--from needs the id of a part");
    }
    const auto toInt = [](const QString &text, bool *ok) { return text.toInt(ok); };
    const auto toSeed = [](const QString &text, bool *ok) { return text.toULongLong(ok); };
    const QString problem = readNumber(arguments, QStringLiteral("count"), toInt, request.count);
    return problem.isEmpty() ? readNumber(arguments, QStringLiteral("seed"), toSeed, request.seed) : problem;
}

int run(const CommandArguments &arguments, CommandIo &io)
{
    model::Request request;
    if (const QString problem = readRequest(arguments, request); !problem.isEmpty())
        return wrongUsage(io, commandName, problem);
    const QString file = arguments.positional.first();
    const std::optional<model::Diagram> diagram = readDiagram(file, io);
    if (!diagram)
        return WrongInput;
    const QStringList failures = arguments.values(QStringLiteral("fail"));
    for (const QString &failure : failures) {
        if (const QString problem = readFailure(failure, *diagram, request); !problem.isEmpty())
            return wrongUsage(io, commandName, problem);
    }
    const model::Topology topology(*diagram);
    const model::Result<model::Trace> trace = model::traceRequest(topology, request);
    if (!trace) {
        io.report(inputName(file) + QStringLiteral(": ") + trace.error().message);
        return WrongInput;
    }
    if (arguments.value(QStringLiteral("format")) == QStringLiteral("json"))
        io.write(model::traceReportJson(*trace));
    else
        io.print(model::traceReportText(*diagram, *trace));
    const bool allOk = std::all_of(trace->outcomes.begin(), trace->outcomes.end(), [](const model::Outcome &outcome) { return outcome.ok; });
    return allOk || !arguments.has(QStringLiteral("expect-ok")) ? Done : NotSo;
}

CommandOption option(const char *name, const char *value, const QString &help, const char *fallback = "")
{
    return {{QString::fromLatin1(name)}, QString::fromLatin1(value), help, QString::fromLatin1(fallback)};
}

} // namespace

Command traceCommand()
{
    Command command;
    command.name = commandName;
    command.arguments = QStringLiteral("FILE");
    command.summary = TraceCommand::tr("follows a request from the browser to the database and back, with a reason for every step");
    command.minimumArguments = 1;
    command.maximumArguments = 1;
    command.options = {
        option("from", "ID", TraceCommand::tr("the client that asks; the first one of the file unless given")),
        option("url", "URL", TraceCommand::tr("what it asks for; the client's own unless given")),
        option("operation", "OPERATION", TraceCommand::tr("read, write or static"), "read"),
        option("cold", "", TraceCommand::tr("nothing is cached and no connection is open; the default")),
        option("warm", "", TraceCommand::tr("the name is cached and the connection is open")),
        option("count", "N", TraceCommand::tr("that many requests, one after the other"), "1"),
        option("fail", "ID[:MODE]", TraceCommand::tr("a part or container is down; MODE is crash (refuses) or off (silent); may be repeated")),
        option("detected", "", TraceCommand::tr("health checks and takeovers have done their work")),
        option("seed", "N", TraceCommand::tr("start of the random numbers"), "1"),
        option("expect-ok", "", TraceCommand::tr("exit with 1 when a request fails")),
        option("format", "FORMAT", TraceCommand::tr("text or json"), "text"),
    };
    command.run = run;
    return command;
}

} // namespace app
