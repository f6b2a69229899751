#pragma once

#include "model/base/identifier.h"
#include "model/catalog/componentcatalog.h"

#include <QJsonObject>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace model {

/// A part of the drawing, containers included.
struct Component {
    ComponentId id;
    QString kind; ///< an id of the catalogue, or one it does not know
    QString name; ///< may be empty: then the kind's name is shown
    std::optional<ComponentId> parent;
    std::optional<QPointF>
        position; ///< top left corner in pixels at 100 %, relative to the parent; absent: arranged on opening
    std::optional<QSizeF> size; ///< pixels at 100 %; absent: the kind's default
    QJsonObject properties;
    QJsonObject unknownMembers; ///< members of newer versions and other programs; they survive a save

    /// Exact, other than the comparison of QPointF, which lets small differences pass.
    bool operator==(const Component &other) const;

    const ComponentKind &kindInfo() const { return componentKind(kind); }
    bool has(Trait trait) const { return kindInfo().has(trait); }

    /// The name to show: the name, else the beginning of the text of a note, else the kind's name, else the id.
    QString displayName() const;

    /// The value as given (in `properties`, else among the unknown members) when the kind can make sense of it, else the
    /// kind's default, else Undefined.
    QJsonValue property(const QString &key) const;
    /// True when the file or the user gave a usable value; false when property() would answer with the default.
    bool hasProperty(const QString &key) const;

    QString text(const QString &key) const;
    double number(const QString &key, double fallback = 0) const;
    int integer(const QString &key, int fallback = 0) const;
    bool flag(const QString &key) const;

    /// Arranging leaves it where it is.
    bool isPinned() const;

private:
    QJsonValue givenProperty(const QString &key) const;
};

} // namespace model
