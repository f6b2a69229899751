#include "model/formats/diagramfile.h"
#include "model/formats/picturefile.h"

#include "tests/support/strictmain.h"

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace model;

namespace {

Diagram titled(const QString &title)
{
    Diagram diagram;
    diagram.setTitle(title);
    return diagram;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// No file of this program can become longer while it lives: what a full disk does.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestDiagramFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesWithoutADiagramAreCalledThat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("svg") << QByteArray("<?xml version=\"1.0\"?>\n<!-- drawn elsewhere -->\n<svg xmlns='http://www.w3.org/2000/svg'/>");
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n");
    }
    void picturesWithoutADiagramAreCalledThat()
    {
        QFETCH(QByteArray, bytes);
        const ReadResult result = readNative(bytes);
        QVERIFY(!result.isComplete());
        QCOMPARE(result.problems.size(), std::size_t(1));
        QVERIFY2(result.problems.front().message.contains(QLatin1String("carries no diagram")), qPrintable(result.problems.front().message));
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsSavedIsLoaded()
    {
        const QString path = m_folder->filePath(QStringLiteral("Größe 数据.tracepaper"));
        QVERIFY(saveDiagram(titled(QStringLiteral("One")), path));
        const ReadResult read = loadDiagram(path);
        QVERIFY(read.problems.empty());
        QVERIFY(read.diagram == titled(QStringLiteral("One")));
        QVERIFY(saveDiagram(titled(QStringLiteral("Two")), path));
        QCOMPARE(loadDiagram(path).diagram.title(), QStringLiteral("Two"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFullDiskLeavesTheOldFile()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.tracepaper"));
        QVERIFY(saveDiagram(titled(QStringLiteral("Old")), path));
        const QByteArray before = contents(path);
        {
            const FullDisk disk(8192);
            const Result<void> saved = saveDiagram(titled(QString(100000, u'x')), path);
            QVERIFY(!saved);
            QVERIFY2(saved.error().message.contains(QStringLiteral("a.tracepaper")), qPrintable(saved.error().message));
        }
        QCOMPARE(contents(path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aMissingFolderIsExplained()
    {
        const QString path = m_folder->filePath(QStringLiteral("missing/a.tracepaper"));
        const Result<void> saved = saveDiagram(titled(QStringLiteral("New")), path);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(path) && saved.error().message.contains(QStringLiteral("does not exist")),
                 qPrintable(saved.error().message));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("missing"))));
    }

    void aFolderIsNotOverwritten()
    {
        const Result<void> saved = saveDiagram(titled(QStringLiteral("New")), m_folder->path());
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(QStringLiteral("a folder of that name")), qPrintable(saved.error().message));
        QVERIFY(QFileInfo(m_folder->path()).isDir());
    }

    void aReadOnlyFolderLeavesTheOldFile()
    {
        if (geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        const QString path = m_folder->filePath(QStringLiteral("a.tracepaper"));
        QVERIFY(saveDiagram(titled(QStringLiteral("Old")), path));
        const QByteArray before = contents(path);
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        const Result<void> saved = saveDiagram(titled(QStringLiteral("New")), path);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(QStringLiteral("not allowed")), qPrintable(saved.error().message));
        QCOMPARE(contents(path), before);
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void linksStayLinks()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("real")));
        const QString target = m_folder->filePath(QStringLiteral("real/a.tracepaper"));
        const QString link = m_folder->filePath(QStringLiteral("link.tracepaper"));
        const QString second = m_folder->filePath(QStringLiteral("second.tracepaper"));
        QVERIFY(saveDiagram(titled(QStringLiteral("Old")), target));
        QCOMPARE(::symlink("real/a.tracepaper", link.toLocal8Bit().constData()), 0);
        QCOMPARE(::symlink("link.tracepaper", second.toLocal8Bit().constData()), 0);
        QVERIFY(saveDiagram(titled(QStringLiteral("New")), link));
        QVERIFY(QFileInfo(link).isSymbolicLink());
        QCOMPARE(loadDiagram(target).diagram.title(), QStringLiteral("New"));
        QVERIFY(saveDiagram(titled(QStringLiteral("Newer")), second));
        QVERIFY(QFileInfo(second).isSymbolicLink() && QFileInfo(link).isSymbolicLink());
        QCOMPARE(loadDiagram(target).diagram.title(), QStringLiteral("Newer"));
    }

    void permissionsAreKept()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.tracepaper"));
        QVERIFY(saveDiagram(titled(QStringLiteral("Old")), path));
        const QFile::Permissions shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
        QVERIFY(QFile::setPermissions(path, shared));
        QVERIFY(saveDiagram(titled(QStringLiteral("New")), path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                 QFile::ReadGroup | QFile::WriteGroup);
    }

    void unreadableFilesAreExplained_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("message");
        QTest::newRow("missing") << QStringLiteral("missing.tracepaper") << QStringLiteral("No such file");
        QTest::newRow("folder") << QStringLiteral(".") << QStringLiteral("folder");
        QTest::newRow("through a file") << QStringLiteral("file/a.tracepaper") << QStringLiteral("Not a directory");
        QTest::newRow("link to nothing") << QStringLiteral("dangling.tracepaper") << QStringLiteral("No such file");
    }

    void unreadableFilesAreExplained()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, message);
        write(m_folder->filePath(QStringLiteral("file")), "x");
        QCOMPARE(
            ::symlink("nowhere", m_folder->filePath(QStringLiteral("dangling.tracepaper")).toLocal8Bit().constData()),
            0);
        const ReadResult read = loadDiagram(m_folder->filePath(name));
        QCOMPARE(read.problems.size(), 1U);
        QVERIFY(!read.isComplete());
        QVERIFY2(read.problems.front().message.contains(message), qPrintable(read.problems.front().message));
        QVERIFY(read.diagram == Diagram());
    }

    void filesWithoutEndAreRefused()
    {
        if (!QFileInfo::exists(QStringLiteral("/dev/zero")))
            QSKIP("no file without end here");
        const ReadResult read = loadDiagram(QStringLiteral("/dev/zero"));
        QVERIFY(!read.isComplete());
        QVERIFY2(read.problems.front().message.contains(QStringLiteral("no diagram")),
                 qPrintable(read.problems.front().message));
    }

    void picturesCarryAFile()
    {
        const QByteArray svg = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>other</metadata></svg>\n";
        // One pixel, the checksums are those of other programs.
        const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        for (const QByteArray &picture : {svg, png}) {
            QVERIFY(!fileInside(picture));
            for (const QByteArray &file : {QByteArray("{}"), QByteArray("{\"a\": \"<&>'\\\" &lt; &amp;quot; ]]>\"}\n"), QByteArray("\xC3\xA9").repeated(70000)})
                QCOMPARE(fileInside(withFileInside(picture, file)).value_or("nothing").trimmed(), file.trimmed());
            const QByteArray carrying = withFileInside(picture, "{\"format\": \"tracepaper\", \"version\": 1, \"title\": \"T\"}");
            QCOMPARE(readNative(carrying).diagram, titled(QStringLiteral("T")));
            for (qsizetype length = 0; length < carrying.size(); ++length) // broken off anywhere
                (void) readNative(carrying.first(length));
            for (qsizetype at = 0; at < carrying.size(); ++at) {
                QByteArray damaged = carrying;
                damaged[at] = char(damaged[at] ^ 0x80);
                (void) readNative(damaged);
            }
        }
        QCOMPARE(fileInside(withFileInside(svg, "{}").replace("id=\"tracepaper\"", "x='1'\n id = 'tracepaper' ")), std::optional<QByteArray>("{}"));
        for (const QByteArray &other : {QByteArray("{}"), QByteArray(), QByteArray("%PDF-1.4"), png.first(8), QByteArray("<svg>")})
            QCOMPARE(withFileInside(other, "{}"), other);
    }

    // Each of them says the same in XML.
    void theElementMayBeWrittenInAnyWay_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QByteArray>("file");
        const QByteArray file = "{\"title\": \"a & b\"}";
        QTest::newRow("as usual") << QByteArray("<metadata id='tracepaper'>{\"title\": \"a &amp; b\"}</metadata>") << file;
        QTest::newRow("CDATA") << QByteArray("<metadata id='tracepaper'><![CDATA[{\"title\": \"a & b\"}]]></metadata>") << file;
        QTest::newRow("CDATA in pieces") << QByteArray("<metadata id='tracepaper'>{<![CDATA[\"title\": \"a &]]> b&quot;}</metadata>") << file;
        QTest::newRow("decimal references") << QByteArray("<metadata id='tracepaper'>{&#34;title&#34;: \"a &#38; b\"}</metadata>") << file;
        QTest::newRow("hexadecimal references") << QByteArray("<metadata id='tracepaper'>{&#x22;title&#x22;: \"a &#x26; b\"}</metadata>") << file;
        QTest::newRow("prefix") << QByteArray("<svg:metadata x:y='1' id='tracepaper'>{\"title\": \"a &amp; b\"}</svg:metadata>") << file;
        QTest::newRow("angle bracket in an attribute") << QByteArray("<metadata x='>' id='tracepaper'>{\"title\": \"a &amp; b\"}</metadata>") << file;
        QTest::newRow("comment before") << QByteArray("<!-- <metadata id='tracepaper'>{}</metadata> --><metadata id='tracepaper'>{\"title\": \"a &amp; b\"}</metadata>") << file;
        QTest::newRow("only a comment") << QByteArray("<!-- <metadata id='tracepaper'>{}</metadata> -->") << QByteArray("none");
        QTest::newRow("only text") << QByteArray("<desc><![CDATA[<metadata id='tracepaper'>{}</metadata>]]></desc>") << QByteArray("none");
        QTest::newRow("of another program") << QByteArray("<metadata id='other'>{}</metadata>") << QByteArray("none");
        QTest::newRow("not closed") << QByteArray("<metadata id='tracepaper'>{}") << QByteArray("none");
    }

    void theElementMayBeWrittenInAnyWay()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QByteArray, file);
        QCOMPARE(fileInside("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>").value_or("none"), file);
    }

    void entitiesDoNotBlowUp()
    {
        QByteArray types = "<!DOCTYPE svg [<!ENTITY e0 \"x\">";
        for (int i = 1; i < 40; ++i)
            types += "<!ENTITY e" + QByteArray::number(i) + " \"&e" + QByteArray::number(i - 1) + ";&e" + QByteArray::number(i - 1) + ";\">";
        QVERIFY(!fileInside(types + "]><svg><metadata id='tracepaper'>&e39;</metadata></svg>"));
    }

    void aFileWithoutReadPermissionIsExplained()
    {
        if (geteuid() == 0)
            QSKIP("the superuser may read everything");
        const QString path = m_folder->filePath(QStringLiteral("a.tracepaper"));
        write(path, "{}");
        QVERIFY(QFile::setPermissions(path, {}));
        QVERIFY(loadDiagram(path).problems.front().message.contains(QStringLiteral("Permission denied")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

STRICT_TEST_MAIN(TestDiagramFile)
#include "tst_diagramfile.moc"
