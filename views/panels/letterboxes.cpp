#include "views/panels/letterboxes.h"

#include "views/style/icons.h"

#include <QPainter>

namespace views {

using namespace Qt::StringLiterals;

int drawLetterBoxes(QPainter &painter, const QRect &line, const QString &letters, const QFont &font)
{
    const Theme &theme = windowTheme();
    const int side = QFontMetrics(font).height();
    int right = line.right();
    for (qsizetype i = letters.size() - 1; i >= 0; --i) {
        const QRectF box(right - side + 1, line.top(), side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(u"spofBadgeFill"_s));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(theme.color(u"spofText"_s));
        painter.drawText(box, Qt::AlignCenter, letters.mid(i, 1));
        right -= side + 3;
    }
    return line.right() - right;
}

} // namespace views
