#pragma once

#include "views/exporters/printing.h"

#include <QFrame>
#include <QPageLayout>
#include <QPixmap>

namespace app {

/// How a picture will lie on paper: all sheets side by side, as they are glued to a poster.
class SheetPreview : public QFrame
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    /// `resolution` is that of the printer, in dots per inch.
    void setSheets(const views::Picture &picture, const QPageLayout &paper, int resolution, int across);

    /// Of those that are printed.
    int sheetCount() const;
    /// How many sheets of which paper, as a sentence.
    QString sheetsText() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF sheetRect(int column, int row) const;
    double dotSize() const; ///< of the printer, in pixels of the screen
    void drawPicture();
    void paintSheet(QPainter &painter, int column, int row) const;

    views::Picture m_picture;
    QPageLayout m_paper;
    int m_resolution = 96;
    views::PosterLayout m_layout;
    std::vector<bool> m_used{true}; ///< sheets that are not empty, row by row
    QPixmap m_drawn;
};

} // namespace app
