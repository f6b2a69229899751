#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace model {

/// Another word for a kind, as people write it in a file by hand.
struct KindSynonym {
    QString word; ///< small letters and hyphens, as in ids
    QString kind; ///< an id of the catalogue
};

const std::vector<KindSynonym> &kindSynonyms();

/// The id of the known kind that somebody who wrote `word` as a kind most likely meant: spelt a little differently, called by
/// its name, or by another word for it. Nothing when none is near.
std::optional<QString> likelyMeantKind(const QString &word);

} // namespace model
