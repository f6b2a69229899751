#pragma once

#include <QScrollBar>

namespace views {

class DiagramView;

/// A scroll bar that lies over the edge of a view and takes no room from the drawing. It is there while a part of the drawing
/// is out of sight.
class ViewScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    /// `view` owns it. Does what the view's own bar of that direction does, which is not shown.
    ViewScrollBar(DiagramView &view, Qt::Orientation orientation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void place();

    DiagramView &m_view;
    QScrollBar &m_bar;
};

} // namespace views
