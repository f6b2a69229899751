#include "views/panels/propertytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace views {

using namespace Qt::StringLiterals;
using model::PropertyType;

namespace {

struct PropertyText {
    Q_DECLARE_TR_FUNCTIONS(PropertyText)
};

QStringList entries(const QString &text, QChar separator)
{
    QStringList result;
    for (const QString &entry : text.split(separator)) {
        if (const QString trimmed = entry.trimmed(); !trimmed.isEmpty())
            result.append(trimmed);
    }
    return result;
}

QString numberText(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

QString listText(const QJsonArray &list)
{
    QStringList texts;
    for (const QJsonValue &entry : list)
        texts.append(entry.isString() ? entry.toString() : numberText(entry.toDouble()));
    return texts.join(u", "_s);
}

QString countsText(const QJsonObject &counts)
{
    QStringList texts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        texts.append(it.key() + u" = "_s + numberText(it.value().toDouble()));
    return texts.join(u", "_s);
}

QString quorumsText(const QJsonArray &quorums)
{
    QStringList texts;
    for (const QJsonValue &quorum : quorums) {
        const QJsonObject object = quorum.toObject();
        texts.append(numberText(object[u"k"_s].toDouble()) + u" of "_s + listText(object[u"of"_s].toArray()));
    }
    return texts.join(u"; "_s);
}

QString waypointsText(const QJsonArray &places)
{
    QStringList texts;
    for (const QJsonValue &place : places)
        texts.append(listText(place.toArray()));
    return texts.join(u"; "_s);
}

model::Result<QJsonValue> numberFromText(const QString &text, bool whole)
{
    bool ok = false;
    double value = QLocale::c().toDouble(text.trimmed(), &ok);
    if (!ok)
        value = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok || !std::isfinite(value))
        return model::Error{whole ? PropertyText::tr("Enter a whole number.") : PropertyText::tr("Enter a number.")};
    return QJsonValue(value);
}

model::Result<QJsonValue> countsFromText(const QString &text)
{
    static const QRegularExpression form(u"^(.+?)\\s*=\\s*(\\d+)$"_s);
    QJsonObject counts;
    for (const QString &entry : entries(text, u',')) {
        const QRegularExpressionMatch match = form.match(entry);
        if (!match.hasMatch())
            return model::Error{PropertyText::tr("Write each entry as label = number, for example: web = 2.")};
        counts.insert(match.captured(1), match.captured(2).toInt());
    }
    return QJsonValue(counts);
}

model::Result<QJsonValue> quorumsFromText(const QString &text)
{
    static const QRegularExpression form(u"^(\\d+)\\s+of\\s+(.+)$"_s);
    QJsonArray quorums;
    for (const QString &entry : entries(text, u';')) {
        const QRegularExpressionMatch match = form.match(entry);
        if (!match.hasMatch())
            return model::Error{PropertyText::tr("Write each condition as: 2 of id-1, id-2, id-3. Separate several by semicolons.")};
        quorums.append(QJsonObject{{u"k"_s, match.captured(1).toInt()},
                                   {u"of"_s, QJsonArray::fromStringList(entries(match.captured(2), u','))}});
    }
    return QJsonValue(quorums);
}

model::Result<QJsonValue> waypointsFromText(const QString &text)
{
    QJsonArray places;
    for (const QString &entry : entries(text, u';')) {
        QJsonArray place;
        for (const QString &coordinate : entries(entry, u',')) {
            const model::Result<QJsonValue> number = numberFromText(coordinate, false);
            if (!number)
                return number;
            place.append(number.value());
        }
        if (place.size() != 2)
            return model::Error{PropertyText::tr("Write each place as x, y and separate them by semicolons: 120, 40; 120, 200.")};
        places.append(place);
    }
    return QJsonValue(places);
}

} // namespace

QString propertyToText(PropertyType type, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    switch (type) {
    case PropertyType::TextList:
    case PropertyType::PortList:
        return listText(value.toArray());
    case PropertyType::Counts:
        return countsText(value.toObject());
    case PropertyType::QuorumList:
        return quorumsText(value.toArray());
    case PropertyType::Waypoints:
        return waypointsText(value.toArray());
    default:
        return value.isDouble() ? numberText(value.toDouble()) : value.toVariant().toString();
    }
}

model::Result<QJsonValue> propertyFromText(PropertyType type, const QString &text)
{
    if (text.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    switch (type) {
    case PropertyType::Integer:
    case PropertyType::Number:
        return numberFromText(text, type == PropertyType::Integer);
    case PropertyType::TextList:
    case PropertyType::PortList:
        return QJsonValue(QJsonArray::fromStringList(entries(text, u',')));
    case PropertyType::Counts:
        return countsFromText(text);
    case PropertyType::QuorumList:
        return quorumsFromText(text);
    case PropertyType::Waypoints:
        return waypointsFromText(text);
    default:
        return QJsonValue(text);
    }
}

} // namespace views
