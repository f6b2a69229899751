#include "views/panels/transportbar.h"

#include "views/itemmodels/durationtext.h"
#include "views/panels/timescrubber.h"
#include "views/style/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QToolButton>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenRows = 8;
constexpr double speeds[] = {0.1, 0.25, 0.5, 1, 2, 5, 10};

} // namespace

TransportBar::TransportBar(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QHBoxLayout(this))
    , m_buttons(new QHBoxLayout)
    , m_times(new QHBoxLayout)
    , m_clock(new QLabel)
    , m_speed(new QComboBox)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(betweenRows);
    m_rows->addLayout(m_buttons);
    m_rows->addLayout(m_times, 1);
    m_buttons->setSpacing(2);
    m_toStart = addButton(u"to-start"_s, tr("To the start"), &Playback::toStart);
    m_stepBack = addButton(u"step-back"_s, tr("One step back"), &Playback::stepBack);
    m_play = addButton(u"play"_s, tr("Play"), &Playback::togglePlaying);
    m_step = addButton(u"step"_s, tr("One step on"), &Playback::step);
    m_toEnd = addButton(u"to-end"_s, tr("To the end"), &Playback::toEnd);
    m_play->setObjectName(u"playButton"_s);
    createSpeeds();

    m_clock->setObjectName(u"clock"_s);
    m_clock->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QWidget *widget : {static_cast<QWidget *>(m_clock), static_cast<QWidget *>(m_speed)})
        widget->setMinimumHeight(m_play->sizeHint().height());
    m_times->setSpacing(8);
    m_times->addWidget(new TimeScrubber(context), 1, Qt::AlignTop);
    m_times->addWidget(m_clock, 0, Qt::AlignTop);
    m_times->addWidget(m_speed, 0, Qt::AlignTop);

    connect(&context.playback, &Playback::stateChanged, this, &TransportBar::updateState);
    connect(&context.session, &Session::timeChanged, this, &TransportBar::updateState);
    connect(&context.session, &Session::traceChanged, this, &TransportBar::updateState);
    updateState();
}

int TransportBar::widthOfOneRow() const
{
    return m_buttons->minimumSize().width() + betweenRows + m_times->minimumSize().width();
}

/// What one of the two rows needs at least: there may be no more room.
QSize TransportBar::minimumSizeHint() const
{
    return QSize(qMax(m_buttons->minimumSize().width(), m_times->minimumSize().width()), m_rows->minimumSize().height());
}

void TransportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeRows();
}

void TransportBar::arrangeRows()
{
    const bool isNarrow = width() < widthOfOneRow();
    const auto wanted = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_rows->direction() == wanted)
        return;
    m_rows->setDirection(wanted);
    m_buttons->setAlignment(isNarrow ? Qt::AlignLeft : Qt::Alignment());
    m_rows->setSpacing(isNarrow ? 0 : betweenRows);
    updateGeometry();
}

QToolButton *TransportBar::addButton(const QString &icon, const QString &toolTip, void (Playback::*action)())
{
    auto *button = new QToolButton;
    button->setIcon(actionIcon(icon));
    button->setIconSize(QSize(18, 18));
    button->setToolTip(toolTip);
    button->setProperty("actionId", QString(u"request."_s + icon)); // whose keys the tip names
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, &m_context.playback, action);
    m_buttons->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void TransportBar::createSpeeds()
{
    m_speed->setView(new QListView(m_speed));
    m_speed->setToolTip(tr("Speed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setFixedWidth(m_speed->fontMetrics().horizontalAdvance(tr("%1\u00d7", "speed").arg(u"0.25"_s)) + 34);
    for (const double speed : speeds)
        m_speed->addItem(tr("%1\u00d7", "speed").arg(QLocale().toString(speed)), speed);
    connect(m_speed, &QComboBox::activated, this, [this] { m_context.playback.setSpeed(m_speed->currentData().toDouble()); });
}

void TransportBar::updateState()
{
    const Playback &playback = m_context.playback;
    const bool can = playback.canPlay();
    const bool playing = playback.isPlaying();
    if (const QString does = playing ? tr("Pause") : tr("Play"); m_play->accessibleName() != does) {
        m_play->setIcon(actionIcon(playing ? u"pause"_s : u"play"_s));
        m_play->setToolTip(does);
        m_play->setAccessibleName(does); // screen readers are told each time, the same name as well
    }
    m_play->setEnabled(can);
    m_toStart->setEnabled(can && !playback.isAtStart());
    m_stepBack->setEnabled(can && !playback.isAtStart());
    m_step->setEnabled(can && !playback.isAtEnd());
    m_toEnd->setEnabled(can && !playback.isAtEnd());
    const int speed = m_speed->findData(playback.speed());
    if (speed >= 0)
        m_speed->setCurrentIndex(speed);
    updateClock();
}

void TransportBar::updateClock()
{
    const std::optional<model::Trace> &trace = m_context.session.trace();
    if (!trace) {
        m_clock->clear();
        return;
    }
    m_clock->setText(tr("%1 / %2").arg(durationText(m_context.session.time()), durationText(trace->endMs)));
    // The widest text decides, so that the time line does not shake while the clock runs.
    const QString widest = tr("%1 / %2").arg(durationText(trace->endMs), durationText(trace->endMs));
    m_clock->setMinimumWidth(m_clock->fontMetrics().horizontalAdvance(widest) + 12);
    arrangeRows();
}

} // namespace views
