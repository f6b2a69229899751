#include "views/tools/editoractions.h"
#include "views/tools/toolcontroller.h"

#include "model/formats/nativeformat.h"
#include "model/layout/arrange.h"
#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"
#include "tests/views/smallsite.h"

#include <QSignalSpy>
#include <QtWidgets>

using namespace Qt::StringLiterals;
using tests::SceneDriver;
using tests::line;
using tests::part;
using tests::selected;
using tests::smallSite;
using tests::verifyNothingCovered;
using tests::verifyOneUndoStep;

namespace {

/// Three in a row: an unconnected cache below user and web server, which are connected.
model::Diagram row(double gap)
{
    model::Diagram diagram = tests::diagramFromText("user -> web -> app; x(kind=load-balancer)");
    double left = 0;
    for (const char *id : {"user", "web", "app"}) {
        model::Component component = *diagram.component(part(id));
        component.position = QPointF(left, 100);
        left += 180 + gap;
        (void)diagram.replace(component);
    }
    model::Component loose = *diagram.component(part("x"));
    loose.position = QPointF(0, 400);
    (void)diagram.replace(loose);
    return diagram;
}

/// The parts that a request from `first` meets when it always takes the first line out.
QStringList chainFrom(const model::Diagram &diagram, const char *first)
{
    QStringList chain{QString::fromLatin1(first)};
    for (bool found = true; found && chain.size() < 20;) {
        found = false;
        for (const model::Connection &connection : diagram.connections()) {
            if (!found && connection.from.toString() == chain.last()) {
                chain.append(connection.to.toString());
                found = true;
            }
        }
    }
    return chain;
}

} // namespace

/// Dropping parts on connections and on other parts.
class TestDropping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropOnAConnection()
    {
        SceneDriver driver(row(420));
        const model::Diagram before = driver.diagram();
        const QPointF place = driver.on("c1");
        driver.dropKind(u"load-balancer"_s, place);
        QCOMPARE(chainFrom(driver.diagram(), "user"), (QStringList{u"user"_s, selected(driver).id.toString(), u"web"_s, u"app"_s}));
        const QRectF rect = driver.diagram().absoluteRect(selected(driver).id);
        QCOMPARE(rect.center().y(), driver.rect("web").center().y());
        QCOMPARE(driver.rect("web"), before.absoluteRect(part("web")));
        verifyNothingCovered(driver.diagram());
        verifyOneUndoStep(driver, before);
    }

    /// In line with the parts that the line joins, although the server around one of them is not.
    void dropOnAConnectionThatLeavesAServer()
    {
        SceneDriver driver(smallSite());
        const auto &lines = driver.diagram().connections();
        const auto line = std::find_if(lines.begin(), lines.end(), [](const model::Connection &each) { return each.from == part("app") && each.to == part("db"); });
        QVERIFY(line != lines.end());
        QCOMPARE(driver.rect("app").center().y(), driver.rect("db").center().y());
        QVERIFY(driver.rect("app").center().y() != driver.rect("h1").center().y());
        driver.dropKind(u"firewall"_s, QPointF(driver.rect("h1").right() + 40, driver.rect("db").center().y() + 4));
        QCOMPARE(driver.diagram().absoluteRect(selected(driver).id).center().y(), driver.rect("db").center().y());
        QCOMPARE(driver.diagram().connections().size(), smallSite().connections().size() + 1);
        verifyNothingCovered(driver.diagram());
    }

    /// Where there is no room, what comes after moves on.
    void dropOnAShortConnection()
    {
        SceneDriver driver(row(80));
        const model::Diagram before = driver.diagram();
        driver.dropKind(u"load-balancer"_s, driver.on("c1"));
        const QRectF rect = driver.diagram().absoluteRect(selected(driver).id);
        verifyNothingCovered(driver.diagram());
        QVERIFY(rect.left() - driver.rect("user").right() >= 60);
        QVERIFY(driver.rect("web").left() - rect.right() >= 60);
        QCOMPARE(driver.rect("app").left() - driver.rect("web").right(), 80.0);
        QCOMPARE(driver.rect("x"), before.absoluteRect(part("x")));
        verifyOneUndoStep(driver, before);
    }

    void dropWithAModifierReplaces()
    {
        SceneDriver driver(row(300));
        const model::Diagram before = driver.diagram();
        for (const Qt::KeyboardModifier modifier : {Qt::AltModifier, Qt::ControlModifier}) {
            driver.dragKind(u"reverse-proxy"_s, driver.center("web"), modifier);
            QCOMPARE(driver.scene().marked(views::Mark::Target).components, QSet<model::ComponentId>{part("web")});
            driver.dropKind(u"reverse-proxy"_s, driver.center("web"), modifier);
            QVERIFY(driver.scene().marked(views::Mark::Target).isEmpty());
            QCOMPARE(driver.diagram().component(part("web"))->kind, u"reverse-proxy"_s);
            QCOMPARE(driver.diagram().components().size(), before.components().size());
            QCOMPARE(chainFrom(driver.diagram(), "user"), chainFrom(before, "user"));
            QCOMPARE(driver.rect("web").topLeft(), before.absoluteRect(part("web")).topLeft());
            QCOMPARE(selected(driver).id, part("web"));
            verifyOneUndoStep(driver, before);
            if (driver.diagram() != before)
                driver.session().undoStack().undo();
            driver.session().undoStack().clear();
        }
        driver.dropKind(u"note"_s, driver.center("web"), Qt::AltModifier); // cannot stand there: a part of its own
        QCOMPARE(driver.diagram().component(part("web"))->kind, u"web-server"_s);
        QCOMPARE(driver.diagram().components().size(), before.components().size() + 1);
    }

    // A frame without an image says nothing; so the file is asked for first, whichever way the part comes.
    void newImagesAskForTheirFile()
    {
        SceneDriver driver(smallSite());
        const model::Diagram before = driver.diagram();
        QImage picture(300, 200, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        picture.save(&png, "PNG");
        model::Result<QString> answer = QString();
        int asked = 0;
        driver.actions().setAskImage([&] { return ++asked, answer; });
        QSignalSpy failed(&driver.session(), &views::Session::failed);

        driver.actions().addKind(u"image"_s); // cancelled
        QTRY_COMPARE(asked, 1);
        QCOMPARE(driver.diagram(), before);
        QCOMPARE(driver.session().undoStack().count(), 0);
        answer = model::Error{u"It is broken."_s};
        driver.dropKind(u"image"_s, driver.center("app"));
        QCOMPARE(asked, 1); // not while something is dragged
        QTRY_COMPARE(asked, 2);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(driver.diagram(), before);

        answer = QString(u"data:image/png;base64,"_s + QString::fromLatin1(png.data().toBase64()));
        driver.actions().addKind(u"image"_s);
        QTRY_COMPARE(asked, 3);
        QCOMPARE(selected(driver).kind, u"image"_s);
        QCOMPARE(selected(driver).text(u"source"_s), *answer);
        QCOMPARE(driver.diagram().sizeOf(selected(driver).id), QSizeF(300, 200));
        verifyNothingCovered(driver.diagram());
        verifyOneUndoStep(driver, before);
        driver.dropKind(u"image"_s, driver.rect("h1").center() - QPointF(0, 60)); // into the server
        QTRY_COMPARE(asked, 4);
        QCOMPARE(selected(driver).parent, std::optional(part("h1")));
        verifyNothingCovered(driver.diagram());
        driver.actions().addKind(u"note"_s); // nobody is asked about others
        QCOMPARE(selected(driver).kind, u"note"_s);
        QCOMPARE(asked, 4);
    }

    void theLineLightsUp()
    {
        SceneDriver driver(row(300));
        const QPointF place = driver.on("c1");
        driver.dragWithoutRelease(driver.center("x"), place);
        QCOMPARE(driver.scene().marked(views::Mark::Target).connections, QSet<model::ConnectionId>{line("c1")});
        driver.release(place);
        QVERIFY(driver.scene().marked(views::Mark::Target).isEmpty());
        QCOMPARE(chainFrom(driver.diagram(), "user"), (QStringList{u"user"_s, u"x"_s, u"web"_s, u"app"_s}));
        verifyNothingCovered(driver.diagram());
        verifyOneUndoStep(driver, row(300));
    }

    void aConnectedPartPassesOverLines()
    {
        model::Diagram diagram = row(300);
        QVERIFY(diagram.insertConnection({line("own"), part("x"), part("app"), u"http"_s, {}}).hasValue());
        SceneDriver driver(diagram);
        driver.drag(driver.center("x"), driver.on("c1"));
        QCOMPARE(driver.diagram().connections().size(), diagram.connections().size());
        driver.session().undoStack().undo();
        driver.dropKind(u"note"_s, driver.on("c1"));
        QCOMPARE(driver.diagram().connections().size(), diagram.connections().size());
    }
};

STRICT_GUI_TEST_MAIN(TestDropping)
#include "tst_dropping.moc"
