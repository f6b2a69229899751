#pragma once

#include "app/safety/drawingsdialog.h"
#include "app/safety/fileversions.h"

namespace app {

/// The earlier versions of a file, to go back to one of them.
class VersionsDialog : public DrawingsDialog
{
    Q_OBJECT

public:
    VersionsDialog(const QString &fileName, const std::vector<FileVersion> &versions, const model::Diagram &current, QWidget *parent = nullptr);

    /// After accepting.
    FileVersion chosen();

private:
    void showVersion(int row);

    std::vector<FileVersion> m_versions;
    model::Diagram m_current;
    QPushButton *m_restore;
};

} // namespace app
