#pragma once

#include <QWidget>

class QButtonGroup;

namespace views {

/// A few alternatives side by side of which one holds.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &texts, QWidget *parent = nullptr);

    int currentIndex() const;
    void setCurrentIndex(int index);
    void setToolTips(const QStringList &toolTips);

Q_SIGNALS:
    /// By the user only.
    void chosen(int index);

private:
    QButtonGroup *m_buttons;
};

} // namespace views
