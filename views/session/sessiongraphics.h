#pragma once

#include "views/graphics/companions.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace views {

/// The icons and images of an open drawing. Large images are read on another thread and come with changed(), as does what
/// other programs change.
class SessionGraphics : public QObject, public Graphics
{
    Q_OBJECT

public:
    explicit SessionGraphics(QObject *parent = nullptr);

    const GraphicPlaces &places() const { return m_files->places(); }
    void setPlaces(const GraphicPlaces &places);
    /// What the user chose, for all drawings: whoever keeps settings follows iconFoldersChosen().
    void chooseIconFolders(const QStringList &folders);

    model::Result<VectorPointer> icon(const QString &name) const override;
    model::Result<Graphic> image(const QString &source) const override;

    /// The same for exports, which wait until everything is read.
    std::shared_ptr<const Graphics> forExport() const { return m_files; }

    /// What was loaded for the drawing, with its content: files may be gone since.
    std::vector<Companion> loaded() const;

    /// Reads everything anew.
    void reload();

Q_SIGNALS:
    /// Pictures with icons or images may look different now.
    void changed();
    void iconFoldersChosen(const QStringList &folders);

private:
    void begin(const std::shared_ptr<const FileGraphics> &files);
    qint64 sizeOfFile(const QString &source) const;
    void readAside(const QString &source) const;
    void watch(const QString &path) const;
    void onFolderChanged();

    std::shared_ptr<const FileGraphics> m_files;
    mutable QSet<QString> m_reading; ///< sources
    mutable bool m_misses = false;   ///< something was not found
    mutable QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< several changes at once, and files that are written in pieces
};

} // namespace views
