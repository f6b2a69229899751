#pragma once

#include <QStringList>

#include <vector>

namespace app {

/// What a tab is named after.
struct TabName {
    QString name; ///< of the file, without folder and suffix
    QString path; ///< of the file; empty: there is none
};

/// A title for each. Files that have the same name in different folders are told apart by as few folders as it takes.
QStringList tabTitles(const std::vector<TabName> &tabs);

} // namespace app
