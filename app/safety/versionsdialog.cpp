#include "app/safety/versionsdialog.h"

#include "app/placed.h"
#include "app/safety/differencetext.h"

#include "model/formats/diagramfile.h"

#include <QListWidget>
#include <QPushButton>

namespace app {

using namespace Qt::StringLiterals;

VersionsDialog::VersionsDialog(const QString &fileName, const std::vector<FileVersion> &versions, const model::Diagram &current, QWidget *parent)
    : DrawingsDialog(tr("Restore an earlier version"),
                     versions.empty() ? tr("\u201c%1\u201d has no earlier versions yet. Each time a diagram is saved, Tracepaper keeps how it was: the last ten saves, and the last one of each day "
                                           "before. So there will be something to go back to here after the next save. What was changed since the last save is taken back with Undo.").arg(fileName)
                                      : tr("These are the last saved versions of \u201c%1\u201d. Restoring one is a change like any other: Undo takes it back, and the "
                                           "file stays as it is until you save.").arg(fileName),
                     parent)
    , m_versions(versions)
    , m_current(current)
    , m_restore(addButton(tr("Restore"), QDialogButtonBox::AcceptRole))
{
    m_restore->setEnabled(false);
    connect(m_restore, &QPushButton::clicked, this, &QDialog::accept);
    connect(addButton(versions.empty() ? tr("Close") : tr("Cancel"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this, &QDialog::reject);
    list().setAccessibleName(tr("Earlier versions"));
    for (const FileVersion &version : m_versions)
        list().addItem(timeText(version.time));
    connect(&list(), &QListWidget::currentRowChanged, this, &VersionsDialog::showVersion);
    connect(&list(), &QListWidget::itemActivated, m_restore, &QPushButton::click);
    list().setCurrentRow(m_versions.empty() ? -1 : 0);
    if (m_versions.empty()) {
        m_restore->hide();
        showNothing();
    }
}

FileVersion VersionsDialog::chosen()
{
    return m_versions.at(std::size_t(list().currentRow()));
}

void VersionsDialog::showVersion(int row)
{
    if (row < 0)
        return;
    const model::ReadResult read = model::loadDiagram(m_versions.at(std::size_t(row)).file);
    const bool isSame = read.diagram == m_current;
    m_restore->setEnabled(read.isComplete() && !isSame);
    const QString difference = isSame ? tr("The same as the drawing now.") : tr("Compared with the drawing now: %1.").arg(differenceText(m_current, placed(read.diagram)));
    showDrawing(read.diagram, read.isComplete() ? sizeText(read.diagram) + u'\n' + difference : tr("This version cannot be read."));
}

} // namespace app
