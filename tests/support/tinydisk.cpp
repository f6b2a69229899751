#include "tests/support/tinydisk.h"

#include <QDir>
#include <QFile>

#include <sched.h>
#include <sys/mount.h>

namespace tests {

namespace {

bool makeMountsPrivate()
{
    static const bool done = ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return done;
}

} // namespace

TinyDisk::TinyDisk(const QString &folder, int kilobytes) : m_folder(folder)
{
    const QByteArray options = "size=" + QByteArray::number(kilobytes) + "k";
    m_mounted = makeMountsPrivate() && ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
}

TinyDisk::~TinyDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

bool TinyDisk::setReadOnly(bool readOnly)
{
    const unsigned long flags = MS_REMOUNT | (readOnly ? MS_RDONLY : 0);
    return m_mounted && ::mount(nullptr, QFile::encodeName(m_folder).constData(), nullptr, flags, nullptr) == 0;
}

void TinyDisk::fill()
{
    QFile file(QDir(m_folder).filePath(QStringLiteral("filler")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    while (file.write(QByteArray(4096, 'x')) > 0) {
    }
}

void TinyDisk::empty()
{
    QFile::remove(QDir(m_folder).filePath(QStringLiteral("filler")));
}

} // namespace tests
