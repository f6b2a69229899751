#include "views/tools/textparts.h"

#include "model/catalog/componentcatalog.h"
#include "model/layout/arrange.h"
#include "views/picture/notedrawing.h"
#include "views/picture/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr qsizetype longestCaption = 60;
constexpr qsizetype longestText = 10000;
constexpr qsizetype longestMeasured = 300; ///< characters; more of them have to be broken in any case
constexpr double noteRatio = 1.5; ///< width to height
constexpr double widestNote = 640;
constexpr double firstShare = 0.9; ///< rather one more step than too wide
const QString textKey = QStringLiteral("text");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TextParts)
};

const model::ComponentKind *writtenKind(bool caption)
{
    const std::vector<model::ComponentKind> &kinds = model::componentKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [caption](const model::ComponentKind &kind) {
        return kind.has(model::Trait::Annotation) && !kind.has(model::Trait::ShowsImage) && kind.has(model::Trait::Caption) == caption;
    });
    return found == kinds.end() ? nullptr : &*found;
}

/// What the longest line of the text takes, on one line.
double wholeWidth(const model::Component &part, const QString &text)
{
    const QSizeF usual = part.kindInfo().defaultSize;
    const TextStyle style = writtenStyle(part);
    double longest = 0;
    for (const QString &line : text.split(u'\n'))
        longest = std::max(longest, line.size() > longestMeasured ? widestNote : textWidth(line, style.size, style.weight));
    return longest * fontReserve + usual.width() - writtenArea(part, QRectF(QPointF(), usual)).width();
}

double onGrid(double width)
{
    return std::ceil(width / model::gridStep) * model::gridStep;
}

/// A caption stands on one line. A note becomes wider as long as it is a tower, but no wider than eyes find the next line.
double widthFor(const model::Component &part, const QString &text)
{
    const double usual = part.kindInfo().defaultSize.width();
    const double whole = onGrid(wholeWidth(part, text));
    if (part.has(model::Trait::Caption))
        return std::max(usual, whole);
    const double widest = std::clamp(whole, usual, widestNote);
    double width = usual;
    // The area of a text stays about the same, so the first step comes close.
    for (double height = neededHeight(part, width); width < widest && width < height * noteRatio; height = neededHeight(part, width))
        width = std::min(widest, std::max(width + model::gridStep, onGrid(std::sqrt(width * height * noteRatio) * firstShare)));
    return width;
}

} // namespace

model::Result<model::Diagram> textParts(const QString &text)
{
    QString written = text.trimmed();
    written.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    written.removeIf([](QChar each) { return each.category() == QChar::Other_Control && each != u'\n' && each != u'\t'; });
    if (written.size() > longestText)
        return model::Error{Texts::tr("The text on the clipboard is too long for a note; copy less of it.")};
    const model::ComponentKind *kind = writtenKind(written.size() <= longestCaption && !written.contains(u'\n'));
    const std::optional<model::ComponentId> id = model::ComponentId::fromString(kind->id);
    model::Component part{*id, kind->id, {}, {}, QPointF(), {}, {{textKey, written}}, {}};
    const double width = widthFor(part, written);
    part.size = QSizeF(width, std::max(kind->defaultSize.height(), neededHeight(part, width)));
    model::Diagram diagram;
    if (const model::Result<void> inserted = diagram.insertComponent(part); !inserted)
        return inserted.error();
    return diagram;
}

} // namespace views
