#pragma once

#include <QColor>
#include <QHash>
#include <QString>
#include <QStringList>

namespace views {

/// Named colours and numbers of resources/themes/<id>.json.
class Theme
{
public:
    /// `light` or `dark`; any other id gives the light theme.
    static const Theme &named(const QString &id);
    static QStringList ids();

    const QString &id() const { return m_id; }
    bool isDark() const { return m_dark; }

    /// The colour of that name; a glaring magenta when the theme does not have it (a test loops over the names used).
    QColor color(const QString &name) const;
    bool hasColor(const QString &name) const { return m_colors.contains(name); }
    double number(const QString &name, double fallback) const;

private:
    static Theme load(const QString &id);

    QString m_id;
    bool m_dark = false;
    QHash<QString, QColor> m_colors;
    QHash<QString, double> m_numbers;
};

} // namespace views
