#include "model/base/identifier.h"

#include <algorithm>

namespace model {

bool isValidIdentifier(const QString &text)
{
    if (text.isEmpty() || text.size() > maxIdentifierLength)
        return false;
    if (text.front().isSpace() || text.back().isSpace())
        return false;
    if (!text.isValidUtf16())
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace model
