#include "views/session/sessiongraphics.h"

#include "model/catalog/graphicnames.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace views {

namespace {

constexpr qint64 smallFile = 128 * 1024; ///< read at once: there is nothing to wait for
constexpr int mostWatched = 500;
constexpr int settlingMs = 200;

} // namespace

SessionGraphics::SessionGraphics(QObject *parent) : QObject(parent), m_files(std::make_shared<const FileGraphics>(GraphicPlaces()))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settlingMs);
    connect(&m_soon, &QTimer::timeout, this, &SessionGraphics::reload);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SessionGraphics::onFolderChanged);
}

void SessionGraphics::setPlaces(const GraphicPlaces &places)
{
    if (places == m_files->places())
        return;
    const bool isSame = places.drawing == m_files->places().drawing;
    begin(std::make_shared<const FileGraphics>(places, isSame ? m_files->loaded() : FileGraphics::Loaded()));
}

void SessionGraphics::chooseIconFolders(const QStringList &folders)
{
    GraphicPlaces places = m_files->places();
    places.iconFolders = folders;
    setPlaces(places);
    Q_EMIT iconFoldersChosen(folders);
}

std::vector<Companion> SessionGraphics::loaded() const
{
    const FileGraphics::Loaded all = m_files->loaded();
    std::vector<Companion> companions;
    for (auto icon = all.icons.constBegin(); icon != all.icons.constEnd(); ++icon)
        companions.push_back({companionProperties().front(), icon.key(), {}, (*icon)->file()});
    for (auto image = all.images.constBegin(); image != all.images.constEnd(); ++image)
        companions.push_back({companionProperties().back(), image.key(), {}, image->raster ? image->raster->file : image->vector->file()});
    return companions;
}

void SessionGraphics::reload()
{
    begin(std::make_shared<const FileGraphics>(m_files->places(), m_files->loaded()));
}

void SessionGraphics::begin(const std::shared_ptr<const FileGraphics> &files)
{
    m_files = files;
    m_reading.clear();
    m_misses = false;
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    Q_EMIT changed();
}

void SessionGraphics::onFolderChanged()
{
    if (m_misses) // whatever else happens in a folder is none of our business
        m_soon.start();
}

void SessionGraphics::watch(const QString &path) const
{
    const bool isFull = m_watcher.files().size() + m_watcher.directories().size() >= mostWatched;
    if (!isFull && !path.isEmpty() && QFileInfo::exists(path))
        m_watcher.addPath(path);
}

model::Result<VectorPointer> SessionGraphics::icon(const QString &name) const
{
    if (model::isEmbeddedImage(name))
        return m_files->icon(name);
    const model::Result<QString> path = iconFile(places(), name);
    if (path) {
        watch(*path);
    } else {
        m_misses = true;
        for (const QString &folder : places().allIconFolders())
            watch(folder);
    }
    return m_files->icon(name);
}

model::Result<Graphic> SessionGraphics::image(const QString &source) const
{
    if (m_files->hasRead(source))
        return m_files->image(source);
    const qint64 size = model::isEmbeddedImage(source) ? source.size() : sizeOfFile(source);
    if (size <= smallFile)
        return m_files->image(source);
    readAside(source);
    return model::Error{tr("The image is being read.")};
}

// Notices when the file changes, or when it comes.
qint64 SessionGraphics::sizeOfFile(const QString &source) const
{
    const model::Result<QString> path = imageFile(places(), source);
    if (!path) {
        m_misses = true;
        watch(places().folder());
        return 0;
    }
    watch(*path);
    return QFileInfo(*path).size();
}

void SessionGraphics::readAside(const QString &source) const
{
    if (m_reading.contains(source))
        return;
    m_reading.insert(source);
    auto *self = const_cast<SessionGraphics *>(this); // reading ahead changes nothing that anybody sees
    auto *watcher = new QFutureWatcher<void>(self);
    connect(watcher, &QFutureWatcherBase::finished, self, [self, watcher] {
        watcher->deleteLater();
        Q_EMIT self->changed();
    });
    watcher->setFuture(QtConcurrent::run([files = m_files, source] { (void) files->image(source); }));
}

} // namespace views
