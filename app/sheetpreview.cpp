#include "app/sheetpreview.h"

#include "views/picture/painterbackend.h"

#include <QPainter>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 14;
constexpr double gap = 6; // between the sheets, pixels of the screen

} // namespace

SheetPreview::SheetPreview(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"exportPreview"_s); // looks like the other previews
    setAccessibleName(tr("Preview"));
    setMinimumSize(240, 160);
}

void SheetPreview::setSheets(const views::Picture &picture, const QPageLayout &paper, int resolution, int across)
{
    m_picture = picture;
    m_paper = paper;
    m_resolution = resolution;
    m_layout = views::posterLayout(picture.bounds.size(), paper, resolution, across);
    m_used = views::usedSheets(m_layout, picture);
    m_drawn = {};
    setAccessibleDescription(sheetsText());
    update();
}

int SheetPreview::sheetCount() const
{
    return int(std::count(m_used.begin(), m_used.end(), true));
}

QString SheetPreview::sheetsText() const
{
    const QString paper = m_paper.pageSize().name();
    const bool isWhole = sheetCount() == m_layout.across * m_layout.down;
    if (sheetCount() == 1 && isWhole)
        return tr("One sheet of %1").arg(paper);
    if (!isWhole)
        return tr("%1 of %2 sheets of %3; the empty ones are not printed").arg(sheetCount()).arg(m_layout.across * m_layout.down).arg(paper);
    return tr("%1 sheets of %2, %3 across and %4 down").arg(sheetCount()).arg(paper).arg(m_layout.across).arg(m_layout.down);
}

QSize SheetPreview::sizeHint() const
{
    return {560, 420};
}

QRectF SheetPreview::sheetRect(int column, int row) const
{
    const QRectF room = QRectF(contentsRect()).adjusted(margin, margin, -margin, -margin);
    const QSizeF gaps((m_layout.across - 1) * gap, (m_layout.down - 1) * gap);
    const QSizeF paper = m_paper.fullRectPixels(m_resolution).size();
    const QSizeF all(m_layout.across * paper.width(), m_layout.down * paper.height());
    const QSizeF sheets = all.scaled(room.size() - gaps, Qt::KeepAspectRatio);
    const QSizeF sheet(sheets.width() / m_layout.across, sheets.height() / m_layout.down);
    const QPointF corner = room.center() - QPointF(sheets.width() + gaps.width(), sheets.height() + gaps.height()) / 2;
    return {corner + QPointF(column * (sheet.width() + gap), row * (sheet.height() + gap)), sheet};
}

double SheetPreview::dotSize() const
{
    return sheetRect(0, 0).width() / m_paper.fullRectPixels(m_resolution).width();
}

void SheetPreview::paintSheet(QPainter &painter, int column, int row) const
{
    const QRectF sheet = sheetRect(column, row);
    const bool isUsed = m_used.at(std::size_t(row * m_layout.across + column));
    if (isUsed)
        painter.fillRect(sheet, Qt::white);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1, isUsed ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(sheet);
    if (!isUsed)
        return; // no such sheet comes out of the printer

    painter.save();
    painter.translate(sheet.topLeft());
    painter.scale(dotSize(), dotSize());
    painter.translate(m_paper.paintRectPixels(m_resolution).topLeft());
    painter.setClipRect(QRectF(QPointF(), m_layout.sheet));
    const QSizeF size = m_picture.bounds.size() * m_layout.scale;
    painter.drawPixmap(QRectF(m_layout.offset(m_picture.bounds.size()) - m_layout.shown(column, row).topLeft() * m_layout.scale, size), m_drawn,
                       QRectF(m_drawn.rect()));
    views::paintSheetMarks(painter, m_layout, column, row, m_resolution);
    painter.restore();
}

/// Once for all sheets, as a large drawing takes its time.
void SheetPreview::drawPicture()
{
    const double scale = dotSize() * m_layout.scale * devicePixelRatioF();
    const QSize size = (m_picture.bounds.size() * scale).toSize().expandedTo(QSize(1, 1));
    if (m_drawn.size() == size)
        return;
    m_drawn = QPixmap(size);
    m_drawn.fill(Qt::transparent);
    QPainter painter(&m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-m_picture.bounds.topLeft());
    views::paintPicture(painter, m_picture);
}

void SheetPreview::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    drawPicture();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (int row = 0; row < m_layout.down; ++row) {
        for (int column = 0; column < m_layout.across; ++column)
            paintSheet(painter, column, row);
    }
}

} // namespace app
