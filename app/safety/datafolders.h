#pragma once

#include <QString>

namespace app {

// Below the user's data folder; nobody else may look in.

/// Work that is not saved yet.
QString recoveryFolder();
/// Earlier versions of files.
QString versionsFolder();
/// Drawings that the user starts others from.
QString templatesFolder();
/// Which files are open, and in which program.
QString openMarksFolder();

/// A file that says which program remembers the open diagrams.
QString openTabsLock();

/// For people: the home folder is ~.
QString shownFolder(const QString &path);

/// Creates the folder for this user alone; false when that cannot be done.
bool makePrivateFolder(const QString &path);

} // namespace app
