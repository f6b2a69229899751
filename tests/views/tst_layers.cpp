#include "model/formats/diagramfile.h"
#include "views/exporters/exportoptions.h"

#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

using namespace Qt::StringLiterals;
using tests::SceneDriver;

namespace {

model::Diagram example(const QString &name)
{
    return model::loadDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/"_s + name + u".tracepaper"_s).diagram;
}

bool isWatching(const model::Component &part)
{
    return part.has(model::Trait::Observes);
}

/// Every text of the picture, on one line each.
QStringList textsOf(const views::Picture &picture)
{
    QStringList texts;
    for (const views::PictureGroup &group : picture.groups) {
        for (const views::Shape &shape : group.shapes) {
            if (const auto *text = std::get_if<views::TextShape>(&shape))
                texts.append(text->text);
        }
    }
    return texts;
}

} // namespace

/// What is left out is neither drawn nor in the way, and comes back as it was.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAndBack()
    {
        QCOMPARE(views::layersWithout({}), views::Layers());
        for (const views::LayerInfo &layer : views::layerTable()) {
            const views::Layers hidden = views::layersWithout({QString::fromLatin1(layer.id), u"of a later version"_s});
            QVERIFY(!(hidden.*layer.shown));
            QCOMPARE(views::hiddenIds(hidden), QStringList(QString::fromLatin1(layer.id)));
            QVERIFY(*layer.text && *layer.hint);
        }
    }

    void onlyWhatBelongsToTheLayerGoes()
    {
        const model::Diagram whole = example(u"secured-and-monitored"_s);
        QCOMPARE(views::drawnDiagram(whole, {}), whole);
        const model::Diagram drawn = views::drawnDiagram(whole, views::layersWithout({u"monitoring"_s}));
        int hidden = 0;
        for (const model::Component &part : whole.components()) {
            const model::Component *found = drawn.component(part.id);
            QCOMPARE(found == nullptr, isWatching(part));
            QVERIFY(!found || *found == part);
            hidden += !found;
        }
        QVERIFY(hidden > 0);
        for (const model::Connection &connection : whole.connections()) {
            const bool watches = connection.traffic() == model::TrafficKind::Monitoring || isWatching(*whole.component(connection.from))
                                 || isWatching(*whole.component(connection.to));
            QCOMPARE(drawn.connection(connection.id) == nullptr, watches);
        }
    }

    void theCanvasLeavesOutAndBringsBack()
    {
        SceneDriver driver(example(u"secured-and-monitored"_s));
        const model::Diagram before = driver.diagram();
        const auto watching = std::find_if(before.components().begin(), before.components().end(), [](const model::Component &part) { return isWatching(part) && !part.parent; });
        QVERIFY(watching != before.components().end());
        const QPointF place = driver.rect(watching->id.toString().toLatin1().constData()).center();
        for (const views::LayerInfo &layer : views::layerTable()) {
            driver.session().setLayers(views::layersWithout({QString::fromLatin1(layer.id)}));
            const bool hides = !driver.session().layers().monitoring;
            QCOMPARE(driver.scene().item(watching->id) == nullptr, hides);
            driver.session().setSelection({});
            driver.click(place);
            QCOMPARE(driver.selected().contains(watching->id.toString()), !hides);
        }
        QCOMPARE(driver.diagram(), before);
        driver.session().setLayers({});
        const QString difference = tests::differenceFromFreshScene(driver.scene());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void editsWorkWhileSomethingIsLeftOut()
    {
        SceneDriver driver(example(u"secured-and-monitored"_s));
        const model::Diagram before = driver.diagram();
        driver.session().setLayers(views::layersWithout({u"monitoring"_s, u"replication"_s, u"addresses"_s, u"protocols"_s}));
        driver.actions().selectAll(); // hidden parts among them
        driver.key(Qt::Key_Right);
        driver.key(Qt::Key_Down);
        QVERIFY(driver.diagram() != before);
        for (const model::Component &part : driver.diagram().components()) {
            if (driver.scene().item(part.id) && !part.has(model::Trait::Encloses)) {
                driver.drag(driver.scene().geometry().rectOf(part.id).center(), driver.scene().geometry().rectOf(part.id).center() + QPointF(30, 20));
                break;
            }
        }
        driver.actions().deleteSelection();
        driver.session().undoStack().setIndex(0);
        QCOMPARE(driver.diagram(), before);
        driver.session().sendRequest();
        driver.session().setTime(1);
        driver.session().setLayers({});
        const QString difference = tests::differenceFromFreshScene(driver.scene());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void exportsLeaveOutTheSame()
    {
        const model::Diagram diagram = example(u"distributed-web-infrastructure"_s);
        const auto texts = [&diagram](const QStringList &hidden) {
            views::ExportOptions options;
            options.layers = views::layersWithout(hidden);
            options.request = views::requestOf(model::Operation::Write); // replication runs in the background
            return textsOf(*views::pictureOf(diagram, options));
        };
        QVERIFY(texts({}).contains(u"10.0.0.11"_s));
        const QString withoutAddresses = texts({u"addresses"_s}).join(u' ');
        QVERIFY(!withoutAddresses.contains(u"10.0.0."_s));
        QVERIFY(!withoutAddresses.contains(u"8.8.8.8"_s)); // of the steps neither
        QVERIFY2(!withoutAddresses.contains(u"3306"_s) && !withoutAddresses.contains(u"8000"_s), qPrintable(withoutAddresses)); // on lines neither
        QVERIFY(texts({u"addresses"_s}).contains(u"HTTP"_s));
        QVERIFY(!texts({u"addresses"_s, u"protocols"_s}).contains(u"HTTP"_s));
        QVERIFY(withoutAddresses.contains(u"the address of www.foobar.com"_s));
        QVERIFY(texts({}).contains(u"MySQL 3306"_s));
        QVERIFY(!texts({u"protocols"_s}).contains(u"MySQL 3306"_s));
        QVERIFY(texts({}).contains(u"Replication"_s));
        QVERIFY(!texts({u"replication"_s}).contains(u"Replication"_s));
    }

    /// What the user has written on a connection is no protocol.
    void ownTextsStayWithoutProtocols()
    {
        model::Diagram diagram = example(u"secured-and-monitored"_s);
        QStringList encrypted;
        for (model::Connection connection : std::vector(diagram.connections())) {
            if (!connection.isEncrypted())
                continue;
            encrypted += connection.id.toString();
            connection.properties.insert(model::Connection::endTextKey(true), u"eth0"_s);
            if (encrypted.size() == 1)
                connection.properties.insert(u"label"_s, u"orders"_s);
            QVERIFY(diagram.replace(connection));
        }
        QVERIFY(encrypted.size() > 1);
        views::ExportOptions options;
        options.layers = views::layersWithout({u"protocols"_s});
        const views::Picture picture = *views::pictureOf(diagram, options);
        const QStringList texts = textsOf(picture);
        QCOMPARE(texts.count(u"orders"_s), 1);
        QCOMPARE(texts.count(u"eth0"_s), encrypted.size());
        for (const views::PictureGroup &group : picture.groups) {
            QVERIFY2(!group.title.contains(u"HTTP"_s) && !group.title.contains(u"encrypted"_s), qPrintable(group.title));
            for (const views::Shape &shape : group.shapes)
                QVERIFY(!std::holds_alternative<views::IconShape>(shape) || std::get<views::IconShape>(shape).name != u"actions/padlock"_s);
        }
        SceneDriver driver(diagram);
        driver.session().setLayers(options.layers);
        for (const model::Connection &connection : diagram.connections()) {
            const model::Route &route = driver.scene().routes()[connection.id];
            QCOMPARE(!route.label.isNull(), connection.id.toString() == encrypted.first());
            QCOMPARE(!route.fromLabel.rect.isNull(), encrypted.contains(connection.id.toString()));
        }
    }
};

STRICT_GUI_TEST_MAIN(TestLayers)
#include "tst_layers.moc"
