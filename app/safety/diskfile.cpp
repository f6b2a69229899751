#include "app/safety/diskfile.h"

#include "model/formats/nativeformat.h"
#include "model/formats/picturefile.h"
#include "model/formats/wholefile.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace app {

namespace {

constexpr int settleMs = 250;

} // namespace

QByteArray versionOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex(); // a quarter of the time of SHA-256
}

QByteArray versionAt(const QString &path)
{
    const model::Result<QByteArray> content = model::readWhole(path);
    if (content)
        return versionOf(*content);
    // One that is there and cannot be read was changed, and is not written over as one that is gone.
    return QFileInfo(path).isFile() ? QByteArrayLiteral("unreadable") : QByteArray();
}

std::optional<model::Diagram> drawingIn(const model::Result<QByteArray> &bytes)
{
    if (!bytes || model::fileInside(*bytes))
        return std::nullopt;
    const model::ReadResult result = model::readNative(*bytes);
    return result.isComplete() ? std::optional(result.diagram) : std::nullopt;
}

DiskFile::DiskFile(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_soon, &QTimer::timeout, this, &DiskFile::check);
    const auto checkSoon = [this] {
        if (!m_soon.isActive()) // in a folder where something happens all the time as well
            m_soon.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, checkSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, checkSoon);
}

void DiskFile::setSeen(const QString &path, const QByteArray &version)
{
    m_soon.stop();
    m_sayAgain = false;
    m_path = path;
    m_seen = version;
    m_onDisk = version;
    // What was just written may be another file of the same name, which the system has to be told.
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    watch();
}

DiskFile::State DiskFile::state() const
{
    if (m_path.isEmpty() || m_onDisk == m_seen)
        return State::Seen;
    return m_onDisk.isEmpty() ? State::Removed : State::Changed;
}

DiskFile::State DiskFile::check()
{
    m_soon.stop();
    if (m_path.isEmpty())
        return State::Seen;
    watch(); // a file that was written anew is another one for the system
    const QByteArray version = versionAt(m_path);
    const bool isNews = version != m_onDisk;
    m_onDisk = version;
    if (std::exchange(m_sayAgain, false) || isNews)
        Q_EMIT changed();
    return state();
}

void DiskFile::checkLater()
{
    m_sayAgain = true;
    m_soon.start();
}

void DiskFile::watch()
{
    QStringList wanted;
    if (const QFileInfo file(m_path); !m_path.isEmpty()) {
        // Of a link, both ends: either can be written anew.
        for (const QString &path : {m_path, file.absolutePath(), file.canonicalFilePath(), QFileInfo(file.canonicalFilePath()).absolutePath()}) {
            if (QFileInfo::exists(path) && !wanted.contains(path))
                wanted.append(path);
        }
    }
    for (const QString &path : m_watcher.files() + m_watcher.directories()) {
        if (!wanted.removeOne(path))
            m_watcher.removePath(path);
    }
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace app
