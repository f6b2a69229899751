#include "views/canvas/texteditor.h"
#include "views/itemmodels/endstext.h"
#include "views/picture/painterbackend.h"
#include "views/picture/settext.h"
#include "views/picture/svgbackend.h"

#include "tests/support/strictmain.h"

#include <QPainter>
#include <QPaintEngine>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

constexpr QRectF area(20, 10, 260, 100);
constexpr int lineHeight = 17;

const QString shalom = u"\u05e9\u05dc\u05d5\u05dd"_s;
const QString olam = u"\u05e2\u05d5\u05dc\u05dd"_s;

views::PictureGroup groupOf(const QString &text, const views::TextStyle &style = {})
{
    views::PictureGroup group;
    views::addSetText(views::setText(text, style, area.width()), style, area, Qt::black, group.shapes);
    return group;
}

QImage painted(const views::PictureGroup &group)
{
    QImage image(300, 120, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    views::paintGroup(painter, group);
    return image;
}

/// Columns of the line that have ink.
std::vector<bool> inkOf(const QImage &image, int line = 0)
{
    std::vector<bool> columns(std::size_t(image.width()), false);
    const int top = int(area.top()) + line * lineHeight;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = top; y < top + lineHeight; ++y)
            columns[std::size_t(x)] = columns[std::size_t(x)] || qGray(image.pixel(x, y)) < 160;
    }
    return columns;
}

int firstInk(const QImage &image, int line = 0)
{
    const std::vector<bool> ink = inkOf(image, line);
    return int(std::find(ink.begin(), ink.end(), true) - ink.begin());
}

int lastInk(const QImage &image, int line = 0)
{
    const std::vector<bool> ink = inkOf(image, line);
    return int(ink.rend() - std::find(ink.rbegin(), ink.rend(), true)) - 1;
}

bool startsAtTheRight(const QImage &image, int line = 0)
{
    return std::abs(lastInk(image, line) - int(area.right())) <= 3;
}

QImage rightPart(const QImage &image, int from)
{
    return image.copy(from, int(area.top()), image.width() - from, lineHeight);
}

/// What a printer or a PDF gets: words in their places.
class TextEngine : public QPaintEngine
{
public:
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF &position, const QTextItem &item) override
    {
        const QString word = item.text().trimmed();
        const int line = int((position.y() - area.top()) / lineHeight);
        if (!word.isEmpty())
            m_words.insert({line, position.x()}, item.font().weight() > 400 ? QString(u'<' + word + u'>') : word);
        m_ends[line] = std::max(m_ends[line], position.x() + item.width());
    }

    /// From left to right; the bold ones in brackets.
    QStringList words(int line) const
    {
        QStringList words;
        for (auto it = m_words.begin(); it != m_words.end(); ++it) {
            if (it.key().first == line)
                words.append(it.value());
        }
        return words;
    }
    double rightEnd(int line) const { return m_ends.value(line); }

private:
    QMap<std::pair<int, double>, QString> m_words;
    QMap<int, double> m_ends;
};

class TextDevice : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return &engine; }

    mutable TextEngine engine;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 300;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }
};

} // namespace

/// Texts that run from right to left, alone and mixed with others: what is read first is at the right, in every picture and
/// where it is written.
class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstWordIsAtTheRight()
    {
        const QImage first = painted(groupOf(shalom));
        QVERIFY(startsAtTheRight(first));
        const QImage both = painted(groupOf(shalom + u" **"_s + olam + u"**"_s));
        // The plain word is where it is alone, the bold one follows at its left.
        QCOMPARE(rightPart(both, firstInk(first)), rightPart(first, firstInk(first)));
        QVERIFY(firstInk(both) < firstInk(first) - 15);
        // The other way round it is the bold one that comes first.
        const QImage bold = painted(groupOf(u"**"_s + shalom + u"**"_s));
        const QImage boldFirst = painted(groupOf(u"**"_s + shalom + u"** "_s + olam));
        QCOMPARE(rightPart(boldFirst, firstInk(bold)), rightPart(bold, firstInk(bold)));
        QVERIFY(rightPart(bold, firstInk(bold)) != rightPart(first, firstInk(bold)));
    }

    // Within the other direction, a change of the weight changes nothing about the order.
    void mixedLinesKeepTheirOrder_data()
    {
        QTest::addColumn<QString>("text");
        const QString arabic = u"\u0633\u0644\u0645"_s; // its letters join
        QTest::newRow("Latin in Hebrew") << QString(shalom + u" **one two** "_s + olam);
        QTest::newRow("Hebrew in Latin, bold across") << QString(u"Hello **bold "_s + shalom + u"** "_s + olam + u" end"_s);
        QTest::newRow("numbers") << QString(shalom + u" **(5 + 3)** = 8"_s);
        QTest::newRow("Arabic") << QString(arabic + u" **"_s + arabic + u"** abc **"_s + arabic + u"**"_s);
    }

    void mixedLinesKeepTheirOrder()
    {
        QFETCH(QString, text);
        // Of one weight it is Qt alone that orders it. Gaps between words show which of them is where.
        const auto words = [](const QImage &image) {
            const std::vector<bool> ink = inkOf(image);
            std::vector<int> widths;
            int gap = 100;
            for (const bool has : ink) {
                if (has && gap >= 3)
                    widths.push_back(0);
                if (has)
                    widths.back() += 1;
                gap = has ? 0 : gap + 1;
            }
            return widths;
        };
        const std::vector<int> mixed = words(painted(groupOf(text)));
        const std::vector<int> plain = words(painted(groupOf(QString(text).remove(u"**"_s))));
        QCOMPARE(mixed.size(), plain.size());
        for (std::size_t i = 0; i < plain.size(); ++i)
            QVERIFY2(std::abs(mixed[i] - plain[i]) <= 0.3 * plain[i] + 2, qPrintable(QString::number(i)));
    }

    void furtherLinesRunAsTheirParagraph()
    {
        const QString text = QString(shalom + u' ').repeated(9) + u"and then several words in English"_s;
        const std::vector<views::SetLine> lines = views::setText(text, {}, area.width());
        QVERIFY(lines.size() >= 2);
        const QImage image = painted(groupOf(text));
        for (int line = 0; line < int(lines.size()); ++line)
            QVERIFY(startsAtTheRight(image, line));
        QVERIFY(firstInk(painted(groupOf(u"one "_s + shalom))) <= area.left() + 3);
    }

    void entriesOfListsBeginAtTheRight()
    {
        const views::PictureGroup group = groupOf(u"- "_s + shalom + u" **"_s + olam + u"**\n- one"_s);
        std::vector<QRectF> dots;
        std::vector<QRectF> texts;
        for (const views::Shape &shape : group.shapes)
            (std::holds_alternative<views::RectShape>(shape) ? dots : texts).push_back(views::extentOf(shape));
        QCOMPARE(dots.size(), 2U);
        QCOMPARE(texts.size(), 2U);
        QVERIFY(dots[0].left() > texts[0].right());
        QVERIFY(dots[0].right() <= area.right());
        QVERIFY(dots[1].right() < texts[1].left());
        QCOMPARE(area.right() - dots[0].right(), dots[1].left() - area.left());
    }

    void chosenAlignmentsStay()
    {
        views::TextStyle style;
        style.anchor = views::TextAnchor::Middle;
        const QImage image = painted(groupOf(shalom + u" **"_s + olam + u"**"_s, style));
        QVERIFY(std::abs((firstInk(image) + lastInk(image)) / 2.0 - area.center().x()) <= 2);
    }

    // PDFs and printers get characters instead of pixels.
    void otherDevicesAgree()
    {
        const views::PictureGroup group = groupOf(shalom + u" **"_s + olam + u"** abc\nHello **bold "_s + shalom + u"** "_s + olam);
        TextDevice device;
        QPainter painter(&device);
        views::paintGroup(painter, group);
        painter.end();
        QCOMPARE(device.engine.words(0), QStringList({u"abc"_s, QString(u'<' + olam + u'>'), shalom}));
        QCOMPARE(device.engine.words(1), QStringList({u"Hello"_s, u"<bold>"_s, olam, QString(u'<' + shalom + u'>')}));
        QVERIFY(std::abs(device.engine.rightEnd(0) - area.right()) <= 1);
        QVERIFY(device.engine.rightEnd(1) < area.right() - 50);
    }

    // Renderers of SVG order the letters themselves: they need the line in one piece, and its direction.
    void svgHasLinesInOnePiece()
    {
        views::Picture picture;
        picture.bounds = QRectF(0, 0, 300, 120);
        picture.groups.push_back(groupOf(shalom + u" **"_s + olam + u"** abc"_s));
        const QString svg = QString::fromUtf8(views::toSvg(picture, 1));
        QCOMPARE(svg.count(u"<text"_s), 1);
        QVERIFY(svg.contains(u"direction=\"rtl\""_s));
        QVERIFY(svg.contains(QString(u'>' + shalom + u" <tspan font-weight=\"600\">"_s + olam + u"</tspan> abc</text>"_s)));
    }

    void itIsWrittenWhereItIsDrawn()
    {
        QWidget window;
        window.resize(400, 300);
        window.show();
        views::TextEditor editor(&window);
        for (const views::TextAnchor anchor : {views::TextAnchor::Start, views::TextAnchor::End}) {
            views::TextStyle style;
            style.anchor = anchor;
            editor.setLook({style, Qt::white, Qt::black});
            editor.placeOver(area, 1);
            editor.start(shalom + u"\none "_s + shalom + u'\n' + olam);
            QVERIFY(editor.document()->size().height() > 3 * style.size); // lays it out
            for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
                const bool atTheRight = anchor == views::TextAnchor::End || block.text().isRightToLeft();
                const QRectF text = block.layout()->lineAt(0).naturalTextRect();
                const double room = block.layout()->lineAt(0).width() - text.width();
                QVERIFY(room > 50);
                QVERIFY(std::abs(text.left() - (atTheRight ? room : 0)) <= 1);
            }
            editor.cancel();
        }
    }

    void anEmptyLineRunsAsTheOneBefore()
    {
        QWidget window;
        window.resize(400, 300);
        window.show();
        views::TextEditor editor(&window);
        editor.setLook({{}, Qt::white, Qt::black});
        editor.placeOver(area, 1);
        editor.start({});
        const auto isCaretAtTheRight = [&editor] { return editor.cursorRect().center().x() > editor.viewport()->width() / 2; };
        QVERIFY(!isCaretAtTheRight());
        editor.insertPlainText(shalom);
        QTest::keyClick(&editor, Qt::Key_Return);
        QVERIFY(isCaretAtTheRight());
        QTest::keyClick(&editor, Qt::Key_Return);
        QVERIFY(isCaretAtTheRight());
        // What is written there has its own direction again, as it is drawn.
        QTest::keyClicks(&editor, u"one"_s);
        QVERIFY(!isCaretAtTheRight());
        QTest::keyClick(&editor, Qt::Key_Return);
        QVERIFY(!isCaretAtTheRight());
        QCOMPARE(editor.toPlainText(), QString(shalom + u"\n\none\n"_s));
        editor.undo();
        editor.undo();
        QCOMPARE(editor.toPlainText().count(u"one"_s), 0);
        editor.cancel();
    }

    void arrowsRunAsTheNames()
    {
        QCOMPARE(views::endsText(u"A"_s, u"B"_s), u"A \u2192 B"_s);
        QCOMPARE(views::endsText(u"A"_s, shalom), QString(u"A \u2192 "_s + shalom));
        QCOMPARE(views::endsText(shalom, olam), QString(shalom + u" \u2190 "_s + olam));
        QCOMPARE(views::endsText(shalom, u"B"_s), QString(shalom + u" \u2190 B"_s));
        QCOMPARE(views::endsText(u"10"_s, olam), QString(u"10 \u2190 "_s + olam));
    }
};

STRICT_GUI_TEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
