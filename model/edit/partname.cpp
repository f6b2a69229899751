#include "model/edit/partname.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace model {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PartName)
};

/// A name that ends in a number, such as "web-01".
struct Counted {
    QString base; ///< everything before the number
    int digits = 0;
    int number = 0;
};

std::optional<Counted> countedName(const QString &name)
{
    // Without letters before it the number is the name; with more digits it is no count.
    static const QRegularExpression pattern(QStringLiteral("^(.*\\D)(\\d{1,4})$"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    return Counted{match.captured(1), int(match.capturedLength(2)), match.captured(2).toInt()};
}

} // namespace

QSet<QString> partNames(const Diagram &diagram)
{
    QSet<QString> names;
    for (const Component &part : diagram.components())
        names.insert(part.displayName());
    return names;
}

QString freePartName(const QSet<QString> &taken, const QString &wish)
{
    QString name = wish;
    const std::optional<Counted> counted = countedName(wish);
    for (int next = counted ? counted->number + 1 : 2; taken.contains(name); ++next) {
        name = counted ? counted->base + QString::number(next).rightJustified(counted->digits, QLatin1Char('0'))
                       : Texts::tr("%1 %2", "a part's name and its number").arg(wish, QString::number(next));
    }
    return name;
}

} // namespace model
