#include "model/edit/likelytargets.h"

#include "tests/support/diagramtext.h"
#include "tests/support/strictmain.h"

#include <algorithm>
#include <random>

using namespace model;

namespace {

ComponentId part(const char *id)
{
    return *ComponentId::fromString(QString::fromLatin1(id));
}

/// In one row, in the order in which the text names them.
Diagram row(const char *text)
{
    Diagram diagram = tests::diagramFromText(text);
    double x = 0;
    for (const Component &each : std::vector<Component>(diagram.components())) {
        Component placed = each;
        placed.position = QPointF(x, 0);
        x += 300;
        (void)diagram.replace(placed);
    }
    return diagram;
}

QString targets(const Diagram &diagram, const char *from)
{
    std::vector<ComponentId> others;
    for (const Component &each : diagram.components()) {
        if (each.id != part(from))
            others.push_back(each.id);
    }
    // The order in which they are given says nothing.
    std::shuffle(others.begin(), others.end(), std::mt19937(1));
    QStringList order;
    for (const ComponentId &id : likelyTargets(diagram, part(from), others))
        order.append(id.toString());
    return order.join(QLatin1Char(' '));
}

} // namespace

/// Which parts a new connection leads to most likely.
class TestLikelyTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QString>("order");
        const auto row = [](const char *name, const char *text, const char *from, const char *order) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(from) << QString::fromLatin1(order);
        };
        row("the likeliest kind first, wherever it is", "web; user; lb; db; app", "web", "app db lb user");
        row("the nearest of one kind", "web1; app1; lb; web2; web3", "lb", "web2 web1 web3 app1");
        row("what is asked already comes later", "lb -> web1; web2; app", "lb", "web2 app web1");
        row("and so does what asks", "user -> lb -> web; app; dns", "web", "app dns lb user");
        row("another database after all that is missing", "app -> db1; db2; cache", "app", "cache db2 db1");
        row("who only asks is last", "user1; user2; app", "app", "user2 user1");
        row("a note may explain anybody", "note(kind=note); user; app", "note", "user app");
        row("notes after parts", "app; note(kind=note); db; user", "app", "db note user");
    }

    void order()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, from);
        QFETCH(QString, order);
        QCOMPARE(targets(row(text.constData()), from.constData()), order);
    }
};

STRICT_TEST_MAIN(TestLikelyTargets)
#include "tst_likelytargets.moc"
