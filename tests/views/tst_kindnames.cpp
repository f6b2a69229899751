#include "views/picture/cardtext.h"
#include "views/picture/componentdrawing.h"

#include "tests/support/strictmain.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Calls every kind something else.
class OtherLanguage : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Kinds") == 0 || qstrcmp(source, "Primary") == 0 ? u"Otro: "_s + QString::fromLatin1(source).toUpper().replace(u' ', u'_') : QString();
    }
    bool isEmpty() const override { return false; }
};

QStringList below(const QString &kind, const QString &name, const QJsonObject &properties = {})
{
    return views::subtexts({*model::ComponentId::fromString(u"part"_s), kind, name, {}, {}, {}, properties, {}});
}

} // namespace

/// What stands below the names of parts where the window speaks another language than the drawing.
class TestKindNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The catalogue is made when it is needed first.
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_language)); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_language); }

    void whatTheNameSaysIsNotSaidAgain()
    {
        QVERIFY(below(u"codebase"_s, u"Application files"_s).isEmpty());
        QVERIFY(below(u"load-balancer"_s, u"Load balancer 2"_s).isEmpty());
        QVERIFY(below(u"database"_s, u"Primary database"_s, {{u"role"_s, u"primary"_s}}).isEmpty());
        QVERIFY(below(u"load-balancer"_s, u"Otro: load_balancer"_s).isEmpty());
    }

    void otherNamesSayWhatTheyAre()
    {
        QCOMPARE(below(u"codebase"_s, u"Shop"_s), QStringList(u"Otro: APPLICATION_FILES"_s));
        QCOMPARE(below(u"database"_s, u"Orders"_s, {{u"role"_s, u"primary"_s}}), QStringList(u"Otro: PRIMARY"_s));
        QCOMPARE(below(u"x-own"_s, u"Shop"_s), QStringList(u"x-own"_s));
    }

    void aLongKindTakesTwoLines()
    {
        const QRectF area(0, 0, 108, 48); // of a usual card
        const auto written = [&area](const QStringList &subtexts) {
            std::vector<views::Shape> shapes;
            views::addCardText({u"HAProxy"_s, subtexts}, area, {}, shapes);
            QStringList lines;
            for (const views::Shape &shape : shapes)
                lines.append(std::get<views::TextShape>(shape).text);
            return lines;
        };
        QCOMPARE(written({u"R\u00e9partiteur de charge"_s}), (QStringList{u"HAProxy"_s, u"R\u00e9partiteur de"_s, u"charge"_s}));
        QCOMPARE(written({u"Server"_s}), (QStringList{u"HAProxy"_s, u"Server"_s}));
        QVERIFY(written({u"one two three four five six seven eight nine ten eleven"_s}).last().endsWith(u'\u2026'));
        QCOMPARE(written({u"R\u00e9partiteur de charge"_s, u"10.0.0.1"_s}).last(), u"10.0.0.1"_s); // each has its line
    }

private:
    OtherLanguage m_language;
};

STRICT_GUI_TEST_MAIN(TestKindNames)
#include "tst_kindnames.moc"
