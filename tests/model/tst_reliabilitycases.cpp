#include "app/commands/commands.h"

#include "tests/support/strictmain.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Published designs whose single points of failure and pairs were found by looking at every state. Each is a drawing
/// in tests/data/reliability with the expected answer beside it.
class TestReliabilityCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gives_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(TRACEPAPER_TEST_DATA "/reliability"));
        const QStringList files = folder.entryList({QStringLiteral("*.tracepaper")}, QDir::Files, QDir::Name);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
        QCOMPARE(files.size(), 11);
    }

    void gives()
    {
        QFETCH(const QString, file);
        const QJsonObject expected = readJson(QString(file).replace(QStringLiteral(".tracepaper"), QStringLiteral(".json")));
        const QJsonObject actual = check(file).value(QStringLiteral("operations")).toObject();
        QVERIFY(!expected.isEmpty());
        for (const QString &operation : expected.keys()) {
            const QJsonObject wanted = expected.value(operation).toObject();
            const QJsonObject given = actual.value(operation).toObject();
            QCOMPARE(given.value(QStringLiteral("works")).toBool(), true);
            QCOMPARE(sorted(given, QStringLiteral("spofs")), sorted(wanted, QStringLiteral("spofs")));
            QCOMPARE(sorted(given, QStringLiteral("pairs")), sorted(wanted, QStringLiteral("pairs")));
        }
    }

private:
    static QJsonObject readJson(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
    }

    static QJsonObject check(const QString &file)
    {
        QBuffer in;
        QBuffer out;
        QBuffer err;
        for (QBuffer *buffer : {&in, &out, &err})
            buffer->open(QIODevice::ReadWrite);
        app::CommandIo io(in, out, err);
        const int code = app::runTextCommand(app::modelCommands(), {QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), file}, io);
        return code == 0 && err.data().isEmpty() ? QJsonDocument::fromJson(out.data()).object() : QJsonObject{};
    }

    /// Ids, or pairs of ids, as texts in an order of their own.
    static QStringList sorted(const QJsonObject &object, const QString &key)
    {
        QStringList texts;
        const QJsonArray entries = object.value(key).toArray();
        for (const QJsonValue &entry : entries) {
            QStringList ids;
            const QJsonArray pair = entry.toArray();
            for (const QJsonValue &id : pair)
                ids.append(id.toString());
            ids.sort();
            texts.append(entry.isArray() ? ids.join(u'+') : entry.toString());
        }
        texts.sort();
        return texts;
    }
};

STRICT_TEST_MAIN(TestReliabilityCases)
#include "tst_reliabilitycases.moc"
