#include "views/itemmodels/endstext.h"

#include <QCoreApplication>

namespace views {

QString endsText(const QString &from, const QString &to)
{
    QString pattern = QCoreApplication::translate("EndsText", "%1 \u2192 %2", "from and to");
    // Arrows are not mirrored with the text around them.
    if (QString(from + to).isRightToLeft())
        pattern.replace(u'\u2192', u'\u2190');
    return pattern.arg(from, to);
}

} // namespace views
