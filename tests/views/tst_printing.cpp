#include "views/exporters/exportoptions.h"
#include "views/exporters/printing.h"

#include "tests/support/diagramtext.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Drawings on paper: whole on one sheet, or spread over several with nothing missing.
class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSheetHoldsEverything_data()
    {
        QTest::addColumn<QSizeF>("picture");
        QTest::newRow("wide") << QSizeF(3000, 400);
        QTest::newRow("high") << QSizeF(400, 3000);
        QTest::newRow("small") << QSizeF(20, 10);
    }
    void oneSheetHoldsEverything()
    {
        QFETCH(QSizeF, picture);
        const views::PosterLayout layout = views::posterLayout(picture, {1000, 700}, 1, 20, 1.5);
        QCOMPARE(layout.across * layout.down, 1);
        QVERIFY(layout.shown(0, 0).adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(QRectF(QPointF(), picture)));
        QVERIFY(layout.scale <= 1.5);
    }

    void sheetsOfAPosterCoverThePicture_data()
    {
        QTest::addColumn<QSizeF>("picture");
        QTest::addColumn<int>("across");
        for (const QSizeF &picture : {QSizeF(3000, 400), QSizeF(800, 800), QSizeF(640, 5000)}) {
            for (const int across : {2, 3, 8})
                QTest::addRow("%gx%g on %d", picture.width(), picture.height(), across) << picture << across;
        }
    }
    void sheetsOfAPosterCoverThePicture()
    {
        QFETCH(QSizeF, picture);
        QFETCH(int, across);
        constexpr double overlap = 20;
        const views::PosterLayout layout = views::posterLayout(picture, {1000, 700}, across, overlap, 1.5);
        QCOMPARE(layout.across, across);
        QRectF all;
        for (int row = 0; row < layout.down; ++row) {
            for (int column = 0; column < layout.across; ++column) {
                const QRectF shown = layout.shown(column, row);
                all |= shown;
                if (column > 0)
                    QCOMPARE(layout.shown(column - 1, row).intersected(shown).width() * layout.scale, overlap);
                if (row > 0)
                    QCOMPARE(layout.shown(column, row - 1).intersected(shown).height() * layout.scale, overlap);
            }
        }
        QVERIFY(all.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(QRectF(QPointF(), picture)));
        QVERIFY(qAbs(all.width() - picture.width()) < 1e-6 * picture.width()); // no sheet is wasted
        QVERIFY(all.height() - picture.height() < layout.shown(0, 0).height());
    }

    void printerGetsAllSheets()
    {
        const model::Diagram diagram = tests::diagramFromText("user -> web -> app -> db");
        const model::Result<views::Picture> picture = views::pictureOf(diagram, {});
        QVERIFY(picture);
        for (const int across : {1, 3}) {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(m_folder.filePath(u"%1.pdf"_s.arg(across)));
            printer.setPageOrientation(QPageLayout::Landscape);
            QVERIFY(views::printPicture(printer, *picture, across));
            QFile file(printer.outputFileName());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromLatin1(file.readAll());
            QCOMPARE(text.count(QRegularExpression(u"/Type /Page\\b"_s)), across); // the drawing is wide: one row
        }
    }

    // Two parts far from each other, in opposite corners: in between lies paper that nobody needs.
    void emptySheetsAreLeftOut()
    {
        model::Diagram diagram;
        for (const auto &[id, at] : {std::pair(u"a"_s, QPointF(0, 0)), std::pair(u"b"_s, QPointF(3000, 2000))})
            QVERIFY(diagram.insertComponent({*model::ComponentId::fromString(id), u"web-server"_s, {}, {}, at, {}, {}, {}}));
        views::ExportOptions options;
        options.transparent = true;
        const model::Result<views::Picture> picture = views::pictureOf(diagram, options);
        QVERIFY(picture);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(u"corners.pdf"_s));
        printer.setPageOrientation(QPageLayout::Landscape);
        const views::PosterLayout layout = views::posterLayout(picture->bounds.size(), printer.pageLayout(), printer.resolution(), 4);
        QVERIFY(layout.down > 2);
        const std::vector<bool> used = views::usedSheets(layout, *picture);
        // The parts themselves say where something is drawn.
        for (int row = 0; row < layout.down; ++row) {
            for (int column = 0; column < layout.across; ++column) {
                QRectF part = layout.part(column, row).translated(-layout.offset(picture->bounds.size()));
                part = QRectF(part.topLeft() / layout.scale, part.size() / layout.scale).translated(picture->bounds.topLeft());
                const bool expected = part.intersects(diagram.absoluteRect(*model::ComponentId::fromString(u"a"_s))) || part.intersects(diagram.absoluteRect(*model::ComponentId::fromString(u"b"_s)));
                QCOMPARE(bool(used[std::size_t(row * layout.across + column)]), expected);
            }
        }
        QVERIFY(views::printPicture(printer, *picture, 4));
        QFile file(printer.outputFileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto pages = QString::fromLatin1(file.readAll()).count(QRegularExpression(u"/Type /Page\\b"_s));
        QCOMPARE(pages, std::count(used.begin(), used.end(), true));
        QVERIFY(pages < layout.across * layout.down);

        options.transparent = false; // a page that is coloured everywhere is needed everywhere
        const std::vector<bool> all = views::usedSheets(layout, *views::pictureOf(diagram, options));
        QVERIFY(std::find(all.begin(), all.end(), false) == all.end());
    }

    void aFileIsWholeOrNotWritten()
    {
        model::Diagram diagram;
        QVERIFY(diagram.insertComponent({*model::ComponentId::fromString(u"a"_s), u"web-server"_s, {}, {}, QPointF(0, 0), {}, {}, {}}));
        const model::Result<views::Picture> picture = views::pictureOf(diagram, {});
        QVERIFY(picture);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        QVERIFY(QDir(m_folder.path()).mkdir(u"folder.pdf"_s));
        for (const QString &name : {u"missing/drawing.pdf"_s, u"folder.pdf"_s}) {
            printer.setOutputFileName(m_folder.filePath(name));
            const model::Result<void> printed = views::printPicture(printer, *picture, 1);
            QVERIFY(!printed);
            QVERIFY(!printed.error().message.isEmpty());
            QCOMPARE(printer.outputFileName(), m_folder.filePath(name));
        }
        printer.setOutputFileName(m_folder.filePath(u"drawing.pdf"_s));
        QVERIFY(views::printPicture(printer, *picture, 1));
        QFile file(printer.outputFileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().trimmed().endsWith("%%EOF"));
    }

private:
    QTemporaryDir m_folder;
};

STRICT_GUI_TEST_MAIN(TestPrinting)
#include "tst_printing.moc"
