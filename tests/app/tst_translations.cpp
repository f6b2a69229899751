#include "app/language.h"
#include "app/mainwindow.h"
#include "app/themecontroller.h"

#include "tests/app/answers.h"
#include "tests/app/translationfile.h"
#include "tests/support/strictmain.h"

#include <QDirIterator>
#include <QMutex>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

#include <set>

using namespace Qt::StringLiterals;

namespace {

using Text = std::pair<QString, QString>; // context and source

/// Translates nothing, and writes down what was asked for.
class Listener : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QMutexLocker lock(&m_mutex); // findings are worded on another thread
        m_asked.insert({QString::fromUtf8(context), QString::fromUtf8(source)});
        return {};
    }
    bool isEmpty() const override { return false; }
    std::set<Text> asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }

private:
    mutable QMutex m_mutex;
    mutable std::set<Text> m_asked;
};

QStringList codes()
{
    QStringList found;
    for (const app::Language &language : app::languages()) {
        if (language.code != u"en")
            found.append(language.code);
    }
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_current.isValid());
        QCoreApplication::installTranslator(&m_listener); // before anything keeps a text
        QProcess update;
        update.start(QStringLiteral(TRACEPAPER_SOURCE_DIR "/scripts/translations"), {u"--into"_s, m_current.path()});
        QVERIFY2(update.waitForFinished(300000) && update.exitCode() == 0, update.readAllStandardError().constData());
    }

    void languagesOfTheIssueAreThere()
    {
        QVERIFY(codes().contains(u"es"_s));
        QVERIFY(codes().contains(u"fr"_s));
        QCOMPARE(app::languages().front().code, u"en"_s);
    }

    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, code);
        const std::vector<tests::TranslatedText> texts = current(code);
        QVERIFY(texts.size() > 1000);
        QStringList missing;
        for (const tests::TranslatedText &text : texts) {
            if (!text.isFinished || text.translation.trimmed().isEmpty())
                missing.append(text.context + u": "_s + text.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"Run scripts/translations and translate:\n"_s + missing.join(u'\n')));
    }

    void translationsKeepWhatTheProgramNeeds_data() { addLanguages(); }
    void translationsKeepWhatTheProgramNeeds()
    {
        QFETCH(QString, code);
        QStringList wrong;
        for (const tests::TranslatedText &text : current(code)) {
            if (!text.isFinished)
                continue;
            const QString place = text.context + u": "_s + text.source + u" -> "_s + text.translation;
            if (tests::placeholders(text.source) != tests::placeholders(text.translation))
                wrong.append(u"other placeholders: "_s + place);
            if (tests::accessKeys(text.source).isEmpty() != tests::accessKeys(text.translation).isEmpty())
                wrong.append(u"access key: "_s + place);
            if (text.source.endsWith(u'…') != text.translation.endsWith(u'…'))
                wrong.append(u"dots: "_s + place);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void lettersOfOperationsDiffer_data() { addLanguages(); }
    void lettersOfOperationsDiffer()
    {
        QFETCH(QString, code);
        QStringList letters;
        for (const tests::TranslatedText &text : current(code)) {
            if (text.context == u"model::Operation"_s && text.source.size() == 1)
                letters.append(text.isFinished ? text.translation : text.source);
        }
        QCOMPARE(letters.size(), 3);
        QCOMPARE(letters.join(QString()).size(), 3);
        QCOMPARE(letters.removeDuplicates(), 0);
    }

    // What lupdate did not find, or found under another context, would stay English without a word.
    void whatTheWindowAsksForIsInTheFiles()
    {
        tests::Answers answers;
        app::ThemeController themes;
        for (QDirIterator examples(u":/diagrams"_s, {u"*.tracepaper"_s}, QDir::Files); examples.hasNext();)
            useWindow(themes, answers, examples.next());

        std::set<Text> known;
        std::set<QString> contexts;
        for (const tests::TranslatedText &text : current(codes().front())) {
            known.insert({text.context, text.source});
            contexts.insert(text.context);
        }
        QStringList unknown;
        std::size_t found = 0;
        for (const Text &text : m_listener.asked()) {
            if (text.first.startsWith(u'Q') || text.second.isEmpty()) // Qt's own
                continue;
            known.contains(text) ? void(++found) : unknown.append(text.first + u": "_s + text.second);
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
        QVERIFY(found > 600);
    }

private:
    void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    std::vector<tests::TranslatedText> current(const QString &code) const
    {
        return tests::readTranslations(m_current.filePath(u"tracepaper_%1.ts"_s.arg(code)));
    }

    void useWindow(app::ThemeController &themes, tests::Answers &answers, const QString &example)
    {
        app::MainWindow window(themes, std::make_unique<tests::AnsweredDialogs>(answers));
        window.show();
        QVERIFY(window.openFile(example));
        QTRY_VERIFY(!window.session().isAnalysisStale());
        window.session().sendRequest();
        const model::Diagram &diagram = window.session().diagram();
        for (const model::Component &component : diagram.components())
            window.session().setSelection({{component.id}, {}});
        for (const model::Connection &connection : diagram.connections())
            window.session().setSelection({{}, {connection.id}});
    }

    QTemporaryDir m_current; ///< the files as they would be after an update
    Listener m_listener;
};

STRICT_GUI_TEST_MAIN(TestTranslations)
#include "tst_translations.moc"
