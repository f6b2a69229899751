#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

// The least that a Qt program with a window does: shows an empty one and ends after its first frame.

namespace {

class Window : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override { QTimer::singleShot(0, [] { std::_Exit(0); }); }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Window window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
