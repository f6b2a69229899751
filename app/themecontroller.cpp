#include "app/themecontroller.h"

#include "views/style/windowstyle.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>

namespace app {

using namespace Qt::StringLiterals;

ThemeController::ThemeController(QObject *parent) : QObject(parent), m_choice(Settings::themeChoice())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
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
    if (m_theme != &theme)
        qApp->setStyleSheet(views::windowStyleSheet(theme, QApplication::font()));
    m_applying = false;
    if (m_theme == &theme)
        return;
    m_theme = &theme;
    Q_EMIT themeChanged(theme);
}

} // namespace app
