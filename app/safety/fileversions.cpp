#include "app/safety/fileversions.h"

#include "app/safety/datafolders.h"

#include "model/formats/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const QString timeFormat = u"yyyyMMdd-HHmmsszzz"_s; // in UTC; sorts by time
const QString suffix = u".tracepaper"_s;

/// The same however one came to the file; the file itself need not exist any more.
QString identity(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

} // namespace

QString FileVersions::folderOf(const QString &path) const
{
    const QByteArray hash = QCryptographicHash::hash(identity(path).toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
    return QDir(m_folder).filePath(QString::fromLatin1(hash));
}

model::Result<void> FileVersions::keep(const QString &path, const QByteArray &content, const QDateTime &time) const
{
    const std::vector<FileVersion> before = of(path);
    if (!before.empty()) {
        const model::Result<QByteArray> last = model::readWhole(before.front().file);
        if (last && *last == content)
            return {};
    }
    const QDir folder(folderOf(path));
    makePrivateFolder(m_folder);
    makePrivateFolder(folder.path());
    // Later than all before, whatever the clock says: the order is that of the saving.
    QDateTime moment = time.toUTC();
    if (!before.empty() && moment <= before.front().time.toUTC())
        moment = before.front().time.toUTC().addMSecs(1);
    const model::Result<void> written = model::writeWhole(folder.filePath(moment.toString(timeFormat) + suffix), content);
    if (written) {
        for (const FileVersion &version : versionsToGiveUp(of(path)))
            QFile::remove(version.file);
    }
    return written;
}

std::vector<FileVersion> FileVersions::of(const QString &path) const
{
    std::vector<FileVersion> versions;
    const QDir folder(folderOf(path));
    for (const QString &name : folder.entryList({u'*' + suffix}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const QDateTime time = QDateTime::fromString(name.chopped(suffix.size()), timeFormat);
        if (time.isValid())
            versions.push_back({folder.filePath(name), QDateTime(time.date(), time.time(), QTimeZone::utc()).toLocalTime()});
    }
    return versions;
}

std::vector<FileVersion> versionsToGiveUp(const std::vector<FileVersion> &versions)
{
    std::vector<FileVersion> givenUp;
    QDate day;
    std::size_t days = 0;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const QDate date = versions[i].time.date();
        const bool lastOfDay = date != std::exchange(day, date);
        if (i < newestVersionsKept)
            continue;
        if (!lastOfDay || ++days > daysKept)
            givenUp.push_back(versions[i]);
    }
    return givenUp;
}

} // namespace app
