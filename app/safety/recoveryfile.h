#pragma once

#include "model/base/result.h"
#include "model/diagram/diagram.h"

#include "views/graphics/companions.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace app {

class ProcessLock;

/// A drawing that its file does not have.
struct UnsavedWork {
    model::Diagram diagram;
    QString path;           ///< the file it belongs to; empty: never saved
    QByteArray seenVersion; ///< of that file, as versionOf() tells it: what the user saw of it last
    QDateTime time;         ///< of the last change, about
    std::vector<views::Companion> owed = {}; ///< images and icons that are not beside the file yet
};

/// Unsaved work on the disk, held by one program: while it lives, no other takes the work for left over.
class RecoveryFile
{
public:
    /// Without work in it. The error says why there is none.
    static model::Result<std::shared_ptr<RecoveryFile>> create(const QString &folder);
    ~RecoveryFile(); ///< lets the work be found by others

    /// No other work has it.
    QString name() const;

    /// Whole or not at all; may be called on another thread.
    model::Result<void> write(const UnsavedWork &work) const;
    void remove() const;

    struct LeftOver;
    /// What programs that are gone did not save, the newest first; from now on held by this one. Tidies the folder.
    static std::vector<LeftOver> findLeftOver(const QString &folder);

    Q_DISABLE_COPY_MOVE(RecoveryFile)

private:
    RecoveryFile(const QString &path, std::unique_ptr<ProcessLock> lock);

    QString m_path;
    std::unique_ptr<ProcessLock> m_lock;
};

struct RecoveryFile::LeftOver {
    std::shared_ptr<RecoveryFile> file;
    UnsavedWork work;
};

} // namespace app
