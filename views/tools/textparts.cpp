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
constexpr qsizetype longText = 200; ///< would be a tower in a note of usual width
constexpr double wideNote = 320;
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

double widthFor(const model::Component &part, const QString &text)
{
    const double usual = part.kindInfo().defaultSize.width();
    if (!part.has(model::Trait::Caption))
        return text.size() > longText ? wideNote : usual;
    const TextStyle style = writtenStyle(part);
    const double margins = usual - writtenArea(part, QRectF(0, 0, usual, part.kindInfo().defaultSize.height())).width();
    const double needed = textWidth(text, style.size, style.weight) * fontReserve + margins;
    return std::max(usual, std::ceil(needed / model::gridStep) * model::gridStep);
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
