#include "app/safety/openmark.h"

#include "app/safety/datafolders.h"
#include "app/safety/processlock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// The same for all names of a file.
QString markOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const QByteArray name = (real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real).toUtf8();
    return QDir(openMarksFolder()).filePath(QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex()) + u".lock"_s);
}

} // namespace

OpenMark::OpenMark() = default;
OpenMark::~OpenMark() = default;

void OpenMark::tidy()
{
    const QDir folder(openMarksFolder());
    for (const QString &file : folder.entryList({u"*.lock"_s}, QDir::Files | QDir::Hidden))
        ProcessLock::tryLock(folder.filePath(file)); // goes with its lock
}

bool OpenMark::set(const QString &path)
{
    const QString file = path.isEmpty() ? QString() : markOf(path);
    if (file == m_file)
        return false;
    m_lock.reset();
    m_file = file;
    return isTaken();
}

bool OpenMark::isTaken()
{
    if (m_file.isEmpty() || m_lock || !makePrivateFolder(openMarksFolder()))
        return false;
    m_lock = ProcessLock::tryLock(m_file);
    return !m_lock && QFileInfo::exists(m_file);
}

} // namespace app
