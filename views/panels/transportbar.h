#pragma once

#include "views/panels/panelcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace views {

/// To start, step back, play, step, to end, the time line, the clock and the speed.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(const PanelContext &context, QWidget *parent = nullptr);

private:
    QToolButton *addButton(const QString &icon, const QString &toolTip, void (Playback::*action)());
    void createSpeeds();
    void updateState();
    void updateClock();

    PanelContext m_context;
    QToolButton *m_toStart;
    QToolButton *m_stepBack;
    QToolButton *m_play;
    QToolButton *m_step;
    QToolButton *m_toEnd;
    QLabel *m_clock;
    QComboBox *m_speed;
};

} // namespace views
