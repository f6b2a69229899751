#include "model/diagram/reservedmembers.h"

#include <algorithm>
#include <array>

namespace model {

namespace {

template<std::size_t size>
bool contains(const std::array<QLatin1String, size> &keys, const QString &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

bool isReservedDiagramMember(const QString &key)
{
    static constexpr std::array keys{QLatin1String("format"),     QLatin1String("version"),
                                     QLatin1String("title"),      QLatin1String("description"),
                                     QLatin1String("components"), QLatin1String("connections")};
    return contains(keys, key);
}

bool isReservedComponentMember(const QString &key)
{
    static constexpr std::array keys{QLatin1String("id"),     QLatin1String("kind"),   QLatin1String("name"),
                                     QLatin1String("parent"), QLatin1String("x"),      QLatin1String("y"),
                                     QLatin1String("width"),  QLatin1String("height"), QLatin1String("properties")};
    return contains(keys, key);
}

bool isReservedConnectionMember(const QString &key)
{
    static constexpr std::array keys{QLatin1String("id"), QLatin1String("from"), QLatin1String("to"),
                                     QLatin1String("protocol")};
    return contains(keys, key);
}

} // namespace model
