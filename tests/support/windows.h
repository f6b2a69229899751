#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace tests {

constexpr int patienceMs = 20'000; ///< for what a window system or a busy machine decides; only failures take it

/// Until the window is exposed and nothing in it has been resized, moved, shown, laid out or painted for a while: a window
/// system tells such things when it likes, and layouts follow in turns of the event loop. False when it never gets quiet.
bool settle(QWidget &window);

/// Active and settled: keys and shortcuts reach it.
bool becomesActive(QWidget &window);

/// Gives the next modal Dialog to the answer as soon as it is there, whichever event loop runs first. When none comes, what
/// is modal instead is closed, so that the test goes on and fails.
template<typename Dialog, typename Answer>
void whenModal(QObject *context, Answer answer)
{
    auto *timer = new QTimer(context);
    auto waited = std::make_shared<QElapsedTimer>();
    waited->start();
    QObject::connect(timer, &QTimer::timeout, context, [timer, waited, answer] {
        QWidget *modal = QApplication::activeModalWidget();
        auto *dialog = qobject_cast<Dialog *>(modal);
        if (!dialog && waited->elapsed() < patienceMs)
            return;
        timer->stop();
        timer->deleteLater();
        if (dialog)
            answer(*dialog);
        else if (modal)
            modal->close();
    });
    timer->start(10);
}

} // namespace tests
