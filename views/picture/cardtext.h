#pragma once

#include "model/diagram/component.h"

#include "views/picture/palette.h"
#include "views/picture/picture.h"

namespace views {

struct CardText {
    QString name;
    QStringList subtexts;
    TextAnchor anchor = TextAnchor::Start;
    bool struck = false; ///< a line through the name
};

struct FrameTitle {
    QString name;
    QStringList subtexts;
    bool struck = false;
};

/// Name in semi-bold, over two lines when it is long and there is room, with the subtexts below as far as they fit.
void addCardText(const CardText &text, const QRectF &area, const Palette &palette, std::vector<Shape> &shapes);

/// Where the name of a badge goes: below it.
QRectF captionArea(const QString &name, const QRectF &badge);
void addCaption(const QString &name, const QRectF &badge, const Palette &palette, std::vector<Shape> &shapes);

/// Name and quiet subtexts on one line, vertically centred in `area`.
void addFrameTitle(const FrameTitle &title, const QRectF &area, const Palette &palette, std::vector<Shape> &shapes);

} // namespace views
