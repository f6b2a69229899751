#include "views/itemmodels/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace views {
namespace {

struct Duration {
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

QString number(double value)
{
    QString text = QLocale().toString(value, 'f', 1);
    const QString zero = QLocale().decimalPoint() + QLocale().zeroDigit();
    if (text.endsWith(zero))
        text.chop(zero.size());
    return text;
}

} // namespace

QString durationText(double milliseconds)
{
    if (milliseconds < 1000)
        return Duration::tr("%1 ms").arg(number(milliseconds));
    const double seconds = milliseconds / 1000;
    if (seconds < 60)
        return Duration::tr("%1 s").arg(number(seconds));
    const int whole = int(std::lround(seconds));
    return Duration::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

} // namespace views
