#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace app {

/// Where a card goes that tells about a target: beside it, with an arrow.
struct CalloutPlace {
    QRect card;              ///< with the margin in which the arrow is
    QRect about;             ///< what of the target it points at: all that is in the room, or as much as the card leaves; empty: nothing
    Qt::Edge arrow;          ///< the side of the card that the arrow is on
    int arrowAt = 0;         ///< along that side
    bool isWhole = true;     ///< there is room beside all of the target

    static constexpr int arrowSize = 11;
};

/// Never over what it points at.
CalloutPlace calloutPlace(const QRect &target, const QSize &size, const QRect &room);

/// A card with an arrow, over its parent: a step of the tour.
class Callout : public QFrame
{
    Q_OBJECT

public:
    explicit Callout(QWidget *parent);

    /// `step` counts from 0.
    void setStep(int step, int steps, const QString &title, const QString &text);
    /// Goes beside the first of the targets that leaves room for that, or else beside a piece of the first one. In the
    /// coordinates of the parent, as what is returned: what it points at, which is empty when nothing can be seen.
    QRect pointAt(const std::vector<QRect> &targets);
    const QRect &about() const { return m_place.about; } ///< what pointAt() returned

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
    CalloutPlace bestPlace(const std::vector<QRect> &targets) const;

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
