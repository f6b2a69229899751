#pragma once

#include "model/base/identifier.h"

#include <QAction>
#include <QIcon>
#include <QPointer>

#include <optional>
#include <variant>
#include <vector>

namespace app {

/// Something that can be found by typing: an action, a part or a connection.
struct SearchEntry {
    QString title;
    QString detail;    ///< what it is and where
    QStringList facts; ///< further texts it is found by: "Address 10.0.0.5"
    QString keys;      ///< its shortcut
    QString refusal;   ///< why it cannot be used now; empty when it can
    QIcon icon;
    std::variant<QPointer<QAction>, model::ComponentId, model::ConnectionId> target;
};

using SearchEntries = std::vector<SearchEntry>;

/// An entry that was found, with what to emphasise in it.
struct SearchResult {
    const SearchEntry *entry = nullptr;
    int score = 0;
    QString detail; ///< the entry's, and the fact that it was found by
    std::vector<int> titlePositions;
    std::vector<int> detailPositions;
};

/// The entry, when every word of the query is found in it: in its title, its detail, or a fact.
std::optional<SearchResult> findIn(const SearchEntry &entry, const QString &query);

/// All that fit, the best first; those that fit equally well in their order. `entries` outlives the results.
std::vector<SearchResult> findIn(const SearchEntries &entries, const QString &query);

} // namespace app
