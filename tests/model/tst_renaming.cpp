#include "model/edit/renaming.h"
#include "model/edit/replacement.h"

#include "tests/support/strictmain.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

Component image(const QString &id, const QJsonValue &source)
{
    return {*ComponentId::fromString(id), u"image"_s, {}, {}, QPointF(), {}, {{u"source"_s, source}, {u"note"_s, u"a.png"_s}}, {}};
}

Diagram diagramOf(const QStringList &sources)
{
    Diagram diagram;
    for (int i = 0; i < sources.size(); ++i) {
        if (!diagram.insertComponent(image(u"i%1"_s.arg(i), sources.at(i))))
            qFatal("no image");
    }
    return diagram;
}

const std::vector<Renaming> turned{{u"source"_s, u"a.png"_s, u"b.png"_s}, {u"source"_s, u"b.png"_s, u"c.png"_s}};

} // namespace

/// Names of files change in drawings and in what their history brings back.
class TestRenaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // One after the other, "a" would end as "c".
    void allAtOnce()
    {
        Diagram diagram = diagramOf({u"a.png"_s, u"b.png"_s, u"d.png"_s});
        QVERIFY(applyEdit(diagram, renamingEdit(diagram, turned)));
        QCOMPARE(diagram, diagramOf({u"b.png"_s, u"c.png"_s, u"d.png"_s}));
    }

    /// Undone with other names is as if it had had them all along.
    void editsFollow_data()
    {
        const Component part = image(u"i0"_s, u"a.png"_s);
        QTest::addColumn<Edit>("edit");
        QTest::newRow("removed") << Edit(RemoveParts{{part.id}, {}});
        QTest::newRow("inserted") << Edit(InsertParts{{{{image(u"new"_s, u"a.png"_s), 0}}, {}}});
        QTest::newRow("set") << Edit(SetComponentProperty{part.id, u"source"_s, u"b.png"_s});
        QTest::newRow("taken away") << Edit(SetComponentProperty{part.id, u"source"_s, QJsonValue(QJsonValue::Undefined)});
        QTest::newRow("replaced") << replacementEdit(diagramOf({u"a.png"_s, u"b.png"_s}), diagramOf({u"d.png"_s, u"a.png"_s}), {});
        QTest::newRow("several") << Edit(Edits{{Edits{{SetComponentProperty{part.id, u"source"_s, u"b.png"_s}}, {}}, Rename{part.id, u"a.png"_s}}, {}});
    }

    void editsFollow()
    {
        QFETCH(Edit, edit);
        const Diagram before = diagramOf({u"a.png"_s, u"b.png"_s});
        Diagram diagram = before;
        const Result<AppliedEdit> applied = applyEdit(diagram, edit);
        QVERIFY(applied);
        const auto after = [](Diagram renamed) {
            if (!applyEdit(renamed, renamingEdit(renamed, turned)))
                qFatal("not renamed");
            return renamed;
        };
        const Diagram renamedBefore = after(before);
        const Diagram renamedAfter = after(diagram);
        Edit inverse = applied->inverse;
        rename(edit, turned);
        rename(inverse, turned);
        Diagram again = renamedAfter;
        QVERIFY(applyEdit(again, inverse));
        QCOMPARE(again, renamedBefore);
        QVERIFY(applyEdit(again, edit));
        QCOMPARE(again, renamedAfter);
    }

    void namesAreFoundWhereverTheyAre()
    {
        const Edit edit = Edits{{InsertParts{{{{image(u"x"_s, u"a.png"_s), 0}, {image(u"y"_s, 5), 1}}, {}}},
                                 Edits{{SetComponentProperty{*ComponentId::fromString(u"x"_s), u"source"_s, u"b.png"_s},
                                        SetComponentProperty{*ComponentId::fromString(u"x"_s), u"note"_s, u"c.png"_s}},
                                       {}}},
                                {}};
        using Names = std::vector<std::pair<QString, QString>>;
        QCOMPARE(namesIn(edit, {u"source"_s}), (Names{{u"source"_s, u"a.png"_s}, {u"source"_s, u"b.png"_s}}));
        QVERIFY(namesIn(edit, {u"icon"_s}).empty());
    }
};

STRICT_TEST_MAIN(TestRenaming)
#include "tst_renaming.moc"
