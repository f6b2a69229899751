#include "model/formats/nativeparts.h"

#include <QCoreApplication>

namespace model::native {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NativeReferences)
};

/// The ids in lists of members and of quorums; what else is there has been reported as a wrong type.
QStringList namedParts(const QString &key, const QJsonValue &value)
{
    QStringList ids;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        if (key == QStringLiteral("members")) {
            ids.append(entry.toString());
            continue;
        }
        const QJsonArray deciders = entry.toObject().value(QStringLiteral("of")).toArray();
        for (const QJsonValue &decider : deciders)
            ids.append(decider.toString());
    }
    return ids;
}

} // namespace

void checkReferences(const std::vector<ReadComponent> &components, Problems &problems)
{
    QSet<QString> known;
    known.reserve(qsizetype(components.size()));
    for (const ReadComponent &entry : components)
        known.insert(entry.component.id.toString());
    for (const ReadComponent &entry : components) {
        for (const QString &key : {QStringLiteral("members"), QStringLiteral("failoverNeeds")}) {
            if (!findProperty(entry.component.kindInfo().properties, key) || !entry.component.hasProperty(key))
                continue;
            const QStringList ids = namedParts(key, entry.component.properties.value(key));
            for (const QString &id : ids) {
                if (known.contains(id))
                    continue;
                const JsonPlace place{QLatin1String("components"), entry.index};
                const QString message = Texts::tr("There is no component with the id \"%1\"; it counts as if it were never up.");
                problems.push_back({ProblemLevel::Warning, message.arg(shownInMessage(id)), place.pathOf(QStringLiteral("properties.") + key), 0});
            }
        }
    }
}

} // namespace model::native
