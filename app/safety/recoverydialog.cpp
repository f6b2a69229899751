#include "app/safety/recoverydialog.h"

#include "app/placed.h"
#include "app/question.h"
#include "app/safety/datafolders.h"
#include "app/safety/differencetext.h"
#include "app/safety/fileversions.h"

#include "model/formats/diagramfile.h"

#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const UnsavedWork &work)
{
    if (!work.path.isEmpty())
        return QFileInfo(work.path).completeBaseName();
    return work.diagram.title().isEmpty() ? RecoveryDialog::tr("Untitled") : work.diagram.title();
}

/// Files are not beside the drawing that it shows: they come from what is kept here.
bool owesFiles(const UnsavedWork &work)
{
    const QDir folder = QFileInfo(work.path).absoluteDir();
    return std::any_of(work.owed.begin(), work.owed.end(), [&](const views::Companion &each) {
        return !QFileInfo::exists(folder.filePath(each.place())) && std::any_of(work.diagram.components().begin(), work.diagram.components().end(), [&](const model::Component &part) {
            return part.properties.value(each.property).toString() == each.name;
        });
    });
}

QString placeOf(const UnsavedWork &work)
{
    if (work.path.isEmpty())
        return RecoveryDialog::tr("It was never saved in a file.");
    const QString folder = shownFolder(QFileInfo(work.path).absolutePath());
    if (!QFileInfo::exists(work.path))
        return RecoveryDialog::tr("Its file is gone from the folder %1.").arg(folder);
    const model::Diagram saved = placed(model::loadDiagram(work.path).diagram);
    if (owesFiles(work) && saved == work.diagram)
        return RecoveryDialog::tr("It is saved in %1, but images or icons of it are not beside it yet.").arg(folder);
    const QString difference = differenceText(saved, work.diagram);
    return RecoveryDialog::tr("Compared with the file in %1: %2.").arg(folder, difference);
}

} // namespace

RecoveryDialog::RecoveryDialog(std::vector<RecoveryFile::LeftOver> found, QWidget *parent)
    : DrawingsDialog(tr("Unsaved work was found"),
                     tr("Tracepaper ended before this was saved. Restore what you want to go on with; nothing is written to your files until you save."), parent)
    , m_found(std::move(found))
{
    const bool several = m_found.size() > 1;
    if (several)
        connect(addButton(tr("Restore all"), QDialogButtonBox::AcceptRole), &QPushButton::clicked, this, &RecoveryDialog::restoreAll);
    connect(addButton(tr("Restore"), several ? QDialogButtonBox::ActionRole : QDialogButtonBox::AcceptRole), &QPushButton::clicked, this,
            &RecoveryDialog::restore);
    m_saved = addButton(tr("Open the saved version"), QDialogButtonBox::ActionRole);
    connect(m_saved, &QPushButton::clicked, this, &RecoveryDialog::openSaved);
    connect(addButton(tr("Discard\u2026"), QDialogButtonBox::DestructiveRole), &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(addButton(tr("Decide later"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this, &QDialog::reject);
    list().setAccessibleName(tr("Unsaved work"));
    for (const RecoveryFile::LeftOver &entry : m_found)
        list().addItem(nameOf(entry.work) + u'\n' + timeText(entry.work.time));
    connect(&list(), &QListWidget::currentRowChanged, this, &RecoveryDialog::showWork);
    connect(&list(), &QListWidget::itemActivated, this, &RecoveryDialog::restore);
    list().setCurrentRow(0);
    list().setVisible(several);
}

void RecoveryDialog::showWork(int row)
{
    if (row < 0)
        return;
    const UnsavedWork &work = m_found.at(std::size_t(row)).work;
    m_saved->setEnabled(QFileInfo::exists(work.path));
    showDrawing(work.diagram, tr("%1: %2. %3", "name, size, time").arg(nameOf(work), sizeText(work.diagram), timeText(work.time)) + u'\n' + placeOf(work));
}

RecoveryFile::LeftOver RecoveryDialog::takeCurrent()
{
    const int row = list().currentRow();
    RecoveryFile::LeftOver found = m_found.at(std::size_t(row));
    m_found.erase(m_found.begin() + row);
    const QSignalBlocker quiet(list()); // the rows of both lists are the same only when this is done
    delete list().takeItem(row);
    return found;
}

void RecoveryDialog::endWhenDone()
{
    if (m_found.empty())
        accept();
    else
        showWork(list().currentRow());
}

void RecoveryDialog::restore()
{
    Q_EMIT restoreWanted(takeCurrent());
    endWhenDone();
}

void RecoveryDialog::restoreAll()
{
    for (const RecoveryFile::LeftOver &found : std::exchange(m_found, {}))
        Q_EMIT restoreWanted(found);
    accept();
}

void RecoveryDialog::openSaved()
{
    const RecoveryFile::LeftOver found = takeCurrent();
    giveUp(found);
    Q_EMIT savedWanted(found.work.path);
    endWhenDone();
}

void RecoveryDialog::discard()
{
    const UnsavedWork &work = m_found.at(std::size_t(list().currentRow())).work;
    Question box(tr("Discard unsaved work"), tr("Discard the unsaved work on \u201c%1\u201d?").arg(nameOf(work)), this);
    box.addButton(QMessageBox::Cancel);
    box.setInformativeText(work.path.isEmpty() ? tr("It was never saved; this is the only copy.")
                                               : tr("The file stays as it is. What is discarded stays among its earlier versions."));
    const QPushButton *yes = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != yes)
        return;
    giveUp(takeCurrent());
    endWhenDone();
}

void RecoveryDialog::giveUp(const RecoveryFile::LeftOver &found) const
{
    const UnsavedWork &work = found.work;
    if (!work.path.isEmpty() && !FileVersions(versionsFolder()).keep(work.path, model::writeNative(work.diagram), work.time))
        return; // then it must stay where it is
    found.file->remove();
}

std::vector<RecoveryFile::LeftOver> stillUnsaved(const std::vector<RecoveryFile::LeftOver> &found)
{
    std::vector<RecoveryFile::LeftOver> unsaved;
    for (const RecoveryFile::LeftOver &entry : found) {
        const UnsavedWork &work = entry.work;
        const bool isSaved = !work.path.isEmpty() && QFileInfo::exists(work.path) && model::loadDiagram(work.path).diagram == work.diagram && !owesFiles(work);
        if (isSaved)
            entry.file->remove();
        else
            unsaved.push_back(entry);
    }
    return unsaved;
}

} // namespace app
