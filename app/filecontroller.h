#pragma once

#include "app/filedialogs.h"
#include "app/safety/autosave.h"
#include "app/safety/diskfile.h"
#include "app/safety/fileversions.h"
#include "app/safety/openmark.h"

#include "model/formats/nativeformat.h"
#include "views/graphics/companions.h"
#include "views/session/session.h"

#include <functional>
#include <memory>

namespace app {

/// The file of a session: opening, saving, what is unsaved. Nothing is thrown away without asking, a file that could not
/// be read whole is never written over, and neither is a version that the user has not seen.
class FileController : public QObject
{
    Q_OBJECT

public:
    FileController(views::Session &session, std::shared_ptr<FileDialogs> dialogs, QObject *parent = nullptr);

    /// Empty while the diagram has no file.
    const QString &path() const { return m_path; }
    /// The file's name without folder and suffix; without one the title of the diagram, or "Untitled".
    QString displayName() const;
    /// The path, or where the diagram would be saved.
    QString suggestedPath() const;
    bool isModified() const;
    /// Something would be lost if the drawing went: changes, or images and icons that are to be beside the file and are not yet.
    bool hasToSave() const { return isModified() || owes(); }
    /// There was a file, and another program removed it.
    bool isFileGone() const { return m_disk.state() == DiskFile::State::Removed; }

    /// Nothing is drawn and there is no file: another diagram may take the place.
    bool isUnused() const;
    /// Another program changed the file, there are unsaved changes, and the user was not asked yet what that shall mean.
    bool awaitsAnswer() const;

    Autosave &autosave() { return m_autosave; }
    /// What is being typed and is no change of the diagram yet: neither a crash nor another program is to cost it.
    struct Typing {
        std::function<std::optional<model::Edit>()> edit;
        std::function<void()> finish;
    };
    void setTyping(Typing typing) { m_typing = std::move(typing); }

    /// Those of the window that shows the diagram.
    void setDialogs(std::shared_ptr<FileDialogs> dialogs) { m_dialogs = std::move(dialogs); }
    /// Whether another diagram of the program has the file: two of them would write it over for each other.
    void setOpenElsewhere(std::function<bool(const QString &path)> isOpen) { m_isOpenElsewhere = std::move(isOpen); }
    /// Shows the question about a file that another program changed where it holds nobody up; answer() is called some time
    /// later, if ever. Without it, a dialog asks.
    using Offer = std::function<void(const ChangedFile &file)>;
    void setOffer(Offer offer) { m_offer = std::move(offer); }
    void answer(ChangedAnswer answer);
    /// There is another version on the disk than the one that was seen.
    bool isChangedOnDisk() const { return m_disk.state() == DiskFile::State::Changed; }
    /// While another diagram is in front nothing is asked about this one; checkDisk() asks afterwards.
    void setInFront(bool inFront) { m_inFront = inFront; }

    // All of them return true when it was done; false when the user cancelled or it failed (and was explained).
    bool newDiagram();
    /// A copy without a name of the diagram in this file or resource.
    bool newFromTemplate(const QString &path);
    bool openFile(const QString &path);
    /// As at the start, when nobody asked for just this file: not one that cannot be read whole, and without a word.
    bool openQuietly(const QString &path);
    bool save();
    bool saveAs();
    /// Lets the user go back to an earlier version of the file; that is a change like any other, and can be undone.
    bool restoreVersion();
    /// Goes on with work that was found after a crash.
    void resume(const RecoveryFile::LeftOver &found);
    /// Asks what to do with unsaved changes; true: go on.
    bool mayDiscard();
    /// After mayDiscard(), when the drawing goes for good.
    void close();
    /// After mayDiscard(): an empty diagram without a file.
    void clear();
    /// Looks whether another program changed the file, and asks what that shall mean.
    void checkDisk();

Q_SIGNALS:
    void stateChanged();
    /// Something the user should know and need not answer.
    void noticed(const QString &message);
    /// What was last noticed is not so any more.
    void noticeOver();

private:
    bool take(const QString &path);
    void show(const model::Diagram &diagram, bool modified);
    void setFile(const QString &path, const QByteArray &version);
    void use(const QString &path, const QByteArray &version);
    bool writeTo(const QString &path);
    bool writeNow(const QString &path);
    DiskFile::State stateForSaving();
    views::TakenAlong planTo(const QString &path) const;
    bool owes() const;
    bool mayLeaveOwed();
    void bringCompanions(const views::TakenAlong &along, const QString &path, const QByteArray &version);
    void keepVersion(const QString &path, const QByteArray &content, const QDateTime &time);
    bool hasOwnChanges() const;
    std::optional<model::Edit> typed() const;
    void onDiskChanged();
    bool answerChanged(ChangedAnswer answer);
    bool loadAnew();
    ChangedFile changedFile(bool saving) const;
    void updateGraphics(); ///< where icons and images are looked for
    std::optional<UnsavedWork> unsavedWork() const;

    views::Session &m_session;
    std::shared_ptr<FileDialogs> m_dialogs;
    Autosave m_autosave;
    Typing m_typing;
    FileVersions m_versions;
    DiskFile m_disk;
    OpenMark m_mark;
    QByteArray m_askedVersion; ///< of the file on the disk: what the user was asked about last
    Offer m_offer;
    std::function<bool(const QString &path)> m_isOpenElsewhere;
    QString m_path;
    std::vector<views::Companion> m_owed; ///< images and icons that are not beside the file yet, also those of the history
    QStringList m_owedTold;               ///< why, as the user knows
    QString m_title;   ///< of the diagram, as it is told
    QString m_picture; ///< where the diagram comes from while it has no file of its own
    bool m_inFront = true;
    bool m_toldGone = false; ///< that the file is gone, and it is not back since
    bool m_isFileBroken = false; ///< another program left something in it that is no diagram
    bool m_unsavedFromStart = false; ///< what is shown came from a file with mistakes, or was found after a crash
};

} // namespace app
