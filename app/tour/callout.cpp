#include "app/tour/callout.h"

#include "views/style/icons.h"
#include "views/style/screenreader.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>
#include <optional>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidths[] = {340, 280, 440}; ///< as it looks best, narrow beside what is broad, broad above what is high
constexpr int gap = 4; ///< between target and arrow
constexpr double radius = 10;
constexpr int lowTarget = 42; ///< buttons of a row: their neighbours are to stay visible too
constexpr int cornerRoom = 24; ///< no arrow in the corners
constexpr int smallestPiece = 12; ///< of a target that is worth pointing at
constexpr std::initializer_list<Qt::Edge> besideFirst{Qt::RightEdge, Qt::LeftEdge, Qt::BottomEdge, Qt::TopEdge};
constexpr std::initializer_list<Qt::Edge> belowFirst{Qt::BottomEdge, Qt::TopEdge, Qt::RightEdge, Qt::LeftEdge};
constexpr int dotSide = 7;
constexpr int dotStep = 13;

bool isBeside(Qt::Edge side)
{
    return side == Qt::LeftEdge || side == Qt::RightEdge;
}

/// The card on this side of the target, in line with its middle as far as the room allows.
QRect cardOn(Qt::Edge side, const QRect &target, const QSize &size, const QRect &room)
{
    QRect card({}, size);
    card.moveCenter(target.center());
    switch (side) {
    case Qt::LeftEdge:
        card.moveRight(target.left() - gap);
        break;
    case Qt::RightEdge:
        card.moveLeft(target.right() + gap);
        break;
    case Qt::TopEdge:
        card.moveBottom(target.top() - gap);
        break;
    case Qt::BottomEdge:
        card.moveTop(target.bottom() + gap);
        break;
    }
    const int x = std::clamp(card.x(), room.left(), std::max(room.left(), room.right() - size.width()));
    const int y = std::clamp(card.y(), room.top(), std::max(room.top(), room.bottom() - size.height()));
    isBeside(side) ? card.moveTop(y) : card.moveLeft(x);
    return card;
}

Qt::Edge opposite(Qt::Edge side)
{
    switch (side) {
    case Qt::LeftEdge:
        return Qt::RightEdge;
    case Qt::RightEdge:
        return Qt::LeftEdge;
    case Qt::TopEdge:
        return Qt::BottomEdge;
    case Qt::BottomEdge:
        return Qt::TopEdge;
    }
    Q_UNREACHABLE();
}

/// What the card leaves of the target when it goes as far to that side as the room allows.
QRect pieceBeside(Qt::Edge side, const QRect &target, const QSize &size, const QRect &room)
{
    switch (side) {
    case Qt::RightEdge:
        return target & room.adjusted(0, 0, -size.width() - gap, 0);
    case Qt::LeftEdge:
        return target & room.adjusted(size.width() + gap, 0, 0, 0);
    case Qt::BottomEdge:
        return target & room.adjusted(0, 0, 0, -size.height() - gap);
    case Qt::TopEdge:
        return target & room.adjusted(0, size.height() + gap, 0, 0);
    }
    Q_UNREACHABLE();
}

/// Nothing when the card does not fit on that side of it.
std::optional<CalloutPlace> placeOn(Qt::Edge side, const QRect &about, const QSize &size, const QRect &room)
{
    const QRect card = cardOn(side, about, size, room);
    if (about.isEmpty() || !room.contains(card))
        return std::nullopt;
    const int wished = isBeside(side) ? about.center().y() - card.top() : about.center().x() - card.left();
    const int length = isBeside(side) ? card.height() : card.width();
    return CalloutPlace{card, about, opposite(side), std::clamp(wished, cornerRoom, length - cornerRoom), true};
}

/// In the middle of the room, about nothing.
CalloutPlace placeWithoutTarget(const QSize &size, const QRect &room)
{
    QRect card({}, size);
    card.moveCenter(room.center());
    card.moveLeft(std::max(card.left(), room.left()));
    card.moveTop(std::max(card.top(), room.top()));
    return {card, {}, Qt::LeftEdge, 0, false};
}

} // namespace

CalloutPlace calloutPlace(const QRect &target, const QSize &size, const QRect &room)
{
    const QRect seen = target & room;
    for (const Qt::Edge side : seen.height() < lowTarget ? belowFirst : besideFirst) {
        if (const std::optional<CalloutPlace> place = placeOn(side, seen, size, room))
            return *place;
    }
    CalloutPlace best = placeWithoutTarget(size, room);
    for (const Qt::Edge side : besideFirst) {
        const QRect piece = pieceBeside(side, seen, size, room);
        const std::optional<CalloutPlace> place = placeOn(side, piece, size, room);
        if (!place || std::min(piece.width(), piece.height()) < smallestPiece || piece.width() * piece.height() <= best.about.width() * best.about.height())
            continue;
        best = *place;
        best.isWhole = false;
    }
    return best;
}

/// How far the tour is.
class Callout::Dots : public QWidget
{
public:
    Dots() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    void setStep(int step, int steps)
    {
        m_step = step;
        m_steps = steps;
        setAccessibleName(Callout::tr("Step %1 of %2").arg(step + 1).arg(steps));
        setToolTip(accessibleName());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {m_steps * dotStep, dotSide + 2}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < m_steps; ++i) {
            painter.setBrush(palette().color(i == m_step ? QPalette::Highlight : QPalette::Mid));
            painter.drawEllipse(QRectF(i * dotStep + 1, 1, dotSide, dotSide));
        }
    }

private:
    int m_step = 0;
    int m_steps = 0;
};

Callout::Callout(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_dots(new Dots)
    , m_skip(new QPushButton(tr("Skip")))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
    , m_place{}
{
    setObjectName(u"callout"_s);
    setAttribute(Qt::WA_NoMousePropagation); // what is below is the drawing
    m_title->setObjectName(u"dialogTitle"_s);
    m_text->setWordWrap(true);
    m_next->setObjectName(u"primaryButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_dots);
    buttons->addStretch(1);
    for (QPushButton *button : {m_skip, m_back, m_next}) {
        button->installEventFilter(this);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    const int margin = CalloutPlace::arrowSize + 16;
    layout->setContentsMargins(margin, margin - 2, margin, margin - 2);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    connect(m_skip, &QPushButton::clicked, this, &Callout::skipWanted);
    connect(m_back, &QPushButton::clicked, this, &Callout::backWanted);
    connect(m_next, &QPushButton::clicked, this, &Callout::nextWanted);
    setFocusProxy(m_next);
    hide();
}

void Callout::setStep(int step, int steps, const QString &title, const QString &text)
{
    const bool last = step == steps - 1;
    m_dots->setStep(step, steps);
    m_title->setText(title);
    m_text->setText(text);
    m_back->setEnabled(step > 0);
    m_skip->setVisible(!last);
    m_next->setText(last ? tr("Done") : tr("Next"));
    setAccessibleName(tr("Tour, step %1 of %2: %3").arg(step + 1).arg(steps).arg(title));
    setAccessibleDescription(text);
    m_next->setAccessibleDescription(u"%1. %2"_s.arg(title, text)); // it has the focus: readers say this
    views::tellScreenReaders(*this);
}

CalloutPlace Callout::bestPlace(const std::vector<QRect> &targets) const
{
    const QRect room = parentWidget()->rect();
    std::optional<CalloutPlace> piece;
    for (const QRect &target : targets) {
        for (const int wished : cardWidths) {
            const int width = std::min(std::max(wished, layout()->totalMinimumSize().width()), room.width());
            const CalloutPlace place = calloutPlace(target, QSize(width, layout()->totalHeightForWidth(width)), room);
            if (place.isWhole)
                return place;
            if (!piece || (piece->about.isEmpty() && !place.about.isEmpty()))
                piece = place;
        }
    }
    return *piece;
}

QRect Callout::pointAt(const std::vector<QRect> &targets)
{
    Q_ASSERT(!targets.empty());
    show(); // a layout leaves out what was never shown
    m_place = bestPlace(targets);
    setGeometry(m_place.card);
    raise();
    update();
    return m_place.about;
}

void Callout::paintEvent(QPaintEvent *)
{
    constexpr int arrow = CalloutPlace::arrowSize;
    const QRectF body = QRectF(rect()).adjusted(arrow, arrow, -arrow, -arrow);
    QPainterPath path;
    path.addRoundedRect(body, radius, radius);
    if (!m_place.about.isEmpty()) {
        QPolygonF tip{{-double(arrow), 1}, {0, 1.0 - arrow}, {double(arrow), 1}};
        QTransform turned;
        const double at = m_place.arrowAt;
        switch (m_place.arrow) {
        case Qt::TopEdge:
            turned.translate(at, body.top());
            break;
        case Qt::BottomEdge:
            turned.translate(at, body.bottom()).rotate(180);
            break;
        case Qt::LeftEdge:
            turned.translate(body.left(), at).rotate(-90);
            break;
        case Qt::RightEdge:
            turned.translate(body.right(), at).rotate(90);
            break;
        }
        QPainterPath arrowPath;
        arrowPath.addPolygon(turned.map(tip));
        arrowPath.closeSubpath();
        path = path.united(arrowPath);
    }
    const views::Theme &theme = views::windowTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(u"highlight"_s), 1.5));
    painter.setBrush(theme.color(u"panel"_s));
    painter.drawPath(path);
}

bool Callout::eventFilter(QObject *watched, QEvent *event)
{
    // Buttons would pass the focus on to their neighbours.
    return event->type() == QEvent::KeyPress ? useKey(static_cast<QKeyEvent *>(event)->key()) : QFrame::eventFilter(watched, event);
}

bool Callout::useKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        Q_EMIT skipWanted();
        return true;
    case Qt::Key_Left:
        Q_EMIT backWanted();
        return true;
    case Qt::Key_Right:
        Q_EMIT nextWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        return true;
    default:
        return false;
    }
}

void Callout::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // what means nothing here means nothing to the drawing below either
}

} // namespace app
