#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <optional>

namespace model {

/// Longest identifier that files may use, in UTF-16 code units.
inline constexpr int maxIdentifierLength = 200;

/// Not empty, at most maxIdentifierLength long, no control characters, no white space at either end, and
/// no half of a surrogate pair: every identifier can be written as UTF-8.
bool isValidIdentifier(const QString &text);

/// An identifier that cannot be invalid; absence is std::optional. The tag keeps ids of different things apart.
template<typename Tag>
class Identifier
{
public:
    static std::optional<Identifier> fromString(const QString &text)
    {
        if (!isValidIdentifier(text))
            return std::nullopt;
        return Identifier(text);
    }

    const QString &toString() const { return m_text; }

    bool operator==(const Identifier &other) const { return m_text == other.m_text; }
    std::strong_ordering operator<=>(const Identifier &other) const { return m_text.compare(other.m_text) <=> 0; }

private:
    explicit Identifier(QString text)
        : m_text(std::move(text))
    {}

    QString m_text;
};

template<typename Tag>
size_t qHash(const Identifier<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.toString(), seed);
}

using ComponentId = Identifier<struct ComponentTag>;
using ConnectionId = Identifier<struct ConnectionTag>;

} // namespace model

template<typename Tag>
struct std::hash<model::Identifier<Tag>> {
    size_t operator()(const model::Identifier<Tag> &id) const noexcept { return qHash(id, 0); }
};
