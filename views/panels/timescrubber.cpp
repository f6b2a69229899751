#include "views/panels/timescrubber.h"

#include "views/itemmodels/durationtext.h"
#include "views/style/icons.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr double handleRadius = 7;
constexpr double grooveHeight = 4;
constexpr double grooveCentre = 16; // level with the buttons beside it
constexpr double nearEvent = 4; // pixels

} // namespace

TimeScrubber::TimeScrubber(const PanelContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time line"));
    const auto repaint = [this] { update(); };
    connect(&context.session, &Session::timeChanged, this, repaint);
    connect(&context.playback, &Playback::stateChanged, this, repaint);
}

QSize TimeScrubber::sizeHint() const
{
    return QSize(320, int(grooveCentre) + 10 + fontMetrics().height());
}

QSize TimeScrubber::minimumSizeHint() const
{
    return QSize(120, sizeHint().height());
}

QRectF TimeScrubber::grooveRect() const
{
    const double margin = handleRadius + 2;
    return QRectF(margin, grooveCentre - grooveHeight / 2, qMax(1.0, width() - 2 * margin), grooveHeight);
}

double TimeScrubber::xAt(double timeMs) const
{
    const model::PlaybackClock *clock = m_context.playback.clock();
    const QRectF groove = grooveRect();
    if (!clock || clock->durationS() <= 0)
        return groove.left();
    return groove.left() + groove.width() * clock->playbackTimeAt(timeMs) / clock->durationS();
}

void TimeScrubber::seekTo(double x)
{
    const model::PlaybackClock *clock = m_context.playback.clock();
    if (!clock)
        return;
    const QRectF groove = grooveRect();
    m_context.playback.seekToPlayback((x - groove.left()) / groove.width() * clock->durationS());
}

int TimeScrubber::eventNear(double x) const
{
    const std::vector<double> &times = m_context.playback.eventTimes();
    int best = -1;
    double distance = nearEvent;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double away = std::abs(xAt(times[i]) - x);
        if (away <= distance) {
            distance = away;
            best = int(i);
        }
    }
    return best;
}

void TimeScrubber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroove(painter);
    if (!m_context.playback.canPlay() || !m_context.session.trace())
        return;
    paintTimes(painter);
    paintEvents(painter);
    paintHandle(painter);
}

void TimeScrubber::paintGroove(QPainter &painter) const
{
    const Theme &theme = windowTheme();
    const QRectF groove = grooveRect();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(u"panelBorder"_s));
    painter.drawRoundedRect(groove, grooveHeight / 2, grooveHeight / 2);
    if (m_context.playback.canPlay()) {
        QRectF past = groove;
        past.setRight(xAt(m_context.session.time()));
        painter.setBrush(theme.color(u"highlight"_s));
        painter.drawRoundedRect(past, grooveHeight / 2, grooveHeight / 2);
    }
}

void TimeScrubber::paintEvents(QPainter &painter) const
{
    const Theme &theme = windowTheme();
    const double y = grooveRect().center().y();
    const std::vector<model::Event> &events = m_context.session.trace()->events;
    const std::vector<double> &times = m_context.playback.eventTimes();
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < std::min(events.size(), times.size()); ++i) {
        const QPointF centre(xAt(times[i]), y);
        if (!events[i].ok) { // a diamond: not told by colour alone
            const QPointF diamond[] = {centre - QPointF(0, 6), centre + QPointF(5, 0), centre + QPointF(0, 6), centre - QPointF(5, 0)};
            painter.setBrush(theme.color(u"spof"_s));
            painter.drawPolygon(diamond, 4);
        } else {
            const bool past = times[i] <= m_context.session.time();
            painter.setBrush(past ? theme.color(u"highlight"_s) : theme.color(u"placeholderText"_s));
            painter.drawRoundedRect(QRectF(centre.x() - 0.75, y - 5, 1.5, 10), 0.75, 0.75);
        }
    }
}

void TimeScrubber::paintTimes(QPainter &painter) const
{
    painter.setPen(windowTheme().color(u"placeholderText"_s));
    const QFontMetricsF metrics(font());
    const double baseline = grooveRect().bottom() + 8 + metrics.ascent();
    double free = -1e9;
    const double endMs = m_context.session.trace()->endMs;
    const QString endText = durationText(endMs);
    const double endLeft = width() - 2 - metrics.horizontalAdvance(endText);
    const auto draw = [&](double timeMs) {
        const QString text = durationText(timeMs);
        const double width = metrics.horizontalAdvance(text);
        const double left = qMax(2.0, xAt(timeMs) - width / 2);
        if (left < free || left + width + 10 > endLeft || text == endText)
            return;
        painter.drawText(QPointF(left, baseline), text);
        free = left + width + 14;
    };
    double last = -1;
    for (const model::Event &event : m_context.session.trace()->events) {
        if (event.startMs > last + 1e-3)
            draw(event.startMs);
        last = event.startMs;
    }
    painter.drawText(QPointF(endLeft, baseline), endText);
}

void TimeScrubber::paintHandle(QPainter &painter) const
{
    const Theme &theme = windowTheme();
    const QPointF centre(xAt(m_context.session.time()), grooveRect().center().y());
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(u"focus"_s), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, handleRadius + 2, handleRadius + 2);
    }
    painter.setPen(QPen(theme.color(u"highlight"_s), 2));
    painter.setBrush(theme.color(u"base"_s));
    painter.drawEllipse(centre, handleRadius - 1, handleRadius - 1);
}

void TimeScrubber::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_context.playback.canPlay())
        return;
    m_dragging = true;
    seekTo(event->position().x());
}

void TimeScrubber::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        seekTo(event->position().x());
}

void TimeScrubber::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
}

void TimeScrubber::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        m_context.playback.step();
        break;
    case Qt::Key_Left:
        m_context.playback.stepBack();
        break;
    case Qt::Key_Home:
        m_context.playback.toStart();
        break;
    case Qt::Key_End:
        m_context.playback.toEnd();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimeScrubber::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_context.session.trace()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = eventNear(help->pos().x());
        if (index < 0) {
            QToolTip::hideText();
        } else {
            const model::Event &shown = m_context.session.trace()->events[std::size_t(index)];
            QToolTip::showText(help->globalPos(), u"<p><b>%1</b><br>%2</p>"_s.arg(durationText(shown.startMs), shown.what.toHtmlEscaped()), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void TimeScrubber::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace views
