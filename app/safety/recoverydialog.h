#pragma once

#include "app/safety/drawingsdialog.h"
#include "app/safety/recoveryfile.h"

namespace app {

/// Offers what was not saved when the program ended without being asked to. What is left undecided is offered again at
/// the next start.
class RecoveryDialog : public DrawingsDialog
{
    Q_OBJECT

public:
    explicit RecoveryDialog(std::vector<RecoveryFile::LeftOver> found, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Continue with the unsaved work.
    void restoreWanted(const app::RecoveryFile::LeftOver &found);
    /// Open the file without the unsaved work, which is kept among the file's earlier versions.
    void savedWanted(const QString &path);

private:
    void showWork(int row);
    void restore();
    void restoreAll();
    void openSaved();
    void discard();
    void giveUp(const RecoveryFile::LeftOver &found) const;
    RecoveryFile::LeftOver takeCurrent();
    void endWhenDone();

    std::vector<RecoveryFile::LeftOver> m_found;
    QPushButton *m_saved = nullptr;
};

/// Without those whose work is in their file already: saved, and then killed before it could be tidied up.
std::vector<RecoveryFile::LeftOver> stillUnsaved(const std::vector<RecoveryFile::LeftOver> &found);

} // namespace app
