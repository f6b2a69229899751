#include "model/document/document.h"

#include "tests/support/strictmain.h"

using namespace model;

namespace {

ComponentId id(const char *text)
{
    return *ComponentId::fromString(QString::fromLatin1(text));
}

InsertParts added(const char *name)
{
    Component part{id(name), QStringLiteral("cache"), {}, {}, {}, {}, {}, {}};
    return {{{{part, -1}}, {}}};
}

} // namespace

Q_DECLARE_METATYPE(model::DiagramDiff)
Q_DECLARE_METATYPE(model::Edit)

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<DiagramDiff>("model::DiagramDiff"); }

    void changesAreToldOnceWithWhatChanged()
    {
        Document document;
        QSignalSpy changes(&document, &Document::changed);
        const Diagram before = document.diagram();
        const Result<Edit> inverse = document.apply(added("a"));
        QVERIFY(inverse);
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.front().front().value<DiagramDiff>() == diffDiagrams(before, document.diagram()));
        QVERIFY(document.apply(*inverse));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.back().front().value<DiagramDiff>().removedComponents, QSet<ComponentId>{id("a")});
        QVERIFY(document.diagram() == before);
    }

    void refusedEditsAreSilent()
    {
        Document document;
        QVERIFY(document.apply(added("a")));
        QSignalSpy changes(&document, &Document::changed);
        const Diagram before = document.diagram();
        const quint64 version = document.structureVersion();
        const Result<Edit> refused = document.apply(Edits{{added("b"), added("a")}, {}});
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(changes.size(), 0);
        QVERIFY(document.diagram() == before);
        QCOMPARE(document.structureVersion(), version);
    }

    void editsThatChangeNothingAreSilent()
    {
        Document document;
        QVERIFY(document.apply(added("a")));
        QSignalSpy changes(&document, &Document::changed);
        const quint64 version = document.structureVersion();
        QVERIFY(document.apply(Rename{id("a"), {}}));
        QVERIFY(document.apply(SetGeometry{{{id("a"), {}, {}}}}));
        QVERIFY(document.apply(Edits{{Rename{id("a"), QStringLiteral("A")}, Rename{id("a"), {}}}, {}}));
        QVERIFY(document.apply(SetDocumentInfo{}));
        QCOMPARE(changes.size(), 0);
        QCOMPARE(document.structureVersion(), version);
    }

    void onlyStructuralChangesCount_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<bool>("structural");
        QTest::newRow("move") << Edit(SetGeometry{{{id("a"), QPointF(1, 2), {}}}}) << false;
        QTest::newRow("resize") << Edit(SetGeometry{{{id("a"), {}, QSizeF(50, 50)}}}) << false;
        QTest::newRow("title") << Edit(SetDocumentInfo{QStringLiteral("New"), {}, {}}) << false;
        QTest::newRow("rename") << Edit(Rename{id("a"), QStringLiteral("A")}) << true;
        QTest::newRow("property") << Edit(SetComponentProperty{id("a"), QStringLiteral("instances"), 2}) << true;
        QTest::newRow("add") << Edit(added("b")) << true;
        QTest::newRow("delete") << Edit(RemoveParts{{id("a")}, {}}) << true;
    }

    void onlyStructuralChangesCount()
    {
        QFETCH(const Edit, edit);
        QFETCH(const bool, structural);
        Document document;
        QVERIFY(document.apply(added("a")));
        const quint64 version = document.structureVersion();
        QVERIFY(document.apply(edit));
        QCOMPARE(document.structureVersion() - version, structural ? 1U : 0U);
    }

    void anotherDiagramIsAReset()
    {
        Document document;
        QSignalSpy changes(&document, &Document::changed);
        QSignalSpy resets(&document, &Document::reset);
        const quint64 version = document.structureVersion();
        Diagram diagram;
        diagram.setTitle(QStringLiteral("Other"));
        document.setDiagram(diagram);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(changes.size(), 0);
        QVERIFY(document.structureVersion() > version);
        QVERIFY(document.diagram() == diagram);
    }
};

STRICT_TEST_MAIN(TestDocument)
#include "tst_document.moc"
