#include "app/search/searchentry.h"

#include "app/search/wordmatch.h"

#include <algorithm>

namespace app {

namespace {

// A word in the title counts fully, elsewhere less.
constexpr double detailShare = 0.5;
constexpr double factShare = 0.45;
constexpr int together = 30;    ///< all words in one text, as typed
constexpr int unusable = 25;    ///< what cannot be used stands behind what can
constexpr QStringView separator = u" \u00b7 ";

struct Search {
    SearchResult result;
    QStringList factsFound;
};

void addPositions(std::vector<int> &all, const std::vector<int> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

/// The fact with the best match, or -1.
int bestFact(const SearchEntry &entry, const QString &word, WordMatch &best)
{
    int found = -1;
    for (qsizetype i = 0; i < entry.facts.size(); ++i) {
        const std::optional<WordMatch> match = matchWord(entry.facts[i], word);
        if (match && (found < 0 || match->score > best.score)) {
            found = int(i);
            best = *match;
        }
    }
    return found;
}

bool findWord(const SearchEntry &entry, const QString &word, Search &search)
{
    const std::optional<WordMatch> title = matchWord(entry.title, word);
    const std::optional<WordMatch> detail = matchWord(entry.detail, word);
    WordMatch fact;
    const int factIndex = bestFact(entry, word, fact);
    const int inTitle = title ? title->score : -1;
    const int inDetail = detail ? int(detail->score * detailShare) : -1;
    const int inFact = factIndex >= 0 ? int(fact.score * factShare) : -1;
    if (inTitle >= 0 && inTitle >= inDetail && inTitle >= inFact) {
        search.result.score += inTitle;
        addPositions(search.result.titlePositions, title->positions);
    } else if (inDetail >= 0 && inDetail >= inFact) {
        search.result.score += inDetail;
        addPositions(search.result.detailPositions, detail->positions);
    } else if (inFact >= 0) {
        search.result.score += inFact;
        if (!search.factsFound.contains(entry.facts[factIndex]))
            search.factsFound.append(entry.facts[factIndex]);
    } else if (const std::optional<WordMatch> loose = matchLoosely(entry.title, word)) {
        search.result.score += loose->score;
        addPositions(search.result.titlePositions, loose->positions);
    } else {
        return false;
    }
    return true;
}

/// Shows the facts behind the detail, with the words emphasised.
void showFacts(const QStringList &facts, const QStringList &words, SearchResult &result)
{
    for (const QString &fact : facts) {
        if (!result.detail.isEmpty())
            result.detail += separator;
        const int offset = int(result.detail.size());
        result.detail += fact;
        for (const QString &word : words) {
            if (const std::optional<WordMatch> match = matchWord(fact, word)) {
                for (const int position : match->positions)
                    result.detailPositions.push_back(offset + position);
            }
        }
    }
}

} // namespace

std::optional<SearchResult> findIn(const SearchEntry &entry, const QString &query)
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    Search search{{&entry, 0, entry.detail, {}, {}}, {}};
    for (const QString &word : words) {
        if (!findWord(entry, word, search))
            return std::nullopt;
    }
    SearchResult &result = search.result;
    const QString phrase = words.join(u' ');
    if (words.size() > 1 && entry.title.contains(phrase, Qt::CaseInsensitive))
        result.score += 2 * together;
    else if (words.size() > 1 && std::any_of(entry.facts.begin(), entry.facts.end(), [&](const QString &fact) { return fact.contains(phrase, Qt::CaseInsensitive); }))
        result.score += together;
    if (!entry.refusal.isEmpty())
        result.score -= unusable;
    showFacts(search.factsFound, words, result);
    for (std::vector<int> *positions : {&result.titlePositions, &result.detailPositions}) {
        std::sort(positions->begin(), positions->end());
        positions->erase(std::unique(positions->begin(), positions->end()), positions->end());
    }
    return result;
}

std::vector<SearchResult> findIn(const SearchEntries &entries, const QString &query)
{
    std::vector<SearchResult> results;
    for (const SearchEntry &entry : entries) {
        if (std::optional<SearchResult> result = findIn(entry, query))
            results.push_back(std::move(*result));
    }
    if (!query.isEmpty())
        std::stable_sort(results.begin(), results.end(), [](const SearchResult &a, const SearchResult &b) { return a.score > b.score; });
    return results;
}

} // namespace app
