#include "app/windows.h"

#include "app/filecontroller.h"
#include "app/mainwindow.h"
#include "app/safety/datafolders.h"
#include "app/safety/recoverydialog.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

Windows::Windows(ThemeController &themes) : m_themes(themes)
{
    unusedOne();
}

Windows::~Windows() = default;

void Windows::recover()
{
    const std::vector<RecoveryFile::LeftOver> found = stillUnsaved(RecoveryFile::findLeftOver(recoveryFolder()));
    if (found.empty())
        return;
    RecoveryDialog dialog(found, &unusedOne());
    QObject::connect(&dialog, &RecoveryDialog::restoreWanted, &dialog, [this](const RecoveryFile::LeftOver &work) { unusedOne().files().resume(work); });
    QObject::connect(&dialog, &RecoveryDialog::savedWanted, &dialog, [this](const QString &path) { open(path); });
    dialog.exec();
}

void Windows::open(const QString &path)
{
    if (!isOpen(path))
        unusedOne().openFile(path);
}

bool Windows::isOpen(const QString &path) const
{
    return std::any_of(m_windows.begin(), m_windows.end(), [wanted = QFileInfo(path)](const auto &window) {
        const QString &shown = window->files().path();
        return !shown.isEmpty() && QFileInfo(shown) == wanted;
    });
}

MainWindow &Windows::unusedOne()
{
    const bool isLastUnused = !m_windows.empty() && m_windows.back()->files().path().isEmpty() && !m_windows.back()->files().isModified()
                              && m_windows.back()->session().diagram().isEmpty();
    if (!isLastUnused) {
        m_windows.push_back(std::make_unique<MainWindow>(m_themes));
        m_windows.back()->show();
    }
    return *m_windows.back();
}

} // namespace app
