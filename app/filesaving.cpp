#include "app/filecontroller.h"
#include "app/placed.h"
#include "app/safety/differencetext.h"
#include "app/settings.h"

#include "model/edit/replacement.h"
#include "model/formats/wholefile.h"

#include "views/graphics/companions.h"
#include "views/session/sessiongraphics.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 5; ///< in one sentence

model::Diagram renamed(model::Diagram diagram, const std::vector<model::Renaming> &renames)
{
    if (!renames.empty())
        (void) model::applyEdit(diagram, model::renamingEdit(diagram, renames)); // names that it refuses stay as they are, here and in the session
    return diagram;
}

QString notCopiedText(const views::NotCopied &failed)
{
    if (failed.files.size() == 1)
        return failed.sentences.front();
    QStringList names;
    for (const views::Companion &companion : failed.files) {
        names.append(companion.place());
        if (names.size() == mostNamed && failed.files.size() > std::size_t(mostNamed)) {
            names.append(u"\u2026"_s);
            break;
        }
    }
    return FileController::tr("Not beside the drawing yet: %1. The next save tries again. %2").arg(names.join(u", "_s), failed.sentences.front());
}

} // namespace

bool FileController::save()
{
    return m_path.isEmpty() ? saveAs() : writeTo(m_path);
}

bool FileController::saveAs()
{
    QString path = m_dialogs->askSavePath(suggestedPath());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QString::fromLatin1(diagramSuffix);
        // The dialog asked about the name without the suffix.
        if (QFileInfo::exists(path) && !m_dialogs->askReplace(path))
            return false;
    }
    path = QFileInfo(path).absoluteFilePath();
    if (m_isOpenElsewhere && m_isOpenElsewhere(path)) {
        Q_EMIT noticed(tr("\u201c%1\u201d is open as another diagram: choose another name, or close that one first.").arg(QFileInfo(path).fileName()));
        return false;
    }
    return writeTo(path);
}

bool FileController::writeTo(const QString &path)
{
    if (path == m_path && stateForSaving() == DiskFile::State::Changed) {
        const ChangedAnswer answer = m_dialogs->askChanged(changedFile(true));
        if (answer != ChangedAnswer::KeepMine) {
            // Not yet saved in any sense when the other version was loaded: who wanted to close must see it first.
            return answerChanged(answer) && answer == ChangedAnswer::SaveAs;
        }
    }
    return writeNow(path);
}

/// The question that comes now is another one than when the change is noticed at any other time.
DiskFile::State FileController::stateForSaving()
{
    const QSignalBlocker quiet(m_disk);
    const DiskFile::State state = m_disk.check();
    m_askedVersion = m_disk.versionOnDisk();
    return state;
}

/// What was loaded goes where the drawing is written anew. Where it stays, a file that the user took away is not brought back.
views::TakenAlong FileController::planTo(const QString &path) const
{
    const views::SessionGraphics &graphics = m_session.graphics();
    const bool isWrittenAnew = path != m_path || isFileGone();
    return views::planCompanions({m_session.diagram(), graphics.places(), m_path.isEmpty(), m_owed,
                                  isWrittenAnew ? graphics.loaded() : std::vector<views::Companion>(), m_session.namesInHistory(views::companionProperties())},
                                 path);
}

bool FileController::writeNow(const QString &path)
{
    const views::TakenAlong along = planTo(path);
    const model::Diagram diagram = renamed(m_session.diagram(), along.renames);
    const QByteArray bytes = model::writeNative(diagram);
    const model::Result<QByteArray> before = model::readWhole(path);
    if (before)
        keepVersion(path, *before, QFileInfo(path).lastModified());
    m_autosave.writeAhead({diagram, path, before ? versionOf(*before) : QByteArray(), QDateTime::currentDateTime(), along.files});
    if (const model::Result<void> written = model::writeWhole(path, bytes); !written) {
        switch (m_dialogs->askFailedSave(written.error().message)) {
        case FailedAnswer::SaveAs:
            return saveAs();
        case FailedAnswer::Cancel:
            m_autosave.schedule(); // it still belongs to the file it had
            return false;
        case FailedAnswer::TryAgain:
            return writeTo(path); // somebody may have written it, or other files into the folder, while the question stood
        }
    }
    keepVersion(path, bytes, QDateTime::currentDateTime());
    bringCompanions(along, path, versionOf(bytes));
    m_unsavedFromStart = false;
    m_session.undoStack().setClean();
    m_autosave.drop();
    if (owes())
        m_autosave.schedule();
    Q_EMIT stateChanged();
    return true;
}

/// Images and icons that the drawing shows from elsewhere: the file is written, so nothing that fails here can harm it, and the next
/// save tries again.
void FileController::bringCompanions(const views::TakenAlong &along, const QString &path, const QByteArray &version)
{
    const views::NotCopied failed = views::copyCompanions(along.files, path);
    const QStringList told = path == m_path ? m_owedTold : QStringList();
    if (!along.renames.empty())
        m_session.rename(along.renames);
    use(path, version);
    if (!along.files.empty())
        m_session.graphics().reload();
    m_owed = failed.files;
    m_owed.insert(m_owed.end(), along.later.begin(), along.later.end());
    m_owedTold = failed.sentences;
    QStringList news;
    if (!along.renamed.isEmpty())
        news.append(tr("Other files have these names already, so yours were taken along under new ones: %1.").arg(along.renamed.join(u", "_s)));
    if (!along.found.isEmpty())
        news.append(tr("The drawing missed files that the new folder has under the same names, and shows those now: %1. Are they the right ones?").arg(along.found.join(u", "_s)));
    if (failed.sentences != told && !failed.sentences.isEmpty())
        news.append(notCopiedText(failed));
    if (!news.isEmpty())
        Q_EMIT noticed(news.join(u' '));
}

bool FileController::owes() const
{
    return !m_owed.empty() && !m_path.isEmpty() && !planTo(m_path).files.empty();
}

/// The file names images and icons that are not beside it: closed like this, the drawing misses them for good.
bool FileController::mayLeaveOwed()
{
    while (owes()) {
        switch (m_dialogs->askOwed(displayName(), m_owedTold.isEmpty() ? QString() : m_owedTold.front())) {
        case OwedAnswer::TryAgain:
            if (!save())
                return false;
            break;
        case OwedAnswer::SaveAs:
            if (!saveAs())
                return false;
            break;
        case OwedAnswer::Leave:
            return true;
        case OwedAnswer::Cancel:
            return false;
        }
    }
    return true;
}

/// Saving goes on without: what the user draws now counts more than what it was before.
void FileController::keepVersion(const QString &path, const QByteArray &content, const QDateTime &time)
{
    if (const model::Result<void> kept = m_versions.keep(path, content, time); !kept)
        Q_EMIT noticed(tr("The earlier version could not be kept. %1").arg(kept.error().message));
}

bool FileController::restoreVersion()
{
    const std::optional<FileVersion> version = m_dialogs->askVersion(m_path, m_versions.of(m_path), m_session.diagram());
    if (!version)
        return false;
    const model::Result<QByteArray> bytes = model::readWhole(version->file);
    const model::ReadResult result = bytes ? model::readNative(*bytes) : model::ReadResult();
    if (!bytes || !result.isComplete()) {
        m_dialogs->showProblems(tr("The version could not be read"), version->file, result.problems);
        return false;
    }
    const QString time = QLocale().toString(version->time, QLocale::ShortFormat);
    return m_session.push(model::replacementEdit(m_session.diagram(), placed(result.diagram), tr("Restore the version of %1").arg(time)));
}

void FileController::checkDisk()
{
    updateGraphics(); // another window or program may have changed the folders of icons
    static_cast<void>(m_mark.isTaken()); // or have closed the file
    if (m_disk.check() == DiskFile::State::Changed)
        onDiskChanged();
}

void FileController::onDiskChanged()
{
    if (isFileGone() != m_toldGone)
        m_session.graphics().reload(); // what went with the drawing, or came back, may be shown in another way
    if (!isFileGone() && std::exchange(m_toldGone, false))
        Q_EMIT noticeOver();
    if (m_disk.state() != DiskFile::State::Changed) {
        m_autosave.schedule(); // of a file that is gone, this is the only copy
        m_askedVersion.clear();
        m_toldGone = isFileGone();
        if (m_toldGone)
            Q_EMIT noticed(tr("Another program deleted or moved \u201c%1\u201d. The drawing stays open here; saving writes the file again.").arg(QFileInfo(m_path).fileName()));
        Q_EMIT stateChanged();
        return;
    }
    if (m_disk.versionOnDisk() == m_askedVersion)
        return;
    const bool isTyping = typed().has_value();
    if ((hasOwnChanges() || isTyping) && !(m_inFront && m_dialogs->isInFront())) {
        Q_EMIT stateChanged();
        return; // checkDisk() is called when the user comes back
    }
    if (!m_dialogs->isIdle()) {
        m_disk.checkLater();
        return;
    }
    m_askedVersion = m_disk.versionOnDisk();
    if ((hasOwnChanges() || isTyping) && m_offer) {
        m_offer(changedFile(false)); // one goes on typing meanwhile
        Q_EMIT stateChanged();
        return;
    }
    if (isTyping)
        m_typing.finish();
    if (hasOwnChanges())
        answerChanged(m_dialogs->askChanged(changedFile(false)));
    else if (loadAnew())
        Q_EMIT noticed(tr("Another program changed \u201c%1\u201d; this is the new version. Undo brings back the one before.").arg(QFileInfo(m_path).fileName()));
    Q_EMIT stateChanged();
}

void FileController::answer(ChangedAnswer answer)
{
    if (isChangedOnDisk())
        answerChanged(answer);
    Q_EMIT stateChanged();
}

bool FileController::answerChanged(ChangedAnswer answer)
{
    switch (answer) {
    case ChangedAnswer::KeepMine:
        // From now on it is a version that was seen; saving keeps it among the earlier ones.
        m_disk.setSeen(m_path, m_disk.versionOnDisk());
        m_autosave.schedule();
        return true;
    case ChangedAnswer::TakeOther:
        return loadAnew();
    case ChangedAnswer::SaveAs:
        return saveAs();
    case ChangedAnswer::Later:
        return false;
    }
    Q_UNREACHABLE();
}

/// As a step of the undo history: what was drawn here before comes back with Undo.
bool FileController::loadAnew()
{
    const model::Result<QByteArray> bytes = model::readWhole(m_path);
    const std::optional<model::Diagram> drawing = drawingIn(bytes);
    if (!drawing) {
        m_isFileBroken = true;
        m_autosave.schedule();
        Q_EMIT noticed(tr("Another program changed \u201c%1\u201d, and what is in it now cannot be read as a diagram. The drawing stays as it was.").arg(QFileInfo(m_path).fileName()));
        return false;
    }
    if (hasOwnChanges())
        keepVersion(m_path, model::writeNative(m_session.diagram()), QDateTime::currentDateTime());
    const model::Diagram diagram = placed(*drawing);
    if (!(diagram == m_session.diagram()) && !m_session.push(model::replacementEdit(m_session.diagram(), diagram, tr("Load the version on the disk"))))
        return false;
    setFile(m_path, versionOf(*bytes));
    m_unsavedFromStart = false;
    m_session.undoStack().setClean();
    m_autosave.drop();
    return true;
}

ChangedFile FileController::changedFile(bool saving) const
{
    const std::optional<model::Diagram> drawing = drawingIn(model::readWhole(m_path));
    if (!drawing)
        return {displayName(), tr("What is on the disk cannot be read as a diagram."), false, saving};
    return {displayName(), tr("Compared with yours it has: %1.").arg(differenceText(m_session.diagram(), placed(*drawing))), true, saving};
}

QString FileController::suggestedPath() const
{
    if (!m_path.isEmpty())
        return m_path;
    if (const QFileInfo picture(m_picture); !m_picture.isEmpty())
        return picture.dir().filePath(picture.completeBaseName() + QString::fromLatin1(diagramSuffix));
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

} // namespace app
