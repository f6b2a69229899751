#include "model/formats/diagramfile.h"
#include "views/itemmodels/counttext.h"
#include "views/itemmodels/durationtext.h"
#include "views/itemmodels/eventsmodel.h"
#include "views/itemmodels/findingsmodel.h"
#include "views/itemmodels/outlinemodel.h"
#include "views/itemmodels/palettefilter.h"
#include "views/itemmodels/palettemodel.h"

#include "tests/support/strictmain.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

#include <set>

using namespace Qt::StringLiterals;

namespace {

model::Diagram example(const QString &name)
{
    return model::loadDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/"_s + name + u".tracepaper"_s).diagram;
}

QStringList kindsOf(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex category = model.index(section, 0);
        for (int row = 0; row < model.rowCount(category); ++row)
            ids.append(model.index(row, 0, category).data(views::PaletteModel::KindIdRole).toString());
    }
    return ids;
}

model::ComponentId id(const char *text)
{
    return *model::ComponentId::fromString(QString::fromLatin1(text));
}

} // namespace

/// Against the diagram itself: every part once, below its parent, in the order of the file.
static void verifyTree(const views::OutlineModel &outline, const model::Diagram &diagram)
{
    int count = 0;
    for (const model::Component &part : diagram.components()) {
        const QModelIndex index = outline.indexOf(part.id);
        QCOMPARE(outline.idAt(index), std::optional(part.id));
        QCOMPARE(outline.idAt(index.parent()), part.parent);
        QCOMPARE(std::size_t(outline.rowCount(index)), diagram.childrenOf(part.id).size());
        for (int row = 0; row < outline.rowCount(index); ++row)
            QCOMPARE(*outline.idAt(outline.index(row, 0, index)), diagram.childrenOf(part.id)[std::size_t(row)]);
        count += !part.parent;
    }
    QCOMPARE(outline.rowCount(), count);
}

class TestItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paletteShowsEveryKindOnce()
    {
        views::PaletteModel palette;
        const QAbstractItemModelTester tester(&palette, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList kinds = kindsOf(palette);
        QCOMPARE(std::size_t(kinds.size()), model::componentKinds().size());
        QCOMPARE(std::set<QString>(kinds.begin(), kinds.end()).size(), model::componentKinds().size());
    }

    void outlineFollowsTheDiagram()
    {
        views::Session session;
        views::OutlineModel outline(session);
        const QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
        session.setDiagram(example(u"simple-web-stack"_s));
        verifyTree(outline, session.diagram());
        QCOMPARE(outline.indexOf(id("nginx")).parent(), outline.indexOf(id("server")));
        QVERIFY(session.push(model::Rename{id("nginx"), u"Front"_s}));
        QCOMPARE(outline.indexOf(id("nginx")).data().toString(), u"Front"_s);
        QVERIFY(session.push(model::SetParent{id("nginx"), std::nullopt, QPointF()}));
        verifyTree(outline, session.diagram());
        QVERIFY(!outline.indexOf(id("nginx")).parent().isValid());
        QVERIFY(session.push(model::RemoveParts{{id("server")}, {}}));
        verifyTree(outline, session.diagram());
        session.undoStack().undo();
        verifyTree(outline, session.diagram());
        session.setDiagram({});
        QCOMPARE(outline.rowCount(), 0);
    }

    void outlineMarksWhatBreaksAndWhatIsDown()
    {
        views::Session session;
        views::OutlineModel outline(session);
        session.setDiagram(example(u"simple-web-stack"_s));
        QTRY_VERIFY(!session.isAnalysisStale());
        const QModelIndex mysql = outline.indexOf(id("mysql"));
        QVERIFY(mysql.data(views::OutlineModel::LettersRole).toString().contains(u'W'));
        QVERIFY(mysql.data(Qt::AccessibleTextRole).toString().contains(u"single point of failure"_s));
        QVERIFY(!mysql.data(views::OutlineModel::DownRole).toBool());
        session.setDown({id("mysql")}, true);
        QVERIFY(mysql.data(views::OutlineModel::DownRole).toBool());
    }

    void outlineDropsOnlyWhereItMakesSense()
    {
        views::Session session;
        views::OutlineModel outline(session);
        session.setDiagram(example(u"simple-web-stack"_s));
        const QModelIndex server = outline.indexOf(id("server"));
        const auto canDrop = [&](const char *dragged, const QModelIndex &target) {
            const std::unique_ptr<QMimeData> data(outline.mimeData({outline.indexOf(id(dragged))}));
            return outline.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, target);
        };
        QVERIFY(canDrop("user", server));
        QVERIFY(canDrop("nginx", {}));
        QVERIFY(!canDrop("nginx", server)); // is there already
        QVERIFY(!canDrop("server", server));
        QVERIFY(!canDrop("server", outline.indexOf(id("nginx"))));
        QVERIFY(outline.flags(server) & Qt::ItemIsDropEnabled);
        QVERIFY(!(outline.flags(outline.indexOf(id("nginx"))) & Qt::ItemIsDropEnabled));
    }

    void paletteIconsAreDrawn()
    {
        views::PaletteModel palette;
        for (int section = 0; section < palette.rowCount(); ++section) {
            const QModelIndex kind = palette.index(0, 0, palette.index(section, 0));
            const QImage image = kind.data(Qt::DecorationRole).value<QIcon>().pixmap(24).toImage();
            bool drawn = false;
            for (int x = 0; x < image.width() && !drawn; ++x) {
                for (int y = 0; y < image.height() && !drawn; ++y)
                    drawn = image.pixelColor(x, y).alpha() > 128;
            }
            QVERIFY2(drawn, qPrintable(kind.data().toString()));
        }
    }

    void paletteSearch_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("found");
        QTest::newRow("name") << u"balancer"_s << u"load-balancer"_s;
        QTest::newRow("id") << u"app-server"_s << u"app-server"_s;
        QTest::newRow("case does not count") << u"DATABASE"_s << u"database"_s;
        QTest::newRow("every word counts") << u"web server"_s << u"web-server"_s;
    }

    void paletteSearch()
    {
        QFETCH(QString, search);
        QFETCH(QString, found);
        views::PaletteModel palette;
        views::PaletteFilter filter;
        filter.setSourceModel(&palette);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSearch(search);
        const QStringList kinds = kindsOf(filter);
        QVERIFY2(kinds.contains(found), qPrintable(kinds.join(u' ')));
        QVERIFY(kinds.size() < palette.rowCount() + 10);
        filter.setSearch(u"no such part anywhere"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setSearch({});
        QCOMPARE(std::size_t(kindsOf(filter).size()), model::componentKinds().size());
    }

    void kindsAreDraggedByTheirId()
    {
        views::PaletteModel palette;
        const QModelIndex category = palette.index(1, 0);
        const QModelIndex kind = palette.index(0, 0, category);
        const std::unique_ptr<QMimeData> data(palette.mimeData({kind}));
        QVERIFY(data);
        QCOMPARE(data->data(views::kindMimeType), kind.data(views::PaletteModel::KindIdRole).toString().toUtf8());
        QVERIFY(!std::unique_ptr<QMimeData>(palette.mimeData({category})));
        QVERIFY(!(category.flags() & Qt::ItemIsDragEnabled));
        QVERIFY(kind.flags() & Qt::ItemIsDragEnabled);
    }

    void findingsAreGroupedBySpofs()
    {
        views::FindingsModel findings;
        const QAbstractItemModelTester tester(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(findings.rowCount(), 0);
        const model::Diagram diagram = example(u"simple-web-stack"_s);
        const model::Analysis analysis = model::analyze(diagram);
        findings.setAnalysis(diagram, analysis);
        QCOMPARE(findings.rowKind(0), views::FindingsModel::RowKind::Heading);
        std::set<model::ComponentId> told;
        int spofs = 0;
        int others = 0;
        for (int row = 0; row < findings.rowCount(); ++row) {
            spofs += findings.rowKind(row) == views::FindingsModel::RowKind::Spof;
            others += findings.rowKind(row) == views::FindingsModel::RowKind::Finding;
            if (findings.rowKind(row) != views::FindingsModel::RowKind::Spof)
                continue;
            told.insert(findings.finding(row).components.begin(), findings.finding(row).components.end());
            QVERIFY(!analysis.spofs.killedBy(findings.finding(row).components.front()).isEmpty());
            QVERIFY(!findings.index(row).data(views::FindingsModel::LettersRole).toString().isEmpty());
            QVERIFY(!findings.index(row).data(views::FindingsModel::MessageRole).toString().isEmpty());
        }
        std::set<model::ComponentId> expected;
        for (const model::OperationResult &result : analysis.spofs.operations)
            expected.insert(result.spofs.begin(), result.spofs.end());
        QVERIFY(spofs > 0);
        QCOMPARE(told, expected);
        QCOMPARE(findings.index(0).data(views::FindingsModel::CountRole).toString(), u"%1 parts"_s.arg(expected.size()));
        QCOMPARE(findings.index(spofs + 1).data(views::FindingsModel::CountRole).toString(), QString::number(others));
        QCOMPARE(std::size_t(spofs + others), analysis.findings.size());
    }

    void eventsSayWhenWhereAndWhat()
    {
        model::Trace trace;
        model::Event event{.startMs = 12.5, .durationMs = 40, .type = model::EventType::Tcp, .from = id("user"), .to = id("nginx"),
                           .route = {}, .via = {}, .protocol = {}, .what = {}, .why = {}, .state = {}};
        event.protocol = u"http"_s;
        event.what = u"User connects"_s;
        event.why = u"No connection is open."_s;
        trace.events = {event, event};
        trace.events[1].id = 1;

        views::EventsModel events;
        const QAbstractItemModelTester tester(&events, QAbstractItemModelTester::FailureReportingMode::QtTest);
        events.setTrace(example(u"simple-web-stack"_s), trace);
        QCOMPARE(events.rowCount(), 2);
        using Events = views::EventsModel;
        QCOMPARE(events.index(0, Events::TimeColumn).data().toString(), u"12.5 ms"_s);
        QCOMPARE(events.index(0, Events::PartsColumn).data().toString(), u"User \u2192 Web server"_s);
        QCOMPARE(events.index(0, Events::ProtocolColumn).data().toString(), u"HTTP"_s);
        QCOMPARE(events.index(0, Events::WhatColumn).data().toString(), u"User connects"_s);
        QVERIFY(events.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"No connection is open."_s));

        QSignalSpy changed(&events, &QAbstractItemModel::dataChanged);
        events.setCurrentEvent(1);
        QVERIFY(events.index(1, 0).data(Events::CurrentRole).toBool());
        QVERIFY(!events.index(0, 0).data(Events::CurrentRole).toBool());
        QCOMPARE(changed.size(), 1);
        events.clear();
        QCOMPARE(events.rowCount(), 0);
        QCOMPARE(events.currentEvent(), -1);
    }

    void countsFollowTheLanguage()
    {
        const QLocale before;
        const auto text = [](QLocale::Language language, qsizetype count) {
            QLocale::setDefault(QLocale(language));
            return views::countText(count, u"%1 partie"_s, u"%1 parties"_s);
        };
        for (const QLocale::Language language : {QLocale::English, QLocale::Spanish, QLocale::French}) {
            QCOMPARE(text(language, 0), language == QLocale::French ? u"0 partie"_s : u"0 parties"_s);
            QCOMPARE(text(language, 1), u"1 partie"_s);
            QCOMPARE(text(language, 2), u"2 parties"_s);
        }
        QVERIFY(text(QLocale::English, 12000).contains(u"12,000"_s));
        QLocale::setDefault(before);
    }

    void durations_data()
    {
        QTest::addColumn<double>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << u"0 ms"_s;
        QTest::newRow("half") << 0.5 << u"0.5 ms"_s;
        QTest::newRow("a nanosecond is not shown") << 20.000001 << u"20 ms"_s;
        QTest::newRow("milliseconds") << 111.5 << u"111.5 ms"_s;
        QTest::newRow("seconds") << 5000.0 << u"5 s"_s;
        QTest::newRow("minutes") << 127000.0 << u"2 min 7 s"_s;
    }

    void durations()
    {
        QFETCH(double, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(views::durationText(milliseconds), text);
    }
};

STRICT_GUI_TEST_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
