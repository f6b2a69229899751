#pragma once

#include "model/base/result.h"

#include <QDateTime>

#include <vector>

namespace app {

/// An earlier version of a file.
struct FileVersion {
    QString file; ///< a copy of it
    QDateTime time;
};

/// Copies of the last versions of the user's files, kept in the data folder and not beside the files.
class FileVersions
{
public:
    explicit FileVersions(const QString &folder) : m_folder(folder) {}

    /// Keeps this content of the file at `path`, unless it is what was kept last, and gives up the oldest ones.
    model::Result<void> keep(const QString &path, const QByteArray &content, const QDateTime &time) const;
    /// The newest first.
    std::vector<FileVersion> of(const QString &path) const;

private:
    QString folderOf(const QString &path) const;

    QString m_folder;
};

inline constexpr std::size_t newestVersionsKept = 10;
inline constexpr std::size_t daysKept = 10;

/// Of versions in the order of FileVersions::of() those that are not needed any more: all but the newest, and the last
/// one of each of the days before these, because ten saves in a row must not push out how it was yesterday.
std::vector<FileVersion> versionsToGiveUp(const std::vector<FileVersion> &versions);

} // namespace app
