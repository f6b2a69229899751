#include "model/formats/jsonplaces.h"

#include "model/formats/jsonscanner.h"
#include "model/formats/jsontext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cstring>
#include <deque>

namespace model {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(JsonPlaces)
};

/// The path without its last part: `components[3].parent`, `components[3]`, `components`, and nothing.
QString shorter(const QString &path)
{
    return path.left(std::max<qsizetype>(0, std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['))));
}

struct KeyAt {
    QByteArrayView key;
    int line = 0;
};

/// Any order will do, as long as equal keys come together; most keys differ in length.
bool comesBefore(const KeyAt &a, const KeyAt &b)
{
    if (a.key.size() != b.key.size())
        return a.key.size() < b.key.size();
    return std::memcmp(a.key.data(), b.key.data(), std::size_t(a.key.size())) < 0;
}

/// The keys of the objects that are open, and how to find out which of them came twice.
class KeyStack
{
public:
    void add(std::size_t depth, QByteArrayView key, int line)
    {
        if (m_open.size() <= depth)
            m_open.resize(depth + 1);
        if (key.contains('\\')) {
            appendString(m_escaped.emplace_back(), decodedJsonString(key));
            key = QByteArrayView(m_escaped.back()).sliced(1).chopped(1);
        }
        m_open[depth].push_back({key, line});
    }

    /// The object at this depth is closed: the second occurrence of each key that it has more than once.
    std::vector<KeyAt> take(std::size_t depth)
    {
        std::vector<KeyAt> repeated;
        if (m_open.size() <= depth)
            return repeated;
        std::vector<KeyAt> &keys = m_open[depth];
        std::stable_sort(keys.begin(), keys.end(), comesBefore);
        for (std::size_t i = 1; i < keys.size(); ++i) {
            if (keys[i].key == keys[i - 1].key && (i < 2 || keys[i].key != keys[i - 2].key))
                repeated.push_back(keys[i]);
        }
        keys.clear();
        return repeated;
    }

private:
    std::vector<std::vector<KeyAt>> m_open;
    std::deque<QByteArray> m_escaped;
};

} // namespace

void findLines(QByteArrayView json, Problems &problems)
{
    QHash<QString, int> lines;
    for (const Problem &problem : problems) {
        for (QString path = problem.path; problem.line == 0 && !path.isEmpty(); path = shorter(path))
            lines.insert(path, 0);
    }
    using Event = JsonScanner::Event;
    JsonScanner scanner(json);
    for (Event event = scanner.next(); event != Event::End; event = scanner.next()) {
        if (event != Event::Key && !(event == Event::Value && scanner.isInArray()))
            continue;
        if (const auto wanted = lines.find(scanner.path()); wanted != lines.end())
            *wanted = scanner.line();
    }
    for (Problem &problem : problems) {
        for (QString path = problem.path; problem.line == 0 && !path.isEmpty(); path = shorter(path))
            problem.line = lines.value(path);
        problem.line = std::max(1, problem.line);
    }
}

Problems repeatedKeys(QByteArrayView json)
{
    Problems problems;
    KeyStack keys;
    using Event = JsonScanner::Event;
    JsonScanner scanner(json);
    for (Event event = scanner.next(); event != Event::End; event = scanner.next()) {
        if (event == Event::Key)
            keys.add(std::size_t(scanner.depth()), scanner.rawKey(), scanner.line());
        if (event != Event::Close)
            continue;
        for (const KeyAt &repeated : keys.take(std::size_t(scanner.depth()) + 1)) {
            const QString key = decodedJsonString(repeated.key);
            const QString path = scanner.path();
            problems.push_back({ProblemLevel::Error,
                                Texts::tr("\"%1\" is given more than once here; only the last one counts. Remove the "
                                          "others.")
                                    .arg(shownInMessage(key)),
                                shownInMessage(path.isEmpty() ? key : path + u'.' + key), repeated.line});
        }
    }
    return problems;
}

QByteArray completeBeginning(QByteArrayView json, qsizetype end)
{
    qsizetype whole = 0;
    QByteArray closing;
    using Event = JsonScanner::Event;
    JsonScanner scanner(json.first(std::clamp<qsizetype>(end, 0, json.size())));
    for (Event last = Event::End, event = scanner.next(); event != Event::End; last = event, event = scanner.next()) {
        if ((event != Event::Comma && event != Event::Close) || scanner.depth() > 2)
            continue;
        if (last == Event::Comma) // something is missing behind it
            break;
        whole = scanner.offset() - (event == Event::Comma ? 1 : 0);
        closing = scanner.closing();
        if (scanner.depth() == 0)
            break;
    }
    return json.first(whole).toByteArray() + closing;
}

bool mayHaveUnsortedKeys(QByteArrayView json)
{
    const auto isBeyondFirstPlane = [](char c) { return static_cast<unsigned char>(c) >= 0xF0; };
    return std::any_of(json.begin(), json.end(), isBeyondFirstPlane) || json.contains("\\u");
}

QJsonValue withSortedKeys(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef entry : array)
            entry = withSortedKeys(entry);
        return array;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject sorted;
    for (auto member = object.begin(); member != object.end(); ++member)
        sorted.insert(member.key(), withSortedKeys(*member));
    return sorted;
}

int lineAt(QByteArrayView text, qsizetype offset)
{
    return 1 + int(std::count(text.begin(), text.begin() + std::clamp<qsizetype>(offset, 0, text.size()), '\n'));
}

} // namespace model
