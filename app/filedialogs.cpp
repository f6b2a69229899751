#include "app/filedialogs.h"

#include "app/problemsdialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
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

QString WindowFileDialogs::askOpenPath(const QString &folder)
{
    return QFileDialog::getOpenFileName(m_window, Texts::tr("Open a diagram"), folder, filters());
}

QString WindowFileDialogs::askSavePath(const QString &suggestion)
{
    QFileDialog dialog(m_window, Texts::tr("Save the diagram"), suggestion, filters());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QString::fromLatin1(diagramSuffix).mid(1));
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

UnsavedAnswer WindowFileDialogs::askUnsaved(const QString &name)
{
    QMessageBox box(QMessageBox::Warning, Texts::tr("Unsaved changes"), Texts::tr("Save the changes to \u201c%1\u201d?").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setInformativeText(Texts::tr("Without saving, what was drawn since the last save is lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return UnsavedAnswer::Save;
    case QMessageBox::Discard:
        return UnsavedAnswer::Discard;
    default:
        return UnsavedAnswer::Cancel;
    }
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

void WindowFileDialogs::showError(const QString &title, const QString &message)
{
    QMessageBox box(QMessageBox::Critical, title, title, QMessageBox::Ok, m_window);
    box.setInformativeText(message);
    box.exec();
}

} // namespace app
