#include "app/switches.h"

#include "app/settings.h"

namespace app {

namespace {

struct Switch {
    const char *id;
    bool (*remembered)(); ///< without, it is on at each start
    void (*remember)(bool);
};

constexpr Switch switches[] = {{"view.grid", &Settings::isGridVisible, &Settings::setGridVisible},
                               {"view.snap", &Settings::isSnapping, &Settings::setSnapping},
                               {"view.minimap", &Settings::isMinimapVisible, &Settings::setMinimapVisible},
                               {"view.guides", &Settings::isAligning, &Settings::setAligning},
                               {"request.follow", &Settings::isFollowing, &Settings::setFollowing},
                               {"file.open-last", &Settings::isOpeningLast, &Settings::setOpeningLast},
                               {"view.spofs", nullptr, nullptr},
                               {"view.steps", nullptr, nullptr}};

} // namespace

std::shared_ptr<Switches> Switches::shared()
{
    static std::weak_ptr<Switches> current;
    std::shared_ptr<Switches> found = current.lock();
    if (!found) {
        found.reset(new Switches);
        current = found;
    }
    return found;
}

QStringList Switches::ids()
{
    QStringList ids;
    for (const Switch &each : switches)
        ids.append(QLatin1String(each.id));
    return ids;
}

Switches::Switches() : m_layers(views::layersWithout(Settings::hiddenLayers()))
{
    for (const Switch &each : switches) {
        if (!each.remembered || each.remembered())
            m_on.insert(QLatin1String(each.id));
    }
}

void Switches::set(const QString &id, bool on)
{
    if (isOn(id) == on)
        return;
    on ? void(m_on.insert(id)) : void(m_on.remove(id));
    for (const Switch &each : switches) {
        if (id == QLatin1String(each.id) && each.remember)
            each.remember(on);
    }
    Q_EMIT changed();
}

void Switches::setLayers(const views::Layers &layers)
{
    if (m_layers == layers)
        return;
    m_layers = layers;
    Settings::setHiddenLayers(views::hiddenIds(layers));
    Q_EMIT changed();
}

} // namespace app
