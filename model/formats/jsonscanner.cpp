#include "model/formats/jsonscanner.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace model {

JsonScanner::Event JsonScanner::next()
{
    if (m_opens != 0) {
        m_levels.push_back({m_opens == '[', m_opens == '{', 0, {}});
        m_opens = 0;
    }
    if (!skipBlanks())
        return Event::End;
    m_eventLine = m_line;
    const char c = m_json[m_at];
    switch (c) {
    case '{':
    case '[':
        m_opens = c;
        ++m_at;
        return Event::Value;
    case '}':
    case ']':
        if (m_levels.empty() || m_levels.back().isArray != (c == ']'))
            return Event::End;
        m_levels.pop_back();
        ++m_at;
        return Event::Close;
    case ',':
        if (!m_levels.empty()) {
            ++m_levels.back().index;
            m_levels.back().expectsKey = !m_levels.back().isArray;
        }
        ++m_at;
        return Event::Comma;
    case '"':
        if (const QByteArrayView text = takeString(); !m_levels.empty() && m_levels.back().expectsKey) {
            m_levels.back().key = text;
            m_levels.back().expectsKey = false;
            return Event::Key;
        }
        return Event::Value;
    default:
        skipScalar();
        return Event::Value;
    }
}

bool JsonScanner::skipBlanks()
{
    for (; m_at < m_json.size(); ++m_at) {
        const char c = m_json[m_at];
        if (c == '\n')
            ++m_line;
        else if (c != ' ' && c != '\t' && c != '\r' && c != ':')
            return true;
    }
    return false;
}

QByteArrayView JsonScanner::takeString()
{
    const qsizetype start = ++m_at;
    for (; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
        if (m_json[m_at] == '\\' && m_at + 1 < m_json.size())
            ++m_at;
        if (m_json[m_at] == '\n')
            ++m_line;
    }
    const QByteArrayView raw = m_json.sliced(start, m_at - start);
    if (m_at < m_json.size())
        ++m_at;
    return raw;
}

void JsonScanner::skipScalar()
{
    static constexpr QByteArrayView ends(" \t\r\n,:{}[]\"");
    do
        ++m_at;
    while (m_at < m_json.size() && !ends.contains(m_json[m_at]));
}

QString JsonScanner::path() const
{
    QString path;
    for (const Level &level : m_levels) {
        if (level.isArray)
            path += u'[' + QString::number(level.index) + u']';
        else
            path += (path.isEmpty() ? QString() : QStringLiteral(".")) + decodedJsonString(level.key);
    }
    return path;
}

QByteArray JsonScanner::closing() const
{
    QByteArray brackets;
    for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level)
        brackets += level->isArray ? ']' : '}';
    return brackets;
}

QString decodedJsonString(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    const QJsonDocument document = QJsonDocument::fromJson("[\"" + raw.toByteArray() + "\"]");
    return document.array().at(0).toString();
}

} // namespace model
