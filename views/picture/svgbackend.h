#pragma once

#include "views/picture/picture.h"

#include <QByteArray>

namespace views {

/// SVG with real text, one group per part and connection with its id and a title, icons inline, no external
/// references, no scripts, no style sheets: looks the same in browsers, Inkscape and Qt. The same picture always gives
/// the same bytes. `scale` changes the size asked for, not the drawing.
QByteArray toSvg(const Picture &picture, double scale = 1);

} // namespace views
