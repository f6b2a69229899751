#include "tests/support/strictmain.h"
#include "tests/support/windows.h"
#include "views/panels/choosegraphic.h"
#include "views/panels/graphiceditor.h"
#include "views/graphics/filegraphics.h"
#include "views/panels/iconchooser.h"
#include "views/panels/icondelegate.h"
#include "views/session/sessiongraphics.h"

#include <QDir>
#include <QFileDialog>
#include <QFontMetricsF>
#include <QListView>
#include <QPushButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>

using namespace views;
using namespace Qt::StringLiterals;

namespace {

const QByteArray square = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9H0z'/></svg>";
const QByteArray triangle = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>";

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void waitForAll(const IconList &icons)
{
    while (icons.isSearching())
        QVERIFY(QSignalSpy(&icons, &IconList::progressed).wait(tests::patienceMs));
}

} // namespace

class TestIconChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void findsThousands()
    {
        for (int i = 0; i < 2500; ++i)
            write(path(u"set/group-%1/icon-%2.svg"_s.arg(i % 5).arg(i)), square);
        write(path(u"set/readme.txt"_s), "no icon");
        IconList icons;
        icons.setFolders({path(u"set"_s)});
        waitForAll(icons);
        QCOMPARE(icons.rowCount(), 2500);
        QCOMPARE(icons.icon(icons.index(0)).name, u"group-0/icon-0"_s);
        QCOMPARE(icons.icon(icons.index(1)).name, u"group-1/icon-1"_s); // in the order of the names, not of the folders
        icons.setFilter(u"ICON-12 group-2"_s, {});
        int expected = 0;
        for (int i = 0; i < 2500; ++i)
            expected += i % 5 == 2 && u"icon-%1"_s.arg(i).contains(u"icon-12"_s);
        QCOMPARE(icons.rowCount(), expected);
        icons.setFilter({}, path(u"set/group-3"_s));
        QCOMPARE(icons.rowCount(), 500);
    }

    void aSearchIsGivenUp()
    {
        for (int i = 0; i < 600; ++i)
            write(path(u"one/a-%1.svg"_s.arg(i)), square);
        write(path(u"two/b.svg"_s), square);
        IconList icons;
        icons.setFolders({path(u"one"_s)});
        icons.setFolders({path(u"two"_s)});
        waitForAll(icons);
        QCOMPARE(icons.rowCount(), 1);
        QCOMPARE(icons.icon(icons.index(0)).name, u"b"_s);
    }

    void picturesComeWhenTheyAreLookedAt()
    {
        write(path(u"set/a.svg"_s), square);
        write(path(u"set/broken.svg"_s), "<svg>");
        IconList icons;
        icons.setFolders({path(u"set"_s)});
        waitForAll(icons);
        for (int row = 0; row < icons.rowCount(); ++row) {
            const auto isDrawn = [at = icons.index(row)] {
                const QImage shown = at.data(Qt::DecorationRole).value<QIcon>().pixmap(32).toImage().convertToFormat(QImage::Format_ARGB32);
                return std::any_of(shown.constBits(), shown.constBits() + shown.sizeInBytes(), [](uchar byte) { return byte != 0; });
            };
            QVERIFY(!isDrawn()); // it has its room already
            QTRY_VERIFY(isDrawn());
        }
    }

    void nothingIsCopiedThroughLinks()
    {
        const QString drawing = path(u"site/a.tracepaper"_s);
        write(drawing, "{}");
        write(path(u"set/one.svg"_s), square);
        const FoundIcon icon{u"one"_s, path(u"set"_s)};
        write(path(u"elsewhere/kept.svg"_s), square);
        QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"site/icons"_s)));
        const model::Result<QString> refused = copyIconBeside(drawing, icon);
        QVERIFY(!refused && refused.error().message.endsWith(u'.'));
        QVERIFY(!QFileInfo::exists(path(u"elsewhere/one.svg"_s)));
        QVERIFY(!views::iconFile({drawing, {}}, u"kept"_s)); // nor is anything read through it

        QVERIFY(QFile::remove(path(u"site/icons"_s)));
        QVERIFY(QDir().mkpath(path(u"site/icons"_s)));
        QVERIFY(QFile::link(path(u"elsewhere/new.svg"_s), path(u"site/icons/one.svg"_s)));
        QCOMPARE(*copyIconBeside(drawing, icon), u"one-2"_s);
        QVERIFY(!QFileInfo::exists(path(u"elsewhere/new.svg"_s)));
    }

    void copiesWithoutWritingOver()
    {
        const QString drawing = path(u"site/a.tracepaper"_s);
        write(drawing, "{}");
        write(path(u"set/x/one.svg"_s), square);
        const FoundIcon icon{u"x/one"_s, path(u"set"_s)};
        QCOMPARE(*copyIconBeside(drawing, icon), u"x/one"_s);
        QCOMPARE(read(path(u"site/icons/x/one.svg"_s)), square);
        QCOMPARE(*copyIconBeside(drawing, icon), u"x/one"_s); // the same content is not copied twice
        write(path(u"set/x/one.svg"_s), triangle);
        QCOMPARE(*copyIconBeside(drawing, icon), u"x/one-2"_s);
        QCOMPARE(read(path(u"site/icons/x/one.svg"_s)), square);
        QCOMPARE(read(path(u"site/icons/x/one-2.svg"_s)), triangle);
        write(path(u"set/x/bad.svg"_s), "<svg>");
        QVERIFY(!copyIconBeside(drawing, {u"x/bad"_s, path(u"set"_s)}));
        QVERIFY(!copyIconBeside(drawing, {u"../one"_s, path(u"set/x"_s)}));
    }

    void keysAreEnough()
    {
        write(path(u"site/a.tracepaper"_s), "{}");
        for (const char *name : {"server", "database", "data-lake"})
            write(path(u"set/%1.svg"_s.arg(QLatin1StringView(name))), square);
        SessionGraphics graphics;
        graphics.setPlaces({path(u"site/a.tracepaper"_s), {path(u"set"_s)}});
        IconChooser chooser(graphics, {});
        chooser.show();
        auto *grid = chooser.findChild<QListView *>();
        QTRY_COMPARE(grid->model()->rowCount(), 3);
        auto *words = chooser.findChild<QLineEdit *>();
        QTest::keyClicks(words, u"lake"_s);
        QCOMPARE(grid->model()->rowCount(), 1);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(chooser.result(), int(QDialog::Accepted));
        QCOMPARE(chooser.chosenName(), u"data-lake"_s);
        QCOMPARE(read(path(u"site/icons/data-lake.svg"_s)), square); // travels along
        QVERIFY(graphics.icon(u"data-lake"_s));
    }

    void theCurrentIconIsSelected()
    {
        for (const char *name : {"server", "database"})
            write(path(u"set/%1.svg"_s.arg(QLatin1StringView(name))), square);
        SessionGraphics graphics;
        graphics.setPlaces({{}, {path(u"set"_s)}});
        IconChooser chooser(graphics, u"database"_s);
        const auto *grid = chooser.findChild<QListView *>();
        QTRY_COMPARE(grid->model()->rowCount(), 2);
        QTRY_COMPARE(grid->currentIndex().data(Qt::ToolTipRole).toString(), u"database"_s);
    }

    void namesTakeTwoLines()
    {
        const QFontMetricsF metrics{QFont()};
        const double width = metrics.horizontalAdvance(u"aws-ec2-inst"_s);
        QCOMPARE(iconNameLines(u"epsilon"_s, metrics, width), QStringList{u"epsilon"_s});
        QCOMPARE(iconNameLines(u"aws-ec2-instance"_s, metrics, width), (QStringList{u"aws-ec2-"_s, u"instance"_s}));
        const QString unbroken(40, u'n'); // nowhere between two words
        const QStringList lines = iconNameLines(unbroken, metrics, width);
        QCOMPARE(lines.size(), 2);
        QVERIFY(unbroken.startsWith(lines.front()) && lines.front().size() > 1);
        QVERIFY(lines.back().endsWith(u'\u2026'));
        for (const QString &line : lines)
            QVERIFY(metrics.horizontalAdvance(line) <= width + 1);
    }

    void withoutFoldersThePageSaysWhatToDo()
    {
        SessionGraphics graphics;
        IconChooser chooser(graphics, {});
        chooser.show();
        auto *grid = chooser.findChild<QListView *>();
        QTRY_VERIFY(!grid->isVisible());
        QTRY_COMPARE(qobject_cast<QPushButton *>(chooser.focusWidget()) ? static_cast<QPushButton *>(chooser.focusWidget())->text() : QString(),
                     u"&Add folder\u2026"_s);
        write(path(u"set/server.svg"_s), square);
        tests::whenModal<QFileDialog>(&chooser, [this](QFileDialog &folders) {
            folders.setDirectory(path({}));
            folders.selectFile(u"set"_s);
            static_cast<QDialog &>(folders).accept();
        });
        static_cast<QPushButton *>(chooser.focusWidget())->click();
        QTRY_COMPARE(grid->model()->rowCount(), 1);
        QVERIFY(grid->isVisible());
        QCOMPARE(chooser.focusWidget(), chooser.findChild<QLineEdit *>());
    }

    void foldersOfTheUserAreTold()
    {
        SessionGraphics graphics;
        QSignalSpy chosen(&graphics, &SessionGraphics::iconFoldersChosen);
        graphics.chooseIconFolders({path(u"set"_s)});
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(graphics.places().iconFolders, QStringList{path(u"set"_s)});
    }

    void longSourcesAreShownShort()
    {
        QCOMPARE(imageSourceText(u"pictures/a.png"_s), u"pictures/a.png"_s);
        QCOMPARE(imageSourceText(u"data:image/png;base64,"_s + QString::fromLatin1(QByteArray(3000, 'x').toBase64())), u"Embedded, 3 KB"_s);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

STRICT_GUI_TEST_MAIN(TestIconChooser)
#include "tst_iconchooser.moc"
