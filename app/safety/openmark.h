#pragma once

#include <QString>

#include <memory>

namespace app {

class ProcessLock;

/// Says to other programs that a file is open here, and tells when it is open in one of them. The mark lies among the data of
/// the program, never beside the file, and is gone with the process, however that ends.
class OpenMark
{
public:
    OpenMark();
    ~OpenMark();

    /// Removes what programs that did not come to their end left behind.
    static void tidy();

    /// Of this file from now on; empty: of none. True when another program has it open and this one did not know.
    bool set(const QString &path);
    /// The other program may have closed the file meanwhile; true: it has not.
    bool isTaken();

private:
    QString m_file; ///< of the mark
    std::unique_ptr<ProcessLock> m_lock;
};

} // namespace app
