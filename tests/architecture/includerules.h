#pragma once

#include <QString>
#include <QStringList>

#include <span>

/// Who may include whom. The compiler cannot hold this: distribution packages put all of Qt on one include path, and
/// all folders of a library are one target.
namespace tests {

struct FolderRule {
    QString folder;
    QStringList uses; ///< the folders it may include from, besides itself; all of them stand earlier in the table
};

/// From the bottom layer to the top one. A folder without an entry may not include anything of the project.
std::span<const FolderRule> folderRules();

/// The rule that the include line at the top of this file breaks, as a sentence; empty when it is allowed.
QString includeBreach(const QString &file, const QString &line);

} // namespace tests
