#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace model {

/// Finds the lines of a JSON document's members, because QJsonDocument forgets where things were.
/// Knows the top-level members and the entries of top-level arrays: `components[3]`.
class JsonLines
{
public:
    /// `json` must be valid JSON with an object at the top.
    explicit JsonLines(const QByteArray &json);

    /// 1-based line of the longest known beginning of a path such as `components[3].parent`; 0 when there is none.
    int lineOf(const QString &path) const;

    /// 1-based line of a byte offset.
    static int lineAt(const QByteArray &text, qsizetype offset);

private:
    QHash<QString, int> m_lines;
};

} // namespace model
