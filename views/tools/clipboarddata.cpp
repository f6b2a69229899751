#include "views/tools/clipboarddata.h"

#include "model/formats/nativeformat.h"
#include "views/exporters/exporters.h"
#include "views/tools/textparts.h"

#include <QCoreApplication>
#include <QImage>
#include <QUrl>

#include <algorithm>

namespace views {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ClipboardData)
};

const QString textType = QStringLiteral("text/plain");
const QString svgType = QStringLiteral("image/svg+xml");
const QString pngType = QStringLiteral("image/png");
const QString imageType = QStringLiteral("application/x-qt-image"); ///< what Qt turns into the images of the system
const QString drawingType = QStringLiteral("application/x-tracepaper-drawing"); ///< a path
constexpr double imageScale = 2; ///< sharp on screens and in print
constexpr double imagePadding = 20;

} // namespace

ClipboardData::ClipboardData(const model::Diagram &fragment, Content content, const ExportOptions &shown, const QString &drawing)
    : m_fragment(fragment), m_content(content), m_shown(shown), m_drawing(drawing)
{
}

QStringList ClipboardData::formats() const
{
    const QStringList pictures{svgType, pngType, imageType};
    return m_content == Content::PictureOnly ? pictures : QStringList{textType, drawingType} + pictures;
}

bool ClipboardData::hasFormat(const QString &type) const
{
    return formats().contains(type);
}

QByteArray ClipboardData::rendered(const QString &exporter) const
{
    ExportOptions options = m_shown;
    options.padding = imagePadding;
    const Exporter *found = findExporter(exporter);
    options.scale = exporter == QStringLiteral("png") ? imageScale : 1;
    const model::Result<Picture> picture = pictureOf(m_fragment, options);
    if (!picture)
        return {};
    // An image that would be too large is given smaller rather than not at all.
    for (; options.scale > 0.05; options.scale /= 2) {
        if (const model::Result<QByteArray> bytes = found->render(*picture, options))
            return *bytes;
    }
    return {};
}

QVariant ClipboardData::retrieveData(const QString &type, QMetaType wanted) const
{
    if (!hasFormat(type))
        return QMimeData::retrieveData(type, wanted);
    if (type == textType)
        return QString::fromUtf8(model::writeNative(m_fragment));
    if (type == drawingType)
        return m_drawing.toUtf8();
    if (type == svgType)
        return rendered(QStringLiteral("svg"));
    const QByteArray png = rendered(QStringLiteral("png"));
    return type == pngType ? QVariant(png) : QVariant(QImage::fromData(png, "PNG"));
}

bool holdsDrawing(const QMimeData &data)
{
    const QString text = data.hasText() ? data.text().trimmed() : QString();
    return text.startsWith(u'{') && text.contains(u"\"tracepaper\"");
}

std::optional<QString> drawingCopiedFrom(const QMimeData &data)
{
    return data.hasFormat(drawingType) ? std::optional(QString::fromUtf8(data.data(drawingType))) : std::nullopt;
}

model::Result<model::Diagram> fragmentFrom(const QMimeData *data)
{
    const QString text = data && data->hasText() ? data->text().trimmed() : QString();
    if (text.isEmpty())
        return model::Error{Texts::tr("There is nothing on the clipboard that can be pasted into a drawing.")};
    const QList<QUrl> places = data->urls();
    if (std::any_of(places.begin(), places.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        return model::Error{Texts::tr("Of files, only images can be pasted into a drawing.")};
    if (!holdsDrawing(*data))
        return textParts(text);
    const model::ReadResult read = model::readNative(text.toUtf8());
    const auto error = std::find_if(read.problems.begin(), read.problems.end(),
                                    [](const model::Problem &problem) { return problem.level == model::ProblemLevel::Error; });
    if (error != read.problems.end())
        return model::Error{Texts::tr("The drawing on the clipboard cannot be pasted: %1").arg(error->message)}; // its line says nothing about a clipboard
    if (read.diagram.isEmpty())
        return model::Error{Texts::tr("The drawing on the clipboard has no parts.")};
    return read.diagram;
}

} // namespace views
