#include "views/style/windowstyle.h"

#include <QFile>
#include <QFontMetrics>
#include <QRegularExpression>

namespace views {
namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int from, int to) { return int(from + (to - from) * share + 0.5); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

/// A colour between two of the theme.
struct DerivedColor {
    const char *name;
    const char *from;
    const char *to;
    double share;     ///< of `to`, in the light theme
    double darkShare; ///< the same in the dark theme
};

constexpr DerivedColor derivedColors[] = {
    {"hover", "panel", "windowText", 0.06, 0.08},
    {"pressed", "panel", "windowText", 0.12, 0.15},
    {"inputBorder", "panelBorder", "windowText", 0.14, 0.12},
    {"scrollHandle", "panel", "windowText", 0.24, 0.24},
    {"scrollHandleHover", "panel", "windowText", 0.42, 0.42},
    {"selectedRow", "base", "highlight", 0.14, 0.36},
    {"primaryHover", "highlight", "windowText", 0.18, 0.12},
    {"accentBorder", "panel", "highlight", 0.3, 0.55},
    {"infoTint", "panel", "highlight", 0.07, 0.16},
    {"badTint", "panel", "spof", 0.08, 0.14},
    {"badBorder", "panel", "spof", 0.3, 0.4},
    {"warningTint", "panel", "warning", 0.1, 0.14},
    {"warningBorder", "panel", "warning", 0.35, 0.4},
    {"goodTint", "panel", "ok", 0.09, 0.14},
    {"goodBorder", "panel", "ok", 0.32, 0.4},
};

QString derivedColor(const QString &name, const Theme &theme)
{
    for (const DerivedColor &color : derivedColors) {
        if (name == QLatin1String(color.name))
            return mixed(theme.color(QString::fromLatin1(color.from)), theme.color(QString::fromLatin1(color.to)),
                         theme.isDark() ? color.darkShare : color.share).name();
    }
    return theme.color(name).name();
}

/// The value of a name of the style sheet. Sizes follow the font of the system.
QString valueOf(const QString &name, const Theme &theme, const QFont &font)
{
    const auto points = [&font](double factor) -> QString {
        const double size = font.pointSizeF() > 0 ? font.pointSizeF() : 9;
        return QString::number(size * factor, 'f', 1) + QStringLiteral("pt");
    };
    if (name == QLatin1String("theme"))
        return theme.id();
    if (name == QLatin1String("small-font"))
        return points(0.92);
    if (name == QLatin1String("title-font"))
        return points(1.15);
    if (name == QLatin1String("large-font"))
        return points(1.7);
    if (name == QLatin1String("input-height"))
        return QString::number(QFontMetrics(font).height() + 2) + QStringLiteral("px");
    return derivedColor(name, theme);
}

} // namespace

QPalette windowPalette(const Theme &theme)
{
    const auto color = [&theme](const char *name) { return theme.color(QString::fromLatin1(name)); };
    const struct {
        QPalette::ColorRole role;
        const char *name;
    } roles[] = {
        {QPalette::Window, "window"},           {QPalette::WindowText, "windowText"},
        {QPalette::Base, "base"},               {QPalette::AlternateBase, "alternateBase"},
        {QPalette::Text, "windowText"},         {QPalette::Button, "button"},
        {QPalette::ButtonText, "buttonText"},   {QPalette::BrightText, "highlightedText"},
        {QPalette::Highlight, "highlight"},     {QPalette::HighlightedText, "highlightedText"},
        {QPalette::Link, "link"},               {QPalette::LinkVisited, "link"},
        {QPalette::ToolTipBase, "toolTip"},     {QPalette::ToolTipText, "toolTipText"},
        {QPalette::PlaceholderText, "placeholderText"},
    };
    QPalette palette;
    for (const auto &entry : roles)
        palette.setColor(entry.role, color(entry.name));

    const QColor window = color("window");
    const QColor text = color("windowText");
    palette.setColor(QPalette::Light, mixed(window, Qt::white, 0.5));
    palette.setColor(QPalette::Midlight, mixed(window, text, 0.06));
    palette.setColor(QPalette::Mid, color("panelBorder"));
    palette.setColor(QPalette::Dark, mixed(window, text, 0.35));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 90));

    const QColor disabled = color("disabledText");
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color("panelBorder"));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, color("window"));
    return palette;
}

QString windowStyleSheet(const Theme &theme, const QFont &font)
{
    QFile file(QStringLiteral(":/themes/window.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(QStringLiteral("\\$\\{([A-Za-z.-]+)\\}"));
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(source)) {
        result += QStringView(source).mid(end, match.capturedStart() - end);
        result += valueOf(match.captured(1), theme, font);
        end = match.capturedEnd();
    }
    return result + QStringView(source).mid(end);
}

} // namespace views
