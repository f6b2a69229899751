#pragma once

#include "app/settings.h"

#include "views/picture/theme.h"

#include <QObject>

namespace app {

/// Gives the application palette and style sheet of the light or the dark theme, as the user or the system wants.
/// There is one, owned by the application.
class ThemeController : public QObject
{
    Q_OBJECT

public:
    explicit ThemeController(QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    const views::Theme &theme() const { return *m_theme; }

Q_SIGNALS:
    void themeChanged(const views::Theme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followSystem();
    void apply();

    ThemeChoice m_choice;
    bool m_systemIsDark = false;
    bool m_applying = false;
    const views::Theme *m_theme = nullptr;
};

} // namespace app
