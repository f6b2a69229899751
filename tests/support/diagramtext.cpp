#include "tests/support/diagramtext.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace tests {
namespace {

using model::ComponentId;
using model::ConnectionId;

QString kindOf(const QString &id)
{
    static const QHash<QString, QString> kinds = [] {
        QHash<QString, QString> table;
        const char *text = "user browser phone mobile-app client api-client dns dns cdn cdn fw firewall waf waf vip virtual-ip router router "
                           "switch switch gw gateway lb load-balancer proxy reverse-proxy web web-server app app-server files codebase "
                           "worker worker cache cache queue queue db database s object-storage search search ext external-service "
                           "mon monitoring agent monitoring-agent cert certificate backup backup h host z zone r region net network "
                           "cluster cluster group group note note image image";
        const QStringList words = QString::fromLatin1(text).split(u' ');
        for (qsizetype i = 0; i + 1 < words.size(); i += 2)
            table.insert(words[i], words[i + 1]);
        return table;
    }();
    static const QRegularExpression letters(QStringLiteral("^[a-z]+"));
    return kinds.value(letters.match(id).captured(), id);
}

QJsonValue valueOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return number;
    if (text == QStringLiteral("true") || text == QStringLiteral("false"))
        return text == QStringLiteral("true");
    if (!text.startsWith(u'['))
        return text;
    QJsonArray array;
    const QStringList entries = text.mid(1, text.size() - 2).split(u' ', Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const qsizetype equals = entry.indexOf(u'=');
        if (equals < 0) {
            array.append(entry);
            continue;
        }
        const QString value = entry.mid(equals + 1);
        static const QRegularExpression address(QStringLiteral("^[0-9.]+$"));
        array.append(QJsonObject{{QStringLiteral("name"), entry.left(equals)},
                                 {QStringLiteral("type"), address.match(value).hasMatch() ? QStringLiteral("A") : QStringLiteral("CNAME")},
                                 {QStringLiteral("value"), value}});
    }
    return array;
}

class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text) {}

    model::Diagram parse()
    {
        while (skipBlanks(), m_at < m_text.size()) {
            if (m_text[m_at] == u';' || m_text[m_at] == u'\n') {
                ++m_at;
                continue;
            }
            chain({});
        }
        return m_diagram;
    }

private:
    void fail(const char *what) const
    {
        qFatal("diagram text: %s at \"%s\"", what, qPrintable(m_text.mid(m_at, 30)));
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
    }

    bool take(QChar c)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    QString match(const QString &pattern)
    {
        skipBlanks();
        const QRegularExpressionMatch found
            = QRegularExpression(pattern).match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        m_at += found.capturedLength();
        return found.captured();
    }

    void chain(const std::optional<ComponentId> &parent)
    {
        std::vector<ComponentId> from = group(parent);
        for (;;) {
            const QString arrow = match(QStringLiteral("->|-[^>;\\n]*->"));
            if (arrow.isEmpty())
                return;
            const std::vector<ComponentId> to = group(parent);
            for (const ComponentId &source : from) {
                for (const ComponentId &target : to)
                    connect(source, target, arrow.sliced(1).chopped(arrow.size() > 2 ? 2 : 1));
            }
            from = to;
        }
    }

    std::vector<ComponentId> group(const std::optional<ComponentId> &parent)
    {
        if (!take(u'{'))
            return {part(parent)};
        std::vector<ComponentId> parts;
        while (!take(u'}'))
            parts.push_back(part(parent));
        return parts;
    }

    ComponentId part(const std::optional<ComponentId> &parent)
    {
        const QString text = match(QStringLiteral("[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*"));
        const std::optional<ComponentId> id = ComponentId::fromString(text);
        if (!id)
            fail("an id is expected");
        model::Component component = m_diagram.component(*id) ? *m_diagram.component(*id) : model::Component{*id, kindOf(text), text, {}, {}, {}, {}, {}};
        if (parent)
            component.parent = parent;
        if (take(u'('))
            properties(component);
        const bool isNew = !m_diagram.component(*id);
        if (!(isNew ? m_diagram.insertComponent(component) : m_diagram.replace(component)))
            fail("the part cannot be placed");
        if (take(u'[')) {
            while (skipBlanks(), !take(u']'))
                chain(id);
        }
        return *id;
    }

    void properties(model::Component &component)
    {
        while (!take(u')')) {
            const QString key = match(QStringLiteral("[A-Za-z]+"));
            if (!take(u'='))
                fail("= is expected");
            const QString value = match(QStringLiteral("\\[[^\\]]*\\]|\"[^\"]*\"|[^,)]+")).remove(u'"');
            if (key == QStringLiteral("kind"))
                component.kind = value;
            else if (key == QStringLiteral("name"))
                component.name = value;
            else if (key == QStringLiteral("needs"))
                component.properties.insert(key, QJsonObject{{value.section(u':', 0, 0), value.section(u':', 1).toInt()}});
            else if (key == QStringLiteral("failoverNeeds"))
                component.properties.insert(key, QJsonArray{quorum(value)});
            else
                component.properties.insert(key, valueOf(value));
            take(u',');
        }
    }

    static QJsonObject quorum(const QString &text)
    {
        const QStringList ids = text.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        return {{QStringLiteral("k"), text.section(u':', 0, 0).toInt()}, {QStringLiteral("of"), QJsonArray::fromStringList(ids)}};
    }

    void connect(const ComponentId &from, const ComponentId &to, const QString &how)
    {
        const QStringList words = how.split(u' ', Qt::SkipEmptyParts);
        const auto number = m_diagram.connections().size() + 1;
        model::Connection connection{*ConnectionId::fromString(u'c' + QString::number(number)), from, to, {}, {}};
        for (const QString &word : words) {
            const qsizetype equals = word.indexOf(u'=');
            if (equals >= 0) {
                const QString value = word.mid(equals + 1);
                const bool isList = word.startsWith(QStringLiteral("operations="));
                connection.properties.insert(word.left(equals), isList ? QJsonValue(QJsonArray::fromStringList(value.split(u','))) : valueOf(value));
                continue;
            }
            connection.protocol = word.section(u':', 0, 0);
            if (word.contains(u':'))
                connection.properties.insert(QStringLiteral("port"), word.section(u':', 1).toInt());
        }
        if (connection.protocol.isEmpty())
            connection.protocol = usualProtocol(*m_diagram.component(to));
        if (!m_diagram.insertConnection(connection))
            fail("the connection cannot be drawn");
    }

    static QString usualProtocol(const model::Component &to)
    {
        const QStringList &speaks = to.kindInfo().speaks;
        const bool web = speaks.isEmpty() || speaks.contains(QStringLiteral("http"));
        return web ? QStringLiteral("http") : speaks.first();
    }

    QString m_text;
    qsizetype m_at = 0;
    model::Diagram m_diagram;
};

} // namespace

model::Diagram diagramFromText(const QByteArray &text)
{
    return Parser(QString::fromUtf8(text)).parse();
}

std::vector<int> indicesOf(const model::Diagram &diagram, const QByteArray &ids)
{
    std::vector<int> indices;
    const QStringList words = QString::fromUtf8(ids).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        indices.push_back(diagram.indexOf(*ComponentId::fromString(word)));
    std::sort(indices.begin(), indices.end());
    return indices;
}

QString idsText(const std::vector<ComponentId> &ids)
{
    QStringList texts;
    for (const ComponentId &id : ids)
        texts.append(id.toString());
    texts.sort();
    return texts.join(u' ');
}

} // namespace tests
