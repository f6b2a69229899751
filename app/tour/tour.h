#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

#include <vector>

class QDockWidget;

namespace app {

class Callout;
class MainWindow;

/// Shows the steps of the tour one after the other, beside what each is about. Everything else can be used meanwhile.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// `window` owns it.
    explicit Tour(MainWindow &window);

    /// From the first step. With nothing drawn yet, the simplest example is opened.
    void start();
    void end();
    bool isRunning() const { return m_step >= 0; }
    int step() const { return m_step; } ///< from 0; -1: none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Ring;

    void show(int step);
    void showPanel(QDockWidget *dock);
    void floatAgain();
    void follow();
    bool useEscape(const QObject *watched);

    MainWindow &m_window;
    Callout *m_callout;
    Ring *m_ring;
    QPointer<QWidget> m_focusBefore;
    int m_step = -1;
    QPointer<QDockWidget> m_floated; ///< put into the window for the step
    std::vector<QRect> m_targets; ///< of the step, in the window, when its card was placed last
    QSize m_room;
    bool m_following = false; ///< soon
};

/// Connects the window's action on the tour with what it does.
void bindTour(MainWindow &window);

} // namespace app
