#include "app/filecontroller.h"

#include "app/gallery/templates.h"
#include "app/placed.h"
#include "app/safety/datafolders.h"
#include "app/settings.h"

#include "model/formats/diagramfile.h"
#include "model/formats/picturefile.h"
#include "model/formats/wholefile.h"
#include "views/session/sessiongraphics.h"

#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

FileController::FileController(views::Session &session, std::shared_ptr<FileDialogs> dialogs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(std::move(dialogs))
    , m_autosave(recoveryFolder(), [this] { return unsavedWork(); })
    , m_versions(versionsFolder())
{
    connect(&session.undoStack(), &QUndoStack::cleanChanged, this, &FileController::stateChanged);
    connect(&session, &views::Session::diagramChanged, &m_autosave, &Autosave::schedule);
    connect(&session, &views::Session::diagramChanged, this, [this] {
        const QString before = std::exchange(m_title, m_session.diagram().title());
        if (m_path.isEmpty() && m_title != before)
            Q_EMIT stateChanged();
    });
    connect(&m_autosave, &Autosave::failed, this, &FileController::noticed);
    connect(&m_autosave, &Autosave::troubleChanged, this, [this] {
        if (m_autosave.trouble().isEmpty())
            Q_EMIT noticeOver();
    });
    connect(&m_disk, &DiskFile::changed, this, &FileController::onDiskChanged);
    connect(&session.graphics(), &views::SessionGraphics::iconFoldersChosen, this, &Settings::setIconFolders);
    updateGraphics();
}

void FileController::updateGraphics()
{
    m_session.graphics().setPlaces({m_path.isEmpty() ? m_picture : m_path, Settings::iconFolders()});
}

QString FileController::displayName() const
{
    const QString &file = m_path.isEmpty() ? m_picture : m_path;
    if (!file.isEmpty())
        return QFileInfo(file).completeBaseName();
    const QString title = m_session.diagram().title().simplified();
    return title.isEmpty() ? tr("Untitled") : title;
}

bool FileController::isModified() const
{
    return hasOwnChanges() || isFileGone() || m_isFileBroken;
}

std::optional<model::Edit> FileController::typed() const
{
    return m_typing.edit ? m_typing.edit() : std::nullopt;
}

bool FileController::hasOwnChanges() const
{
    return m_unsavedFromStart || !m_session.undoStack().isClean();
}

bool FileController::isUnused() const
{
    return m_path.isEmpty() && !isModified() && m_session.diagram().isEmpty() && m_session.undoStack().count() == 0;
}

bool FileController::awaitsAnswer() const
{
    return m_disk.state() == DiskFile::State::Changed && (hasOwnChanges() || typed()) && m_disk.versionOnDisk() != m_askedVersion;
}

bool FileController::newDiagram()
{
    if (!mayDiscard())
        return false;
    clear();
    return true;
}

void FileController::clear()
{
    setFile({}, {});
    show(model::Diagram(), false);
}

bool FileController::newFromTemplate(const QString &path)
{
    if (!mayDiscard())
        return false;
    model::ReadResult result = model::loadDiagram(path);
    speakTheUsersLanguage(result.diagram, path);
    if (!result.isComplete()) {
        m_dialogs->showProblems(tr("The template could not be read"), path, result.problems);
        return false;
    }
    setFile({}, {});
    show(placed(result.diagram), false);
    return true;
}

bool FileController::openFile(const QString &path)
{
    return mayDiscard() && take(path);
}

bool FileController::openQuietly(const QString &path)
{
    const model::Result<QByteArray> bytes = QFileInfo(path).isFile() ? model::readWhole(path) : model::Result<QByteArray>(model::Error{});
    const std::optional<model::Diagram> drawing = drawingIn(bytes);
    if (!drawing)
        return false;
    setFile(QFileInfo(path).absoluteFilePath(), versionOf(*bytes));
    show(placed(*drawing), false);
    return true;
}

bool FileController::take(const QString &path)
{
    const model::Result<QByteArray> bytes = model::readWhole(path);
    const model::ReadResult result = bytes ? model::readNative(*bytes)
                                           : model::ReadResult{{}, {{model::ProblemLevel::Error, bytes.error().message, {}, 0}}};
    if (!result.isComplete()) {
        if (result.diagram.isEmpty()) {
            m_dialogs->showProblems(tr("The file could not be opened"), path, result.problems);
            return false;
        }
        if (!m_dialogs->askOpenIncomplete(path, result.problems))
            return false;
        setFile({}, {});
        show(placed(result.diagram), true);
        return true;
    }
    if (model::fileInside(*bytes)) {
        setFile({}, {});
        m_picture = QFileInfo(path).absoluteFilePath(); // no place to save to
        updateGraphics();
    } else {
        use(QFileInfo(path).absoluteFilePath(), versionOf(*bytes));
    }
    show(placed(result.diagram), false);
    if (!result.problems.empty())
        m_dialogs->showProblems(tr("The file was opened with remarks"), path, result.problems);
    return true;
}

void FileController::setFile(const QString &path, const QByteArray &version)
{
    m_path = path;
    m_picture.clear();
    m_owed.clear();
    m_owedTold.clear();
    m_disk.setSeen(path, version);
    m_askedVersion.clear();
    m_isFileBroken = false;
    if (std::exchange(m_toldGone, false))
        Q_EMIT noticeOver();
    updateGraphics();
    if (m_mark.set(path))
        Q_EMIT noticed(tr("\u201c%1\u201d is open in another running Tracepaper as well. What that one saves is noticed here, and nothing is written over unasked.").arg(QFileInfo(path).fileName()));
}

void FileController::close()
{
    m_autosave.drop();
    m_mark.set({});
}

/// As setFile(), by the wish of the user.
void FileController::use(const QString &path, const QByteArray &version)
{
    setFile(path, version);
    Settings::addRecentFile(path);
    Settings::setFolder(QFileInfo(path).absolutePath());
}

void FileController::show(const model::Diagram &diagram, bool modified)
{
    m_autosave.drop();
    m_unsavedFromStart = modified;
    m_session.setDiagram(diagram);
    m_title = diagram.title();
    if (modified)
        m_autosave.schedule();
    Q_EMIT stateChanged();
}

void FileController::resume(const RecoveryFile::LeftOver &found)
{
    found.work.path.isEmpty() ? setFile({}, {}) : use(found.work.path, found.work.seenVersion);
    m_owed = found.work.owed;
    show(found.work.diagram, true);
    m_autosave.adopt(found.file);
    m_disk.check();
}

std::optional<UnsavedWork> FileController::unsavedWork() const
{
    const std::optional<model::Edit> typed = this->typed();
    if (!hasToSave() && !typed)
        return std::nullopt;
    UnsavedWork work{m_session.diagram(), m_path, m_disk.seenVersion(), QDateTime::currentDateTime(), m_owed};
    if (typed) {
        // What the diagram would refuse is not kept.
        [[maybe_unused]] const model::Result<model::AppliedEdit> applied = model::applyEdit(work.diagram, *typed);
    }
    return work;
}

bool FileController::mayDiscard()
{
    if (!isModified())
        return mayLeaveOwed();
    switch (m_dialogs->askUnsaved(displayName(), !m_path.isEmpty() && !isFileGone())) {
    case UnsavedAnswer::Save:
        return save() && mayLeaveOwed();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace app
