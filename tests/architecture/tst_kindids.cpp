#include "model/catalog/componentcatalog.h"

#include "tests/architecture/sourcetree.h"
#include "tests/support/strictmain.h"

/// Kinds are data: a stage asks for a trait. Code that names a kind would have to be found again for each new kind.
class TestKindIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("names");
        QTest::newRow("compound id") << QStringLiteral("if (id == QStringLiteral(\"load-balancer\"))") << true;
        QTest::newRow("plain word as kind") << QStringLiteral("if (component.kind == u\"host\")") << true;
        QTest::newRow("plain word as something else") << QStringLiteral("json[\"host\"]") << false;
        QTest::newRow("inside a sentence") << QStringLiteral("tr(\"Which kind of load-balancer?\")") << false;
        QTest::newRow("comment") << QStringLiteral("/// the kind of a \"database\"") << false;
    }

    void namesAreFound()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, names);
        QCOMPARE(!namedKind(line).isEmpty(), names);
    }

    void onlyTheCatalogAndTheFormatsNameKinds()
    {
        tests::Breaches breaches;
        for (const tests::SourceFile &file :
             tests::sourceFiles({QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app")})) {
            if (file.folder() == QStringLiteral("model/catalog") || file.folder() == QStringLiteral("model/formats"))
                continue;
            for (qsizetype line = 0; line < file.lines.size(); ++line) {
                const QString kind = namedKind(file.lines[line]);
                if (!kind.isEmpty())
                    breaches.add(file, line, QStringLiteral("names the kind \"%1\"; ask for a trait").arg(kind));
            }
        }
        QVERIFY2(breaches.isEmpty(), breaches.text().c_str());
    }

private:
    /// The kind that a string literal of this line names. Ids that are plain words ("host", "cache") also mean other
    /// things; they count where the line speaks of a kind.
    static QString namedKind(const QString &line)
    {
        static const QRegularExpression literal(QStringLiteral("\"([a-z-]+)\""));
        const QString code = line.section(QStringLiteral("//"), 0, 0);
        for (auto matches = literal.globalMatch(code); matches.hasNext();) {
            const QString text = matches.next().captured(1);
            const bool isKind = model::findComponentKind(text) != nullptr;
            if (isKind
                && (text.contains(QLatin1Char('-')) || code.contains(QStringLiteral("kind"), Qt::CaseInsensitive)))
                return text;
        }
        return {};
    }
};

STRICT_TEST_MAIN(TestKindIds)
#include "tst_kindids.moc"
