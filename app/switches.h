#pragma once

#include "views/picture/layers.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace app {

/// What menus switch on and off: the same in all windows at once, and remembered for the next run where that makes sense.
class Switches : public QObject
{
    Q_OBJECT

public:
    /// That of all windows; it lives as long as one of them.
    static std::shared_ptr<Switches> shared();

    /// The ids of the actions that switch something.
    static QStringList ids();

    bool isOn(const QString &id) const { return m_on.contains(id); }
    void set(const QString &id, bool on);

    const views::Layers &layers() const { return m_layers; }
    void setLayers(const views::Layers &layers);

Q_SIGNALS:
    void changed();

private:
    Switches();

    QSet<QString> m_on;
    views::Layers m_layers;
};

} // namespace app
