#include "app/exportcommand.h"

#include "model/trace/savedrequest.h"

#include "views/exporters/exporters.h"
#include "views/graphics/embedding.h"
#include "views/graphics/filegraphics.h"
#include "views/picture/theme.h"

#include "app/commands/diagraminput.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

const QString commandName = u"export"_s;
constexpr double largestScale = 100;
constexpr double largestPadding = 10000;

/// One file to write, or standard output (`-`).
struct Output {
    QString path;
    QString theme;
    const views::Exporter *exporter;
};

struct ExportRequest {
    views::ExportOptions options;
    QStringList themes;
    std::vector<Output> outputs;
    QString request; ///< an operation or the id of a saved request; empty: none
};

QString numberProblem(const CommandArguments &arguments, const QString &option, double least, double most,
                      double &number)
{
    bool isNumber = false;
    number = arguments.value(option).toDouble(&isNumber);
    if (isNumber && number >= least && number <= most)
        return {};
    return Export::tr("--%1 needs a number from %2 to %3, not %4")
        .arg(option)
        .arg(least)
        .arg(most)
        .arg(arguments.value(option));
}

QString readThemes(const CommandArguments &arguments, QStringList &themes)
{
    themes = listValue(arguments.value(u"theme"_s));
    themes.removeDuplicates();
    for (const QString &theme : themes) {
        if (!views::Theme::ids().contains(theme))
            return Export::tr("unknown theme %1, use %2").arg(theme, views::Theme::ids().join(Export::tr(" or ")));
    }
    return themes.isEmpty() ? Export::tr("no theme given, use %1").arg(views::Theme::ids().join(Export::tr(" or ")))
                            : QString();
}

QString layerIds()
{
    QStringList ids;
    for (const views::LayerInfo &layer : views::layerTable())
        ids += QString::fromLatin1(layer.id);
    return ids.join(u',');
}

QString readLayers(const CommandArguments &arguments, views::ExportOptions &options)
{
    if (!arguments.has(u"hide"_s))
        return {};
    const QStringList hidden = listValue(arguments.value(u"hide"_s));
    for (const QString &id : hidden) {
        if (!layerIds().split(u',').contains(id))
            return Export::tr("nothing to hide is called %1, use some of %2").arg(id, layerIds());
    }
    if (hidden.isEmpty())
        return Export::tr("--hide needs some of %1").arg(layerIds());
    options.layers = views::layersWithout(hidden);
    return {};
}

QString readMoment(const CommandArguments &arguments, views::ExportOptions &options)
{
    if (!arguments.has(u"at"_s))
        return {};
    bool isNumber = false;
    options.atMs = arguments.value(u"at"_s).toDouble(&isNumber);
    if (isNumber && std::isfinite(*options.atMs) && *options.atMs >= 0)
        return {};
    return Export::tr("--at needs a number of milliseconds, not %1").arg(arguments.value(u"at"_s));
}

/// Which request is meant can only be said with the diagram at hand. Empty when it is clear, else what is wrong.
QString unknownRequest(const QString &id, const model::Diagram &diagram)
{
    const QStringList saved = model::savedRequestIds(diagram);
    if (model::operationFromId(id) || saved.contains(id))
        return {};
    return saved.isEmpty() ? Export::tr("unknown request %1, use read, write or static").arg(id)
                           : Export::tr("unknown request %1, use read, write, static or one that the diagram keeps: %2")
                                 .arg(id, saved.join(u", "_s));
}

model::Result<model::Request> requestCalled(const QString &id, const model::Diagram &diagram)
{
    if (const std::optional<model::Operation> operation = model::operationFromId(id))
        return views::requestOf(*operation);
    return model::savedRequest(diagram, id);
}

// out.png in two themes is out-light.png and out-dark.png.
QString themedPath(const QString &path, const QString &theme)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : QString(u'.' + file.suffix());
    return QString(path.chopped(suffix.size()) + u'-' + theme + suffix);
}

QString formatIds()
{
    QStringList ids;
    for (const views::Exporter &exporter : views::exporters())
        ids += exporter.id;
    return ids.join(u", "_s);
}

QString addOutput(const QString &path, const CommandArguments &arguments, ExportRequest &request)
{
    const QString format = arguments.value(u"format"_s);
    const views::Exporter *exporter = format.isEmpty() ? views::exporterForFile(path) : views::findExporter(format);
    if (!exporter && !format.isEmpty())
        return Export::tr("unknown format %1, use one of %2").arg(format, formatIds());
    if (!exporter && path == u"-"_s)
        return Export::tr("standard output needs --format, one of %1").arg(formatIds());
    if (!exporter)
        return Export::tr("%1 does not end in one of %2; name the file so, or give --format")
            .arg(path, views::exportSuffixes());
    if (path == u"-"_s && request.themes.size() > 1)
        return Export::tr("standard output takes one theme only");
    for (const QString &theme : request.themes) {
        const QString own = request.themes.size() > 1 ? themedPath(path, theme) : path;
        for (const Output &other : request.outputs) {
            if (QFileInfo(other.path).absoluteFilePath() == QFileInfo(own).absoluteFilePath())
                return Export::tr("%1 is named twice as output").arg(own);
        }
        request.outputs.push_back({own, theme, exporter});
    }
    return {};
}

QString overwriteProblem(const QString &input, const std::vector<Output> &outputs)
{
    for (const Output &output : outputs) {
        if (output.path != u"-"_s && QFileInfo::exists(output.path) && QFileInfo(output.path) == QFileInfo(input))
            return Export::tr("%1 is the input and is not written over; choose another name").arg(output.path);
    }
    return {};
}

/// Empty when the command line makes sense, else what is wrong.
QString readArguments(const CommandArguments &arguments, ExportRequest &request)
{
    views::ExportOptions &options = request.options;
    options.transparent = arguments.has(u"transparent"_s);
    options.findings = arguments.has(u"findings"_s);
    options.legend = arguments.has(u"legend"_s);
    options.titleBlock = arguments.has(u"title-block"_s);
    options.title = arguments.has(u"title"_s);
    const bool noJumps = arguments.has(u"no-line-jumps"_s);
    if (noJumps && arguments.has(u"line-jumps"_s))
        return Export::tr("--line-jumps and --no-line-jumps contradict each other; give one of them");
    if (noJumps || arguments.has(u"line-jumps"_s))
        options.lineJumps = !noJumps;
    for (const QString &problem : {numberProblem(arguments, u"scale"_s, 0.01, largestScale, options.scale),
                                   numberProblem(arguments, u"padding"_s, 0, largestPadding, options.padding),
                                   readThemes(arguments, request.themes), readMoment(arguments, options), readLayers(arguments, options)}) {
        if (!problem.isEmpty())
            return problem;
    }
    if (arguments.has(u"request"_s) || options.atMs)
        request.request =
            arguments.has(u"request"_s) ? arguments.value(u"request"_s) : model::operationId(model::Operation::Read);
    if (arguments.has(u"request"_s) && request.request.isEmpty())
        return Export::tr("no request given, use read, write or static");
    if (!arguments.has(u"output"_s))
        return Export::tr("-o OUT is missing");
    for (const QString &path : arguments.values(u"output"_s)) {
        if (const QString problem = addOutput(path, arguments, request); !problem.isEmpty())
            return problem;
    }
    return overwriteProblem(arguments.positional.first(), request.outputs);
}

int failed(CommandIo &io, const QString &file, const model::Error &error)
{
    io.report(model::describeProblem({model::ProblemLevel::Error, error.message, {}, 0}, file));
    return WrongInput;
}

/// Makes every picture before the first is written, so that a refusal leaves no half of the outputs behind.
int writeAll(const model::Diagram &diagram, const QString &input, const ExportRequest &request, CommandIo &io)
{
    std::vector<QByteArray> files;
    QHash<QString, views::Picture> pictures;
    for (const Output &output : request.outputs) {
        if (!pictures.contains(output.theme)) {
            views::ExportOptions options = request.options;
            options.theme = output.theme;
            model::Result<views::Picture> picture = views::pictureOf(diagram, options);
            if (!picture)
                return failed(io, input, picture.error());
            pictures.insert(output.theme, std::move(picture.value()));
        }
        model::Result<QByteArray> bytes = output.exporter->render(pictures[output.theme], request.options);
        if (!bytes)
            return failed(io, output.path, bytes.error());
        files.push_back(std::move(bytes.value()));
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        const Output &output = request.outputs[i];
        if (output.path == u"-"_s)
            io.write(files[i]);
        else if (const model::Result<void> written = views::writePictureFile(files[i], output.path); !written)
            return failed(io, {}, written.error());
    }
    return Done;
}

/// Icons and images come from where the drawing is; one from standard input is nowhere.
std::shared_ptr<const views::Graphics> graphicsFor(const QString &input, const CommandArguments &arguments)
{
    const QString file = input == u"-"_s ? QString() : QFileInfo(input).absoluteFilePath();
    return std::make_shared<const views::FileGraphics>(views::GraphicPlaces{file, arguments.values(u"icons"_s)});
}

int run(const CommandArguments &arguments, CommandIo &io)
{
    ExportRequest request;
    if (const QString problem = readArguments(arguments, request); !problem.isEmpty())
        return wrongUsage(io, commandName, problem);
    const QString &input = arguments.positional.first();
    const std::optional<model::Diagram> diagram = readDiagram(input, io);
    if (!diagram)
        return WrongInput;
    if (!request.request.isEmpty()) {
        if (const QString problem = unknownRequest(request.request, *diagram); !problem.isEmpty())
            return wrongUsage(io, commandName, problem);
        const model::Result<model::Request> found = requestCalled(request.request, *diagram);
        if (!found)
            return failed(io, inputName(input), found.error());
        request.options.request = *found;
    }
    request.options.graphics = graphicsFor(input, arguments);
    if (arguments.has(u"embed"_s))
        request.options.carried = views::carriedFile(*diagram, *request.options.graphics);
    for (const QString &sentence : views::missingGraphics(*diagram, *request.options.graphics))
        io.report(model::describeProblem({model::ProblemLevel::Warning, sentence, {}, 0}, inputName(input)));
    return writeAll(*diagram, inputName(input), request, io);
}

std::vector<CommandOption> exportOptions()
{
    return {
        {{u"o"_s, u"output"_s},
         u"OUT"_s,
         Export::tr("the file to write, %1; - is standard output; may be given several times")
             .arg(views::exportSuffixes()),
         {}},
        {{u"format"_s}, u"FORMAT"_s, Export::tr("png, svg or pdf, whatever the file is called"), {}},
        {{u"scale"_s}, u"N"_s, Export::tr("pixels of a PNG, and the size an SVG asks for, times N"), u"1"_s},
        {{u"theme"_s}, u"LIST"_s, Export::tr("light, dark, or light,dark for OUT-light and OUT-dark"), u"light"_s},
        {{u"transparent"_s}, {}, Export::tr("no background"), {}},
        {{u"padding"_s}, u"N"_s, Export::tr("pixels around the drawing"), u"40"_s},
        {{u"findings"_s}, {}, Export::tr("marks the single points of failure"), {}},
        {{u"hide"_s}, u"LIST"_s, Export::tr("leaves out some of %1").arg(layerIds()), {}},
        {{u"icons"_s},
         u"DIR"_s,
         Export::tr("a folder of SVG icons, searched after the folder icons beside the diagram; may be given several times"),
         {}},
        {{u"embed"_s}, {}, Export::tr("the file inside the picture: a PNG or SVG opens as a drawing again, a PDF has it attached"), {}},
        {{u"legend"_s}, {}, Export::tr("explains lines and marks below the drawing"), {}},
        {{u"title-block"_s}, {}, Export::tr("title, author, version and date in a block at the bottom right"), {}},
        {{u"title"_s}, {}, Export::tr("title and description above the drawing"), {}},
        {{u"line-jumps"_s},
         {},
         Export::tr("a small arc where a line passes over another; unless given, as the diagram says"),
         {}},
        {{u"no-line-jumps"_s}, {}, Export::tr("lines cross without arcs"), {}},
        {{u"request"_s},
         u"REQUEST"_s,
         Export::tr("numbers the steps of a read, a write or a static request, or of one that the diagram keeps (by "
                    "its id), and lists them"),
         {}},
        {{u"at"_s},
         u"MS"_s,
         Export::tr("the moment that many milliseconds into the request instead of numbered steps"),
         {}},
    };
}

} // namespace

Command exportCommand()
{
    Command command;
    command.name = commandName;
    command.arguments = u"FILE"_s;
    command.summary = Export::tr("draws a diagram as PNG, SVG or PDF");
    command.options = exportOptions();
    command.minimumArguments = 1;
    command.maximumArguments = 1;
    command.run = run;
    command.drawsText = true;
    return command;
}

} // namespace app
