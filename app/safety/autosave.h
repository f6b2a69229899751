#pragma once

#include "app/safety/recoveryfile.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace app {

/// Keeps unsaved work of one drawing on the disk, so that a crash costs the last seconds only. Writes off the GUI
/// thread, soon after a change and again while changes go on.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// What is not saved at the moment; nothing when everything is.
    using Snapshot = std::function<std::optional<UnsavedWork>()>;

    static constexpr int defaultDelayMs = 2000;

    Autosave(const QString &folder, Snapshot snapshot, QObject *parent = nullptr);
    ~Autosave() override;

    /// Of the work that is kept, also after a crash; empty: there is none.
    QString name() const { return m_file ? m_file->name() : QString(); }

    void setDelay(int ms) { m_timer.setInterval(ms); }

    /// Something changed.
    void schedule();
    /// Brings what is kept up to date at once, before the same goes into the user's file. Who finds both after a crash
    /// must see that they are the same, and not take an older state for newer than the file.
    void writeAhead(const UnsavedWork &work);
    /// Everything is saved, or was given up: nothing is kept any more.
    void drop();
    /// Why unsaved work cannot be kept, in a sentence; empty while it can.
    QString trouble() const { return m_trouble; }
    /// Goes on with work that was found; it is the same as what the snapshot gives.
    void adopt(std::shared_ptr<RecoveryFile> file);

Q_SIGNALS:
    void written();
    /// Said once until it works again.
    void failed(const QString &message);
    void troubleChanged();

private:
    void write();
    void onWritten();
    void report(const model::Result<void> &result);
    void setTrouble(const QString &trouble);

    QString m_folder;
    Snapshot m_snapshot;
    std::shared_ptr<RecoveryFile> m_file;
    QTimer m_timer;
    QThreadPool m_pool; ///< its own: the shared one may be busy with large drawings for long
    QFutureWatcher<model::Result<void>> m_watcher;
    QString m_trouble;
};

} // namespace app
