#include "model/formats/jsonplaces.h"
#include "model/formats/nativeformat.h"
#include "model/formats/nativeparts.h"
#include "model/formats/picturefile.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace model {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NativeReader)
};

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

void readHead(JsonMembers &top)
{
    const QString format = QStringLiteral("format");
    const QString version = QStringLiteral("version");
    if (top.take(format).toString() != QLatin1String("tracepaper"))
        top.error(format, Texts::tr("This is not a Tracepaper file: \"format\" must be \"tracepaper\"."));
    const double number = top.take(version).toDouble(0);
    if (number < 1 || number != std::floor(number))
        top.error(version,
                  Texts::tr("\"version\" must be a whole number; this program writes %1.").arg(nativeFormatVersion));
    else if (number > nativeFormatVersion)
        top.error(version, Texts::tr("The file has version %1, but this program understands only version %2; open it "
                                     "with a newer Tracepaper.")
                               .arg(QString::number(number, 'g', 15), QString::number(nativeFormatVersion)));
}

Diagram readTop(const QJsonObject &object, Problems &problems)
{
    JsonMembers top(object, {}, problems);
    readHead(top);
    Diagram diagram;
    diagram.setTitle(top.takeText(QStringLiteral("title")).value_or(QString()));
    diagram.setDescription(top.takeText(QStringLiteral("description")).value_or(QString()));

    std::vector<native::ReadComponent> components =
        native::readComponents(top.take(QStringLiteral("components")), problems);
    native::resolveParents(components, problems);
    native::checkReferences(components, problems);
    Diagram::Parts parts;
    parts.components.reserve(components.size());
    for (native::ReadComponent &entry : components)
        parts.components.push_back({std::move(entry.component), -1});
    if (const Result<void> done = diagram.insert(std::move(parts)); !done)
        top.error(QStringLiteral("components"), done.error().message);

    Diagram::Parts arrows;
    for (Connection &entry : native::readConnections(top.take(QStringLiteral("connections")), diagram, problems))
        arrows.connections.push_back({std::move(entry), -1});
    if (const Result<void> done = diagram.insert(std::move(arrows)); !done)
        top.error(QStringLiteral("connections"), done.error().message);
    diagram.setMembers(top.rest());
    native::checkView(diagram.members().value(QLatin1String("view")), problems);
    return diagram;
}

Problem refusal(const QString &message, int line)
{
    return {ProblemLevel::Error, message, {}, line};
}

bool isConflictMarker(QByteArrayView text, qsizetype offset)
{
    const qsizetype start = text.first(std::clamp<qsizetype>(offset, 0, text.size())).lastIndexOf('\n') + 1;
    const QByteArrayView line = text.sliced(start);
    return line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>");
}

Problem syntaxProblem(const QByteArray &text, const QJsonParseError &error)
{
    const int line = lineAt(text, error.offset);
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        return refusal(Texts::tr("The file is UTF-16; save it as UTF-8."), line);
    if (error.error == QJsonParseError::IllegalUTF8String)
        return refusal(Texts::tr("The text is not UTF-8; save the file as UTF-8."), line);
    if (error.error == QJsonParseError::DeepNesting)
        return refusal(Texts::tr("The JSON is nested too deep."), line);
    if (isConflictMarker(text, error.offset))
        return refusal(Texts::tr("Here is a conflict of a merge; decide for one of the sides and remove its marks."),
                       line);
    return refusal(Texts::tr("This is not valid JSON: %1.").arg(error.errorString()), line);
}

ReadResult readText(const QByteArray &text)
{
    ReadResult result;
    if (text.trimmed().isEmpty()) {
        result.problems = {refusal(
            Texts::tr("The file is empty; a diagram starts with {\"format\": \"tracepaper\", \"version\": 1}."), 1)};
        return result;
    }
    QJsonParseError error;
    QByteArray readable = text;
    QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        result.problems.push_back(syntaxProblem(text, error));
        readable = completeBeginning(text, error.offset);
        document = QJsonDocument::fromJson(readable);
        if (!document.isObject())
            return result;
    }
    if (!document.isObject()) {
        result.problems = {refusal(Texts::tr("A diagram must be a JSON object, {...}."), 1)};
        return result;
    }
    const Problems repeated = repeatedKeys(readable);
    result.problems.insert(result.problems.end(), repeated.begin(), repeated.end());
    const QJsonObject top = document.object();
    result.diagram = readTop(mayHaveUnsortedKeys(readable) ? withSortedKeys(top).toObject() : top, result.problems);
    if (!result.problems.empty())
        findLines(readable, result.problems);
    return result;
}

} // namespace

ReadResult readNative(const QByteArray &bytes)
{
    const std::optional<QByteArray> inside = fileInside(bytes);
    if (!inside && isPicture(bytes))
        return {{}, {refusal(Texts::tr("This picture carries no diagram that can be opened."), 1)}};
    const QByteArray &text = inside ? *inside : bytes;
    return readText(text.startsWith(byteOrderMark) ? text.sliced(byteOrderMark.size()) : text);
}

} // namespace model
