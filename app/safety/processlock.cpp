#include "app/safety/processlock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace app {

namespace {

/// False when somebody removed the file between opening and locking it: then the lock holds nothing.
bool isStillThere(const QByteArray &path, int descriptor)
{
    struct stat named = {};
    struct stat opened = {};
    return ::stat(path.constData(), &named) == 0 && ::fstat(descriptor, &opened) == 0 && named.st_ino == opened.st_ino
           && named.st_dev == opened.st_dev;
}

} // namespace

// Not a QLockFile: that knows the holder by its process id, and in sandboxes every program has the same one.
std::unique_ptr<ProcessLock> ProcessLock::tryLock(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) // on a disk that is read only now, as after a bad end, what was left behind can be locked still
        descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return nullptr;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || !isStillThere(name, descriptor)) {
        ::close(descriptor);
        return nullptr;
    }
    return std::unique_ptr<ProcessLock>(new ProcessLock(name, descriptor));
}

ProcessLock::~ProcessLock()
{
    ::unlink(m_path.constData());
    ::close(m_descriptor);
}

} // namespace app
