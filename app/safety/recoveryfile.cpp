#include "app/safety/recoveryfile.h"

#include "app/safety/datafolders.h"
#include "app/safety/processlock.h"

#include "model/formats/nativeformat.h"
#include "model/formats/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

// The first line says where the work belongs, the rest is a diagram as in any file: one can be made from it by hand.
const QString dataSuffix = u".unsaved"_s;
const QString lockSuffix = u".lock"_s;

QJsonArray owedToJson(const std::vector<views::Companion> &owed)
{
    QJsonArray array;
    for (const views::Companion &each : owed) {
        QJsonObject object{{u"property"_s, each.property}, {u"name"_s, each.name}, {u"file"_s, each.file}};
        if (!each.content.isEmpty())
            object.insert(u"content"_s, QString::fromLatin1(each.content.toBase64()));
        array.append(object);
    }
    return array;
}

std::vector<views::Companion> owedFromJson(const QJsonArray &array)
{
    std::vector<views::Companion> owed;
    for (const QJsonValue each : array)
        owed.push_back({each[u"property"_s].toString(), each[u"name"_s].toString(), each[u"file"_s].toString(), QByteArray::fromBase64(each[u"content"_s].toString().toLatin1())});
    return owed;
}

QByteArray written(const UnsavedWork &work)
{
    QJsonObject place{{u"path"_s, work.path},
                      {u"seenVersion"_s, QString::fromLatin1(work.seenVersion)},
                      {u"time"_s, work.time.toUTC().toString(Qt::ISODateWithMs)}};
    if (!work.owed.empty())
        place.insert(u"owed"_s, owedToJson(work.owed));
    return QJsonDocument(place).toJson(QJsonDocument::Compact) + '\n' + model::writeNative(work.diagram);
}

std::optional<UnsavedWork> readWork(const QString &path)
{
    const model::Result<QByteArray> bytes = model::readWhole(path);
    if (!bytes)
        return std::nullopt;
    const qsizetype firstLine = bytes->indexOf('\n');
    const model::ReadResult read = model::readNative(bytes->mid(firstLine + 1));
    if (!read.isComplete() && read.diagram.isEmpty())
        return std::nullopt;
    const QJsonObject place = QJsonDocument::fromJson(bytes->left(qMax(firstLine, 0))).object();
    return UnsavedWork{read.diagram, place.value(u"path"_s).toString(), place.value(u"seenVersion"_s).toString().toLatin1(),
                       QDateTime::fromString(place.value(u"time"_s).toString(), Qt::ISODateWithMs).toLocalTime(), owedFromJson(place.value(u"owed"_s).toArray())};
}

/// What lies in the folder, by the name that work, lock and unfinished writing share.
QHash<QString, QStringList> entriesByName(const QDir &folder)
{
    QHash<QString, QStringList> entries;
    for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden))
        entries[file.section(u'.', 0, 0)].append(file);
    return entries;
}

} // namespace

RecoveryFile::RecoveryFile(const QString &path, std::unique_ptr<ProcessLock> lock) : m_path(path), m_lock(std::move(lock)) {}

RecoveryFile::~RecoveryFile() = default;

model::Result<std::shared_ptr<RecoveryFile>> RecoveryFile::create(const QString &folder)
{
    const QString name = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::Id128));
    std::unique_ptr<ProcessLock> lock = makePrivateFolder(folder) ? ProcessLock::tryLock(name + lockSuffix) : nullptr;
    if (!lock)
        return model::Error{QCoreApplication::translate("RecoveryFile", "Nothing can be written in the folder \u201c%1\u201d.").arg(folder)};
    return std::shared_ptr<RecoveryFile>(new RecoveryFile(name + dataSuffix, std::move(lock)));
}

QString RecoveryFile::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

model::Result<void> RecoveryFile::write(const UnsavedWork &work) const
{
    return model::writeWhole(m_path, written(work));
}

void RecoveryFile::remove() const
{
    QFile::remove(m_path);
}

std::vector<RecoveryFile::LeftOver> RecoveryFile::findLeftOver(const QString &folder)
{
    std::vector<LeftOver> found;
    const QDir dir(folder);
    const QHash<QString, QStringList> entries = entriesByName(dir);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        std::unique_ptr<ProcessLock> lock = ProcessLock::tryLock(dir.filePath(entry.key() + lockSuffix));
        if (!lock)
            continue; // its program runs
        const QString data = entry.key() + dataSuffix;
        for (const QString &file : entry.value()) {
            if (file != data && file != entry.key() + lockSuffix)
                QFile::remove(dir.filePath(file)); // writing that was cut off
        }
        if (std::optional<UnsavedWork> work = readWork(dir.filePath(data)))
            found.push_back({std::shared_ptr<RecoveryFile>(new RecoveryFile(dir.filePath(data), std::move(lock))), std::move(*work)});
    }
    std::sort(found.begin(), found.end(), [](const LeftOver &a, const LeftOver &b) { return a.work.time > b.work.time; });
    return found;
}

} // namespace app
