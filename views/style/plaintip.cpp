#include "views/style/plaintip.h"

#include <QTextDocument>

namespace views {

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace views
