#pragma once

#include "model/base/result.h"
#include "model/diagram/diagram.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace app {

// Versions of a file are told apart by their content.
QByteArray versionOf(const QByteArray &content);
/// Empty: there is no such file.
QByteArray versionAt(const QString &path);

/// The drawing that a file is. Nothing when it cannot be read whole, or is a picture that carries one: that would be written over.
std::optional<model::Diagram> drawingIn(const model::Result<QByteArray> &bytes);

/// Knows which version of a file the user has seen, and notices when another program makes a different one.
class DiskFile : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Seen,    ///< as the user knows it; also when there is no file to watch
        Changed, ///< another program wrote something else
        Removed  ///< another program removed or renamed it
    };

    explicit DiskFile(QObject *parent = nullptr);

    /// The user sees this version from now on; an empty path ends watching.
    void setSeen(const QString &path, const QByteArray &version);
    const QByteArray &seenVersion() const { return m_seen; }
    const QByteArray &versionOnDisk() const { return m_onDisk; }

    State state() const;
    /// Looks at once. The watcher of the system misses what happens on network disks and while the program sleeps.
    State check();
    /// Says changed() again in a while, for who could not deal with it now.
    void checkLater();

Q_SIGNALS:
    /// The version on the disk is another than before, whether seen or not.
    void changed();

private:
    void watch();

    QString m_path;
    QByteArray m_seen;
    QByteArray m_onDisk;
    QFileSystemWatcher m_watcher;
    bool m_sayAgain = false;
    QTimer m_soon; ///< programs write in several steps; what is between them is nobody's version
};

} // namespace app
