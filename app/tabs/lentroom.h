#pragma once

#include <QObject>

#include <optional>

class QDockWidget;

namespace app {

/// A dock whose panel needs more room for a while grows, and would keep that: this gives it back, unless somebody has given the
/// dock another height meanwhile.
class LentRoom : public QObject
{
    Q_OBJECT

public:
    /// `dock` owns it.
    explicit LentRoom(QDockWidget *dock);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(int heightBefore);

    QDockWidget *m_dock;
    int m_needed = 0;
    std::optional<int> m_before; ///< its height before it grew
};

} // namespace app
