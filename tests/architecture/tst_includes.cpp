#include "tests/architecture/includerules.h"
#include "tests/architecture/sourcetree.h"
#include "tests/support/strictmain.h"

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersOnlyUseFoldersBelow()
    {
        QStringList below;
        for (const tests::FolderRule &rule : tests::folderRules()) {
            for (const QString &used : rule.uses) {
                const bool known = used == rule.folder || below.contains(used);
                QVERIFY2(known, qPrintable(rule.folder + QStringLiteral(" -> ") + used));
            }
            below.append(rule.folder);
        }
    }

    void rule_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *file, const char *line, bool allowed) {
            QTest::addRow("%s in %s", line, file) << QString::fromLatin1(file) << QString::fromLatin1(line) << allowed;
        };
        row("model/edit/edit.cpp", "#include \"model/diagram/diagram.h\"", true);
        row("model/edit/edit.cpp", "#include \"model/edit/edit.h\"", true);
        row("model/diagram/diagram.cpp", "#include \"model/edit/edit.h\"", false);
        row("model/base/error.cpp", "#include \"diagram.h\"", false);
        row("model/edit/edit.cpp", "#include \"../diagram/diagram.h\"", false);
        row("model/edit/edit.cpp", "#include \"views/session/session.h\"", false);
        row("model/base/error.h", "#include <QString>", true);
        row("model/base/error.h", "#include <QtCore/qglobal.h>", true);
        row("model/base/error.h", "#include <vector>", true);
        row("model/base/error.h", "#include <QColor>", false);
        row("model/base/error.h", "  #  include <QtGui/QColor>", false);
        row("model/topology/topology.cpp", "#include <boost/graph/adjacency_list.hpp>", true);
        row("model/topology/topology.h", "#include <boost/graph/adjacency_list.hpp>", false);
        row("model/report/checkreport.cpp", "#include <boost/graph/adjacency_list.hpp>", false);
        row("views/canvas/item.cpp", "#include \"model/diagram/diagram.h\"", true);
        row("views/canvas/item.cpp", "#include <QGraphicsItem>", true);
        row("views/picture/picture.cpp", "#include \"views/session/session.h\"", false);
        row("app/commands/check.cpp", "#include \"views/picture/picture.h\"", false);
        row("app/main.cpp", "#include \"views/picture/picture.h\"", true);
        row("tests/model/tst_edit.cpp", "#include \"model/edit/edit.h\"", true);
        row("model/edit/edit.cpp", "#include \"tests/support/golden.h\"", false);
    }

    void rule()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, line);
        QFETCH(const bool, allowed);
        QCOMPARE(tests::includeBreach(file, line).isEmpty(), allowed);
    }

    void sourcesKeepTheRules()
    {
        tests::Breaches breaches;
        for (const tests::SourceFile &file : tests::sourceFiles(
                 {QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app"), QStringLiteral("tests")})) {
            for (qsizetype line = 0; line < file.lines.size(); ++line) {
                const QString breach = tests::includeBreach(file.path, file.lines[line]);
                if (!breach.isEmpty())
                    breaches.add(file, line, breach);
            }
        }
        QVERIFY2(breaches.isEmpty(), breaches.text().c_str());
    }
};

STRICT_TEST_MAIN(TestIncludes)
#include "tst_includes.moc"
