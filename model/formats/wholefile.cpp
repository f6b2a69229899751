#include "model/formats/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include <cerrno>

namespace model {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

/// Devices and pipes may never end.
constexpr qint64 longestFile = qint64(256) << 20;

Error unreadable(const QString &reason)
{
    return Error{Texts::tr("The file cannot be read: %1.").arg(reason)};
}

/// Some file systems say only when the data goes to the disk that there is no room for it; QSaveFile does not listen.
bool reachesDisk(QSaveFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP;
#else
    return true;
#endif
}

/// A rename is on the disk when its folder is. Nothing can be done when that fails, and the file is whole either way.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder)
#endif
}

/// Renaming something over a device or a pipe would destroy it.
bool isDeviceOrPipe(const QString &path)
{
    const QFileInfo target(path);
    return target.exists() && !target.isFile() && !target.isDir();
}

Error unsaved(const QString &path, const QString &reason)
{
    return Error{Texts::tr("“%1” could not be saved: %2.").arg(QDir::toNativeSeparators(path), reason)};
}

/// Why a file cannot be written, in words that say what to change; empty when it cannot be seen from outside.
QString obstacle(const QString &path, qint64 size)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    const QString shownFolder = QDir::toNativeSeparators(folder);
    if (file.isDir())
        return Texts::tr("there is a folder of that name");
    if (!QFileInfo::exists(folder))
        return Texts::tr("the folder “%1” does not exist").arg(shownFolder);
    if (!QFileInfo(folder).isDir())
        return Texts::tr("“%1” is not a folder").arg(shownFolder);
    const QStorageInfo disk(folder);
    if (disk.isReadOnly())
        return Texts::tr("the disk that holds the folder “%1” is read only").arg(shownFolder);
    if (!QFileInfo(folder).isWritable())
        return Texts::tr("you are not allowed to write in the folder “%1”").arg(shownFolder);
    if (file.exists() && !file.isWritable())
        return Texts::tr("the file is write-protected");
    if (disk.isValid() && disk.bytesAvailable() < size)
        return Texts::tr("the disk is full; remove something from it");
    return {};
}

} // namespace

Result<QByteArray> readWhole(const QString &path)
{
    if (path.isEmpty())
        return unreadable(Texts::tr("it has no name"));
    QFile file(path);
    if (QFileInfo(path).isDir())
        return unreadable(Texts::tr("it is a folder"));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    return readWhole(file);
}

Result<QByteArray> readWhole(QFile &file)
{
    const QByteArray bytes = file.read(longestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString());
    if (bytes.size() > longestFile)
        return Error{Texts::tr("The file has more than 256 MB; that is no diagram.")};
    return bytes;
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    if (isDeviceOrPipe(path)) {
        QFile device(path);
        const bool taken = device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && device.write(bytes) == bytes.size();
        return taken ? Result<void>() : unsaved(path, device.errorString());
    }
    QSaveFile file(path);
    errno = 0;
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && reachesDisk(file);
    const int systemError = errno;
    if (written && file.commit()) {
        syncFolder(QFileInfo(QFileInfo(path).canonicalFilePath()).path());
        return {};
    }
    QString reason = obstacle(path, bytes.size());
    if (reason.isEmpty())
        reason = file.error() == QFileDevice::NoError ? qt_error_string(systemError) : file.errorString();
    return unsaved(path, reason);
}

} // namespace model
