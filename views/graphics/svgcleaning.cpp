#include "views/graphics/svgcleaning.h"

#include "views/graphics/svgattributes.h"
#include "views/graphics/svgcolors.h"
#include "views/graphics/svgstyles.h"
#include "views/graphics/svgtree.h"
#include "views/graphics/svgvalues.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SvgFiles)
};

constexpr int deepestUse = 8;
constexpr int longestGradientChain = 8;
constexpr double largestEnlargement = 1e6;
constexpr qsizetype largestBody = 2 * svglimits::bytes; // what is used several times is written several times
constexpr double darkest = 0.2; // lightness of single colours that stand for "ink", and of those made for dark pages
constexpr double lightest = 0.85;

const QSet<QString> &containers()
{
    static const QSet<QString> names{u"g"_s, u"a"_s, u"switch"_s, u"svg"_s, u"symbol"_s};
    return names;
}

const QSet<QString> &shapes()
{
    static const QSet<QString> names{u"path"_s, u"rect"_s, u"circle"_s, u"ellipse"_s, u"line"_s, u"polyline"_s, u"polygon"_s, u"text"_s, u"tspan"_s};
    return names;
}

bool isHidden(const SvgElement &element)
{
    const QString visibility = element.attributes.value(u"visibility"_s);
    return element.attributes.value(u"display"_s) == "none"_L1 || visibility == "hidden"_L1 || visibility == "collapse"_L1;
}

bool isGradient(const SvgElement &element)
{
    return element.name == "linearGradient"_L1 || element.name == "radialGradient"_L1;
}

QRectF sizeOf(const SvgElement &root)
{
    if (const std::optional<QRectF> box = svgViewBox(root.attributes.value(u"viewBox"_s)))
        return *box;
    const std::optional<double> width = svgLength(root.attributes.value(u"width"_s));
    const std::optional<double> height = svgLength(root.attributes.value(u"height"_s));
    return width && height ? svgViewBox(u"0 0 %1 %2"_s.arg(*width).arg(*height)).value_or(QRectF()) : QRectF();
}

/// What an element gets from those around it.
struct Around {
    bool filled = false;    ///< some element around says how to fill
    double enlargement = 1; ///< by their transformations
    int uses = 0;           ///< references on the way here
    bool dashed = false;    ///< lines are
};

class Cleaner
{
public:
    Cleaner(const SvgElement &root, const QByteArray &id) : m_root(root), m_id(id), m_viewBox(sizeOf(root)) { index(root); }

    model::Result<VectorGraphic> clean();

private:
    void index(const SvgElement &element);
    bool hasRoomFor(const SvgElement &element, Around &around);
    void write(const SvgElement &element, Around around, const QString &moved = {});
    void writeUse(const SvgElement &use, Around around);
    void writeChildren(const SvgElement &element, const Around &around);
    QString attributesOf(const SvgElement &element, const AttributePlace &place, Around &around);
    QString paint(const QString &name, const QString &value);
    QString gradientId(const SvgElement &gradient);
    QString stops(const SvgElement &gradient, QMap<QString, QString> &attributes, int chain);
    QString placement(const SvgElement &use, const SvgElement &target) const;
    bool isInk() const;

    const SvgElement &m_root;
    QByteArray m_id;
    QRectF m_viewBox;
    QHash<QString, const SvgElement *> m_byId;
    QHash<const SvgElement *, QString> m_gradients;
    QString m_definitions;
    QString m_body;
    QSet<QRgb> m_colors;
    int m_written = 0;
    int m_letters = 0;
    bool m_hasShapes = false;
    QString m_refusal;
};

void Cleaner::index(const SvgElement &element)
{
    const QString id = element.attributes.value(u"id"_s);
    if (!id.isEmpty() && !m_byId.contains(id))
        m_byId.insert(id, &element);
    for (const SvgElement &child : element.children)
        index(child);
}

model::Result<VectorGraphic> Cleaner::clean()
{
    if (m_viewBox.isEmpty())
        return model::Error{Texts::tr("The SVG says no size that makes sense.")};
    Around around;
    const QString attributes = attributesOf(m_root, {u"svg"_s, m_viewBox}, around);
    writeChildren(m_root, around);
    if (!m_refusal.isEmpty())
        return model::Error{m_refusal};
    if (!m_hasShapes)
        return model::Error{Texts::tr("The SVG has nothing in it that can be drawn.")};
    VectorGraphic graphic{m_id, m_viewBox, {}, !isInk()};
    // Without a word about it shapes are black, which is ink as well.
    const bool tintsDefault = !graphic.ownColors && !around.filled;
    QString body = u"<g"_s + attributes + (tintsDefault ? u" fill=\"currentColor\">"_s : u">"_s) + m_body + u"</g>"_s;
    if (!graphic.ownColors && !m_colors.isEmpty())
        body.replace(u'"' + QColor(*m_colors.begin()).name() + u'"', "\"currentColor\""_L1);
    if (!m_definitions.isEmpty())
        body.prepend(u"<defs>"_s + m_definitions + u"</defs>"_s);
    graphic.body = body.toUtf8();
    if (!graphic.isVisible())
        return model::Error{Texts::tr("The SVG has nothing in it that can be seen.")};
    return graphic;
}

bool Cleaner::isInk() const
{
    if (!m_gradients.isEmpty() || m_colors.size() > 1)
        return false;
    const double lightness = m_colors.isEmpty() ? 0 : QColor(*m_colors.begin()).lightnessF();
    return lightness <= darkest || lightness >= lightest;
}

void Cleaner::writeChildren(const SvgElement &element, const Around &around)
{
    for (const SvgElement &child : element.children) {
        if (child.name != "symbol"_L1)
            write(child, around);
    }
}

// Whether one more may be written. All that is written is drawn again and again, so that it must be little enough to be drawn at once.
bool Cleaner::hasRoomFor(const SvgElement &element, Around &around)
{
    around.dashed |= element.attributes.contains(u"stroke-dasharray"_s);
    m_written += around.dashed ? svglimits::dashedCosts : 1;
    m_letters += int(element.text.size());
    if (m_written > svglimits::elements)
        m_refusal = Texts::tr("The drawing has more than %1 elements.").arg(svglimits::elements);
    else if (m_letters > svglimits::letters)
        m_refusal = Texts::tr("The drawing has texts of more than %1 letters.").arg(svglimits::letters);
    else if (m_body.size() + m_definitions.size() > largestBody)
        m_refusal = Texts::tr("The drawing is larger than %1 KB when all that is used several times is written out.").arg(largestBody / 1024);
    return m_refusal.isEmpty();
}

void Cleaner::write(const SvgElement &element, Around around, const QString &moved)
{
    if (!m_refusal.isEmpty() || isHidden(element))
        return;
    if (element.name == "use"_L1) {
        writeUse(element, around);
        return;
    }
    const bool container = containers().contains(element.name);
    if (!container && !shapes().contains(element.name))
        return;
    if (!hasRoomFor(element, around))
        return;
    const QString name = container ? u"g"_s : element.name;
    const QString place = element.name == "svg"_L1 ? placement(element, element) : moved;
    const QString attributes = attributesOf(element, {element.name, m_viewBox}, around);
    if (around.enlargement > largestEnlargement)
        return;
    m_body += u'<' + name + attributes + u'>' + (place.isEmpty() ? QString() : u"<g transform=\"%1\">"_s.arg(place));
    if (!container) {
        m_hasShapes = true;
        if (!around.filled)
            m_colors.insert(qRgb(0, 0, 0));
        if (name.startsWith(u't'))
            m_body += element.text.simplified().toHtmlEscaped();
    }
    writeChildren(element, around);
    m_body += (place.isEmpty() ? QString() : u"</g>"_s) + u"</"_s + name + u'>';
}

void Cleaner::writeUse(const SvgElement &use, Around around)
{
    const SvgElement *target = m_byId.value(localReference(use.attributes.value(u"href"_s)));
    if (!target || ++around.uses > deepestUse || !hasRoomFor(use, around))
        return;
    SvgElement group{use.name, use.attributes, {}, {}};
    for (const char *own : {"x", "y", "width", "height"})
        group.attributes.remove(QLatin1StringView(own));
    m_body += u"<g"_s + attributesOf(group, {u"g"_s, m_viewBox}, around) + u'>';
    if (around.enlargement <= largestEnlargement) {
        m_body += u"<g transform=\"%1\">"_s.arg(placement(use, *target));
        write(*target, around);
        m_body += u"</g>"_s;
    }
    m_body += u"</g>"_s;
}

// Where a symbol, an inner drawing or another target of a reference is put.
QString Cleaner::placement(const SvgElement &use, const SvgElement &target) const
{
    const auto number = [&](const QString &name, double fallback) {
        const std::optional<QString> value = cleanedAttribute(name, use.attributes.value(name), {u"use"_s, m_viewBox});
        return value ? value->toDouble() : fallback;
    };
    QString text = u"translate(%1 %2)"_s.arg(number(u"x"_s, 0)).arg(number(u"y"_s, 0));
    const std::optional<QRectF> box = svgViewBox(target.attributes.value(u"viewBox"_s));
    if (!box || (target.name != "symbol"_L1 && target.name != "svg"_L1))
        return text;
    const QRectF area(0, 0, number(u"width"_s, m_viewBox.width()), number(u"height"_s, m_viewBox.height()));
    const QRectF fitted = fittedInto(area, box->size());
    const double scale = std::min(fitted.width() / box->width(), largestEnlargement);
    return text + u" translate(%1 %2) scale(%3) translate(%4 %5)"_s.arg(fitted.x()).arg(fitted.y()).arg(scale).arg(-box->x()).arg(-box->y());
}

QString Cleaner::attributesOf(const SvgElement &element, const AttributePlace &place, Around &around)
{
    QString text;
    const bool container = containers().contains(element.name) || element.name == "use"_L1;
    static const QSet<QString> geometry{u"x"_s, u"y"_s, u"width"_s, u"height"_s, u"d"_s, u"points"_s, u"r"_s, u"rx"_s, u"ry"_s, u"cx"_s, u"cy"_s, u"dx"_s, u"dy"_s};
    for (auto it = element.attributes.cbegin(); it != element.attributes.cend(); ++it) {
        if (container && geometry.contains(it.key()))
            continue;
        if (it.key() == "fill"_L1 || it.key() == "stroke"_L1) {
            const QString painted = paint(it.key(), it.value());
            around.filled |= it.key() == "fill"_L1 && !painted.isEmpty();
            text += painted;
        } else if (const std::optional<QString> value = cleanedAttribute(it.key(), it.value(), place)) {
            text += u" %1=\"%2\""_s.arg(it.key(), value->toHtmlEscaped());
        }
    }
    around.enlargement *= enlargement(element.attributes.value(u"transform"_s));
    return text;
}

QString Cleaner::paint(const QString &name, const QString &value)
{
    const QString given = value.trimmed();
    if (given == "none"_L1 || given == "transparent"_L1)
        return u" %1=\"none\""_s.arg(name);
    if (given.compare("currentColor"_L1, Qt::CaseInsensitive) == 0)
        return u" %1=\"currentColor\""_s.arg(name);
    if (given.startsWith("url("_L1)) {
        const SvgElement *target = m_byId.value(localReference(given));
        if (target && isGradient(*target))
            return u" %1=\"url(#%2)\""_s.arg(name, gradientId(*target));
        const QString fallback = given.mid(given.indexOf(u')') + 1).trimmed(); // one, as SVG knows it
        return fallback.startsWith("url("_L1) || fallback.isEmpty() ? u" %1=\"none\""_s.arg(name) : paint(name, fallback);
    }
    const QColor color = svgColor(given);
    if (!color.isValid())
        return {};
    if (name != "stop-color"_L1)
        m_colors.insert(color.rgb());
    const QString opacity = color.alpha() < 255 ? u" %1-opacity=\"%2\""_s.arg(name == "stop-color"_L1 ? u"stop"_s : name).arg(color.alphaF()) : QString();
    return u" %1=\"%2\""_s.arg(name, color.name()) + opacity;
}

QString Cleaner::gradientId(const SvgElement &gradient)
{
    if (const auto known = m_gradients.constFind(&gradient); known != m_gradients.constEnd())
        return *known;
    const QString id = QString::fromLatin1(m_id) + u'-' + QString::number(m_gradients.size() + 1);
    m_gradients.insert(&gradient, id);
    QMap<QString, QString> attributes;
    const QString colors = stops(gradient, attributes, 0);
    const AttributePlace place{gradient.name, m_viewBox, attributes.value(u"gradientUnits"_s) != "userSpaceOnUse"_L1};
    m_definitions += u"<%1 id=\"%2\""_s.arg(gradient.name, id);
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it) {
        if (const std::optional<QString> value = cleanedAttribute(it.key(), it.value(), place))
            m_definitions += u" %1=\"%2\""_s.arg(it.key(), value->toHtmlEscaped());
    }
    m_definitions += u'>' + colors + u"</"_s + gradient.name + u'>';
    return id;
}

// A gradient may take its stops and whatever it does not say from another one.
QString Cleaner::stops(const SvgElement &gradient, QMap<QString, QString> &attributes, int chain)
{
    for (auto it = gradient.attributes.cbegin(); it != gradient.attributes.cend(); ++it) {
        if (!attributes.contains(it.key()))
            attributes.insert(it.key(), it.value());
    }
    QString text;
    for (const SvgElement &stop : gradient.children) {
        if (stop.name != "stop"_L1 || ++m_written > svglimits::elements)
            continue;
        text += u"<stop offset=\"%1\""_s.arg(cleanedAttribute(u"offset"_s, stop.attributes.value(u"offset"_s), {}).value_or(u"0"_s));
        const QString color = stop.attributes.value(u"stop-color"_s);
        const QString painted = color.startsWith("url("_L1) ? QString() : paint(u"stop-color"_s, color);
        text += painted.isEmpty() ? u" stop-color=\"#000000\""_s : painted;
        if (const auto opacity = cleanedAttribute(u"stop-opacity"_s, stop.attributes.value(u"stop-opacity"_s), {}); opacity && !painted.contains("opacity"_L1))
            text += u" stop-opacity=\"%1\""_s.arg(*opacity);
        text += u"/>"_s;
    }
    const SvgElement *base = m_byId.value(localReference(gradient.attributes.value(u"href"_s)));
    if (!base || !isGradient(*base) || chain >= longestGradientChain)
        return text;
    const QString inherited = stops(*base, attributes, chain + 1);
    return text.isEmpty() ? inherited : text;
}

} // namespace

model::Result<VectorGraphic> cleanedSvg(const QByteArray &file)
{
    model::Result<SvgElement> root = readSvgTree(file);
    if (!root)
        return root.error();
    inlineStyles(root.value());
    const QByteArray id = "drawing-" + QCryptographicHash::hash(file, QCryptographicHash::Sha1).toHex().left(12);
    return Cleaner(root.value(), id).clean();
}

} // namespace views
