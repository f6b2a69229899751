#pragma once

#include "views/picture/picture.h"

#include <QByteArray>

namespace views {

/// SVG with real text, one group per part and connection with its id and a title, icons inline, no external
/// references, no scripts, no style sheets: looks the same in browsers, Inkscape and Qt.
QByteArray toSvg(const Picture &picture);

} // namespace views
