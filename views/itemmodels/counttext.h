#pragma once

#include <QLocale>
#include <QString>

namespace views {

/// "1 part" or "3 parts": `one` as it is, or `many` with the number in the place of %1.
inline QString countText(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

} // namespace views
