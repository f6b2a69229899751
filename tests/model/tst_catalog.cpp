#include "model/catalog/componentcatalog.h"
#include "model/catalog/kindsynonyms.h"
#include "model/catalog/protocol.h"

#include "tests/model/odddiagram.h"
#include "tests/support/strictmain.h"

#include <cmath>

using namespace model;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QByteArray contents(const char *path)
{
    QFile file(QStringLiteral(TRACEPAPER_SOURCE_DIR "/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All schemas there are, each with a name for messages.
std::vector<std::pair<QString, PropertySchema>> allSchemas()
{
    std::vector<std::pair<QString, PropertySchema>> all;
    for (const ComponentKind &kind : componentKinds()) {
        for (const PropertySchema &schema : kind.properties)
            all.emplace_back(QString(kind.id + u'.' + schema.key), schema);
    }
    for (const PropertySchema &schema : unknownComponentKind().properties)
        all.emplace_back(QString(QStringLiteral("unknown.") + schema.key), schema);
    for (const PropertySchema &schema : connectionProperties())
        all.emplace_back(QString(QStringLiteral("connection.") + schema.key), schema);
    return all;
}

QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().first();
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allKindsOfTheFormatAreThere()
    {
        const QStringList promised = words("browser mobile-app api-client dns cdn firewall waf virtual-ip router "
                                           "switch gateway load-balancer reverse-proxy web-server "
                                           "app-server codebase worker cache queue database object-storage search "
                                           "external-service monitoring monitoring-agent "
                                           "certificate backup host zone region network cluster group note image");
        QSet<QString> ids;
        for (const ComponentKind &kind : componentKinds()) {
            QVERIFY2(!ids.contains(kind.id), qPrintable(kind.id));
            ids.insert(kind.id);
            QVERIFY(findComponentKind(kind.id) == &kind);
        }
        for (const QString &id : promised)
            QVERIFY2(ids.contains(id), qPrintable(id));
    }

    void allProtocolsOfTheFormatAreThere()
    {
        QSet<QString> ids;
        QSet<QString> names;
        for (const Protocol &protocol : protocols()) {
            QVERIFY2(!ids.contains(protocol.id), qPrintable(protocol.id));
            QVERIFY2(!names.contains(protocol.name), qPrintable(protocol.name));
            ids.insert(protocol.id);
            names.insert(protocol.name);
            QVERIFY2(protocol.description.endsWith(u'.'), qPrintable(protocol.id));
            QVERIFY(protocol.transport == QStringLiteral("tcp") || protocol.transport == QStringLiteral("udp"));
            QVERIFY(protocol.defaultPort.value_or(1) >= 1 && protocol.defaultPort.value_or(1) <= 65535);
        }
        for (const QString &id : words("http https tcp tls dns mysql postgresql redis amqp grpc ssh fastcgi "
                                       "replication monitoring heartbeat backup"))
            QVERIFY2(ids.contains(id), qPrintable(id));
        for (const QString &id : words("replication monitoring heartbeat backup dns"))
            QVERIFY2(!protocol(id).onRequestPath(), qPrintable(id));
        QVERIFY(!findProtocol(QStringLiteral("telepathy")));
        QVERIFY(protocol(QStringLiteral("telepathy")).onRequestPath());
    }

    void everyKindIsComplete_data()
    {
        QTest::addColumn<QString>("id");
        for (const ComponentKind &kind : componentKinds())
            QTest::newRow(qPrintable(kind.id)) << kind.id;
    }

    void everyKindIsComplete()
    {
        QFETCH(const QString, id);
        const ComponentKind &kind = componentKind(id);
        static const QRegularExpression kebab(QStringLiteral("\\A[a-z]+(-[a-z]+)*\\z"));
        QVERIFY(kebab.match(id).hasMatch());
        QVERIFY(!kind.name.isEmpty() && kind.name != id);
        QVERIFY(kind.description.endsWith(u'.'));
        QVERIFY(kind.defaultSize.width() >= 20 && kind.defaultSize.height() >= 20);
        QVERIFY2(QFile::exists(QStringLiteral(TRACEPAPER_SOURCE_DIR "/resources/icons/%1.svg").arg(id)), "no icon");
        QVERIFY2(contents("resources/resources.qrc").contains(QByteArray("icons/" + id.toUtf8() + ".svg")),
                 "icon not in resources.qrc");
        for (const QString &protocol : kind.speaks)
            QVERIFY2(findProtocol(protocol), qPrintable(protocol));
        QCOMPARE(kind.domainLevel > 0, kind.has(Trait::FailureDomain));
        QSet<QString> keys;
        for (const PropertySchema &schema : kind.properties) {
            QVERIFY2(!keys.contains(schema.key), qPrintable(schema.key));
            keys.insert(schema.key);
        }
    }

    void traitsFitTogether()
    {
        for (const ComponentKind &kind : componentKinds()) {
            const QByteArray name = kind.id.toUtf8();
            const char *id = name.constData();
            QVERIFY2(!kind.has(Trait::FailureDomain) || kind.has(Trait::Encloses), id);
            QVERIFY2(!kind.has(Trait::Machine) || kind.has(Trait::FailureDomain), id);
            QVERIFY2(!kind.has(Trait::PassesThrough) || kind.has(Trait::Forwards), id);
            QVERIFY2(!kind.has(Trait::Balances) || kind.has(Trait::Forwards), id);
            QVERIFY2(!kind.has(Trait::Annotation) || kind.has(Trait::OffPath), id);
            QVERIFY2(!kind.has(Trait::AcceptsWrites) || kind.has(Trait::Stores), id);
            QVERIFY2(!(kind.has(Trait::Perfect) && kind.has(Trait::FailureDomain)), id);
            QCOMPARE(findProperty(kind.properties, QStringLiteral("algorithm")) != nullptr, kind.has(Trait::Balances));
            QCOMPARE(findProperty(kind.properties, QStringLiteral("records")) != nullptr, kind.has(Trait::Resolves));
            QCOMPARE(findProperty(kind.properties, QStringLiteral("allow")) != nullptr, kind.has(Trait::Filters));
            QCOMPARE(findProperty(kind.properties, QStringLiteral("failoverNeeds")) != nullptr,
                     kind.has(Trait::Clusters));
            QCOMPARE(findProperty(kind.properties, QStringLiteral("url")) != nullptr, kind.has(Trait::EntryPoint));
        }
    }

    void propertiesAreExplained()
    {
        for (const auto &[name, schema] : allSchemas()) {
            QVERIFY2(!schema.label.isEmpty(), qPrintable(name));
            QVERIFY2(schema.help.endsWith(u'.'), qPrintable(name));
            QVERIFY2(schema.type != PropertyType::Choice || schema.choices.size() >= 2, qPrintable(name));
            QVERIFY2(schema.minimum.value_or(0) <= schema.maximum.value_or(1e300), qPrintable(name));
        }
    }

    void choicesHaveLabels()
    {
        const QStringList writtenAsTheyAre{QStringLiteral("nginx")};
        for (const auto &[name, schema] : allSchemas()) {
            QSet<QString> labels;
            for (const QString &choice : schema.choices) {
                const QString label = choiceLabel(choice);
                QVERIFY2(label != choice || writtenAsTheyAre.contains(choice),
                         qPrintable(QString(name + u' ' + choice)));
                QVERIFY2(!labels.contains(label), qPrintable(QString(name + u' ' + choice)));
                labels.insert(label);
            }
        }
        QCOMPARE(choiceLabel(QStringLiteral("round-robin")), QStringLiteral("Round robin"));
        QCOMPARE(choiceLabel(QStringLiteral("who knows")), QStringLiteral("who knows"));
    }

    void defaultsAreValid()
    {
        for (const auto &[name, schema] : allSchemas()) {
            if (schema.defaultValue.isUndefined())
                continue;
            const Result<void> valid = validateProperty(schema, schema.defaultValue);
            QVERIFY2(valid, qPrintable(QString(name + u' ' + (valid ? QString() : valid.error().message))));
        }
    }

    void limitsAreHeld()
    {
        for (const auto &[name, schema] : allSchemas()) {
            for (int turn = 0; turn < 6; ++turn)
                QVERIFY2(validateProperty(schema, tests::validValue(schema, turn)), qPrintable(name));
            if (schema.minimum)
                QVERIFY2(!validateProperty(schema, std::nextafter(*schema.minimum, -1e300)), qPrintable(name));
            if (schema.maximum)
                QVERIFY2(!validateProperty(schema, std::nextafter(*schema.maximum, 1e300)), qPrintable(name));
            QVERIFY2(!validateProperty(schema, QJsonValue::Null), qPrintable(name));
            QVERIFY2(!validateProperty(schema, QJsonValue::Undefined), qPrintable(name));
        }
    }

    void commonPropertiesAreThere()
    {
        const PropertySchemas &server = componentKind(QStringLiteral("web-server")).properties;
        for (const QString &key : words("instances managed address product public availability mtbfHours mttrHours "
                                        "serviceTimeMs concurrency queueLimit"))
            QVERIFY2(findProperty(server, key), qPrintable(key));
        QCOMPARE(findProperty(server, QStringLiteral("instances"))->defaultValue, QJsonValue(1));
        for (const QString &key : words("port label use requirement priority weight rttMs timeoutMs retries encrypted "
                                        "alternatives operations replication"))
            QVERIFY2(findProperty(connectionProperties(), key), qPrintable(key));
        const PropertySchemas &database = componentKind(QStringLiteral("database")).properties;
        for (const QString &role : words("primary replica multi-primary arbiter active standby"))
            QVERIFY2(findProperty(database, QStringLiteral("role"))->choices.contains(role), qPrintable(role));
    }

    void valuesAreChecked_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("message"); // empty: valid
        const auto add = [](const char *kind, const char *key, const char *value, const char *message = "") {
            QTest::addRow("%s %s %s", kind, key, value) << QString::fromLatin1(kind) << QString::fromLatin1(key)
                                                        << QByteArray(value) << QString::fromUtf8(message);
        };
        add("web-server", "port", "80");
        add("web-server", "port", "80.0");
        add("web-server", "port", "80.5", "“Port” must be a whole number.");
        add("web-server", "port", "0", "“Port” must be at least 1.");
        add("web-server", "port", "65536", "“Port” must be at most 65535.");
        add("web-server", "port", "\"80\"", "“Port” must be a whole number.");
        add("web-server", "public", "1", "“Public” must be true or false.");
        add("web-server", "product", "5", "“Product” must be a text.");
        add("web-server", "serviceTimeMs", "-1", "“Service time” must be at least 0 ms.");
        add("web-server", "serviceTimeMs", "0.25");
        add("web-server", "managed", "\"zones\"", "“Managed” must be one of: none, zone, multi-zone, global.");
        add("web-server", "serves", "[\"static\", \"read\"]");
        add("web-server", "serves", "[]");
        add("web-server", "serves", "[\"reads\"]",
            "“Answers by itself” does not know “reads”; use one of: static, read, write.");
        add("web-server", "serves", "[1]", "“Answers by itself” must be a list of texts, none of them empty.");
        for (const char *port :
             {"[\"443/tcp\"]", "[\"53/udp\", \"53/tcp\"]", "[\"80\"]", "[\"8000-8010/tcp\"]", "[\"1-65535\"]", "[]"})
            add("firewall", "allow", port);
        for (const char *port :
             {"[443]", "[\"0\"]", "[\"65536/tcp\"]", "[\"10-5\"]", "[\"443/sctp\"]", "[\"https\"]", "[\"\"]",
              "[\"443/tcp\\n\"]", "[\" 443\"]", "[\"99999999999\"]", "[\"443-\"]", "[null]", "[{}]"})
            add("firewall", "allow", port, "has an entry that is no port");
        add("firewall", "allow", "\"443/tcp\"", "must be a list of ports");
        add("dns", "records", R"([{"name": "a.b", "type": "CNAME", "value": "c.d"}])");
        add("dns", "records", R"([{"name": "a.b", "type": "AAAA", "value": "::1", "ttl": 0, "note": "x"}])");
        add("dns", "records", R"([{"type": "A", "value": "8.8.8.8"}])", "has no name");
        add("dns", "records", R"([{"name": "a.b", "type": "B", "value": "8.8.8.8"}])",
            "The record for “a.b” has no known type");
        add("dns", "records", R"([{"name": "a.b", "type": "A"}])", "The record for “a.b” has no value.");
        add("dns", "records", R"([{"name": "a.b", "type": "A", "value": "8.8.8.8", "ttl": -1}])", "TTL");
        add("dns", "records", R"([{"name": "a.b", "type": "A", "value": "8.8.8.8", "ttl": "60"}])", "TTL");
        add("dns", "records", "[1]", "has no name");
        add("dns", "records", "{}", "a list of records");
        add("app-server", "needs", R"({"replicas": 2, "caches": 1})");
        add("app-server", "needs", R"({"replicas": 0})", "whole number of at least 1");
        add("app-server", "needs", R"({"replicas": 1.5})", "whole number of at least 1");
        add("app-server", "needs", "[]", "whole number of at least 1");
        add("cluster", "failoverNeeds", R"([{"k": 2, "of": ["m1", "m2", "m3"]}])");
        for (const char *quorum : {"[{}]", R"([{"k": 0, "of": ["a"]}])", R"([{"k": 1, "of": []}])",
                                   R"([{"k": 1, "of": [1]}])", R"([{"k": 1}])", "[1]", "{}"})
            add("cluster", "failoverNeeds", quorum, "a list such as");
        add("cluster", "members", "[\"db-1\", \"db-2\"]");
        add("cluster", "members", "[\"\"]", "none of them empty");
    }

    void valuesAreChecked()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, key);
        QFETCH(const QByteArray, value);
        QFETCH(const QString, message);
        const PropertySchema *schema = findProperty(componentKind(kind).properties, key);
        QVERIFY(schema);
        const Result<void> valid = validateProperty(*schema, parsed(value));
        QCOMPARE(valid.hasValue(), message.isEmpty());
        if (!valid)
            QVERIFY2(valid.error().message.contains(message), qPrintable(valid.error().message));
        QCOMPARE(usableValue(schema, parsed(value)), valid ? parsed(value) : schema->defaultValue);
    }

    void unknownKindsHaveAnEntryToo()
    {
        QVERIFY(!findComponentKind(QStringLiteral("quantum-router")));
        QVERIFY(&componentKind(QStringLiteral("quantum-router")) == &unknownComponentKind());
        QVERIFY(!unknownComponentKind().name.isEmpty());
        QVERIFY(QFile::exists(QStringLiteral(TRACEPAPER_SOURCE_DIR "/resources/icons/unknown.svg")));
    }

    void synonymsLeadToKinds()
    {
        QSet<QString> known;
        for (const KindSynonym &synonym : kindSynonyms()) {
            QVERIFY2(findComponentKind(synonym.kind), qPrintable(synonym.kind));
            QVERIFY2(!findComponentKind(synonym.word) && !known.contains(synonym.word), qPrintable(synonym.word));
            QCOMPARE(likelyMeantKind(synonym.word), synonym.kind);
            known.insert(synonym.word);
        }
    }

    void whatIsMeantByAnotherWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        for (const auto &[word, meant] : {std::pair{"server", "host"}, {"application-server", "app-server"}, {"Web server", "web-server"}, {"webServer", "web-server"},
                                          {"web_server", "web-server"}, {"web-sever", "web-server"}, {"datbase", "database"}, {"laod-balancer", "load-balancer"},
                                          {"cahce", "cache"}, {"quantum-router", ""}, {"  ", ""}, {"dnx", ""}, {"zebra", ""}})
            QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(meant);
        QTest::newRow("long") << QStringLiteral("web-server").repeated(2000) << QString();
    }

    void whatIsMeantByAnotherWord()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, meant);
        QCOMPARE(likelyMeantKind(word).value_or(QString()), meant);
    }

    void themesHaveAColourForEverything_data()
    {
        QTest::addColumn<QByteArray>("theme");
        QTest::newRow("light") << contents("resources/themes/light.json");
        QTest::newRow("dark") << contents("resources/themes/dark.json");
    }

    void themesHaveAColourForEverything()
    {
        QFETCH(const QByteArray, theme);
        for (const Category category : allCategories) {
            QVERIFY(!categoryName(category).isEmpty());
            QVERIFY2(theme.contains(QByteArray("\"category." + categoryId(category).toUtf8() + '"')),
                     qPrintable(categoryId(category)));
        }
        for (const TrafficKind traffic : allTrafficKinds) {
            QVERIFY(!trafficKindName(traffic).isEmpty());
            QVERIFY2(theme.contains(QByteArray("\"traffic." + trafficKindId(traffic).toUtf8() + '"')),
                     qPrintable(trafficKindId(traffic)));
        }
    }
};

STRICT_TEST_MAIN(TestCatalog)
#include "tst_catalog.moc"
