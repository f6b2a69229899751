#include "app/motion/desktopmotion.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;

bool withoutAnimations(const QVariant &value)
{
    return !value.toBool();
}

bool isZero(const QVariant &value)
{
    return value.toDouble() == 0;
}

struct Setting {
    QString group;
    QString key;
    bool (*reduces)(const QVariant &value);
};

const Setting settings[] = {
    {u"org.gnome.desktop.interface"_s, u"enable-animations"_s, &withoutAnimations},
    {u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, &isZero},
};

const QString files[] = {u"gtk-4.0/settings.ini"_s, u"gtk-3.0/settings.ini"_s, u"kdeglobals"_s};

/// Portals wrap a value once or twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopMotion::DesktopMotion(QString configFolder, QObject *parent)
    : QObject(parent), m_configFolder(std::move(configFolder)), m_reduced(doFilesReduceMotion(m_configFolder))
{
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, [this] {
        watchFiles(); // who writes a file anew ends the watch
        update();
    });
    watchFiles();
}

void DesktopMotion::watchFiles()
{
    const QDir folder(m_configFolder);
    for (const QString &file : files) {
        if (QFileInfo::exists(folder.filePath(file)))
            m_files.addPath(folder.filePath(file));
    }
}

void DesktopMotion::ask(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // else the slot below is not found by its parameters
    QDBusConnection(bus).connect(service, path, interface, u"SettingChanged"_s, this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    for (const Setting &setting : settings) {
        QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        question << setting.group << setting.key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, setting, watcher] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid()) // else there is no portal, or it does not know
                take(setting.group, setting.key, reply.value().variant());
        });
    }
}

void DesktopMotion::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void DesktopMotion::take(const QString &group, const QString &key, const QVariant &value)
{
    for (const Setting &setting : settings) {
        if (setting.group == group && setting.key == key)
            m_answers.insert(key, setting.reduces(unwrapped(value)));
    }
    update();
}

void DesktopMotion::update()
{
    const bool reduced = m_answers.isEmpty() ? doFilesReduceMotion(m_configFolder)
                                             : std::any_of(m_answers.cbegin(), m_answers.cend(), [](bool answer) { return answer; });
    if (std::exchange(m_reduced, reduced) != reduced)
        Q_EMIT changed(reduced);
}

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") && QFileInfo::exists(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).filePath(u"bus"_s)));
}

bool doFilesReduceMotion(const QString &configFolder)
{
    const QDir folder(configFolder);
    for (const QString &name : {files[0], files[1]}) {
        const QVariant animations = QSettings(folder.filePath(name), QSettings::IniFormat).value(u"Settings/gtk-enable-animations"_s);
        if (animations.isValid())
            return !animations.toBool();
    }
    const QVariant factor = QSettings(folder.filePath(files[2]), QSettings::IniFormat).value(u"KDE/AnimationDurationFactor"_s);
    return factor.isValid() && factor.toDouble() == 0;
}

} // namespace app
