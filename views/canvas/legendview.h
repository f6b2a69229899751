#pragma once

#include "views/canvas/cover.h"
#include "views/picture/picture.h"

#include <QTimer>
#include <QWidget>

namespace views {

class DiagramView;

/// The legend of what is drawn, in the lower left corner of its view, where the diagram asks for it (`view.legend`). The
/// mouse goes through it to the drawing. In small views there is no room for it.
class LegendView : public QWidget, public Cover
{
    Q_OBJECT

public:
    /// Lies over the view, which owns it.
    explicit LegendView(DiagramView &view);

    QRectF covered(bool everythingInSight) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    DiagramView &m_view;
    PictureGroup m_legend;
    QTimer m_refreshing; ///< many changes of one moment are one legend
};

} // namespace views
