#include "views/picture/svgids.h"

namespace views {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView reserved("tp-");
const QLatin1StringView partPrefix("tp-part-");
const QLatin1StringView connectionPrefix("tp-connection-");

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
bool isPlain(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
}

bool isPlainName(const QString &id)
{
    return !id.isEmpty() && isLetter(id.front()) && !id.startsWith(reserved)
           && std::all_of(id.begin(), id.end(), [](QChar c) { return isPlain(c) || c == u'_'; });
}

QString escaped(const QString &id)
{
    QString text;
    for (const QChar c : id) {
        if (isPlain(c))
            text += c;
        else
            text += QString(u'_' + QString::number(c.unicode(), 16).toUpper() + u'_');
    }
    return text;
}

QString unescaped(QStringView text)
{
    QString id;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'_' ? text.indexOf(u'_', i + 1) : -1;
        if (end < 0) {
            id += text[i];
            continue;
        }
        id += QChar(text.mid(i + 1, end - i - 1).toUShort(nullptr, 16));
        i = end;
    }
    return id;
}

bool isPart(const PictureGroup &group)
{
    return group.role == GroupRole::Component || group.role == GroupRole::Frame;
}

} // namespace

SvgIds::SvgIds(const Picture &picture)
{
    for (const PictureGroup &group : picture.groups) {
        if (isPart(group) && isPlainName(group.id))
            m_parts.insert(group.id);
    }
}

QString SvgIds::of(const PictureGroup &group) const
{
    if (isPart(group))
        return isPlainName(group.id) ? group.id : QString(partPrefix + escaped(group.id));
    if (group.role != GroupRole::Connection)
        return {};
    const bool free = isPlainName(group.id) && !m_parts.contains(group.id);
    return free ? group.id : QString(connectionPrefix + escaped(group.id));
}

QString SvgIds::original(const QString &svgId)
{
    for (const QLatin1StringView prefix : {partPrefix, connectionPrefix}) {
        if (svgId.startsWith(prefix))
            return unescaped(QStringView(svgId).mid(prefix.size()));
    }
    return svgId;
}

} // namespace views
