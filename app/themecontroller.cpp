#include "app/themecontroller.h"

#include "views/style/icons.h"
#include "views/style/windowstyle.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QProxyStyle>
#include <QWidget>

#include <utility>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Fusion with our icons on the buttons of bars and docks: in the color of the theme, and not read from several files each
/// before they are seen. Labels show their text as it is: names and messages of drawings that somebody else has made are in
/// many of them, and in HTML an <img> would read a file.
class WindowStyle : public QProxyStyle
{
public:
    WindowStyle() : QProxyStyle(u"Fusion"_s) {}

    void polish(QWidget *widget) override
    {
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
            label->setTextFormat(Qt::PlainText);
        QProxyStyle::polish(widget);
    }
    using QProxyStyle::polish;

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (icon) {
        case SP_ToolBarHorizontalExtensionButton:
            return views::actionIcon(u"chevron-right"_s);
        case SP_ToolBarVerticalExtensionButton:
            return views::actionIcon(u"chevron-down"_s);
        case SP_TitleBarCloseButton:
            return views::actionIcon(u"close"_s);
        case SP_TitleBarNormalButton:
            return views::actionIcon(u"panel-right"_s);
        default:
            return QProxyStyle::standardIcon(icon, option, widget);
        }
    }
};

} // namespace

ThemeController::ThemeController(QObject *parent) : QObject(parent), m_choice(Settings::themeChoice())
{
    QApplication::setStyle(new WindowStyle);
    followSystem();
    qApp->installEventFilter(this);
}

void ThemeController::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    Settings::setThemeChoice(choice);
    apply();
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying)
        followSystem();
    if (event->type() == QEvent::Polish && !m_isStyling && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow())
        styleWidgets();
    return QObject::eventFilter(watched, event);
}

void ThemeController::followSystem()
{
    m_applying = true;
    // Without a palette of our own the application has the system's.
    QApplication::setPalette(QPalette());
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    m_applying = false;
    apply();
}

void ThemeController::apply()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    const views::Theme &theme = views::Theme::named(dark ? u"dark"_s : u"light"_s);
    m_applying = true;
    QApplication::setPalette(views::windowPalette(theme));
    m_applying = false;
    if (m_theme == &theme)
        return;
    m_theme = &theme;
    if (std::exchange(m_isStyling, false))
        styleWidgets();
    Q_EMIT themeChanged(theme);
}

void ThemeController::styleWidgets()
{
    if (std::exchange(m_isStyling, true))
        return;
    m_applying = true;
    qApp->setStyleSheet(views::windowStyleSheet(*m_theme, QApplication::font()));
    m_applying = false;
}

} // namespace app
