#include "model/catalog/hue.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace model {

namespace {

struct Hue {
    const char *id;
    const char *name;
};

constexpr Hue hues[] = {
    {"red", QT_TRANSLATE_NOOP("Hues", "Red")},
    {"orange", QT_TRANSLATE_NOOP("Hues", "Orange")},
    {"yellow", QT_TRANSLATE_NOOP("Hues", "Yellow")},
    {"green", QT_TRANSLATE_NOOP("Hues", "Green")},
    {"teal", QT_TRANSLATE_NOOP("Hues", "Teal")},
    {"blue", QT_TRANSLATE_NOOP("Hues", "Blue")},
    {"purple", QT_TRANSLATE_NOOP("Hues", "Purple")},
    {"pink", QT_TRANSLATE_NOOP("Hues", "Pink")},
    {"gray", QT_TRANSLATE_NOOP("Hues", "Gray")},
};

} // namespace

const QStringList &hueIds()
{
    static const QStringList ids = [] {
        QStringList all;
        for (const Hue &hue : hues)
            all.append(QString::fromLatin1(hue.id));
        return all;
    }();
    return ids;
}

QString hueName(const QString &id)
{
    const auto found = std::find_if(std::begin(hues), std::end(hues), [&id](const Hue &hue) { return id == QLatin1String(hue.id); });
    return found == std::end(hues) ? id : QCoreApplication::translate("Hues", found->name);
}

} // namespace model
