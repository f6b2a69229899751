#include "views/picture/cardtext.h"

#include "views/picture/componentdrawing.h"
#include "views/picture/textmeasure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct CardTexts {
    Q_DECLARE_TR_FUNCTIONS(CardTexts)
};

constexpr double nameSize = 13;
constexpr double nameLine = 17;
constexpr double subtextSize = 11;
constexpr double subtextLine = 15;
constexpr double shortestSubtext = 36;
constexpr double captionSize = 10;
constexpr double widestCaption = 90;
constexpr int semiBold = 600;

double anchorX(TextAnchor anchor, const QRectF &area)
{
    return anchor == TextAnchor::Start ? area.left() : area.center().x();
}

void addStrike(const TextShape &text, std::vector<Shape> &shapes)
{
    const QRectF extent = extentOf(Shape(text));
    QPainterPath line(QPointF(extent.left() - 1, text.baseline.y() - 0.3 * text.size));
    line.lineTo(extent.right() + 1, text.baseline.y() - 0.3 * text.size);
    shapes.push_back(PathShape{line, {}, {text.color, 1.5, {}, false}});
}

// As many of the subtexts as fit on `lines` lines; the first is elided rather than left out, and where it is the only one
// it takes all of the lines.
QStringList subtextLines(const QStringList &subtexts, double width, int lines)
{
    if (subtexts.size() == 1 && lines > 1)
        return wrappedText(subtexts.front(), subtextSize, 400, width, lines);
    const QString separator = u" · "_s;
    QStringList result;
    for (const QString &text : subtexts) {
        const QString longer = result.isEmpty() ? text : QString(result.last() + separator + text);
        if (!result.isEmpty() && textWidth(longer, subtextSize, 400) <= width)
            result.last() = longer;
        else if (result.size() < lines)
            result += elidedText(text, subtextSize, 400, width);
    }
    return result;
}

// Name and value of the record that a visitor needs: one for www when there is one.
QStringList firstRecord(const model::Component &component)
{
    const QJsonArray records = component.property(u"records"_s).toArray();
    QJsonObject chosen = records.first().toObject();
    for (const QJsonValue &each : records) {
        if (each["name"_L1].toString().startsWith("www."_L1)) {
            chosen = each.toObject();
            break;
        }
    }
    return {chosen["name"_L1].toString(),
            QString(chosen["type"_L1].toString() + u' ' + chosen["value"_L1].toString()).trimmed()};
}

// "10.0.0.4:80", or what is known of it.
QString endpoint(const model::Component &component)
{
    if (component.has(model::Trait::EntryPoint))
        return {};
    const QString address = component.text(u"address"_s);
    if (!component.hasProperty(u"port"_s))
        return address;
    const QString port = QString::number(component.integer(u"port"_s));
    if (address.isEmpty())
        return CardTexts::tr("port %1").arg(port);
    const bool six = address.contains(u':'); // an IPv6 address stands in brackets before a port
    return six ? QString(u'[' + address + u"]:"_s + port) : QString(address + u':' + port);
}

// As the user wrote it: QUrl would show a name in another script in its encoded form.
QString hostOf(const QString &url)
{
    const QString rest = url.mid(url.indexOf("://"_L1) < 0 ? 0 : url.indexOf("://"_L1) + 3);
    return rest.left(rest.indexOf(QRegularExpression(u"[/?#:]"_s)));
}

QString allowedPorts(const model::Component &component)
{
    QStringList ports;
    for (const QJsonValue &port : component.property(u"allow"_s).toArray())
        ports += port.toVariant().toString();
    return ports.join(u", "_s);
}

// Unless the name says it, in whatever language the window speaks: what a file says is English.
QString ownChoice(const model::Component &component, const QString &key)
{
    const QString choice = component.hasProperty(key) ? component.text(key) : QString();
    const bool isSaid = component.name.contains(QString(choice).replace(u'-', u' '), Qt::CaseInsensitive);
    return choice.isEmpty() || isSaid ? QString() : model::choiceLabel(choice);
}

} // namespace

QStringList subtexts(const model::Component &component)
{
    using model::Trait;
    QStringList texts{ownChoice(component, u"role"_s)};
    if (component.has(Trait::EntryPoint))
        texts += hostOf(component.text(u"url"_s));
    else
        texts += component.text(u"product"_s);
    if (component.has(Trait::Resolves))
        texts += firstRecord(component);
    if (component.has(Trait::Balances))
        texts += {ownChoice(component, u"algorithm"_s), ownChoice(component, u"mode"_s)};
    if (component.has(Trait::Filters))
        texts += allowedPorts(component);
    texts += endpoint(component);
    if (const int instances = component.integer(u"instances"_s, 1); instances > 1)
        texts.prepend(u"×"_s + QString::number(instances));
    // What the name says already needs no saying again.
    texts.removeIf(
        [&](const QString &text) { return text.isEmpty() || component.name.contains(text, Qt::CaseInsensitive); });
    const bool known = model::findComponentKind(component.kind);
    const QString kind = known ? component.kindInfo().name : component.kind;
    const bool named = !component.name.isEmpty() || !known;
    const auto isSaid = [&component](const QString &text) { return !text.isEmpty() && component.name.contains(text, Qt::CaseInsensitive); };
    if (texts.isEmpty() && named && !component.has(Trait::Encloses) && !isSaid(kind) && !isSaid(component.kindInfo().englishName))
        texts += kind;
    return texts;
}

void addCardText(const CardText &text, const QRectF &area, const Palette &palette, std::vector<Shape> &shapes)
{
    const int lines = qMax(1, int(area.height() / nameLine));
    const QStringList name = wrappedText(text.name, nameSize, semiBold, area.width(), qMin(2, lines));
    const double rest = area.height() - double(name.size()) * nameLine;
    const QStringList below = subtextLines(text.subtexts, area.width(), qBound(0, int(rest / subtextLine), 2));

    const double x = anchorX(text.anchor, area);
    double y = area.center().y() - (double(name.size()) * nameLine + double(below.size()) * subtextLine) / 2;
    for (const QString &line : name) {
        const TextShape shape{
            {x, y + nameLine / 2 + baselineOffset(nameSize)}, line, nameSize, semiBold, text.anchor, palette.cardText};
        shapes.push_back(shape);
        if (text.struck)
            addStrike(shape, shapes);
        y += nameLine;
    }
    for (const QString &line : below) {
        shapes.push_back(TextShape{{x, y + subtextLine / 2 + baselineOffset(subtextSize)},
                                   line,
                                   subtextSize,
                                   400,
                                   text.anchor,
                                   palette.cardSubtext});
        y += subtextLine;
    }
}

QRectF captionArea(const QString &name, const QRectF &badge)
{
    const double width = std::min(textWidth(name, captionSize, 400), widestCaption) + 6;
    return {badge.center().x() - width / 2, badge.bottom() + 2, width, 14};
}

void addCaption(const QString &name, const QRectF &badge, const Palette &palette, std::vector<Shape> &shapes)
{
    const QRectF area = captionArea(name, badge);
    QColor ground = palette.canvas;
    ground.setAlphaF(0.85F);
    shapes.push_back(RectShape{area, 4, ground, {}});
    shapes.push_back(TextShape{{area.center().x(), area.center().y() + baselineOffset(captionSize)},
                               elidedText(name, captionSize, 400, widestCaption),
                               captionSize,
                               400,
                               TextAnchor::Middle,
                               palette.cardSubtext});
}

void addFrameTitle(const FrameTitle &title, const QRectF &area, const Palette &palette, std::vector<Shape> &shapes)
{
    const QString name = elidedText(title.name, nameSize, semiBold, area.width());
    const double baseline = area.center().y() + baselineOffset(nameSize);
    const TextShape text{{area.left(), baseline}, name, nameSize, semiBold, TextAnchor::Start, palette.frameTitle};
    shapes.push_back(text);
    const double used = textWidth(name, nameSize, semiBold) + 10;
    if (area.width() - used >= shortestSubtext) {
        for (const QString &line : subtextLines(title.subtexts, area.width() - used, 1))
            shapes.push_back(TextShape{{area.left() + used, baseline}, line, subtextSize, 400, TextAnchor::Start, palette.frameTitle, true});
    }
    if (title.struck)
        addStrike(text, shapes);
}

} // namespace views
