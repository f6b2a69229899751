#include "app/exportdialog.h"
#include "app/settings.h"

#include "model/formats/diagramfile.h"

#include "tests/support/diagramtext.h"
#include "tests/support/strictmain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// A folder with two diagrams, and a session that shows them.
struct Desk {
    Desk()
    {
        const model::Diagram diagram = tests::diagramFromText("user -> web -> db");
        if (!model::saveDiagram(diagram, path(u"a.tracepaper"_s)) || !model::saveDiagram(diagram, path(u"b.tracepaper"_s)))
            qFatal("the diagrams cannot be written");
        session.setDiagram(diagram);
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    views::Session session;
    QTemporaryDir folder;
};

QComboBox *combo(const app::ExportDialog &dialog, const QString &name)
{
    for (QComboBox *each : dialog.findChildren<QComboBox *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    qFatal("no such choice");
}

void choose(const app::ExportDialog &dialog, const QString &name, const QVariant &value)
{
    combo(dialog, name)->setCurrentIndex(combo(dialog, name)->findData(value));
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().remove(u"export"_s); }

    void optionsFollowTheForm()
    {
        Desk desk;
        app::ExportDialog dialog(desk.session, desk.path(u"a.tracepaper"_s));
        dialog.show();
        QVERIFY(dialog.options().carried.isEmpty());
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(true);
        QCoreApplication::processEvents();
        const views::ExportOptions options = dialog.options();
        QVERIFY(options.title && options.legend && options.findings && options.transparent);
        QVERIFY(!options.request);
        QCOMPARE(model::readNative(options.carried).diagram, desk.session.diagram());
    }

    // Who keeps a picture up to date chooses once what it shows, and where it is.
    void choicesAreRememberedForTheDiagram()
    {
        Desk desk;
        {
            app::ExportDialog dialog(desk.session, desk.path(u"a.tracepaper"_s));
            QCOMPARE(dialog.suggestion(), desk.path(u"a.png"_s));
            choose(dialog, u"Format"_s, u"svg"_s);
            choose(dialog, u"Scale"_s, 3.0);
            choose(dialog, u"Theme"_s, u"dark"_s);
            choose(dialog, u"Steps of a request"_s, int(model::Operation::Write));
            for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
                box->toggle();
            choose(dialog, u"Steps of a request"_s, int(model::Operation::Write));
            QVERIFY(dialog.write(desk.path(u"picture of a.svg"_s)));
            QCOMPARE(dialog.writtenPath(), desk.path(u"picture of a.svg"_s));
        }
        const app::ExportDialog again(desk.session, desk.path(u"a.tracepaper"_s));
        views::ExportOptions options = again.options();
        QCOMPARE(again.suggestion(), desk.path(u"picture of a.svg"_s));
        QCOMPARE(options.theme, u"dark"_s);
        QCOMPARE(options.scale, 3.0);
        QVERIFY(options.transparent && options.legend && options.titleBlock && !options.title && !options.findings);
        QVERIFY(options.request && options.request->operation == model::Operation::Write);
        QVERIFY(!options.carried.isEmpty());
        choose(again, u"Format"_s, u"png"_s);
        QCOMPARE(again.suggestion(), desk.path(u"a.png"_s)); // another format is another file

        // Another diagram is exported in the same way, but shows what is usual for it.
        const app::ExportDialog other(desk.session, desk.path(u"b.tracepaper"_s));
        options = other.options();
        QCOMPARE(other.suggestion(), desk.path(u"b.svg"_s));
        QCOMPARE(options.theme, u"dark"_s);
        QVERIFY(options.transparent && !options.carried.isEmpty());
        QVERIFY(options.title && !options.legend && !options.titleBlock && options.findings && !options.request);
    }

    void whatWasNotWrittenIsNotRemembered()
    {
        Desk desk;
        {
            app::ExportDialog dialog(desk.session, desk.path(u"a.tracepaper"_s));
            choose(dialog, u"Theme"_s, u"dark"_s);
        }
        QCOMPARE(app::ExportDialog(desk.session, desk.path(u"a.tracepaper"_s)).options().theme, u"light"_s);
    }

    void onlySoManyDiagramsAreRemembered()
    {
        for (int i = 0; i < app::Settings::mostExported + 5; ++i)
            app::Settings::setExportChoices(QString::number(i), {{u"scale"_s, double(i)}});
        app::Settings::setExportChoices(u"10"_s, {{u"scale"_s, 77.5}});
        QCOMPARE(app::Settings::exportChoices({}).value(u"scale"_s).toDouble(), 77.5);
        QCOMPARE(app::Settings::exportChoices(u"10"_s).value(u"scale"_s).toDouble(), 77.5);
        QCOMPARE(app::Settings::exportChoices(u"34"_s).value(u"scale"_s).toDouble(), 34.0);
        QVERIFY(app::Settings::exportChoices(u"4"_s).isEmpty());
    }
};

STRICT_GUI_TEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
