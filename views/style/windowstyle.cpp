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

/// Values for names of the style sheet that are not colours of the theme.
QString derivedValue(const QString &name, const Theme &theme, const QFont &font)
{
    const int em = QFontMetrics(font).height();
    if (name == QLatin1String("theme"))
        return theme.id();
    if (name == QLatin1String("small-font"))
        return QString::number(font.pointSizeF() > 0 ? font.pointSizeF() * 0.92 : 9.0, 'f', 1) + QStringLiteral("pt");
    if (name == QLatin1String("control-height"))
        return QString::number(em + 6) + QStringLiteral("px");
    if (name == QLatin1String("hover"))
        return mixed(theme.color(QStringLiteral("panel")), theme.color(QStringLiteral("windowText")), 0.07).name();
    if (name == QLatin1String("pressed"))
        return mixed(theme.color(QStringLiteral("panel")), theme.color(QStringLiteral("windowText")), 0.14).name();
    if (name == QLatin1String("inputBorder"))
        return mixed(theme.color(QStringLiteral("panelBorder")), theme.color(QStringLiteral("windowText")), 0.16).name();
    if (name == QLatin1String("scrollHandle"))
        return mixed(theme.color(QStringLiteral("panel")), theme.color(QStringLiteral("windowText")), 0.25).name();
    if (name == QLatin1String("scrollHandleHover"))
        return mixed(theme.color(QStringLiteral("panel")), theme.color(QStringLiteral("windowText")), 0.42).name();
    if (name == QLatin1String("selectedRow"))
        return mixed(theme.color(QStringLiteral("base")), theme.color(QStringLiteral("highlight")),
                     theme.isDark() ? 0.34 : 0.14).name();
    return {};
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
        const QString value = derivedValue(match.captured(1), theme, font);
        result += value.isEmpty() ? theme.color(match.captured(1)).name() : value;
        end = match.capturedEnd();
    }
    return result + QStringView(source).mid(end);
}

} // namespace views
