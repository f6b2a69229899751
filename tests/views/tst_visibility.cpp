#include "views/picture/connectiondrawing.h"
#include "views/picture/marks.h"

#include "tests/support/strictmain.h"
#include "tests/views/contrast.h"
#include "tests/views/picturefixture.h"

using namespace Qt::StringLiterals;
using namespace tests;
using namespace views;

/// That what a drawing shows can be seen and told apart by everybody, in every theme.
class TestVisibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void themesHaveEveryColor();
    void textContrast_data();
    void textContrast();
    void linesAndIconsCanBeSeen_data() { textContrast_data(); }
    void linesAndIconsCanBeSeen();
    void marksDoNotRelyOnColor();
    void trafficKindsHaveDifferentLines();
};

void TestVisibility::themesHaveEveryColor()
{
    for (const QString &id : Theme::ids()) {
        for (const QString &name : drawingColorNames())
            QVERIFY2(Theme::named(id).hasColor(name), qPrintable(id + u": "_s + name));
    }
    QVERIFY(Theme::named(u"dark"_s).isDark());
    QCOMPARE(Theme::named(u"no such theme"_s).id(), u"light"_s);
}

void TestVisibility::textContrast_data()
{
    QTest::addColumn<QString>("theme");
    for (const QString &id : Theme::ids())
        QTest::newRow(qPrintable(id)) << id;
}

// Every text of a drawing with all marks against what is painted below it, as WCAG 2.1 asks for (AA).
void TestVisibility::textContrast()
{
    QFETCH(QString, theme);
    for (const model::Diagram &diagram : {richDiagram(), everyKind(u"Name"_s)}) {
        Overlay overlay;
        for (const model::Component &component : diagram.components()) {
            overlay.spofs.insert(component.id, model::OperationSet::all());
            if (overlay.spofs.size() % 3 == 0)
                overlay.down.insert(component.id);
        }
        if (!diagram.connections().empty())
            overlay.trace = traceAlong(diagram, {u"ask"_s, u"visit"_s, u"first"_s});
        overlay.numberedSteps = true;
        PictureOptions options;
        options.title = options.legend = options.stepList = true;
        const Picture picture = pictureOfDiagram(diagram, overlay, options, theme);
        QVERIFY(weakestTextContrast(picture).isEmpty());
    }
}

// WCAG asks for 3 to 1 where a graphic carries the meaning.
void TestVisibility::linesAndIconsCanBeSeen()
{
    QFETCH(QString, theme);
    const Palette palette = Palette::of(Theme::named(theme));
    const double tile = Theme::named(theme).number(u"tileOpacity"_s, 0.12);
    QStringList faint;
    const auto check = [&](const QString &what, const QColor &color, const QColor &ground) {
        if (contrastRatio(color, ground) < 3)
            faint += QString(what + u' ' + color.name() + u" on "_s + ground.name());
    };
    for (const model::TrafficKind traffic : model::allTrafficKinds)
        check(model::trafficKindId(traffic), palette.of(traffic), palette.canvas);
    for (const model::Category category : model::allCategories)
        check(model::categoryId(category), palette.of(category), mixed(palette.of(category), palette.cardFill, tile));
    check(u"ring"_s, palette.spof, palette.canvas);
    check(u"cross"_s, palette.cardFill, palette.down);
    check(u"path"_s, palette.pathLit, palette.canvas);
    check(u"request"_s, palette.tokenText, palette.tokenRequest);
    check(u"reply"_s, palette.tokenText, palette.tokenReply);
    check(u"failure"_s, palette.tokenText, palette.failure);
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u", "_s)));
}

void TestVisibility::marksDoNotRelyOnColor()
{
    const model::Diagram diagram = richDiagram();
    Overlay overlay;
    overlay.spofs.insert(partId(u"lb"_s), {model::Operation::Write, model::Operation::Read});
    overlay.down.insert(partId(u"web-1"_s));
    overlay.down.insert(partId(u"server-2"_s));
    const Picture picture = pictureOfDiagram(diagram, overlay);

    const auto spof = shapesOf<TextShape>(*groupOf(picture, u"lb"_s, GroupRole::Component));
    QVERIFY(std::any_of(spof.begin(), spof.end(), [](const TextShape &t) { return t.text == u"R W"_s; }));
    QCOMPARE(groupOf(picture, u"lb"_s, GroupRole::Component)->title,
             u"HAProxy, load balancer, single point of failure for read and write"_s);

    // The part that failed and what runs on a failed host are hatched; only what itself failed is crossed out.
    const auto paths = [&](const QString &id) {
        return shapesOf<PathShape>(*groupOf(picture, id, GroupRole::Component)).size();
    };
    for (const QString &id : {u"web-1"_s, u"web-2"_s, u"db-2"_s})
        QCOMPARE(shapesOf<HatchShape>(*groupOf(picture, id, GroupRole::Component)).size(), 1U);
    QCOMPARE(shapesOf<HatchShape>(*groupOf(picture, u"server-2"_s, GroupRole::Frame)).size(), 1U);
    QVERIFY(shapesOf<HatchShape>(*groupOf(picture, u"db-1"_s, GroupRole::Component)).empty());
    QCOMPARE(paths(u"web-1"_s), paths(u"web-2"_s) + 1);

    // Copies that nobody reads from wait: dashed.
    const auto dashed = [&](const QString &id) {
        const auto rects = shapesOf<RectShape>(*groupOf(picture, id, GroupRole::Component));
        return std::any_of(rects.begin(), rects.end(), [](const RectShape &r) { return !r.stroke.dashes.empty(); });
    };
    QVERIFY(dashed(u"db-2"_s));
    QVERIFY(!dashed(u"db-1"_s));
}

void TestVisibility::trafficKindsHaveDifferentLines()
{
    const Picture picture = pictureOfDiagram(richDiagram());
    QSet<QString> styles;
    const QStringList ids{u"visit"_s, u"second"_s, u"ask"_s, u"copy"_s, u"metrics"_s, u"beat"_s};
    for (const QString &id : ids) {
        const PathShape line = shapesOf<PathShape>(*groupOf(picture, id, GroupRole::Connection)).front();
        QString style;
        for (const double dash : line.stroke.dashes)
            style += QString::number(dash) + u' ';
        styles.insert(style);
    }
    QCOMPARE(styles.size(), ids.size());
    QCOMPARE(shapesOf<IconShape>(*groupOf(picture, u"visit"_s, GroupRole::Connection)).size(), 1U); // padlock
    QCOMPARE(shapesOf<IconShape>(*groupOf(picture, u"first"_s, GroupRole::Connection)).size(), 0U);
}

STRICT_GUI_TEST_MAIN(TestVisibility)
#include "tst_visibility.moc"
