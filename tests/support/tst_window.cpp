#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QWidget>

/// Says where windows cannot be shown, before the tests of the views fail for no visible reason.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void platformIsTheOneAskedFor()
    {
        QCOMPARE(QGuiApplication::platformName(), qEnvironmentVariable("QT_QPA_PLATFORM"));
    }

    void windowAppears()
    {
        QWidget window;
        window.resize(200, 100);
        window.show();
        QVERIFY(tests::settle(window));
    }
};

STRICT_GUI_TEST_MAIN(TestWindow)
#include "tst_window.moc"
