#pragma once

#include "views/graphics/graphics.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

namespace views {

/// Where the files of a drawing are looked for.
struct GraphicPlaces {
    QString drawing; ///< path of the drawing's file; empty: it has none
    QStringList iconFolders; ///< of the user, in the order in which they are searched

    /// The folder `icons` beside the drawing, then those of the user.
    QStringList allIconFolders() const;
    /// Folder of the drawing; empty when it has no file.
    QString folder() const;
    bool operator==(const GraphicPlaces &) const = default;
};

/// The file of an own icon, or why there is none.
model::Result<QString> iconFile(const GraphicPlaces &places, const QString &name);

/// The file of an image that is no embedded one. Only files below the folder of the drawing, wherever links lead: a drawing from
/// somebody else must not show what it was not sent with.
model::Result<QString> imageFile(const GraphicPlaces &places, const QString &source);

/// The bytes of a regular file of at most that size, or why not.
model::Result<QByteArray> readGraphicFile(const QString &path, qint64 largest);

/// Reads files when they are asked for, and each only once. Several threads may ask.
class FileGraphics : public Graphics
{
public:
    /// What was read from files, by its name.
    struct Loaded {
        QHash<QString, VectorPointer> icons;
        QHash<QString, Graphic> images;
    };

    /// `before`: what the same drawing had before; it is shown where the drawing itself is gone with its files.
    explicit FileGraphics(GraphicPlaces places, Loaded before = {}) : m_places(std::move(places)), m_before(std::move(before)) {}

    const GraphicPlaces &places() const { return m_places; }
    model::Result<VectorPointer> icon(const QString &name) const override;
    model::Result<Graphic> image(const QString &source) const override;
    /// The image is here: asking for it takes no time.
    bool hasRead(const QString &source) const;
    /// Everything that was ever read for the drawing, also of files that are gone since.
    Loaded loaded() const;

private:
    model::Result<VectorPointer> readNamedIcon(const QString &name) const;
    model::Result<Graphic> readImage(const QString &source) const;
    bool isDrawingGone() const;

    GraphicPlaces m_places;
    mutable QMutex m_mutex;
    mutable Loaded m_before; ///< less what was read again
    mutable QHash<QString, model::Result<VectorPointer>> m_icons;
    mutable QHash<QString, model::Result<Graphic>> m_images;
};

} // namespace views
