#pragma once

#include <QRectF>
#include <QString>

#include <optional>

namespace views {

/// What an attribute is cleaned against.
struct AttributePlace {
    QString element;
    QRectF viewBox;
    bool boundingBox = false; ///< a gradient whose places are shares of what it fills
};

/// The value as it may stand in a cleaned file; nothing when the attribute is left out, because it is not on the list of
/// what is understood or its value is absurd. Paints are not among them.
std::optional<QString> cleanedAttribute(const QString &name, const QString &value, const AttributePlace &place);

/// How much a transformation can enlarge at most.
double enlargement(const QString &transform);

} // namespace views
