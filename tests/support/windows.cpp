#include "tests/support/windows.h"

#include <QEvent>
#include <QTest>

namespace tests {

namespace {

/// Offscreen everything happens in turns of the event loop, without waiting for anybody.
int quietMs()
{
    return QGuiApplication::platformName() == QLatin1String("offscreen") ? 1 : 60;
}

/// Whether anything has moved in a window since it was asked last.
class Unrest : public QObject
{
public:
    explicit Unrest(const QWidget &window) : m_window(window) { qApp->installEventFilter(this); }

    bool take() { return std::exchange(m_seen, false); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Paint:
        case QEvent::Resize:
        case QEvent::Move:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::LayoutRequest:
            if (const auto *widget = qobject_cast<const QWidget *>(watched); widget && widget->window() == &m_window)
                m_seen = true;
            break;
        default:
            break;
        }
        return false;
    }

private:
    const QWidget &m_window;
    bool m_seen = false;
};

} // namespace

bool settle(QWidget &window)
{
    if (!QTest::qWaitForWindowExposed(&window, patienceMs))
        return false;
    Unrest unrest(*window.window());
    QElapsedTimer waited;
    waited.start();
    do {
        QTest::qWait(quietMs());
    } while (unrest.take() && waited.elapsed() < patienceMs);
    return waited.elapsed() < patienceMs;
}

bool becomesActive(QWidget &window)
{
    return QTest::qWaitForWindowActive(&window, patienceMs) && settle(window);
}

} // namespace tests
