#include "app/filedialogs.h"

#include "app/problemsdialog.h"
#include "app/question.h"
#include "app/safety/versionsdialog.h"

#include "views/style/screenroom.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

QString filters()
{
    return Texts::tr("Tracepaper diagrams (*.tracepaper)") + u";;"_s + Texts::tr("All files (*)");
}

} // namespace

FileDialogs::~FileDialogs() = default;

QStringList WindowFileDialogs::askOpenPaths(const QString &folder)
{
    const QString pictures = Texts::tr("Pictures that carry a diagram (*.png *.svg)");
    QFileDialog dialog(m_window, Texts::tr("Open diagrams"), folder, QString(filters() + u";;"_s + pictures));
    dialog.setFileMode(QFileDialog::ExistingFiles);
    views::makeRoomForDetails(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString WindowFileDialogs::askSavePath(const QString &suggestion)
{
    QFileDialog dialog(m_window, Texts::tr("Save the diagram"), suggestion, filters());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QString::fromLatin1(diagramSuffix).mid(1));
    dialog.selectFile(QFileInfo(suggestion).fileName());
    views::makeRoomForDetails(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

UnsavedAnswer WindowFileDialogs::askUnsaved(const QString &name, bool hasFile)
{
    Question box(Texts::tr("Unsaved changes"), Texts::tr("Save the changes to \u201c%1\u201d?").arg(name), m_window);
    box.setInformativeText(hasFile ? Texts::tr("Without saving, what was drawn since the last save is lost.")
                                   : Texts::tr("There is no file of it: without saving, the whole drawing is lost."));
    QPushButton *save = box.addButton(QMessageBox::Save);
    const QPushButton *discard = box.addButton(Texts::tr("Do not save"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return UnsavedAnswer::Save;
    return box.clickedButton() == discard ? UnsavedAnswer::Discard : UnsavedAnswer::Cancel;
}

bool WindowFileDialogs::askOpenIncomplete(const QString &path, const model::Problems &problems)
{
    ProblemsDialog dialog(Texts::tr("Not everything could be read"),
                          Texts::tr("\u201c%1\u201d has mistakes. What could be read can be opened as a copy without a name; the file "
                                    "stays as it is.").arg(QFileInfo(path).fileName()),
                          path, problems, m_window);
    dialog.offerOpening();
    return dialog.exec() == QDialog::Accepted;
}

void WindowFileDialogs::showProblems(const QString &title, const QString &path, const model::Problems &problems)
{
    ProblemsDialog(title, QFileInfo(path).fileName(), path, problems, m_window).exec();
}

bool WindowFileDialogs::isIdle() const
{
    return !QApplication::activeModalWidget() && !QApplication::activePopupWidget() && QGuiApplication::mouseButtons() == Qt::NoButton;
}

bool WindowFileDialogs::isInFront() const
{
    return m_window->isActiveWindow();
}

ChangedAnswer WindowFileDialogs::askChanged(const ChangedFile &file)
{
    const QString title = Texts::tr("\u201c%1\u201d was changed by another program").arg(file.name);
    Question box(Texts::tr("Changed on the disk"), title, m_window);
    QStringList sentences{Texts::tr("You have changes of your own here that the other version does not know.")};
    if (!file.difference.isEmpty())
        sentences.append(file.difference);
    sentences.append(Texts::tr("Whichever you choose, the other one can be brought back: with File, Restore an earlier version, or with Undo."));
    box.setInformativeText(sentences.join(u' '));
    QPushButton *other = box.addButton(Texts::tr("Load the other version"), QMessageBox::DestructiveRole);
    other->setEnabled(file.isReadable);
    QPushButton *saveAs = box.addButton(Texts::tr("Save mine as\u2026"), QMessageBox::ActionRole);
    QPushButton *mine = box.addButton(file.saving ? Texts::tr("Save mine over it") : Texts::tr("Keep mine"), QMessageBox::AcceptRole);
    QPushButton *later = box.addButton(file.saving ? Texts::tr("Cancel") : Texts::tr("Decide later"), QMessageBox::RejectRole);
    box.setDefaultButton(saveAs);
    box.setEscapeButton(later);
    box.exec();
    if (box.clickedButton() == other)
        return ChangedAnswer::TakeOther;
    if (box.clickedButton() == saveAs)
        return ChangedAnswer::SaveAs;
    return box.clickedButton() == mine ? ChangedAnswer::KeepMine : ChangedAnswer::Later;
}

bool WindowFileDialogs::askReplace(const QString &path)
{
    Question box(Texts::tr("Save the diagram"), Texts::tr("Replace \u201c%1\u201d?").arg(QFileInfo(path).fileName()), m_window);
    box.addButton(QMessageBox::Cancel);
    box.setInformativeText(Texts::tr("The folder has a file of that name already."));
    const QPushButton *replace = box.addButton(Texts::tr("Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

FailedAnswer WindowFileDialogs::askFailedSave(const QString &message)
{
    const QString title = Texts::tr("The diagram was not saved");
    Question box(title, title, m_window);
    box.setInformativeText(message + u"\n\n"_s + Texts::tr("It is still open here and nothing is lost. Save it to another place, or try again when the cause is removed."));
    QPushButton *saveAs = box.addButton(Texts::tr("Save as\u2026"), QMessageBox::AcceptRole);
    QPushButton *again = box.addButton(Texts::tr("Try again"), QMessageBox::ActionRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(saveAs);
    box.exec();
    if (box.clickedButton() == saveAs)
        return FailedAnswer::SaveAs;
    return box.clickedButton() == again ? FailedAnswer::TryAgain : FailedAnswer::Cancel;
}

OwedAnswer WindowFileDialogs::askOwed(const QString &name, const QString &reason)
{
    Question box(Texts::tr("Images or icons are not beside the file"), Texts::tr("\u201c%1\u201d shows images or icons that are not beside its file yet").arg(name), m_window);
    QStringList sentences = reason.isEmpty() ? QStringList() : QStringList(reason);
    sentences.append(Texts::tr("If it is closed like this, the drawing will miss them. Try again when the cause is removed, or save it to another place."));
    box.setInformativeText(sentences.join(u"\n\n"_s));
    QPushButton *again = box.addButton(Texts::tr("Try again"), QMessageBox::AcceptRole);
    QPushButton *saveAs = box.addButton(Texts::tr("Save as\u2026"), QMessageBox::ActionRole);
    QPushButton *leave = box.addButton(Texts::tr("Close without them"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(again);
    box.exec();
    if (box.clickedButton() == again)
        return OwedAnswer::TryAgain;
    if (box.clickedButton() == saveAs)
        return OwedAnswer::SaveAs;
    return box.clickedButton() == leave ? OwedAnswer::Leave : OwedAnswer::Cancel;
}

std::optional<FileVersion> WindowFileDialogs::askVersion(const QString &path, const std::vector<FileVersion> &versions, const model::Diagram &current)
{
    VersionsDialog dialog(QFileInfo(path).fileName(), versions, current, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

} // namespace app
