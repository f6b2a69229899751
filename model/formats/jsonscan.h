#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace model {

/// Walks over the tokens of JSON text and knows where it is: line, depth, path. QJsonDocument parses, but forgets where
/// things were and which keys came twice. No recursion: depth is a number. Text that QJsonDocument refuses is walked
/// over without harm, but then the events mean little.
class JsonScanner
{
public:
    enum class Event {
        Key,   ///< a member's key; its value follows
        Value, ///< the first character of a value, a container included
        Close, ///< behind the end of a container
        Comma, ///< at a comma between members or entries
        End
    };

    explicit JsonScanner(QByteArrayView json)
        : m_json(json)
    {}

    Event next();

    /// Of the event: 1-based line, and offset in bytes.
    int line() const { return m_eventLine; }
    qsizetype offset() const { return m_eventOffset; }

    /// Number of containers around the event; Value counts the container it opens, Close the one it closed no more.
    qsizetype depth() const { return qsizetype(m_levels.size()); }
    bool isInArray() const { return !m_levels.empty() && m_levels.back().isArray; }

    /// The key as it stands in the text between the quotes.
    QByteArrayView rawKey() const { return m_levels.back().key; }
    /// What would close all containers that are open.
    QByteArray closing() const;

    /// Path of the value that is being read: `components[3].parent`.
    QString path() const;

private:
    struct Level {
        bool isArray = false;
        bool expectsKey = false;
        bool expectsValue = false;
        qsizetype index = 0;
        QByteArrayView key;
    };

    void takeString();
    Event valueAt(char c);
    Event closeContainer();

    QByteArrayView m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_eventOffset = 0;
    int m_eventLine = 1;
    bool m_isAtTop = true;
    std::vector<Level> m_levels;
};

/// The text of a string from what stands between its quotes.
QString decodedJsonString(QByteArrayView raw);

} // namespace model
