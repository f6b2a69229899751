#include "app/commands/diagraminput.h"
#include "app/commands/textcommands.h"

#include "model/report/checkreport.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace app {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

constexpr QLatin1String commandName("check");

/// What the options ask for.
struct CheckOptions {
    bool json = false;
    model::OperationSet operations = model::OperationSet::all();
    std::optional<model::Severity> failOn;
    std::optional<int> maxSpofs;
};

/// Empty when all options make sense, else what is wrong.
QString readOptions(const CommandArguments &arguments, CheckOptions &options)
{
    const QString format = arguments.value(QStringLiteral("format"));
    if (format != QStringLiteral("text") && format != QStringLiteral("json"))
        return Check::tr("unknown format %1, use text or json").arg(format);
    options.json = format == QStringLiteral("json");
    if (arguments.has(QStringLiteral("operation"))) {
        options.operations = {};
        const QStringList ids = listValue(arguments.value(QStringLiteral("operation")));
        for (const QString &id : ids) {
            const std::optional<model::Operation> operation = model::operationFromId(id);
            if (!operation)
                return Check::tr("unknown operation %1, use read, write or static").arg(id);
            options.operations.insert(*operation);
        }
        if (options.operations.isEmpty())
            return Check::tr("no operation given, use read, write or static");
    }
    if (arguments.has(QStringLiteral("fail-on"))) {
        const QString id = arguments.value(QStringLiteral("fail-on"));
        options.failOn = model::severityFromId(id);
        if (!options.failOn)
            return Check::tr("unknown severity %1, use info, low, medium, high or critical").arg(id);
    }
    if (arguments.has(QStringLiteral("max-spof"))) {
        const QString text = arguments.value(QStringLiteral("max-spof"));
        bool isNumber = false;
        const int count = text.toInt(&isNumber);
        if (!isNumber || count < 0)
            return Check::tr("--max-spof needs a number from 0 on, not %1").arg(text);
        options.maxSpofs = count;
    }
    return {};
}

/// Leaves out what the options do not ask for.
void restrict(model::Analysis &analysis, const CheckOptions &options)
{
    const auto unasked = [&options](const auto &item) { return !options.operations.contains(item.operation); };
    std::erase_if(analysis.spofs.operations, unasked);
    std::erase_if(analysis.findings, [&options](const model::Finding &finding) {
        return !finding.operations.isEmpty() && finding.operations.intersected(options.operations).isEmpty();
    });
}

/// The number of different parts that are a single point of failure for one of the operations.
int countSpofs(const model::Analysis &analysis)
{
    QSet<model::ComponentId> spofs;
    for (const model::OperationResult &result : analysis.spofs.operations) {
        for (const model::ComponentId &id : result.spofs)
            spofs.insert(id);
    }
    return int(spofs.size());
}

bool isAcceptable(const model::Analysis &analysis, const CheckOptions &options)
{
    const auto counts = [&options](const model::Finding &finding) {
        return options.failOn && !finding.accepted && finding.severity >= *options.failOn;
    };
    if (std::any_of(analysis.findings.begin(), analysis.findings.end(), counts))
        return false;
    return !options.maxSpofs || countSpofs(analysis) <= *options.maxSpofs;
}

int run(const CommandArguments &arguments, CommandIo &io)
{
    CheckOptions options;
    if (const QString problem = readOptions(arguments, options); !problem.isEmpty())
        return wrongUsage(io, commandName, problem);
    int code = Done;
    QList<QByteArray> reports;
    for (const QString &file : arguments.positional) {
        const std::optional<model::Diagram> diagram = readDiagram(file, io);
        if (!diagram) {
            code = WrongInput;
            continue;
        }
        model::Analysis analysis = model::analyze(*diagram);
        restrict(analysis, options);
        if (code == Done && !isAcceptable(analysis, options))
            code = NotSo;
        reports.append(options.json ? model::checkReportBytes(model::checkReportJson(analysis, inputName(file)))
                                    : model::checkReportText(*diagram, analysis, inputName(file)).toUtf8());
    }
    if (!options.json)
        io.write(reports.join("\n"));
    else if (arguments.positional.size() == 1)
        io.write(reports.value(0));
    else
        io.write(QByteArray("[\n") + reports.join(",\n") + "]\n");
    return code;
}

} // namespace

Command checkCommand()
{
    Command command;
    command.name = commandName;
    command.arguments = QStringLiteral("FILE...");
    command.summary = Check::tr("finds single points of failure and other weaknesses");
    command.minimumArguments = 1;
    command.maximumArguments = -1;
    command.options = {
        {{QStringLiteral("format")}, QStringLiteral("FORMAT"), Check::tr("text or json; json of several files is a list"), QStringLiteral("text")},
        {{QStringLiteral("operation")}, QStringLiteral("LIST"), Check::tr("only these of read, write, static"), {}},
        {{QStringLiteral("fail-on")}, QStringLiteral("SEVERITY"), Check::tr("exit with 1 when a finding is at least this severe: info, low, medium, high, critical; accepted findings do not count"), {}},
        {{QStringLiteral("max-spof")}, QStringLiteral("N"), Check::tr("exit with 1 when more than N parts are a single point of failure"), {}},
    };
    command.run = run;
    return command;
}

} // namespace app
