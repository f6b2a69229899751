#pragma once

#include "views/picture/picture.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace views {

/// Names for the groups of an SVG: XML-safe, unique, and reversible. A part keeps its own id when that is a plain name
/// nobody else has; other ids become `tp-part-` or `tp-connection-` and the id with every special character as
/// `_HEX_` (its UTF-16 code), so that the id can be read back.
class SvgIds
{
public:
    explicit SvgIds(const Picture &picture);

    /// Empty for groups that stand for no part and no connection.
    QString of(const PictureGroup &group) const;

    /// The id that an escaped name stands for; the name itself when it is plain.
    static QString original(const QString &svgId);

private:
    QSet<QString> m_parts;
};

} // namespace views
