#pragma once

#include "model/edit/edit.h"

#include "views/graphics/filegraphics.h"

#include <QStringList>

#include <vector>

namespace views {

/// A file that a drawing shows, and what its parts call it.
struct Companion {
    QString property; ///< of the parts: that of an image, or that of an icon
    QString name;     ///< the value of that property
    QString file;     ///< where it is

    /// Where it belongs, below the folder of the drawing.
    QString place() const;
    bool operator==(const Companion &) const = default;
};

/// What goes along when a drawing is saved.
struct TakenAlong {
    std::vector<Companion> files;     ///< to be copied, under the names that the drawing has for them then
    std::vector<model::Edit> renames; ///< other files have the usual names: what the drawing has to say instead
    QStringList renamed;              ///< the same for the user: "rack.png → rack-2.png"
};

/// Finds out what has to be copied, images and icons, so that the drawing looks the same beside its file `to`; it copies nothing.
/// `from`: where the drawing finds them now. A drawing without a file of its own (`isFirst`) takes along what it has from the
/// user's folders of icons as well, which otherwise are found from everywhere. `owed`: what could not be copied the last time.
TakenAlong planCompanions(const model::Diagram &diagram, const GraphicPlaces &from, const QString &to, bool isFirst, const std::vector<Companion> &owed);

struct NotCopied {
    std::vector<Companion> files;
    QStringList sentences; ///< why, one for each
};

/// Copies them to their places beside the drawing. What is there already stays as it is.
NotCopied copyCompanions(const std::vector<Companion> &files, const QString &to);

} // namespace views
