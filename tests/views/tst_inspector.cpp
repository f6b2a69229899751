#include "views/panels/connectionmeaning.h"
#include "views/panels/propertyfield.h"
#include "views/panels/propertytext.h"
#include "views/panels/sharedproperties.h"

#include "tests/support/strictmain.h"
#include "tests/views/panelbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;
using tests::Bench;
using tests::connection;
using tests::enter;
using tests::example;
using tests::field;
using tests::part;

/// Editing properties of parts, connections and the diagram.
class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspectorEditsAProperty()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"nginx"_s)}, {}});
        auto *line = field(*inspector, u"product"_s)->findChild<QLineEdit *>();
        QCOMPARE(line->text(), u"Nginx"_s);
        line->setFocus();
        bench.session.beginGesture();
        enter(line, u"Caddy"_s);
        QCOMPARE(bench.session.diagram().component(part(u"nginx"_s))->text(u"product"_s), u"Caddy"_s);
        QCOMPARE(bench.session.undoStack().count(), 1); // typing is one entry
        bench.session.undoStack().undo();
        QCoreApplication::processEvents();
        QCOMPARE(line->text(), u"Nginx"_s);
    }

    void inspectorKeepsWhatIsWrongAndSaysWhy()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"nginx"_s)}, {}});
        views::PropertyField *port = field(*inspector, u"port"_s);
        auto *line = port->findChild<QLineEdit *>();
        for (const QString &wrong : {u"99999"_s, u"eighty"_s}) {
            const int count = bench.session.undoStack().count();
            enter(line, wrong);
            QCOMPARE(line->text(), wrong);
            QVERIFY(!port->error().isEmpty());
            QVERIFY(line->property("invalid").toBool());
            QVERIFY(bench.session.undoStack().count() <= count + 1); // the digits on the way to 99999 were valid
            QVERIFY(bench.session.diagram().component(part(u"nginx"_s))->property(u"port"_s).toDouble() < 65536);
        }
        line->clear();
        enter(line, u"8080"_s);
        QVERIFY(port->error().isEmpty());
        QCOMPARE(bench.session.diagram().component(part(u"nginx"_s))->integer(u"port"_s), 8080);
    }

    void whatIsWrongIsTakenBackWhenLeft_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("byEscape");
        for (const QString &typed : {u"99999"_s, u"eighty"_s}) {
            QTest::newRow(qPrintable(typed + u", left"_s)) << typed << false;
            QTest::newRow(qPrintable(typed + u", Escape"_s)) << typed << true;
        }
        QTest::newRow("a right one, Escape") << u"8080"_s << true;
    }

    void whatIsWrongIsTakenBackWhenLeft()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, byEscape);
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const model::Diagram before = bench.session.diagram();
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"nginx"_s)}, {}});
        views::PropertyField *port = field(*inspector, u"port"_s);
        auto *line = port->findChild<QLineEdit *>();
        const QString shown = line->text();
        line->setFocus();
        QTRY_VERIFY(line->hasFocus());
        enter(line, typed);
        QCOMPARE(line->text(), typed);
        QCOMPARE(bench.session.diagram() == before, !port->error().isEmpty()); // 9999 was right and is not meant
        byEscape ? QTest::keyClick(line, Qt::Key_Escape) : field(*inspector, u"product"_s)->findChild<QLineEdit *>()->setFocus();
        QCOMPARE(line->text(), shown);
        QVERIFY(port->error().isEmpty());
        QCOMPARE(bench.session.diagram(), before);
        QCOMPARE(bench.session.undoStack().count(), 0);
    }

    void whatIsWrongForSeveralIsTakenBackFromAll()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const model::Diagram before = bench.session.diagram();
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"app-1"_s), part(u"app-2"_s), part(u"web-1"_s)}, {}});
        auto *line = field(*inspector, u"port"_s)->findChild<QLineEdit *>();
        line->setFocus();
        QTRY_VERIFY(line->hasFocus());
        enter(line, u"9999"_s);
        QVERIFY(!(bench.session.diagram() == before));
        QTest::keyClick(line, Qt::Key_9);
        QCOMPARE(bench.session.diagram(), before);
        QTest::keyClick(line, Qt::Key_Backspace);
        QCOMPARE(bench.session.diagram().component(part(u"app-2"_s))->integer(u"port"_s), 9999);
        QTest::keyClick(line, Qt::Key_9);
        line->clearFocus();
        QCOMPARE(bench.session.diagram(), before);
        QCOMPARE(bench.session.undoStack().count(), 0);
    }

    void theWheelChoosesNothing()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"haproxy"_s)}, {}});
        auto *combo = field(*inspector, u"algorithm"_s)->findChild<QComboBox *>();
        for (const bool focused : {false, true}) {
            if (focused)
                combo->setFocus();
            QWheelEvent turn(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(combo, &turn);
            QCOMPARE(bench.session.undoStack().count(), 0);
        }
    }

    void everyClickCounts()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto inspector = bench.panel("inspector");
        inspector->resize(280, 900);
        bench.session.setSelection({{part(u"app-1"_s)}, {}});
        auto *line = field(*inspector, u"port"_s)->findChild<QLineEdit *>();
        auto *box = field(*inspector, u"public"_s)->findChild<QCheckBox *>();
        const auto hint = field(*inspector, u"port"_s)->findChild<QLabel *>(u"fieldHint"_s);
        line->setFocus();
        QTRY_VERIFY(hint->isVisible());
        QTRY_VERIFY(hint->height() >= hint->heightForWidth(hint->width())); // all of it can be read
        QWindow *window = inspector->window()->windowHandle();
        const QPoint place = box->mapTo(inspector->window(), QPoint(8, box->height() / 2));
        QTest::mousePress(window, Qt::LeftButton, {}, place);
        QCoreApplication::processEvents(); // what follows from another focus
        QVERIFY(!line->hasFocus());
        QTest::mouseRelease(window, Qt::LeftButton, {}, place);
        QVERIFY(bench.session.diagram().component(part(u"app-1"_s))->property(u"public"_s).toBool());
        QTRY_VERIFY(!hint->isVisible());
    }

    void inspectorGoesBackToTheDefault()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"haproxy"_s)}, {}});
        QVERIFY(bench.session.diagram().component(part(u"haproxy"_s)));
        views::PropertyField *algorithm = field(*inspector, u"algorithm"_s);
        auto *combo = algorithm->findChild<QComboBox *>();
        combo->setCurrentIndex(combo->findData(u"least-connections"_s));
        Q_EMIT combo->activated(combo->currentIndex());
        QCOMPARE(bench.session.diagram().component(part(u"haproxy"_s))->text(u"algorithm"_s), u"least-connections"_s);
        QCoreApplication::processEvents();
        auto *reset = algorithm->findChild<QToolButton *>();
        QVERIFY(reset->isVisibleTo(algorithm));
        reset->click();
        QVERIFY(!bench.session.diagram().component(part(u"haproxy"_s))->hasProperty(u"algorithm"_s));
    }

    void inspectorEditsRecords()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"dns"_s)}, {}});
        auto *table = inspector->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        table->item(1, 2)->setText(u"203.0.113.7"_s);
        const QJsonArray records = bench.session.diagram().component(part(u"dns"_s))->property(u"records"_s).toArray();
        QCOMPARE(records.at(1)[u"value"_s].toString(), u"203.0.113.7"_s);
        table->item(1, 0)->setText(QString());
        QVERIFY(!field(*inspector, u"records"_s)->error().isEmpty());
        QCOMPARE(bench.session.diagram().component(part(u"dns"_s))->property(u"records"_s).toArray(), records);
    }

    void inspectorEditsTheDiagram()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        auto *title = field(*inspector, u"title"_s)->findChild<QLineEdit *>();
        enter(title, u"My site"_s);
        QCOMPARE(bench.session.diagram().title(), u"My site"_s);
    }

    void inspectorCountsASelection()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"nginx"_s), part(u"app"_s)}, {connection(u"c3"_s)}});
        bool said = false;
        for (const QLabel *label : inspector->findChildren<QLabel *>())
            said |= label->text() == u"2 parts, 1 connection"_s;
        QVERIFY(said);
    }

    void inspectorEditsSeveralPartsAtOnce()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto inspector = bench.panel("inspector");
        const QSet<model::ComponentId> both{part(u"web-1"_s), part(u"web-2"_s)};
        QVERIFY(bench.session.push(model::SetComponentProperty{part(u"web-2"_s), u"port"_s, 8081}));
        bench.session.setSelection({both, {}});
        auto *port = field(*inspector, u"port"_s)->findChild<QLineEdit *>();
        QVERIFY(port->text().isEmpty());
        QCOMPARE(port->placeholderText(), u"several values"_s);
        QCOMPARE(field(*inspector, u"product"_s)->findChild<QLineEdit *>()->text(), u"Nginx"_s); // the same for both

        const int before = bench.session.undoStack().count();
        enter(port, u"9000"_s);
        for (const model::ComponentId &id : both)
            QCOMPARE(bench.session.diagram().component(id)->integer(u"port"_s), 9000);
        QCOMPARE(bench.session.undoStack().count(), before + 1); // typing is one entry, for all of them
        bench.session.undoStack().undo();
        QCOMPARE(bench.session.diagram().component(part(u"web-2"_s))->integer(u"port"_s), 8081);
        QCoreApplication::processEvents();
        QCOMPARE(port->placeholderText(), u"several values"_s);
    }

    /// A rectangle around parts takes the lines between them along.
    void inspectorEditsPartsAndTheirLines()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        const QSet<model::ComponentId> parts{part(u"nginx"_s), part(u"app"_s)};
        bench.session.setSelection({parts, {connection(u"c3"_s), connection(u"c4"_s)}});
        QList<views::PropertyField *> colors;
        QStringList titles;
        for (views::PropertyField *each : inspector->findChildren<views::PropertyField *>()) {
            if (each->key() == u"color"_s)
                colors.append(each);
        }
        for (const QLabel *label : inspector->findChildren<QLabel *>(u"groupTitle"_s))
            titles.append(label->isVisibleTo(inspector.get()) ? label->text() : QString());
        QCOMPARE(titles, (QStringList{u"2 parts"_s, u"2 connections"_s}));
        QCOMPARE(colors.size(), 2);
        QVERIFY(field(*inspector, u"port"_s)); // both parts listen

        Q_EMIT colors.front()->edited(u"color"_s, u"green"_s);
        Q_EMIT colors.back()->edited(u"color"_s, u"red"_s);
        const model::Diagram &diagram = bench.session.diagram();
        for (const model::ComponentId &id : parts)
            QCOMPARE(diagram.component(id)->text(u"color"_s), u"green"_s);
        for (const QString &id : {u"c3"_s, u"c4"_s})
            QCOMPARE(diagram.connection(connection(id))->text(u"color"_s), u"red"_s);
        QVERIFY(!diagram.connection(connection(u"c1"_s))->hasProperty(u"color"_s));

        // Of one sort there is nothing to tell apart.
        bench.session.setSelection({parts, {}});
        for (const QLabel *label : inspector->findChildren<QLabel *>(u"groupTitle"_s))
            QVERIFY(!label->isVisibleTo(inspector.get()));
    }

    void theIconSaysWhatItIs()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        inspector->resize(300, 640);
        bench.session.setSelection({{part(u"nginx"_s)}, {}});
        const auto *button = field(*inspector, u"icon"_s)->findChild<QPushButton *>();
        QTRY_COMPARE(button->text(), u"Of the kind"_s);
        QVERIFY(!button->icon().isNull());
        QVERIFY(button->sizeHint().width() <= button->width());
    }

    void inspectorSharesWhatMeansTheSame()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const model::Diagram &diagram = bench.session.diagram();
        // Against the definition, for every pair of parts.
        for (const model::Component &a : diagram.components()) {
            for (const model::Component &b : diagram.components()) {
                const views::SharedProperties shared(diagram, {{a.id, b.id}, {}});
                for (const model::PropertySchema &schema : shared.schemas()) {
                    const model::PropertySchema *inB = model::findProperty(b.kindInfo().properties, schema.key);
                    QVERIFY(inB && model::findProperty(a.kindInfo().properties, schema.key));
                    QCOMPARE(inB->type, schema.type);
                    const bool same = a.property(schema.key) == b.property(schema.key) && a.hasProperty(schema.key) == b.hasProperty(schema.key);
                    QVERIFY2(shared.different(schema.key).isEmpty() == same || !(a.hasProperty(schema.key) || b.hasProperty(schema.key)), qPrintable(schema.key));
                }
            }
        }
        QVERIFY(views::SharedProperties(diagram, {{part(u"web-1"_s)}, {diagram.connections().front().id}}).schemas().empty());
        QSet<model::ConnectionId> lines;
        for (const model::Connection &connection : diagram.connections())
            lines.insert(connection.id);
        const views::SharedProperties ofLines(diagram, {{}, lines});
        QVERIFY(model::findProperty(ofLines.schemas(), u"port"_s));
        QVERIFY(bench.session.push(ofLines.set(u"rttMs"_s, 7)));
        for (const model::Connection &connection : bench.session.diagram().connections())
            QCOMPARE(connection.number(u"rttMs"_s), 7.0);
        QCOMPARE(bench.session.undoStack().count(), 1);
    }

    void arrowsAreTold()
    {
        const model::Topology topology(example(u"distributed-web-infrastructure"_s));
        QStringList meanings;
        for (const model::Connection &each : topology.diagram().connections()) {
            const QString meaning = views::connectionMeaning(topology, each.id);
            QVERIFY2(!meaning.isEmpty(), qPrintable(each.id.toString()));
            if (each.from == part(u"haproxy"_s))
                meanings.append(meaning);
        }
        QCOMPARE(meanings.size(), 2);
        for (const QString &meaning : meanings)
            QVERIFY2(meaning.startsWith(u"One of 2 alternatives"_s), qPrintable(meaning));
    }

    void textAndValuesOfProperties_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("ports") << int(model::PropertyType::PortList) << u"80, 443/tcp"_s << true;
        QTest::newRow("counts") << int(model::PropertyType::Counts) << u"cache = 1, web = 2"_s << true;
        QTest::newRow("no count") << int(model::PropertyType::Counts) << u"web two"_s << false;
        QTest::newRow("quorum") << int(model::PropertyType::QuorumList) << u"2 of a, b, c; 1 of d"_s << true;
        QTest::newRow("no quorum") << int(model::PropertyType::QuorumList) << u"most of a"_s << false;
        QTest::newRow("number") << int(model::PropertyType::Number) << u"0.25"_s << true;
        QTest::newRow("no number") << int(model::PropertyType::Number) << u"fast"_s << false;
    }

    void textAndValuesOfProperties()
    {
        QFETCH(int, type);
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const model::Result<QJsonValue> value = views::propertyFromText(model::PropertyType(type), text);
        QCOMPARE(value.hasValue(), valid);
        if (valid)
            QCOMPARE(views::propertyToText(model::PropertyType(type), *value), text);
        else
            QVERIFY(!value.error().message.isEmpty());
    }
};

STRICT_GUI_TEST_MAIN(TestInspector)
#include "tst_inspector.moc"
