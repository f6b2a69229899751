#include "views/picture/svgbackend.h"

#include "views/picture/iconcache.h"
#include "views/picture/svgids.h"
#include "views/picture/svgtext.h"
#include "views/picture/textmeasure.h"

#include <QHash>
#include <QMap>

namespace views {

namespace {

const char *roleName(GroupRole role)
{
    switch (role) {
    case GroupRole::Frame:
        return "frame";
    case GroupRole::Connection:
        return "connection";
    case GroupRole::Component:
        return "component";
    case GroupRole::Badge:
        return "badge";
    case GroupRole::Step:
        return "step";
    case GroupRole::Title:
        return "title";
    case GroupRole::Legend:
        return "legend";
    case GroupRole::Token:
        return "token";
    }
    return "";
}

// What comes from outside must not draw over the rest of the picture.
QByteArray clipped(const VectorGraphic &graphic, const QByteArray &id, const QColor &color)
{
    const QRectF &box = graphic.viewBox;
    const QByteArray rect = "<rect x=\"" + svgNumber(box.x()) + "\" y=\"" + svgNumber(box.y()) + "\" width=\"" + svgNumber(box.width()) + "\" height=\""
                            + svgNumber(box.height()) + "\"/>";
    return "<clipPath id=\"" + id + "-box\">" + rect + "</clipPath><g clip-path=\"url(#" + id + "-box)\">" + graphic.coloredBody(color) + "</g>";
}

/// Writes one document; shapes by overloads, icons once per name and colour in <defs>.
class SvgWriter
{
public:
    QByteArray write(const Picture &picture, double scale);

private:
    void writeGroup(const PictureGroup &group, const QString &id);
    void write(const RectShape &shape);
    void write(const PathShape &shape);
    void write(const HatchShape &shape);
    void write(const TextShape &shape);
    void writeStretches(const TextShape &shape);
    bool canContinue(const TextShape &shape) const;
    void continueLine(const TextShape &shape);
    void write(const IconShape &shape);
    void write(const ImageShape &shape);
    void writeUse(const QByteArray &id, const QRectF &box, const QRectF &rect, double opacity);
    void writeAttribute(const char *name, double value);
    void writePaint(const char *name, const QColor &color);
    void writeStroke(const Stroke &stroke);
    struct Icon {
        QByteArray id;
        QRectF box;
    };
    const Icon &icon(const IconShape &shape);

    QByteArray m_out;
    const TextShape *m_line = nullptr; // written last, when the next text can go on in the same line
    QHash<std::pair<QByteArray, QRgb>, Icon> m_icons;
    QMap<QByteArray, QByteArray> m_definitions; // id -> markup, ordered: the same picture gives the same bytes
};

QByteArray SvgWriter::write(const Picture &picture, double scale)
{
    const SvgIds ids(picture);
    const QRectF &bounds = picture.bounds;
    m_out.reserve(qsizetype(picture.groups.size()) * 1200);
    if (picture.background.isValid() && picture.background.alpha() > 0)
        write(RectShape{bounds, 0, picture.background, {}});
    for (const PictureGroup &group : picture.groups)
        writeGroup(group, ids.of(group));

    QByteArray head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"";
    head += svgNumber(bounds.width() * scale) + "\" height=\"" + svgNumber(bounds.height() * scale) + "\" viewBox=\"";
    head += svgNumber(bounds.x()) + ' ' + svgNumber(bounds.y()) + ' ' + svgNumber(bounds.width()) + ' '
            + svgNumber(bounds.height());
    head += "\" role=\"img\" font-family=\"" + svgFontFamilies() + "\">\n";
    if (!picture.title.isEmpty())
        head += "<title>" + svgEscaped(picture.title) + "</title>\n";
    if (!picture.description.isEmpty())
        head += "<desc>" + svgEscaped(picture.description) + "</desc>\n";
    if (!m_definitions.isEmpty()) {
        head += "<defs>\n";
        for (auto icon = m_definitions.cbegin(); icon != m_definitions.cend(); ++icon)
            head += "<g id=\"" + icon.key() + "\">" + icon.value() + "</g>\n";
        head += "</defs>\n";
    }
    return head + m_out + "</svg>\n";
}

void SvgWriter::writeGroup(const PictureGroup &group, const QString &id)
{
    m_out += "<g";
    if (!id.isEmpty()) {
        m_out += " id=\"";
        appendSvgEscaped(m_out, id);
        m_out += "\" data-id=\"";
        appendSvgEscaped(m_out, group.id);
        m_out += '"';
    }
    m_out += " data-role=\"";
    m_out += roleName(group.role);
    m_out += '"';
    if (group.opacity < 1)
        writeAttribute("opacity", group.opacity);
    m_out += '>';
    if (!group.title.isEmpty()) {
        m_out += "<title>";
        appendSvgEscaped(m_out, group.title);
        m_out += "</title>";
    }
    m_out += '\n';
    for (const Shape &shape : group.shapes) {
        std::visit([this](const auto &each) { write(each); }, shape);
        m_line = std::get_if<TextShape>(&shape);
    }
    m_line = nullptr;
    m_out += "</g>\n";
}

void SvgWriter::write(const RectShape &shape)
{
    m_out += "<rect";
    writeAttribute("x", shape.rect.x());
    writeAttribute("y", shape.rect.y());
    writeAttribute("width", shape.rect.width());
    writeAttribute("height", shape.rect.height());
    if (shape.radius > 0)
        writeAttribute("rx", std::min({shape.radius, shape.rect.width() / 2, shape.rect.height() / 2}));
    writePaint("fill", shape.fill);
    writeStroke(shape.stroke);
    m_out += "/>\n";
}

void SvgWriter::write(const PathShape &shape)
{
    m_out += "<path d=\"";
    appendSvgPath(m_out, shape.path);
    m_out += '"';
    writePaint("fill", shape.fill);
    writeStroke(shape.stroke);
    m_out += "/>\n";
}

void SvgWriter::write(const HatchShape &shape)
{
    write(PathShape{hatchLines(shape), {}, {shape.color, hatchLineWidth, {}, false}});
}

bool SvgWriter::canContinue(const TextShape &shape) const
{
    return shape.continues && m_line && m_line->anchor == TextAnchor::Start && !m_line->isRightToLeft() && !shape.isRightToLeft();
}

void SvgWriter::continueLine(const TextShape &shape)
{
    m_out.chop(qsizetype(qstrlen("</text>\n")));
    m_out += "<tspan";
    writeAttribute("dx", shape.baseline.x() - m_line->baseline.x() - m_line->width());
    writeAttribute("font-size", shape.size);
    writeAttribute("font-weight", shape.weight);
    writePaint("fill", shape.color);
    m_out += '>';
    appendSvgEscaped(m_out, shape.text);
    m_out += "</tspan></text>\n";
}

void SvgWriter::writeStretches(const TextShape &shape)
{
    for (const TextStretch &stretch : stretchesOf(shape)) {
        if (stretch.weight != shape.weight) {
            m_out += "<tspan";
            writeAttribute("font-weight", stretch.weight);
            m_out += '>';
        }
        appendSvgEscaped(m_out, stretch.text);
        if (stretch.weight != shape.weight)
            m_out += "</tspan>";
    }
}

void SvgWriter::write(const TextShape &shape)
{
    if (canContinue(shape)) {
        continueLine(shape);
        return;
    }
    // From right to left, "start" is the right end for some renderers and the left one for others; the middle is the
    // same for all.
    const bool rightToLeft = shape.isRightToLeft();
    const TextAnchor anchor = rightToLeft ? TextAnchor::Middle : shape.anchor;
    double x = shape.baseline.x();
    if (rightToLeft && shape.anchor != TextAnchor::Middle) {
        const double half = shape.width() / 2;
        x += shape.anchor == TextAnchor::Start ? half : -half;
    }
    m_out += "<text";
    writeAttribute("x", x);
    writeAttribute("y", shape.baseline.y());
    writeAttribute("font-size", shape.size);
    if (shape.weight != 400)
        writeAttribute("font-weight", shape.weight);
    if (anchor != TextAnchor::Start)
        m_out += anchor == TextAnchor::Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
    if (rightToLeft)
        m_out += " direction=\"rtl\"";
    writePaint("fill", shape.color);
    m_out += '>';
    if (shape.spans.empty())
        appendSvgEscaped(m_out, shape.text);
    else
        writeStretches(shape);
    m_out += "</text>\n";
}

void SvgWriter::write(const IconShape &shape)
{
    const Icon &known = icon(shape);
    writeUse(known.id, known.box, shape.rect, shape.opacity);
}

void SvgWriter::write(const ImageShape &shape)
{
    const RasterGraphic &image = *shape.image;
    const QByteArray id = "tp-" + image.id;
    if (!m_definitions.contains(id)) {
        m_definitions.insert(id, "<image width=\"" + QByteArray::number(image.size.width()) + "\" height=\"" + QByteArray::number(image.size.height())
                                     + "\" preserveAspectRatio=\"none\" xlink:href=\"data:" + image.mimeType + ";base64," + image.file.toBase64() + "\"/>");
    }
    const QSizeF size = image.size;
    m_out += "<use xlink:href=\"#" + id + "\" transform=\"translate(" + svgNumber(shape.rect.x()) + ' ' + svgNumber(shape.rect.y()) + ") scale("
             + QByteArray::number(shape.rect.width() / size.width(), 'g', 6) + ' ' + QByteArray::number(shape.rect.height() / size.height(), 'g', 6) + ")\"";
    if (shape.opacity < 1)
        writeAttribute("opacity", shape.opacity);
    m_out += "/>\n";
}

void SvgWriter::writeUse(const QByteArray &id, const QRectF &box, const QRectF &rect, double opacity)
{
    const double scale = rect.width() / box.width();
    m_out += "<use xlink:href=\"#";
    m_out += id;
    m_out += "\" transform=\"translate(";
    appendSvgNumber(m_out, rect.x() - box.x() * scale);
    m_out += ' ';
    appendSvgNumber(m_out, rect.y() - box.y() * scale);
    m_out += ") scale(";
    m_out += QByteArray::number(scale, 'g', 4);
    m_out += ")\"";
    if (opacity < 1)
        writeAttribute("opacity", opacity);
    m_out += "/>\n";
}

const SvgWriter::Icon &SvgWriter::icon(const IconShape &shape)
{
    const VectorGraphic &source = graphicOf(shape);
    const std::pair key(source.id, shape.color.rgb());
    if (const auto found = m_icons.constFind(key); found != m_icons.constEnd())
        return *found;
    // What refers to parts of itself by their ids is written once, so that these stay unique; colours cannot differ then.
    const QByteArray id = "tp-" + source.id + (source.ownColors ? QByteArray() : '-' + shape.color.name().mid(1).toLatin1());
    if (!m_definitions.contains(id))
        m_definitions.insert(id, shape.own ? clipped(source, id, shape.color) : source.coloredBody(shape.color));
    return *m_icons.insert(key, {id, source.viewBox});
}

void SvgWriter::writeAttribute(const char *name, double value)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    appendSvgNumber(m_out, value);
    m_out += '"';
}

void SvgWriter::writePaint(const char *name, const QColor &color)
{
    m_out += ' ';
    m_out += name;
    if (!color.isValid() || color.alpha() == 0) {
        m_out += "=\"none\"";
        return;
    }
    m_out += "=\"";
    appendSvgColor(m_out, color);
    m_out += '"';
    if (color.alpha() == 255)
        return;
    m_out += ' ';
    m_out += name;
    m_out += "-opacity=\"";
    appendSvgNumber(m_out, color.alphaF());
    m_out += '"';
}

void SvgWriter::writeStroke(const Stroke &stroke)
{
    if (!stroke.color.isValid() || stroke.width <= 0)
        return;
    writePaint("stroke", stroke.color);
    writeAttribute("stroke-width", stroke.width);
    if (!stroke.dashes.empty()) {
        m_out += " stroke-dasharray=\"";
        for (std::size_t i = 0; i < stroke.dashes.size(); ++i) {
            m_out += i > 0 ? " " : "";
            appendSvgNumber(m_out, stroke.dashes[i]);
        }
        m_out += '"';
    }
    if (stroke.round)
        m_out += " stroke-linecap=\"round\" stroke-linejoin=\"round\"";
}

} // namespace

QByteArray toSvg(const Picture &picture, double scale)
{
    return SvgWriter().write(picture, scale);
}

} // namespace views
