#pragma once

#include <QDBusConnection>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>

class QDBusVariant;

namespace app {

/// Whether the desktop asks for less motion: what its settings portal says, else its settings files. Asking takes as
/// long as the portal takes, without holding anything up; until then the files count.
class DesktopMotion : public QObject
{
    Q_OBJECT

public:
    explicit DesktopMotion(QString configFolder, QObject *parent = nullptr);

    bool isReduced() const { return m_reduced; }
    /// Asks the portal on this bus, and listens to it from then on.
    void ask(const QDBusConnection &bus);

Q_SIGNALS:
    void changed(bool reduced);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QString &group, const QString &key, const QVariant &value);
    void watchFiles();
    void update();

    QString m_configFolder;
    QFileSystemWatcher m_files;
    QHash<QString, bool> m_answers; ///< of the portal, by key: it says less motion
    bool m_reduced;
};

/// The bus of the session, if there is one; none is started.
bool hasSessionBus();

/// Whether the settings files of the desktop (GTK, KDE) ask for less motion.
bool doFilesReduceMotion(const QString &configFolder);

} // namespace app
