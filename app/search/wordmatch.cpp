#include "app/search/wordmatch.h"

#include <algorithm>
#include <numeric>

namespace app {

namespace {

constexpr int wholeText = 120;
constexpr int startOfText = 100;
constexpr int startOfWord = 80;
constexpr int insideWord = 45;
constexpr int initials = 35;
constexpr int oneSlip = 15;
constexpr qsizetype shortestInside = 2; ///< one letter inside a word would fit nearly everything
constexpr qsizetype shortestSlip = 4;   ///< in shorter words one slip makes another word

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || (text[at].isLetterOrNumber() && !text[at - 1].isLetterOrNumber());
}

bool isSame(QChar a, QChar b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

std::vector<int> range(qsizetype from, qsizetype length)
{
    std::vector<int> positions(std::size_t(length), 0);
    std::iota(positions.begin(), positions.end(), int(from));
    return positions;
}

/// The letters of the word in this order, each at the start of a word or right after the letter before it.
bool followInitials(const QString &text, const QString &word, qsizetype from, std::vector<int> &positions)
{
    if (positions.size() == std::size_t(word.size()))
        return true;
    const QChar wanted = word[qsizetype(positions.size())];
    for (qsizetype at = from; at < text.size(); ++at) {
        const bool isNext = !positions.empty() && at == positions.back() + 1;
        if (!isSame(text[at], wanted) || !(isNext || isWordStart(text, at)))
            continue;
        positions.push_back(int(at));
        if (followInitials(text, word, at + 1, positions))
            return true;
        positions.pop_back();
    }
    return false;
}

/// Equal but for one character too many, missing or wrong, or two in the wrong order.
bool isOneSlipApart(QStringView a, QStringView b)
{
    if (a.size() < b.size())
        std::swap(a, b);
    if (a.size() - b.size() > 1)
        return false;
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end(), isSame);
    const QStringView restOfA = a.mid(left - a.begin());
    const QStringView restOfB = b.mid(right - b.begin());
    const auto equal = [](QStringView x, QStringView y) { return x.compare(y, Qt::CaseInsensitive) == 0; };
    if (a.size() > b.size())
        return equal(restOfA.mid(1), restOfB);
    if (restOfA.isEmpty() || equal(restOfA.mid(1), restOfB.mid(1)))
        return true;
    return restOfA.size() >= 2 && isSame(restOfA[0], restOfB[1]) && isSame(restOfA[1], restOfB[0]) && equal(restOfA.mid(2), restOfB.mid(2));
}

std::optional<WordMatch> matchMistyped(const QString &text, const QString &word)
{
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (!isWordStart(text, start))
            continue;
        qsizetype end = start;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        if (isOneSlipApart(QStringView(text).mid(start, end - start), word))
            return WordMatch{oneSlip, range(start, end - start)};
    }
    return std::nullopt;
}

} // namespace

std::optional<WordMatch> matchWord(const QString &text, const QString &word)
{
    std::optional<WordMatch> best;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0)
            return WordMatch{text.size() == word.size() ? wholeText : startOfText, range(0, word.size())};
        if (isWordStart(text, at))
            return WordMatch{startOfWord, range(at, word.size())};
        if (!best && word.size() >= shortestInside)
            best = WordMatch{insideWord, range(at, word.size())};
    }
    return best;
}

std::optional<WordMatch> matchLoosely(const QString &text, const QString &word)
{
    if (std::optional<WordMatch> exact = matchWord(text, word))
        return exact;
    if (word.size() < shortestInside)
        return std::nullopt;
    WordMatch match{initials, {}};
    if (followInitials(text, word, 0, match.positions))
        return match;
    return word.size() >= shortestSlip ? matchMistyped(text, word) : std::nullopt;
}

} // namespace app
