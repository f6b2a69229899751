#include "model/catalog/hue.h"
#include "model/diagram/viewtexts.h"
#include "model/formats/nativeformat.h"
#include "views/exporters/exportoptions.h"
#include "views/picture/notedrawing.h"
#include "views/picture/svgbackend.h"
#include "views/panels/coloreditor.h"
#include "views/tools/writing.h"

#include "tests/support/strictmain.h"
#include "tests/views/contrast.h"
#include "tests/views/picturefixture.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

/// Everything in one colour.
model::Diagram dyed(model::Diagram diagram, const QString &hue)
{
    const std::vector<model::Component> parts = diagram.components();
    for (model::Component part : parts) {
        part.properties.insert(u"color"_s, hue);
        if (!diagram.replace(part))
            return {};
    }
    const std::vector<model::Connection> lines = diagram.connections();
    for (model::Connection line : lines) {
        line.properties.insert(u"color"_s, hue);
        if (!diagram.replace(line))
            return {};
    }
    return diagram;
}

QStringList textsOf(const PictureGroup &group)
{
    QStringList texts;
    for (const TextShape &shape : tests::shapesOf<TextShape>(group))
        texts.append(shape.text);
    return texts;
}

model::Diagram documented(const model::Diagram &plain)
{
    model::Diagram diagram = plain;
    QJsonObject members = diagram.members();
    members = model::withViewText(members, model::ViewTexts::TitleBlock, u"author"_s, u"Architecture group"_s);
    members = model::withViewText(members, model::ViewTexts::TitleBlock, u"version"_s, u"C"_s);
    members = model::withViewText(members, model::ViewTexts::TitleBlock, u"date"_s, u"2026-03-01"_s);
    diagram.setMembers(members);
    diagram.setTitle(u"Shop"_s);
    diagram.setDescription(u"How orders are taken"_s);
    return diagram;
}

const PictureGroup *blockOf(const Picture &picture)
{
    for (const PictureGroup &group : picture.groups) {
        if (group.role == GroupRole::Title && textsOf(group).contains(u"Author"_s))
            return &group;
    }
    return nullptr;
}

} // namespace

/// Colours that users choose, what the legend says of them, and the title block.
class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHueCanBeRead_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("hue");
        for (const QString &theme : Theme::ids()) {
            for (const QString &hue : model::hueIds())
                QTest::addRow("%s, %s", qPrintable(theme), qPrintable(hue)) << theme << hue;
        }
    }
    void everyHueCanBeRead()
    {
        QFETCH(QString, theme);
        QFETCH(QString, hue);
        for (const model::Diagram &diagram : {dyed(tests::richDiagram(), hue), dyed(tests::everyKind(u"Name"_s), hue)}) {
            QVERIFY(!diagram.isEmpty());
            Overlay overlay;
            for (const model::Component &component : diagram.components())
                overlay.spofs.insert(component.id, model::OperationSet::all());
            PictureOptions options;
            options.title = options.legend = options.titleBlock = true;
            QVERIFY(tests::weakestTextContrast(tests::pictureOfDiagram(documented(diagram), overlay, options, theme)).isEmpty());
        }
        const Palette palette = Palette::of(Theme::named(theme));
        const QColor color = palette.chosen(hue).value_or(QColor());
        const double tile = Theme::named(theme).number(u"tileOpacity"_s, 0.12);
        QVERIFY(tests::contrastRatio(color, palette.canvas) >= 4.5); // captions are written in it
        QVERIFY(tests::contrastRatio(color, mixed(color, palette.cardFill, tile)) >= 3);
    }

    void everyPartShowsItsColor()
    {
        const Theme &theme = Theme::named(u"light"_s);
        const model::Diagram plain = tests::everyKind(QString());
        const model::Diagram blue = dyed(plain, u"blue"_s);
        const PictureBuilder before(plain, theme);
        const PictureBuilder after(blue, theme);
        for (const model::Component &part : blue.components()) {
            if (part.has(model::Trait::ShowsImage))
                continue; // has the colors of the image
            const model::Component &old = *plain.component(part.id);
            QVERIFY2(before.component(old, {}).shapes != after.component(part, {}).shapes, qPrintable(part.kind));
            QVERIFY2(before.farLook(old, {}, before.emphasis({})) != after.farLook(part, {}, after.emphasis({})), qPrintable(part.kind));
        }
        // What it cannot have changes nothing.
        QCOMPARE(Palette::of(theme).chosen(u"#ff0000"_s), std::nullopt);
    }

    void linesShowTheirColor()
    {
        const Theme &theme = Theme::named(u"light"_s);
        const model::Diagram diagram = dyed(tests::richDiagram(), u"purple"_s);
        const Picture picture = tests::pictureOfDiagram(diagram);
        const QString name = theme.color(u"hue.purple"_s).name();
        for (const model::Connection &line : diagram.connections()) {
            const PictureGroup *group = tests::groupOf(picture, line.id.toString(), GroupRole::Connection);
            QVERIFY(group);
            QCOMPARE(tests::shapesOf<PathShape>(*group).front().stroke.color.name(), name);
        }
        QVERIFY(toSvg(picture).contains(name.toUtf8()));
    }

    void statesOutshineColors()
    {
        model::Diagram diagram = dyed(tests::richDiagram(), u"green"_s);
        const PictureBuilder builder(diagram, Theme::named(u"light"_s));
        const Palette palette = Palette::of(Theme::named(u"light"_s));
        const model::Component &part = *diagram.component(tests::partId(u"lb"_s));
        Overlay down;
        down.down.insert(part.id);
        QCOMPARE(builder.farLook(part, down, builder.emphasis(down)).line, palette.down);
        Overlay spof;
        spof.spofs.insert(part.id, model::OperationSet::all());
        QCOMPARE(builder.farLook(part, spof, builder.emphasis(spof)).line, palette.spof);
        QVERIFY(!tests::shapesOf<HatchShape>(builder.component(part, down)).empty());
    }

    void theLegendNamesColors()
    {
        model::Diagram diagram = dyed(tests::richDiagram(), u"blue"_s);
        PictureOptions options;
        options.legend = true;
        QJsonObject members = model::withViewText(diagram.members(), model::ViewTexts::ColorNames, u"blue"_s, u"Team A"_s);
        members = model::withViewText(members, model::ViewTexts::ColorNames, u"red"_s, u"Nobody has this"_s);
        diagram.setMembers(members);
        const Picture picture = tests::pictureOfDiagram(diagram, {}, options);
        const QStringList texts = textsOf(picture.groups.back());
        QVERIFY(texts.contains(u"Team A"_s));
        QVERIFY(!texts.contains(u"Nobody has this"_s));
    }

    void theTitleBlockStandsBottomRight_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<bool>("wide");
        for (const QString &theme : Theme::ids()) {
            QTest::addRow("%s, wide", qPrintable(theme)) << theme << true;
            QTest::addRow("%s, narrow", qPrintable(theme)) << theme << false;
        }
    }
    void theTitleBlockStandsBottomRight()
    {
        QFETCH(QString, theme);
        QFETCH(bool, wide);
        const model::Diagram diagram = documented(wide ? tests::richDiagram() : tests::diagramOf(R"({"format": "tracepaper", "version": 1,
            "components": [{"id": "a", "kind": "browser"}, {"id": "n", "kind": "note", "x": 0, "y": 200}], "connections": [{"from": "n", "to": "a"}]})"));
        PictureOptions options;
        options.title = options.legend = options.titleBlock = true;
        const Picture picture = tests::pictureOfDiagram(diagram, {}, options, theme);
        const PictureGroup *block = blockOf(picture);
        QVERIFY(block);
        for (const QString &text : {u"Shop"_s, u"How orders are taken"_s, u"Architecture group"_s, u"C"_s, u"2026-03-01"_s})
            QVERIFY2(textsOf(*block).contains(text), qPrintable(text));
        const QRectF area = extentOf(*block);
        for (const PictureGroup &group : picture.groups) {
            if (&group != block)
                QVERIFY2(!extentOf(group).intersects(area), qPrintable(group.title));
        }
        QVERIFY(picture.bounds.contains(area));
        QVERIFY(std::abs(picture.bounds.right() - options.padding - area.right()) < 2);
        QVERIFY(std::abs(picture.bounds.bottom() - options.padding - area.bottom()) < 60); // in one row with the legend
        QVERIFY(toSvg(picture).contains("2026-03-01"));
        QCOMPARE(toSvg(picture), toSvg(tests::pictureOfDiagram(diagram, {}, options, theme)));
        options.titleBlock = false;
        QVERIFY(!blockOf(tests::pictureOfDiagram(diagram, {}, options, theme)));
    }

    void textsOfTheViewComeAndGo()
    {
        QJsonObject members{{u"view"_s, QJsonObject{{u"theme"_s, u"dark"_s}}}};
        const QJsonObject before = members;
        members = model::withViewText(members, model::ViewTexts::TitleBlock, u"author"_s, u"Ops "_s);
        QCOMPARE(members[u"view"_s][u"titleBlock"_s][u"author"_s].toString(), u"Ops "_s);
        QCOMPARE(members[u"view"_s][u"theme"_s].toString(), u"dark"_s);
        QCOMPARE(model::withViewText(members, model::ViewTexts::TitleBlock, u"author"_s, {}), before);
    }

    void swatchesAreReachedByKeys()
    {
        model::PropertySchema schema;
        schema.key = u"color"_s;
        schema.label = u"Color"_s;
        schema.type = model::PropertyType::Color;
        schema.choices = model::hueIds();
        ColorEditor editor(schema, nullptr);
        editor.show();
        QSignalSpy edited(&editor, &PropertyEditor::edited);
        const QList<QAbstractButton *> swatches = editor.findChildren<QAbstractButton *>();
        QCOMPARE(swatches.size(), model::hueIds().size() + 1);
        for (QAbstractButton *swatch : swatches)
            QVERIFY(!swatch->accessibleName().isEmpty() && !swatch->toolTip().isEmpty());
        QTest::keyClick(swatches[0], Qt::Key_Right);
        QTest::keyClick(swatches[1], Qt::Key_Right);
        QTest::keyClick(swatches[2], Qt::Key_Space);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.takeFirst().at(0).toJsonValue(), QJsonValue(model::hueIds()[1]));
        QVERIFY(swatches[2]->isChecked() && !swatches[0]->isChecked());
        QTest::keyClick(swatches[0], Qt::Key_Space); // none of its own
        QVERIFY(edited.takeFirst().at(0).toJsonValue().isUndefined());
        editor.setValue(u"blue"_s);
        QCOMPARE(editor.focusProxy()->objectName(), u"swatch-blue"_s);
        editor.showSeveral();
        QVERIFY(std::none_of(swatches.begin(), swatches.end(), [](const QAbstractButton *swatch) { return swatch->isChecked(); }));
    }

    // Whatever a file says about looks is drawn somehow, can be edited, and is written as it was.
    void everyValueOfEveryTypeIsDrawn()
    {
        const QByteArrayList values{"null", "true", "7.5", "-3", "1e300", "\"\"", "\"none\"", "\"\u202e<&\\u0007\"", "[[]]", "{\"a\": {}}", '"' + QByteArray("x").repeated(50000) + '"'};
        for (const char *kind : {"note", "text", "image", "web-server", "host"}) {
            for (const char *key : {"text", "size", "align", "color", "source", "icon"}) {
                for (const QByteArray &value : values) {
                    QByteArray file = R"({"format": "tracepaper", "version": 1, "view": {"titleBlock": {"author": VALUE}, "colorNames": {"red": VALUE}},
                        "components": [{"id": "a", "kind": "KIND", "x": 0, "y": 0, "properties": {"KEY": VALUE}}]})";
                    file.replace("KIND", kind).replace("KEY", key).replace("VALUE", value);
                    const model::ReadResult read = model::readNative(file);
                    QVERIFY2(read.isComplete(), file.left(300).constData());
                    QCOMPARE(model::readNative(model::writeNative(read.diagram)).diagram, read.diagram);
                    ExportOptions options;
                    options.legend = options.titleBlock = true;
                    const auto picture = pictureOf(read.diagram, options);
                    QVERIFY(picture && std::isfinite(picture->bounds.width()) && std::isfinite(picture->bounds.height()));
                    QXmlStreamReader svg(toSvg(*picture, 1));
                    while (!svg.atEnd())
                        svg.readNext();
                    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
                    const model::Component &part = read.diagram.components().front();
                    if (!isWritten(part))
                        continue;
                    model::Diagram edited = read.diagram;
                    const auto edit = textEdit(edited, part.id, u"new"_s);
                    QVERIFY(edit && model::applyEdit(edited, *edit));
                    QJsonObject kept = part.properties;
                    kept.insert(u"text"_s, u"new"_s);
                    QCOMPARE(edited.components().front().properties, kept);
                }
            }
        }
    }
};

STRICT_GUI_TEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
