#include "model/formats/jsontext.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace model {

namespace {

/// From here on, not every whole number has a double of its own.
constexpr double exactIntegers = 9007199254740992.0;

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
}

void appendEscaped(QByteArray &out, const QString &text)
{
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
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == QChar::ByteOrderMark || (c.isSurrogate() && !isPair))
            escape("\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
        else
            plain += c;
        if (isPair)
            plain += text.at(++i);
    }
    out += plain.toUtf8();
}

void appendNumberValue(QByteArray &out, const QJsonValue &value)
{
    // 64-bit integers keep all their digits.
    const qint64 integer = value.toInteger();
    if (const double number = value.toDouble(); std::abs(number) < exactIntegers || double(integer) != number)
        appendNumber(out, number);
    else
        out += QByteArray::number(integer);
}

void appendArray(QByteArray &out, const QJsonArray &array, const KeyOrder &order)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ", ";
        appendJson(out, array.at(i), order);
    }
    out += ']';
}

} // namespace

KeyOrder keyOrder(const QStringList &keys)
{
    KeyOrder order;
    for (const QString &key : keys)
        order.insert(key, int(order.size()));
    return order;
}

QByteArray jsonText(const QJsonValue &value, const QStringList &knownOrder)
{
    QByteArray out;
    appendJson(out, value, keyOrder(knownOrder));
    return out;
}

QByteArray jsonText(const OrderedMembers &members, const QStringList &knownOrder)
{
    const KeyOrder order = keyOrder(knownOrder);
    QByteArray out = "{";
    for (const auto &[key, value] : members) {
        out += out.size() > 1 ? ", " : "";
        appendString(out, key);
        out += ": ";
        appendJson(out, value, order);
    }
    return out + '}';
}

QByteArray jsonString(const QString &text)
{
    QByteArray out;
    appendString(out, text);
    return out;
}

void appendNumber(QByteArray &out, double number)
{
    if (number == std::floor(number) && std::abs(number) < exactIntegers)
        out += QByteArray::number(qint64(number));
    else
        out += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void appendString(QByteArray &out, const QString &text)
{
    out += '"';
    if (std::all_of(text.begin(), text.end(), isPlain))
        out += text.toLatin1();
    else
        appendEscaped(out, text);
    out += '"';
}

void appendMembers(QByteArray &out, const QJsonObject &members, const KeyOrder &order, const KeyOrder &nested)
{
    struct Member {
        int place;
        QString key;
        QJsonObject::const_iterator at;
    };
    std::vector<Member> sorted;
    sorted.reserve(std::size_t(members.size()));
    for (auto at = members.begin(); at != members.end(); ++at) {
        QString key = at.key();
        const int place = order.value(key, std::numeric_limits<int>::max());
        sorted.push_back({place, std::move(key), at});
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const Member &a, const Member &b) { return a.place != b.place ? a.place < b.place : a.key < b.key; });
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0)
            out += ", ";
        appendString(out, sorted[i].key);
        out += ": ";
        appendJson(out, *sorted[i].at, nested);
    }
}

void appendJson(QByteArray &out, const QJsonValue &value, const KeyOrder &order)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        appendNumberValue(out, value);
        return;
    case QJsonValue::String:
        appendString(out, value.toString());
        return;
    case QJsonValue::Array:
        appendArray(out, value.toArray(), order);
        return;
    case QJsonValue::Object:
        out += '{';
        appendMembers(out, value.toObject(), order, order);
        out += '}';
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return;
    }
}

} // namespace model
