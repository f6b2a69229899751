#pragma once

#include "views/panels/panelcontext.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QToolButton;

namespace views {

/// To start, step back, play, step, to end, the time line, the clock and the speed; on two rows where one is too narrow.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(const PanelContext &context, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeRows();
    int widthOfOneRow() const;
    QToolButton *addButton(const QString &icon, const QString &toolTip, void (Playback::*action)());
    void createSpeeds();
    void updateState();
    void updateClock();

    PanelContext m_context;
    QBoxLayout *m_rows;
    QBoxLayout *m_buttons;
    QBoxLayout *m_times;
    QToolButton *m_toStart;
    QToolButton *m_stepBack;
    QToolButton *m_play;
    QToolButton *m_step;
    QToolButton *m_toEnd;
    QLabel *m_clock;
    QComboBox *m_speed;
};

} // namespace views
