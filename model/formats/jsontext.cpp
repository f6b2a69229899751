#include "model/formats/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace model {

namespace {

QByteArray numberText(const QJsonValue &value)
{
    constexpr double exactIntegers = 9007199254740992.0;
    const double number = value.toDouble();
    if (number == std::floor(number) && std::abs(number) < exactIntegers)
        return QByteArray::number(qint64(number));
    const qint64 integer = value.toInteger();
    if (std::abs(number) >= exactIntegers && std::abs(number) < 9.2e18 && double(integer) == number)
        return QByteArray::number(integer);
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void append(QByteArray &out, const QJsonValue &value, const QStringList &knownOrder);

void append(QByteArray &out, const OrderedMembers &members, const QStringList &knownOrder)
{
    out += '{';
    bool first = true;
    for (const auto &[key, value] : members) {
        if (!first)
            out += ", ";
        first = false;
        out += jsonString(key) + ": ";
        append(out, value, knownOrder);
    }
    out += '}';
}

void append(QByteArray &out, const QJsonArray &array, const QStringList &knownOrder)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ", ";
        append(out, array.at(i), knownOrder);
    }
    out += ']';
}

void append(QByteArray &out, const QJsonValue &value, const QStringList &knownOrder)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        out += numberText(value);
        return;
    case QJsonValue::String:
        out += jsonString(value.toString());
        return;
    case QJsonValue::Array:
        append(out, value.toArray(), knownOrder);
        return;
    case QJsonValue::Object:
        append(out, orderedMembers(value.toObject(), knownOrder), knownOrder);
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return;
    }
}

} // namespace

QByteArray jsonString(const QString &text)
{
    QByteArray out = "\"";
    QString plain; // characters that need no escape, waiting to be converted together
    const auto escape = [&](const QByteArray &sequence) {
        out += plain.toUtf8() + sequence;
        plain.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (c == u'"' || c == u'\\')
            escape(QByteArray("\\") + c.toLatin1());
        else if (c == u'\n')
            escape("\\n");
        else if (c == u'\t')
            escape("\\t");
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f || (c.isSurrogate() && !isPair))
            escape("\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
        else
            plain += c;
        if (isPair)
            plain += text.at(++i);
    }
    return out + plain.toUtf8() + '"';
}

OrderedMembers orderedMembers(const QJsonObject &object, const QStringList &knownOrder)
{
    OrderedMembers members;
    for (const QString &key : knownOrder) {
        if (const auto found = object.find(key); found != object.end())
            members.emplace_back(key, *found);
    }
    QStringList rest;
    for (const QString &key : object.keys()) {
        if (!knownOrder.contains(key))
            rest.append(key);
    }
    std::sort(rest.begin(), rest.end());
    for (const QString &key : std::as_const(rest))
        members.emplace_back(key, object.value(key));
    return members;
}

QByteArray jsonText(const QJsonValue &value, const QStringList &knownOrder)
{
    QByteArray out;
    append(out, value, knownOrder);
    return out;
}

QByteArray jsonText(const OrderedMembers &members, const QStringList &knownOrder)
{
    QByteArray out;
    append(out, members, knownOrder);
    return out;
}

} // namespace model
