#include "tests/bench/measurement.h"

#include "app/themecontroller.h"
#include "app/windows.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

// Starts the program as it starts for a user, with the file that is given or none, and ends it after its first frame. Says
// on the error output how many milliseconds of CPU time lay between opening and that frame.

namespace {

class FirstFrame : public QObject
{
public:
    explicit FirstFrame(double begin) : m_begin(begin) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_seen || !qobject_cast<QMainWindow *>(watched))
            return false;
        m_seen = true;
        // Once everything in the window has been painted and shown.
        QTimer::singleShot(0, this, [this] {
            std::fprintf(stderr, "%.3f", bench::cpuMs() - m_begin);
            std::_Exit(0); // tidying up belongs to no start
        });
        return false;
    }

private:
    double m_begin;
    bool m_seen = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tracepaper"));
    QCoreApplication::setApplicationName(QStringLiteral("tracepaper"));
    FirstFrame frame(bench::cpuMs());
    application.installEventFilter(&frame);
    app::ThemeController themes;
    app::Windows windows(themes);
    windows.recover();
    const QStringList files = QApplication::arguments().mid(1);
    files.isEmpty() ? windows.openLast() : windows.open(files);
    return QApplication::exec();
}
