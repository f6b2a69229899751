#include "app/safety/drawingpreview.h"

#include "app/thumbnail.h"

#include <QEvent>
#include <QPainter>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10;

} // namespace

DrawingPreview::DrawingPreview(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"exportPreview"_s); // looks like the other previews
    setAccessibleName(tr("Preview"));
    setMinimumSize(240, 120);
}

void DrawingPreview::setDiagram(const model::Diagram &diagram)
{
    m_diagram = diagram;
    m_picture.reset();
    update();
}

QSize DrawingPreview::sizeHint() const
{
    return {520, 320};
}

void DrawingPreview::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRectF room = QRectF(contentsRect()).adjusted(margin, margin, -margin, -margin);
    if (m_diagram.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(room, Qt::AlignCenter, tr("Nothing is drawn in it."));
        return;
    }
    if (!m_picture)
        m_picture = previewPicture(m_diagram);
    paintFitted(painter, *m_picture, room);
}

void DrawingPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_picture.reset();
    QFrame::changeEvent(event);
}

} // namespace app
