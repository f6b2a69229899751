#pragma once

#include <QLocale>
#include <QString>

namespace views {

/// "1 part", "3 parts" or, in French, "0 partie": the number in the place of %1 of `one` or `many`, as the language of the
/// windows has it.
inline QString countText(qsizetype count, const QString &one, const QString &many)
{
    const QLocale locale;
    const bool noneIsOne = locale.language() == QLocale::French;
    const bool isOne = count == 1 || (count == 0 && noneIsOne);
    return (isOne ? one : many).arg(locale.toString(count));
}

} // namespace views
