#pragma once

#include "app/settings.h"

#include "views/picture/theme.h"

#include <QObject>

namespace app {

/// Gives the application palette and style sheet of the light or the dark theme, as the user or the system wants.
/// There is one, owned by the application. With a style sheet, each widget tells all that are in it to style themselves anew when
/// it is put into another one; so the first window is put together without.
class ThemeController : public QObject
{
    Q_OBJECT

public:
    explicit ThemeController(QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    const views::Theme &theme() const { return *m_theme; }
    /// Before anybody asks for the size or the look of a widget; at the latest when the first window comes up.
    void styleWidgets();

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
    bool m_isStyling = false;
    const views::Theme *m_theme = nullptr;
};

} // namespace app
