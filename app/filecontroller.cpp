#include "app/filecontroller.h"

#include "app/settings.h"

#include "model/formats/diagramfile.h"
#include "model/layout/arrange.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Files written by hand need no positions; those that have them are left exactly as they are.
model::Diagram placed(const model::Diagram &diagram)
{
    const bool complete = std::all_of(diagram.components().begin(), diagram.components().end(),
                                      [](const model::Component &component) { return component.position.has_value(); });
    return complete ? diagram : model::arranged(diagram);
}

} // namespace

FileController::FileController(views::Session &session, std::unique_ptr<FileDialogs> dialogs, QObject *parent)
    : QObject(parent), m_session(session), m_dialogs(std::move(dialogs))
{
    connect(&session.undoStack(), &QUndoStack::cleanChanged, this, &FileController::stateChanged);
}

QString FileController::displayName() const
{
    return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).completeBaseName();
}

bool FileController::isModified() const
{
    return m_recovered || !m_session.undoStack().isClean();
}

bool FileController::newDiagram()
{
    if (!mayDiscard())
        return false;
    show(model::Diagram(), {}, false);
    return true;
}

bool FileController::newFromTemplate(const QString &path)
{
    if (!mayDiscard())
        return false;
    const model::ReadResult result = model::loadDiagram(path);
    if (!result.isComplete()) {
        m_dialogs->showProblems(tr("The template could not be read"), path, result.problems);
        return false;
    }
    show(result.diagram, {}, false);
    return true;
}

bool FileController::open()
{
    if (!mayDiscard())
        return false;
    const QString path = m_dialogs->askOpenPath(m_path.isEmpty() ? Settings::folder() : QFileInfo(m_path).absolutePath());
    return !path.isEmpty() && take(path, model::loadDiagram(path));
}

bool FileController::openFile(const QString &path)
{
    return mayDiscard() && take(path, model::loadDiagram(path));
}

bool FileController::take(const QString &path, const model::ReadResult &result)
{
    if (!result.isComplete()) {
        if (result.diagram.isEmpty()) {
            m_dialogs->showProblems(tr("The file could not be opened"), path, result.problems);
            return false;
        }
        if (!m_dialogs->askOpenIncomplete(path, result.problems))
            return false;
        show(result.diagram, {}, true);
        return true;
    }
    show(result.diagram, QFileInfo(path).absoluteFilePath(), false);
    Settings::addRecentFile(m_path);
    Settings::setFolder(QFileInfo(m_path).absolutePath());
    if (!result.problems.empty())
        m_dialogs->showProblems(tr("The file was opened with remarks"), path, result.problems);
    return true;
}

void FileController::show(const model::Diagram &diagram, const QString &path, bool modified)
{
    m_path = path;
    m_recovered = modified;
    m_session.setDiagram(placed(diagram));
    Q_EMIT stateChanged();
}

bool FileController::save()
{
    return m_path.isEmpty() ? saveAs() : writeTo(m_path);
}

bool FileController::saveAs()
{
    QString path = m_dialogs->askSavePath(suggestedPath());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QString::fromLatin1(diagramSuffix);
    return writeTo(path);
}

bool FileController::writeTo(const QString &path)
{
    const model::Result<void> written = model::saveDiagram(m_session.diagram(), path);
    if (!written) {
        m_dialogs->showError(tr("The diagram was not saved"),
                             written.error().message + u"\n\n"_s
                                 + tr("It is still open here and nothing is lost: save it to another place with File, Save as."));
        return false;
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_recovered = false;
    m_session.undoStack().setClean();
    Settings::addRecentFile(m_path);
    Settings::setFolder(QFileInfo(m_path).absolutePath());
    Q_EMIT stateChanged();
    return true;
}

QString FileController::suggestedPath() const
{
    if (!m_path.isEmpty())
        return m_path;
    QString name;
    for (const QChar c : m_session.diagram().title().toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return QDir(Settings::folder()).filePath((name.isEmpty() ? tr("diagram") : name) + QString::fromLatin1(diagramSuffix));
}

bool FileController::mayDiscard()
{
    if (!isModified())
        return true;
    switch (m_dialogs->askUnsaved(displayName())) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace app
