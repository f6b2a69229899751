#include "model/formats/nativeparts.h"

#include "model/catalog/kindsynonyms.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace model::native {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NativeComponents)
};

constexpr QLatin1String listKey("components");

/// The width of a text that is given no height: only who can measure the text knows its size.
std::optional<double> readGeometry(Component &component, JsonMembers &members)
{
    const auto x = members.takeNumber(QStringLiteral("x"), -farthestPosition, farthestPosition);
    const auto y = members.takeNumber(QStringLiteral("y"), -farthestPosition, farthestPosition);
    if (x || y)
        component.position = QPointF(x.value_or(0), y.value_or(0));
    const auto width = members.takeNumber(QStringLiteral("width"), smallestSize, farthestPosition);
    const auto height = members.takeNumber(QStringLiteral("height"), smallestSize, farthestPosition);
    const QSizeF usual = component.kindInfo().defaultSize;
    if (width && !height && findProperty(component.kindInfo().properties, QStringLiteral("text")))
        return width;
    if (width || height)
        component.size = QSizeF(width.value_or(usual.width()), height.value_or(usual.height()));
    return std::nullopt;
}

/// People also write properties beside `properties`; there is one place for those that the kind knows.
void readProperties(Component &component, JsonMembers &members)
{
    component.properties = members.takeObject(QStringLiteral("properties"));
    component.unknownMembers = members.rest();
    const PropertySchemas &schemas = component.kindInfo().properties;
    const ProblemLevel level = component.has(Trait::Annotation) ? ProblemLevel::Warning : ProblemLevel::Error;
    members.checkProperties(schemas, component.properties, QStringLiteral("properties"), level);
    if (component.unknownMembers.isEmpty())
        return;
    members.checkProperties(schemas, component.unknownMembers, {}, level);
    for (const QString &key : component.unknownMembers.keys()) {
        if (!findProperty(schemas, key))
            continue;
        if (component.properties.contains(key))
            members.error(
                key,
                Texts::tr("\"%1\" is also among the properties, and that one counts; remove one of the two.").arg(key));
        else
            component.properties.insert(key, component.unknownMembers.take(key));
    }
}

/// Who misspells a kind does so in every part: one warning for each kind, where it is first.
class UnknownKinds
{
public:
    explicit UnknownKinds(Problems &problems) : m_problems(problems) {}

    void add(JsonMembers &members, const QString &key, const QString &kind)
    {
        Use &use = m_uses[kind];
        if (use.count++ == 0) {
            use.warning = m_problems.size();
            members.warning(key, {});
        }
    }

    /// When all parts are known.
    void word()
    {
        for (auto use = m_uses.cbegin(); use != m_uses.cend(); ++use) {
            const QString kind = shownInMessage(use.key());
            QString &message = m_problems[use->warning].message;
            message = use->count == 1 ? Texts::tr("The kind \"%1\" is unknown; the part is kept and drawn as a plain box.").arg(kind)
                                      : Texts::tr("The kind \"%1\" is unknown; %2 parts of it are kept and drawn as plain boxes.")
                                            .arg(kind, QString::number(use->count));
            if (const std::optional<QString> meant = likelyMeantKind(use.key()))
                message += u' ' + Texts::tr("Did you mean \"%1\"?").arg(*meant);
        }
    }

private:
    struct Use {
        int count = 0;
        std::size_t warning = 0; ///< its place among the problems
    };

    Problems &m_problems;
    QHash<QString, Use> m_uses;
};

std::optional<Component> readComponent(JsonMembers members, UnknownKinds &unknown)
{
    const std::optional<ComponentId> id = members.takeId<ComponentId>(QStringLiteral("id"));
    const QString kindKey = QStringLiteral("kind");
    const bool hasKind = members.contains(kindKey);
    const QString kind = members.take(kindKey).toString();
    if (kind.isEmpty()) {
        members.error(hasKind ? kindKey : QString(),
                      Texts::tr("\"kind\" must name the kind of the component, such as \"web-server\"."));
    }
    if (!id || kind.isEmpty())
        return std::nullopt;
    Component component{*id, kind, {}, {}, {}, {}, {}, {}};
    if (!findComponentKind(kind))
        unknown.add(members, kindKey, kind);
    component.name = members.takeText(QStringLiteral("name")).value_or(QString());
    if (members.contains(QStringLiteral("parent")))
        component.parent = members.takeId<ComponentId>(QStringLiteral("parent"));
    const std::optional<double> width = readGeometry(component, members);
    readProperties(component, members);
    if (width)
        component.unknownMembers.insert(QStringLiteral("width"), *width);
    return component;
}

} // namespace

QJsonArray readList(const QJsonValue &value, QLatin1String key, Problems &problems)
{
    if (!value.isArray() && !value.isUndefined())
        problems.push_back({ProblemLevel::Error, Texts::tr("\"%1\" must be a list, [...].").arg(key), key, 0});
    return value.toArray();
}

std::optional<QJsonObject> readEntry(const QJsonArray &entries, JsonPlace place, Problems &problems)
{
    const QJsonValue entry = entries.at(place.index);
    if (entry.isObject())
        return entry.toObject();
    problems.push_back({ProblemLevel::Error, Texts::tr("This must be an object, {...}."), place.path(), 0});
    return std::nullopt;
}

std::vector<ReadComponent> readComponents(const QJsonValue &value, Problems &problems)
{
    const QJsonArray entries = readList(value, listKey, problems);
    std::vector<ReadComponent> components;
    components.reserve(std::size_t(entries.size()));
    QSet<ComponentId> known;
    known.reserve(entries.size());
    UnknownKinds unknown(problems);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const JsonPlace place{listKey, i};
        std::optional<QJsonObject> entry = readEntry(entries, place, problems);
        if (!entry)
            continue;
        std::optional<Component> component = readComponent({*std::move(entry), place, problems}, unknown);
        if (!component)
            continue;
        if (known.contains(component->id)) {
            const QString message = Texts::tr("There is another component with the id \"%1\"; give each its own.");
            problems.push_back(
                {ProblemLevel::Error, message.arg(component->id.toString()), place.pathOf(QStringLiteral("id")), 0});
            continue;
        }
        known.insert(component->id);
        components.push_back({*std::move(component), i});
    }
    unknown.word();
    return components;
}

} // namespace model::native
