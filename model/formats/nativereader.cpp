#include "model/formats/jsonlines.h"
#include "model/formats/nativeformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

namespace model {

namespace {

class NativeReader
{
    Q_DECLARE_TR_FUNCTIONS(NativeReader)

public:
    ReadResult read(const QByteArray &bytes)
    {
        QJsonParseError parseError;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
        if (bytes.trimmed().isEmpty()) {
            problem(tr("The file is empty; a diagram starts with {\"format\": \"tracepaper\", \"version\": 1}."), {});
            return std::move(m_result);
        }
        if (parseError.error != QJsonParseError::NoError) {
            m_result.problems.push_back({ProblemLevel::Error, tr("This is not valid JSON: %1.").arg(parseError.errorString()), {},
                                         JsonLines::lineAt(bytes, parseError.offset)});
            return std::move(m_result);
        }
        if (!document.isObject()) {
            problem(tr("A diagram must be a JSON object, {...}."), {});
            return std::move(m_result);
        }
        readTop(document.object());
        if (!m_result.problems.empty()) {
            const JsonLines lines(bytes);
            for (Problem &found : m_result.problems)
                found.line = std::max(1, lines.lineOf(found.path));
        }
        return std::move(m_result);
    }

private:
    void problem(const QString &message, const QString &path, ProblemLevel level = ProblemLevel::Error)
    {
        m_result.problems.push_back({level, message, path, path.isEmpty() ? 1 : 0});
    }

    void readTop(QJsonObject top)
    {
        if (top.take(QLatin1String("format")).toString() != QLatin1String("tracepaper"))
            problem(tr("This is not a Tracepaper file: \"format\" must be \"tracepaper\"."), QStringLiteral("format"));
        const QJsonValue version = top.take(QLatin1String("version"));
        if (!version.isDouble() || version.toDouble() < 1 || version.toDouble() != std::floor(version.toDouble()))
            problem(tr("\"version\" must be a whole number; this program writes %1.").arg(nativeFormatVersion), QStringLiteral("version"));
        else if (version.toDouble() > nativeFormatVersion)
            problem(tr("The file has version %1, which is newer than this program understands (%2); use a newer Tracepaper.")
                        .arg(version.toDouble()).arg(nativeFormatVersion), QStringLiteral("version"));
        m_result.diagram.setTitle(takeText(top, QStringLiteral("title"), {}));
        m_result.diagram.setDescription(takeText(top, QStringLiteral("description"), {}));
        readComponents(top.take(QLatin1String("components")));
        readConnections(top.take(QLatin1String("connections")));
        m_result.diagram.setMembers(top);
    }

    QString takeText(QJsonObject &object, const QString &key, const QString &prefix)
    {
        const QJsonValue value = object.take(key);
        if (!value.isUndefined() && !value.isString())
            problem(tr("\"%1\" must be a text.").arg(key), prefix + key);
        return value.toString();
    }

    template<typename Id>
    std::optional<Id> takeId(QJsonObject &object, const QString &key, const QString &path)
    {
        const QJsonValue value = object.take(key);
        if (value.isUndefined()) {
            problem(tr("\"%1\" is missing.").arg(key), path);
            return std::nullopt;
        }
        const std::optional<Id> id = value.isString() ? Id::fromString(value.toString()) : std::nullopt;
        if (!id)
            problem(tr("\"%1\" must be a text of 1 to %2 characters without control characters or blanks at its ends.").arg(key).arg(maxIdentifierLength),
                    path + u'.' + key);
        return id;
    }

    std::optional<double> takeNumber(QJsonObject &object, const QString &key, const QString &path, double minimum)
    {
        constexpr double farthest = 1e7;
        const QJsonValue value = object.take(key);
        if (value.isUndefined())
            return std::nullopt;
        const double number = value.toDouble(NAN);
        if (!std::isfinite(number) || number < minimum || number > farthest) {
            problem(tr("\"%1\" must be a number between %2 and %3.").arg(key).arg(minimum).arg(farthest), path + u'.' + key);
            return std::nullopt;
        }
        return number;
    }

    QJsonArray takeList(const QJsonValue &value, const QString &key)
    {
        if (!value.isArray() && !value.isUndefined())
            problem(tr("\"%1\" must be a list, [...].").arg(key), key);
        return value.toArray();
    }

    void readComponents(const QJsonValue &value)
    {
        const QJsonArray entries = takeList(value, QStringLiteral("components"));
        QSet<ComponentId> known;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString path = QStringLiteral("components[%1]").arg(i);
            if (!entries.at(i).isObject()) {
                problem(tr("A component must be an object, {...}."), path);
                continue;
            }
            const std::optional<Component> component = readComponent(entries.at(i).toObject(), path);
            if (!component)
                continue;
            if (known.contains(component->id)) {
                problem(tr("There is another component with the id \"%1\"; give each its own.").arg(component->id.toString()), path + QStringLiteral(".id"));
                continue;
            }
            known.insert(component->id);
            m_components.push_back(*component);
            m_paths.insert(component->id, path);
        }
        dropBadParents();
        insertComponents();
    }

    std::optional<Component> readComponent(QJsonObject object, const QString &path)
    {
        const std::optional<ComponentId> id = takeId<ComponentId>(object, QStringLiteral("id"), path);
        const QJsonValue kind = object.take(QLatin1String("kind"));
        if (!kind.isString() || kind.toString().isEmpty()) {
            problem(tr("\"kind\" must name the kind of the component, such as \"web-server\"."), kind.isUndefined() ? path : path + QStringLiteral(".kind"));
            return std::nullopt;
        }
        if (!id)
            return std::nullopt;
        Component component{*id, kind.toString(), takeText(object, QStringLiteral("name"), path + u'.'), {}, {}, {}, {}, {}};
        if (object.contains(QLatin1String("parent")))
            component.parent = takeId<ComponentId>(object, QStringLiteral("parent"), path);
        readGeometry(component, object, path);
        const QJsonValue properties = object.take(QLatin1String("properties"));
        if (!properties.isUndefined() && !properties.isObject())
            problem(tr("\"properties\" must be an object, {...}."), path + QStringLiteral(".properties"));
        component.properties = properties.toObject();
        component.unknownMembers = object;
        checkProperties(component.kindInfo().properties, component.properties, path + QStringLiteral(".properties."));
        checkProperties(component.kindInfo().properties, component.unknownMembers, path + u'.');
        if (!findComponentKind(component.kind))
            problem(tr("The kind \"%1\" is unknown; the part is kept and drawn as a plain box.").arg(component.kind), path + QStringLiteral(".kind"), ProblemLevel::Warning);
        return component;
    }

    void readGeometry(Component &component, QJsonObject &object, const QString &path)
    {
        const std::optional<double> x = takeNumber(object, QStringLiteral("x"), path, -1e7);
        const std::optional<double> y = takeNumber(object, QStringLiteral("y"), path, -1e7);
        if (x || y)
            component.position = QPointF(x.value_or(0), y.value_or(0));
        const std::optional<double> width = takeNumber(object, QStringLiteral("width"), path, 1);
        const std::optional<double> height = takeNumber(object, QStringLiteral("height"), path, 1);
        const QSizeF usual = component.kindInfo().defaultSize;
        if (width || height)
            component.size = QSizeF(width.value_or(usual.width()), height.value_or(usual.height()));
    }

    void checkProperties(const PropertySchemas &schemas, const QJsonObject &values, const QString &prefix)
    {
        for (auto value = values.begin(); value != values.end(); ++value) {
            const PropertySchema *schema = findProperty(schemas, value.key());
            if (!schema)
                continue;
            if (const Result<void> valid = validateProperty(*schema, *value); !valid)
                problem(valid.error().message, prefix + value.key());
        }
    }

    /// Parents that do not exist, and chains of parents that are circular or too deep, are cut; the part stays.
    void dropBadParents()
    {
        QHash<ComponentId, Component *> byId;
        for (Component &component : m_components)
            byId.insert(component.id, &component);
        for (Component &component : m_components) {
            if (component.parent && !byId.contains(*component.parent)) {
                problem(tr("The parent \"%1\" does not exist.").arg(component.parent->toString()), m_paths.value(component.id) + QStringLiteral(".parent"));
                component.parent.reset();
            }
        }
        for (Component &component : m_components) {
            int depth = 0;
            const Component *at = &component;
            for (; at->parent && depth <= maxNesting; ++depth)
                at = byId.value(*at->parent);
            if (depth > maxNesting) {
                problem(tr("\"%1\" is nested more than %2 levels deep, or inside itself.").arg(component.id.toString()).arg(maxNesting), m_paths.value(component.id) + QStringLiteral(".parent"));
                component.parent.reset();
            } else if (component.parent) {
                const Component *parent = byId.value(*component.parent);
                if (findComponentKind(parent->kind) && !parent->has(Trait::Encloses))
                    problem(tr("\"%1\" is inside \"%2\", which is no container.").arg(component.id.toString(), parent->id.toString()),
                            m_paths.value(component.id) + QStringLiteral(".parent"), ProblemLevel::Warning);
            }
        }
    }

    void insertComponents()
    {
        Diagram::Parts parts;
        for (const Component &component : m_components)
            parts.components.push_back({component, -1});
        if (const Result<void> done = m_result.diagram.insert(parts); !done)
            problem(done.error().message, QStringLiteral("components"));
    }

    void readConnections(const QJsonValue &value)
    {
        const QJsonArray entries = takeList(value, QStringLiteral("connections"));
        QSet<ConnectionId> known;
        for (const QJsonValue &entry : entries) {
            if (const std::optional<ConnectionId> id = ConnectionId::fromString(entry[QLatin1String("id")].toString()))
                known.insert(*id);
        }
        Diagram::Parts parts;
        QSet<ConnectionId> used;
        int number = 0;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString path = QStringLiteral("connections[%1]").arg(i);
            if (!entries.at(i).isObject()) {
                problem(tr("A connection must be an object, {...}."), path);
                continue;
            }
            QJsonObject object = entries.at(i).toObject();
            if (!object.contains(QLatin1String("id"))) {
                ConnectionId fresh = *ConnectionId::fromString(QStringLiteral("c0"));
                do
                    fresh = *ConnectionId::fromString(QStringLiteral("c%1").arg(++number));
                while (known.contains(fresh));
                object.insert(QLatin1String("id"), fresh.toString());
            }
            const std::optional<Connection> connection = readConnection(object, path);
            if (!connection)
                continue;
            if (used.contains(connection->id)) {
                problem(tr("There is another connection with the id \"%1\"; give each its own.").arg(connection->id.toString()), path + QStringLiteral(".id"));
                continue;
            }
            used.insert(connection->id);
            parts.connections.push_back({*connection, -1});
        }
        if (const Result<void> done = m_result.diagram.insert(parts); !done)
            problem(done.error().message, QStringLiteral("connections"));
    }

    const Component *end(const std::optional<ComponentId> &id, const char *key, const QString &path)
    {
        if (!id)
            return nullptr;
        const Component *component = m_result.diagram.component(*id);
        if (!component)
            problem(tr("There is no component \"%1\" for this connection to end at.").arg(id->toString()), path + u'.' + QLatin1String(key));
        return component;
    }

    std::optional<Connection> readConnection(QJsonObject object, const QString &path)
    {
        const std::optional<ConnectionId> id = takeId<ConnectionId>(object, QStringLiteral("id"), path);
        const Component *from = end(takeId<ComponentId>(object, QStringLiteral("from"), path), "from", path);
        const Component *to = end(takeId<ComponentId>(object, QStringLiteral("to"), path), "to", path);
        QString protocol = takeText(object, QStringLiteral("protocol"), path + u'.');
        if (!id || !from || !to)
            return std::nullopt;
        if (protocol.isEmpty())
            protocol = to->kindInfo().speaks.value(0, QStringLiteral("tcp"));
        if (!findProtocol(protocol))
            problem(tr("The protocol \"%1\" is unknown; it is kept and treated like TCP.").arg(protocol), path + QStringLiteral(".protocol"), ProblemLevel::Warning);
        checkProperties(connectionProperties(), object, path + u'.');
        return Connection{*id, from->id, to->id, protocol, object};
    }

    ReadResult m_result;
    std::vector<Component> m_components;
    QHash<ComponentId, QString> m_paths;
};

} // namespace

ReadResult readNative(const QByteArray &bytes)
{
    return NativeReader().read(bytes);
}

} // namespace model
