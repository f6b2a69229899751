#include "views/picture/palette.h"

#include "model/catalog/componentcatalog.h"
#include "model/catalog/hue.h"

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct NamedColor {
    QLatin1StringView name;
    QColor Palette::*member;
};

constexpr NamedColor namedColors[] = {
    {"canvas"_L1, &Palette::canvas},
    {"cardFill"_L1, &Palette::cardFill},
    {"cardStroke"_L1, &Palette::cardStroke},
    {"cardText"_L1, &Palette::cardText},
    {"cardSubtext"_L1, &Palette::cardSubtext},
    {"cardShadow"_L1, &Palette::cardShadow},
    {"frameTitle"_L1, &Palette::frameTitle},
    {"chipFill"_L1, &Palette::chipFill},
    {"chipStroke"_L1, &Palette::chipStroke},
    {"chipText"_L1, &Palette::chipText},
    {"spof"_L1, &Palette::spof},
    {"spofText"_L1, &Palette::spofText},
    {"spofBadgeFill"_L1, &Palette::spofBadgeFill},
    {"down"_L1, &Palette::down},
    {"downHatch"_L1, &Palette::downHatch},
    {"token.request"_L1, &Palette::tokenRequest},
    {"token.reply"_L1, &Palette::tokenReply},
    {"tokenText"_L1, &Palette::tokenText},
    {"token.error"_L1, &Palette::failure},
    {"pathLit"_L1, &Palette::pathLit},
    {"pathStepFill"_L1, &Palette::pathStepFill},
    {"pathStepText"_L1, &Palette::pathStepText},
    {"selectionHalo"_L1, &Palette::selectionHalo},
    {"hover"_L1, &Palette::hover},
    {"noteFill"_L1, &Palette::noteFill},
    {"noteStroke"_L1, &Palette::noteStroke},
    {"noteText"_L1, &Palette::noteText},
    {"legendFill"_L1, &Palette::legendFill},
    {"legendStroke"_L1, &Palette::legendStroke},
    {"legendText"_L1, &Palette::legendText},
    {"titleText"_L1, &Palette::titleText},
};

QString categoryColorName(model::Category category)
{
    return u"category."_s + model::categoryId(category);
}

QString hueColorName(const QString &hue)
{
    return u"hue."_s + hue;
}

QString trafficColorName(model::TrafficKind traffic)
{
    return u"traffic."_s + model::trafficKindId(traffic);
}

} // namespace

Palette Palette::of(const Theme &theme)
{
    Palette palette;
    for (const NamedColor &entry : namedColors)
        palette.*entry.member = theme.color(entry.name);
    for (const model::Category category : model::allCategories)
        palette.category[std::size_t(category)] = theme.color(categoryColorName(category));
    for (const model::TrafficKind traffic : model::allTrafficKinds)
        palette.traffic[std::size_t(traffic)] = theme.color(trafficColorName(traffic));
    for (const QString &hue : model::hueIds())
        palette.hues.insert(hue, theme.color(hueColorName(hue)));
    return palette;
}

std::optional<QColor> Palette::chosen(const QString &hue) const
{
    const auto found = hues.constFind(hue);
    return found == hues.constEnd() ? std::nullopt : std::optional(*found);
}

Palette Palette::dimmed(double opacity) const
{
    Palette result = *this;
    const auto fade = [&](QColor &color) {
        if (color.alpha() < 255)
            color.setAlphaF(float(color.alphaF() * opacity));
        else
            color = mixed(color, canvas, opacity);
    };
    for (const NamedColor &entry : namedColors)
        fade(result.*entry.member);
    // Names stay readable, only quieter.
    for (QColor Palette::*text :
         {&Palette::cardText, &Palette::cardSubtext, &Palette::frameTitle, &Palette::chipText, &Palette::noteText})
        result.*text = mixed(this->*text, canvas, (1 + opacity) / 2);
    for (QColor &color : result.category)
        fade(color);
    for (QColor &color : result.traffic)
        fade(color);
    for (QColor &color : result.hues)
        fade(color);
    return result;
}

QStringList drawingColorNames()
{
    QStringList names;
    for (const NamedColor &entry : namedColors)
        names += entry.name;
    for (const model::Category category : model::allCategories)
        names += categoryColorName(category);
    for (const model::TrafficKind traffic : model::allTrafficKinds)
        names += trafficColorName(traffic);
    for (const QString &hue : model::hueIds())
        names += hueColorName(hue);
    for (const model::ComponentKind &kind : model::componentKinds()) {
        if (kind.has(model::Trait::Encloses))
            names += {u"frameStroke."_s + kind.id, u"frameFill."_s + kind.id};
    }
    return names;
}

QColor mixed(const QColor &top, const QColor &bottom, double strength)
{
    const auto blend = [strength](int a, int b) { return qRound(a * strength + b * (1 - strength)); };
    return {blend(top.red(), bottom.red()), blend(top.green(), bottom.green()), blend(top.blue(), bottom.blue())};
}

} // namespace views
