#include "model/base/error.h"
#include "model/base/identifier.h"

#include "tests/support/strictmain.h"

using namespace model;

class TestIdentifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySomeTextsAreIdentifiers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("word") << QStringLiteral("nginx-1") << true;
        QTest::newRow("blank inside") << QStringLiteral("web server") << true;
        QTest::newRow("other script") << QStringLiteral("数据库") << true;
        QTest::newRow("surrogate pair") << QStringLiteral("\U0001F5A5") << true;
        QTest::newRow("longest") << QString(maxIdentifierLength, u'x') << true;
        QTest::newRow("too long") << QString(maxIdentifierLength + 1, u'x') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank at the beginning") << QStringLiteral(" a") << false;
        QTest::newRow("blank at the end") << QStringLiteral("a\u00A0") << false;
        QTest::newRow("line end") << QStringLiteral("a\nb") << false;
        QTest::newRow("zero") << QString(QChar(0)) << false;
        QTest::newRow("delete") << QString(QChar(0x7F)) << false;
        QTest::newRow("first half of a pair") << QString(QChar(0xD800)) << false;
        QTest::newRow("second half of a pair") << QString(QStringLiteral("a") + QChar(0xDC00)) << false;
    }

    void onlySomeTextsAreIdentifiers()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, valid);
        QCOMPARE(isValidIdentifier(text), valid);
        const std::optional<ComponentId> id = ComponentId::fromString(text);
        QCOMPARE(id.has_value(), valid);
        if (id)
            QCOMPARE(id->toString(), text);
    }

    void identifiersAreComparedByTheirText()
    {
        const ComponentId a = *ComponentId::fromString(QStringLiteral("a"));
        const ComponentId b = *ComponentId::fromString(QStringLiteral("b"));
        const ComponentId upper = *ComponentId::fromString(QStringLiteral("A"));
        QVERIFY(a == *ComponentId::fromString(QStringLiteral("a")));
        QVERIFY(a != upper);
        QVERIFY(a < b && upper < a);
        QCOMPARE(qHash(a), qHash(*ComponentId::fromString(QStringLiteral("a"))));
    }

    void problemsAreToldWithTheirPlace()
    {
        const Problem problem{ProblemLevel::Error, QStringLiteral("It is wrong."), QStringLiteral("components[3].x"),
                              12};
        QCOMPARE(describeProblem(problem, QStringLiteral("a.tracepaper")),
                 QStringLiteral("a.tracepaper:12: components[3].x: It is wrong."));
        QCOMPARE(describeProblem(problem), QStringLiteral("12: components[3].x: It is wrong."));
        QCOMPARE(describeProblem({ProblemLevel::Error, QStringLiteral("It is wrong."), {}, 0}),
                 QStringLiteral("It is wrong."));
        QVERIFY(hasErrors({problem}));
        QVERIFY(!hasErrors({{ProblemLevel::Warning, QStringLiteral("It is odd."), {}, 1}}));
        QVERIFY(!hasErrors({}));
    }

    void textsOfFilesAreCutInMessages()
    {
        QCOMPARE(shownInMessage(QStringLiteral("short")), QStringLiteral("short"));
        QCOMPARE(shownInMessage(QString(60, u'x')), QString(60, u'x'));
        QCOMPARE(shownInMessage(QString(61, u'x')), QString(QString(60, u'x') + QChar(0x2026)));
        QCOMPARE(shownInMessage(QStringLiteral("a\nb\u2028c")), QStringLiteral("a\uFFFDb\uFFFDc"));
        const QString pair = QStringLiteral("\U0001F5A5");
        QCOMPARE(shownInMessage(QString(59, u'x') + pair), QString(QString(59, u'x') + QChar(0x2026)));
    }
};

STRICT_TEST_MAIN(TestIdentifier)
#include "tst_identifier.moc"
