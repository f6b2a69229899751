#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace model {

/// Walks over the tokens of JSON text and knows where it is. QJsonDocument parses, but forgets where things were and
/// which keys came twice. No recursion: depth is a number. Text that is no JSON does
/// no harm, but then the events mean little; a bracket that does not fit is the end.
class JsonScanner
{
public:
    enum class Event {
        Key,   ///< of a member; its value follows
        Value, ///< the beginning of a value; its members or entries follow
        Close, ///< the end of an object or array
        Comma, ///< between members or entries
        End
    };

    explicit JsonScanner(QByteArrayView json)
        : m_json(json)
    {}

    Event next();

    /// 1-based line on which the last event began.
    int line() const { return m_eventLine; }
    /// Offset in bytes behind what the scanner has read.
    qsizetype offset() const { return m_at; }
    /// Number of objects and arrays around the last event; Value and Close do not count their own.
    qsizetype depth() const { return qsizetype(m_levels.size()); }
    bool isInArray() const { return !m_levels.empty() && m_levels.back().isArray; }
    /// The key of the last member as it stands in the text between the quotes.
    QByteArrayView rawKey() const { return m_levels.empty() ? QByteArrayView() : m_levels.back().key; }
    /// Path of the value that the last event belongs to: `components[3].parent`; empty for the whole text.
    QString path() const;
    /// The brackets that would close everything that is open.
    QByteArray closing() const;

private:
    struct Level {
        bool isArray = false;
        bool expectsKey = false;
        qsizetype index = 0;
        QByteArrayView key;
    };

    bool skipBlanks();
    QByteArrayView takeString();
    void skipScalar();

    QByteArrayView m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_eventLine = 1;
    char m_opens = 0; ///< the bracket that the last event stands at
    std::vector<Level> m_levels;
};

/// The text that stands between the quotes of a JSON string.
QString decodedJsonString(QByteArrayView raw);

} // namespace model
