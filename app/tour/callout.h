#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace app {

/// Where a card goes that tells about `target`: beside it, with an arrow, as far as the room allows.
struct CalloutPlace {
    QRect card;              ///< with the margin in which the arrow is
    Qt::Edge arrow;          ///< the side of the card that the arrow is on
    int arrowAt = 0;         ///< along that side
    bool hasArrow = true;    ///< not when the target is outside, or leaves no room beside it

    static constexpr int arrowSize = 11;
};

CalloutPlace calloutPlace(const QRect &target, const QSize &size, const QRect &room);

/// A card with an arrow, over its parent: a step of the tour.
class Callout : public QFrame
{
    Q_OBJECT

public:
    explicit Callout(QWidget *parent);

    /// `step` counts from 0.
    void setStep(int step, int steps, const QString &title, const QString &text);
    /// In the coordinates of the parent.
    void pointAt(const QRect &target);

Q_SIGNALS:
    void backWanted();
    void nextWanted();
    void skipWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool useKey(int key);

    class Dots;

    QLabel *m_title;
    QLabel *m_text;
    Dots *m_dots;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
    CalloutPlace m_place;
};

} // namespace app
