#include "views/picture/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace views {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readThemeFile(const QString &id)
{
    QFile file(u":/themes/"_s + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

Theme Theme::load(const QString &id)
{
    Theme theme;
    theme.m_id = id;
    const QJsonObject object = readThemeFile(id);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isDouble())
            theme.m_numbers.insert(it.key(), it->toDouble());
        else if (it->isBool() && it.key() == u"dark"_s)
            theme.m_dark = it->toBool();
        else if (const QString text = it->toString(); text.startsWith(u'#'))
            theme.m_colors.insert(it.key(), QColor(text));
    }
    return theme;
}

const Theme &Theme::named(const QString &id)
{
    static const Theme light = load(u"light"_s);
    static const Theme dark = load(u"dark"_s);
    return id == dark.m_id ? dark : light;
}

QStringList Theme::ids()
{
    return {u"light"_s, u"dark"_s};
}

QColor Theme::color(const QString &name) const
{
    return m_colors.value(name, Qt::magenta);
}

double Theme::number(const QString &name, double fallback) const
{
    return m_numbers.value(name, fallback);
}

} // namespace views
