#include "tests/support/golden.h"
#include "tests/support/strictmain.h"

#include <QTemporaryDir>

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTextsHaveNoDifference() { QCOMPARE(tests::textDifference("a\nb\n", "a\nb\n"), QString{}); }

    void differenceShowsTheFirstLinesThatDiffer()
    {
        const QString difference = tests::textDifference("one\ntwo\n3\n", "one\ntwo\nthree\n");
        QVERIFY(difference.contains(QStringLiteral("line 3")));
        QVERIFY(difference.contains(QStringLiteral("       2 | two\n  -    3 | three\n")));
        QVERIFY(difference.contains(QStringLiteral("  +    3 | 3\n")));
    }

    void aMissingEndIsADifference()
    {
        QVERIFY(tests::textDifference("one", "one\ntwo").contains(QStringLiteral("  +      | (ends here)")));
    }

    void acceptingWritesTheFileAndItsFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new/output.txt"));
        qputenv("ACCEPT_GOLDEN", "1");
        QVERIFY(tests::compareGolden("first\n", path));
        QVERIFY(tests::compareGolden("second\n", path));
        qunsetenv("ACCEPT_GOLDEN");
        QVERIFY(tests::compareGolden("second\n", path));
    }

    void anotherTextFailsTheTest()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("output.txt"));
        qputenv("ACCEPT_GOLDEN", "1");
        QVERIFY(tests::compareGolden("first\n", path));
        qunsetenv("ACCEPT_GOLDEN");
        QEXPECT_FAIL("", "this is what a changed output must do", Continue);
        tests::compareGolden("second\n", path);
    }
};

STRICT_TEST_MAIN(TestGolden)
#include "tst_golden.moc"
