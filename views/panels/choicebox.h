#pragma once

#include <QComboBox>

namespace views {

/// A choice that may be narrower than its texts: what does not fit ends in dots and is told by the tool tip. The wheel
/// scrolls what the choice stands in and never chooses.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    /// The text of an item while the list is closed, when it is shorter than in the list.
    static constexpr int shortTextRole = Qt::UserRole + 1;

    explicit ChoiceBox(int shortestText, QWidget *parent = nullptr); ///< in characters

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QString closedText() const;
    QString shownText() const; ///< what there is room for
};

} // namespace views
