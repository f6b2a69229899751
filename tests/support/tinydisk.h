#pragma once

#include <QString>

namespace tests {

/// A small disk of its own in a folder: can be full and read only, also for the superuser, whom permissions do not stop.
/// Only this process sees it.
class TinyDisk
{
public:
    TinyDisk(const QString &folder, int kilobytes);
    ~TinyDisk();
    Q_DISABLE_COPY_MOVE(TinyDisk)

    /// False where mounting is not allowed: then skip the test.
    bool isMounted() const { return m_mounted; }
    bool setReadOnly(bool readOnly);
    /// Until nothing more goes in.
    void fill();
    void empty();

private:
    QString m_folder;
    bool m_mounted = false;
};

} // namespace tests
