#include "model/catalog/graphicnames.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(GraphicNames)
};

constexpr qsizetype longestPath = 400;
const QString dataScheme = u"data:"_s;

/// Below a folder, on every system: no `..`, no root, no drive, no stream, no control characters.
bool staysBelow(const QString &path)
{
    if (path.isEmpty() || path.size() > longestPath || path.contains(u'\\') || path.contains(u':'))
        return false;
    if (std::any_of(path.begin(), path.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return false;
    const QStringList steps = path.split(u'/');
    return std::none_of(steps.begin(), steps.end(), [](const QString &step) { return step.isEmpty() || step.startsWith(u'.'); });
}

const QRegularExpression &dataForm()
{
    static const QRegularExpression form(u"\\Adata:image/(png|jpeg|svg\\+xml);base64,"_s);
    return form;
}

} // namespace

Result<void> checkIconName(const QString &name)
{
    if (isEmbeddedImage(name)) {
        if (!name.startsWith(dataScheme + u"image/svg+xml;base64,"))
            return Error{Texts::tr("An icon in the drawing itself must be an SVG, written as data:image/svg+xml;base64,...")};
        return {};
    }
    if (!staysBelow(name))
        return Error{Texts::tr("An icon is named by its path below a folder of icons, without suffix, such as aws/ec2.")};
    return {};
}

Result<void> checkImageSource(const QString &source)
{
    if (isEmbeddedImage(source)) {
        if (!dataForm().match(source.left(64)).hasMatch())
            return Error{Texts::tr("An image in the drawing itself must be PNG, JPEG or SVG, written as data:image/png;base64,...")};
        return {};
    }
    if (!staysBelow(source))
        return Error{Texts::tr("An image must be a file in the folder of the drawing or below it, or be embedded in the drawing.")};
    static const QRegularExpression suffix(u"\\.(png|jpe?g|svg)\\z"_s, QRegularExpression::CaseInsensitiveOption);
    if (!suffix.match(source).hasMatch())
        return Error{Texts::tr("An image must be a PNG, JPEG or SVG file.")};
    return {};
}

bool isEmbeddedImage(const QString &source)
{
    return source.startsWith(dataScheme);
}

std::optional<QByteArray> embeddedImage(const QString &source)
{
    const QRegularExpressionMatch match = dataForm().match(source.left(64));
    if (!match.hasMatch())
        return std::nullopt;
    return QByteArray::fromBase64(QStringView(source).mid(match.capturedEnd()).toLatin1());
}

QString embeddedSource(const QByteArray &file, const QByteArray &mimeType)
{
    return QString::fromLatin1("data:" + mimeType + ";base64," + file.toBase64());
}

} // namespace model
