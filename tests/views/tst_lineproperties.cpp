#include "views/panels/propertyfield.h"

#include "tests/support/strictmain.h"
#include "tests/views/panelbench.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using tests::Bench;
using tests::connection;
using tests::field;

/// The inspector of a line has the properties that mean something there, and each choice once.
class TestLineProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatMeansSomething_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("copies");
        QTest::addColumn<bool>("chooses");
        QTest::newRow("the only target") << u"distributed-web-infrastructure"_s << u"c5"_s << false << false;
        QTest::newRow("one of two servers") << u"distributed-web-infrastructure"_s << u"c3"_s << false << true;
        QTest::newRow("one of two stores") << u"distributed-web-infrastructure"_s << u"c8"_s << false << true;
        QTest::newRow("replication") << u"distributed-web-infrastructure"_s << u"c11"_s << true << false;
        QTest::newRow("a simple chain") << u"simple-web-stack"_s << u"c3"_s << false << false;
    }

    void onlyWhatMeansSomething()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(bool, copies);
        QFETCH(bool, chooses);
        Bench bench;
        bench.open(file);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{}, {connection(line)}});
        QCOMPARE(isShown(*inspector, u"replication"_s), copies);
        QCOMPARE(isShown(*inspector, u"priority"_s), chooses);
        QCOMPARE(isShown(*inspector, u"weight"_s), chooses);
        QVERIFY(isShown(*inspector, u"port"_s));
    }

    void whatIsGivenIsShown()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{}, {connection(u"c3"_s)}});
        QVERIFY(!isShown(*inspector, u"priority"_s));
        bench.session.push(model::SetConnectionProperty{connection(u"c3"_s), u"priority"_s, 2});
        QTRY_VERIFY(isShown(*inspector, u"priority"_s));
        bench.session.undo();
        QTRY_VERIFY(!isShown(*inspector, u"priority"_s));
    }

    void aSecondTargetBringsTheChoice()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{}, {connection(u"c3"_s)}});
        bench.session.push(model::RemoveParts{{}, {connection(u"c4"_s)}});
        QTRY_VERIFY(!isShown(*inspector, u"weight"_s));
        bench.session.undo();
        QTRY_VERIFY(isShown(*inspector, u"weight"_s));
    }

    void everyChoiceIsThereOnce()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto inspector = bench.panel("inspector");
        int seen = 0;
        for (const model::Component &part : bench.session.diagram().components()) {
            bench.session.setSelection({{part.id}, {}});
            for (const QComboBox *combo : inspector->findChildren<QComboBox *>()) {
                QStringList texts;
                for (int i = 0; i < combo->count(); ++i) {
                    QString text = combo->itemText(i);
                    texts.append(text.remove(u" (default)"_s));
                }
                QVERIFY2(!texts.removeDuplicates(), qPrintable(texts.join(u", "_s)));
                ++seen;
            }
        }
        QVERIFY(seen > 0);
        // What a file says in so many words stands for the same, and can be taken back.
        bench.session.setSelection({{tests::part(u"haproxy"_s)}, {}});
        auto *combo = field(*inspector, u"flavour"_s)->findChild<QComboBox *>();
        QVERIFY(combo);
        bench.session.push(model::SetComponentProperty{tests::part(u"haproxy"_s), u"flavour"_s, u"nginx"_s});
        QTRY_COMPARE(combo->currentText(), u"nginx"_s);
        bench.session.push(model::SetComponentProperty{tests::part(u"haproxy"_s), u"flavour"_s, u"auto"_s});
        QTRY_COMPARE(combo->currentIndex(), 0);
    }

private:
    static bool isShown(const QWidget &inspector, const QString &key)
    {
        const views::PropertyField *found = field(inspector, key);
        return found && !found->isHidden();
    }
};

STRICT_GUI_TEST_MAIN(TestLineProperties)
#include "tst_lineproperties.moc"
