#include "app/safety/autosave.h"

#include <QtConcurrentRun>

namespace app {

Autosave::Autosave(const QString &folder, Snapshot snapshot, QObject *parent)
    : QObject(parent), m_folder(folder), m_snapshot(std::move(snapshot))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(defaultDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Autosave::onWritten);
}

Autosave::~Autosave()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void Autosave::schedule()
{
    // Never started anew while it runs: who draws without a pause must not wait for ever.
    if (!m_timer.isActive())
        m_timer.start();
}

void Autosave::writeAhead(const UnsavedWork &work)
{
    m_watcher.waitForFinished();
    if (m_file)
        report(m_file->write(work));
}

void Autosave::drop()
{
    m_timer.stop();
    m_watcher.waitForFinished();
    if (m_file)
        m_file->remove();
    m_file.reset();
    setTrouble({});
}

void Autosave::adopt(std::shared_ptr<RecoveryFile> file)
{
    drop();
    m_file = std::move(file);
}

void Autosave::write()
{
    if (m_watcher.isRunning()) {
        schedule();
        return;
    }
    const std::optional<UnsavedWork> work = m_snapshot();
    if (!work) {
        drop();
        return;
    }
    if (!m_file) {
        const model::Result<std::shared_ptr<RecoveryFile>> created = RecoveryFile::create(m_folder);
        if (!created) {
            report(created.error());
            return;
        }
        m_file = *created;
    }
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [file = m_file, work = *work] { return file->write(work); }));
}

void Autosave::onWritten()
{
    const model::Result<void> result = m_watcher.result();
    report(result);
    if (result)
        Q_EMIT written();
}

void Autosave::report(const model::Result<void> &result)
{
    const bool isNew = !result && m_trouble.isEmpty();
    setTrouble(result ? QString() : tr("Unsaved work cannot be kept for the case of a crash; save often until this is solved. %1").arg(result.error().message));
    if (isNew)
        Q_EMIT failed(m_trouble);
    if (!result)
        schedule();
}

void Autosave::setTrouble(const QString &trouble)
{
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT troubleChanged();
}

} // namespace app
