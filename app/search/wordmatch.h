#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace app {

/// How well a word that somebody typed fits a text, and which of its characters it was found in.
struct WordMatch {
    int score = 0;              ///< the higher the better; see wordmatch.cpp
    std::vector<int> positions; ///< in ascending order
};

/// The word as it stands, best at the beginning of the text or of one of its words. Upper and lower case are the same.
std::optional<WordMatch> matchWord(const QString &text, const QString &word);

/// Also initials ("zts" in "Zoom to selection"), and words with one slip of the fingers ("ngnix" for "Nginx").
std::optional<WordMatch> matchLoosely(const QString &text, const QString &word);

} // namespace app
