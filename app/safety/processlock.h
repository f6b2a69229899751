#pragma once

#include <QString>

#include <memory>

namespace app {

/// A lock file that the system lets go when its process ends, however it ends.
class ProcessLock
{
public:
    /// Nothing while another process, or another lock of this one, holds it.
    static std::unique_ptr<ProcessLock> tryLock(const QString &path);
    /// Removes the file.
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

private:
    ProcessLock(const QByteArray &path, int descriptor) : m_path(path), m_descriptor(descriptor) {}

    QByteArray m_path;
    int m_descriptor;
};

} // namespace app
