#include "app/printdialog.h"

#include "tests/app/desk.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Printing into a file: where it is proposed, and that it is told.
class TestPrintDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileLiesBesideTheDrawing()
    {
        tests::Desk desk;
        desk.session.setDiagram(tests::titled(u"Site"_s));
        app::PrintDialog dialog(desk.session, desk.path(u"site.tracepaper"_s));
        dialog.show();
        QString proposed;
        tests::whenModal<QPrintDialog>(&dialog, [&proposed](QPrintDialog &printing) {
            if (auto *file = printing.findChild<QLineEdit *>(u"filename"_s))
                proposed = file->text();
            printing.accept();
        });
        dialog.findChild<QPushButton *>(u"primaryButton"_s)->click();
        QCOMPARE(proposed, desk.path(u"site.pdf"_s));
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.writtenPath(), desk.path(u"site.pdf"_s));
        QVERIFY(tests::contentOf(dialog.writtenPath()).startsWith("%PDF"));
    }
};

STRICT_GUI_TEST_MAIN(TestPrintDialog)
#include "tst_printdialog.moc"
