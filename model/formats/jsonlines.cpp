#include "model/formats/jsonlines.h"

#include <QJsonDocument>

#include <algorithm>

namespace model {

namespace {

/// Walks over the tokens of valid JSON, counting lines. No recursion: depth is a number.
class Scanner
{
public:
    explicit Scanner(const QByteArray &json) : m_json(json) {}

    bool atEnd() const { return m_at >= m_json.size(); }
    char current() const { return m_json.at(m_at); }
    int line() const { return m_line; }

    void advance()
    {
        if (current() == '\n')
            ++m_line;
        ++m_at;
    }

    /// The raw text of the string that starts here; leaves the scanner behind it.
    QByteArray takeString()
    {
        const qsizetype start = ++m_at;
        while (!atEnd() && current() != '"')
            m_at += current() == '\\' ? 2 : 1;
        const QByteArray raw = m_json.mid(start, std::min(m_at, m_json.size()) - start);
        ++m_at;
        return raw;
    }

private:
    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString decoded(const QByteArray &raw)
{
    const QJsonDocument document = QJsonDocument::fromJson("[\"" + raw + "\"]");
    return document[0].toString();
}

} // namespace

JsonLines::JsonLines(const QByteArray &json)
{
    Scanner scanner(json);
    int depth = 0;
    int entry = -1; // of the top-level array that is open, or -1
    bool expectsKey = false;
    bool expectsEntry = false;
    QString key;
    while (!scanner.atEnd()) {
        const char c = scanner.current();
        if (expectsEntry && !isspace(static_cast<unsigned char>(c)) && c != ']') {
            m_lines.insert(key + u'[' + QString::number(entry) + u']', scanner.line());
            expectsEntry = false;
        }
        if (c == '"') {
            const int line = scanner.line();
            const QByteArray raw = scanner.takeString();
            if (depth == 1 && expectsKey) {
                key = decoded(raw);
                m_lines.insert(key, line);
                expectsKey = false;
            }
            continue;
        }
        if (c == '{' || c == '[') {
            ++depth;
            expectsKey = depth == 1;
            if (depth == 2 && c == '[') {
                entry = 0;
                expectsEntry = true;
            }
        } else if (c == '}' || c == ']') {
            --depth;
            if (depth == 1)
                entry = -1;
        } else if (c == ',') {
            expectsKey = depth == 1;
            if (depth == 2 && entry >= 0) {
                ++entry;
                expectsEntry = true;
            }
        }
        scanner.advance();
    }
}

int JsonLines::lineOf(const QString &path) const
{
    for (QString prefix = path; !prefix.isEmpty();) {
        if (const auto found = m_lines.find(prefix); found != m_lines.end())
            return *found;
        const qsizetype cut = std::max(prefix.lastIndexOf(u'.'), prefix.lastIndexOf(u'['));
        prefix.truncate(std::max<qsizetype>(cut, 0));
    }
    return 0;
}

int JsonLines::lineAt(const QByteArray &text, qsizetype offset)
{
    return 1 + int(std::count(text.begin(), text.begin() + std::clamp<qsizetype>(offset, 0, text.size()), '\n'));
}

} // namespace model
