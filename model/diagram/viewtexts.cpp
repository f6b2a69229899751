#include "model/diagram/viewtexts.h"

namespace model {

namespace {

const QString viewMember = QStringLiteral("view");
const QString legendKey = QStringLiteral("legend");

QString memberOf(ViewTexts group)
{
    return group == ViewTexts::TitleBlock ? QStringLiteral("titleBlock") : QStringLiteral("colorNames");
}

void put(QJsonObject &object, const QString &key, const QJsonValue &value, bool keep)
{
    if (keep)
        object.insert(key, value);
    else
        object.remove(key);
}

} // namespace

QString viewText(const Diagram &diagram, ViewTexts group, const QString &key)
{
    const QJsonObject view = diagram.members().value(viewMember).toObject();
    return view.value(memberOf(group)).toObject().value(key).toString();
}

QJsonObject withViewText(QJsonObject members, ViewTexts group, const QString &key, const QString &text)
{
    QJsonObject view = members.value(viewMember).toObject();
    QJsonObject texts = view.value(memberOf(group)).toObject();
    put(texts, key, text, !text.isEmpty());
    put(view, memberOf(group), texts, !texts.isEmpty());
    put(members, viewMember, view, !view.isEmpty());
    return members;
}

bool isLegendShown(const Diagram &diagram)
{
    return diagram.members().value(viewMember).toObject().value(legendKey).toBool();
}

QJsonObject withLegendShown(QJsonObject members, bool shown)
{
    QJsonObject view = members.value(viewMember).toObject();
    put(view, legendKey, true, shown);
    put(members, viewMember, view, !view.isEmpty());
    return members;
}

} // namespace model
