#include "tests/architecture/sourcetree.h"
#include "tests/support/strictmain.h"

/// Rules about the files themselves.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreGuarded()
    {
        tests::Breaches breaches;
        for (const tests::SourceFile &file : allSources()) {
            if (file.isHeader() && !file.lines.contains(QStringLiteral("#pragma once")))
                breaches.add(file, 0, QStringLiteral("#pragma once is missing"));
        }
        QVERIFY2(breaches.isEmpty(), breaches.text().c_str());
    }

    void sourcesAreListedInTheBuild()
    {
        tests::Breaches breaches;
        for (const tests::SourceFile &file : allSources()) {
            if (!file.isHeader() && !isListed(file.path))
                breaches.add(file, 0, QStringLiteral("no CMakeLists.txt lists this file: it is never compiled"));
        }
        QVERIFY2(breaches.isEmpty(), breaches.text().c_str());
    }

    /// In French none is singular, so a text must not have its number written out: countText() knows.
    void windowsCountWithTheRulesOfTheirLanguage()
    {
        static const QRegularExpression writtenOut(QStringLiteral("\\btr\\(\"(?:[^\"]*, )?1 [a-z]"));
        QVERIFY(writtenOut.match(QStringLiteral("tr(\"works, 1 part\")")).hasMatch());
        tests::Breaches breaches;
        for (const tests::SourceFile &file : tests::sourceFiles({QStringLiteral("views"), QStringLiteral("app")})) {
            for (qsizetype line = 0; line < file.lines.size(); ++line) {
                if (writtenOut.match(file.lines.at(line)).hasMatch())
                    breaches.add(file, line + 1, QStringLiteral("use countText() and %1"));
            }
        }
        QVERIFY2(breaches.isEmpty(), breaches.text().c_str());
    }

private:
    static std::vector<tests::SourceFile> allSources()
    {
        return tests::sourceFiles(
            {QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app"), QStringLiteral("tests")});
    }

    /// By the CMakeLists.txt of its folder or of one above, with its path from there.
    static bool isListed(const QString &path)
    {
        const QDir root(QStringLiteral(TRACEPAPER_SOURCE_DIR));
        for (QString folder = path; folder.contains(QLatin1Char('/'));) {
            folder = folder.section(QLatin1Char('/'), 0, -2);
            QFile lists(root.filePath(folder + QStringLiteral("/CMakeLists.txt")));
            if (!lists.open(QIODevice::ReadOnly))
                continue;
            const QString name = path.mid(folder.size() + 1);
            static const QRegularExpression separator(QStringLiteral("[\\s()\"]+"));
            if (QString::fromUtf8(lists.readAll()).split(separator).contains(name))
                return true;
        }
        return false;
    }
};

STRICT_TEST_MAIN(TestSources)
#include "tst_sources.moc"
