#pragma once

#include "model/edit/renaming.h"

#include "views/graphics/filegraphics.h"

#include <QByteArray>
#include <QStringList>

#include <utility>
#include <vector>

namespace views {

/// A file that a drawing shows, and what its parts call it.
struct Companion {
    QString property; ///< of the parts: that of an image, or that of an icon
    QString name;     ///< the value of that property
    QString file;     ///< where it is
    QByteArray content = {}; ///< for a file that is gone, what was in it

    /// Where it belongs, below the folder of the drawing.
    QString place() const;
    bool operator==(const Companion &) const = default;
};

/// The properties of parts that name such files.
QStringList companionProperties();

/// A drawing that is about to be saved.
struct Departure {
    const model::Diagram &diagram;
    GraphicPlaces from; ///< where it finds its files now
    /// It has no file of its own yet, and so takes along what it has from the user's folders of icons as well, which otherwise are
    /// found from everywhere.
    bool isFirst = false;
    std::vector<Companion> owed = {};   ///< what could not be copied the last time
    std::vector<Companion> loaded = {}; ///< stands in for files that are gone
    std::vector<std::pair<QString, QString>> history = {}; ///< properties and names that undoing and redoing may bring
};

/// What goes along when a drawing is saved.
struct TakenAlong {
    std::vector<Companion> files;         ///< to be copied, under the names that the drawing has for them then
    std::vector<Companion> later;         ///< the same for those that only the history names: once the drawing does again
    std::vector<model::Renaming> renames; ///< other files have the usual names: what the drawing has to say instead
    QStringList renamed;                  ///< the same for the user: "rack.png → rack-2.png"
    QStringList found;                    ///< names that meant nothing before and have a file there, whosever it is
};

/// Finds out what has to be copied, images and icons, so that the drawing looks the same beside its file `to`; it copies nothing.
TakenAlong planCompanions(const Departure &departure, const QString &to);

struct NotCopied {
    std::vector<Companion> files;
    QStringList sentences; ///< why, one for each
};

/// Copies them to their places beside the drawing. What is there already stays as it is. What fails has its content from now on: the
/// place where it comes from may not last.
NotCopied copyCompanions(const std::vector<Companion> &files, const QString &to);

} // namespace views
