#pragma once

#include "app/safety/fileversions.h"

#include "model/base/error.h"
#include "model/diagram/diagram.h"

#include <QStringList>

class QWidget;

namespace app {

enum class UnsavedAnswer { Save, Discard, Cancel };
enum class ChangedAnswer { KeepMine, TakeOther, SaveAs, Later };
enum class FailedAnswer { SaveAs, TryAgain, Cancel };
enum class OwedAnswer { SaveAs, TryAgain, Leave, Cancel };

/// Another program changed the file of a drawing that has unsaved changes.
struct ChangedFile {
    QString name;
    QString difference; ///< of the version on the disk from the drawing, as a sentence; may be empty
    bool isReadable = true; ///< the version on the disk is a diagram
    bool saving = false; ///< asked because the file is about to be written over
};

/// What opening and saving ask the user. Tests answer in place of dialogs.
class FileDialogs
{
public:
    virtual ~FileDialogs();

    /// One or several files; empty: cancelled.
    virtual QStringList askOpenPaths(const QString &folder) = 0;
    /// With the suffix; empty: cancelled.
    virtual QString askSavePath(const QString &suggestion) = 0;
    /// Without a file, or when that is gone, all of the drawing would be lost.
    virtual UnsavedAnswer askUnsaved(const QString &name, bool hasFile) = 0;
    /// The file could be read in part only; true: show what could be read, as a copy without a name.
    virtual bool askOpenIncomplete(const QString &path, const model::Problems &problems) = 0;
    virtual void showProblems(const QString &title, const QString &path, const model::Problems &problems) = 0;
    /// No other question is open, and nothing is being dragged.
    virtual bool isIdle() const = 0;
    /// The user works in this window and not in another program.
    virtual bool isInFront() const = 0;
    virtual ChangedAnswer askChanged(const ChangedFile &file) = 0;
    /// Something else has the name that was completed with the suffix.
    virtual bool askReplace(const QString &path) = 0;
    virtual FailedAnswer askFailedSave(const QString &message) = 0;
    /// The drawing is to be closed, and images or icons of it are not beside its file; `reason`: why, may be empty.
    virtual OwedAnswer askOwed(const QString &name, const QString &reason) = 0;
    /// The earlier version to go back to; nothing: cancelled.
    virtual std::optional<FileVersion> askVersion(const QString &path, const std::vector<FileVersion> &versions, const model::Diagram &current) = 0;
};

/// The real dialogs, over a window.
class WindowFileDialogs : public FileDialogs
{
public:
    explicit WindowFileDialogs(QWidget *window) : m_window(window) {}

    QStringList askOpenPaths(const QString &folder) override;
    QString askSavePath(const QString &suggestion) override;
    UnsavedAnswer askUnsaved(const QString &name, bool hasFile) override;
    bool askOpenIncomplete(const QString &path, const model::Problems &problems) override;
    void showProblems(const QString &title, const QString &path, const model::Problems &problems) override;
    bool isIdle() const override;
    bool isInFront() const override;
    ChangedAnswer askChanged(const ChangedFile &file) override;
    bool askReplace(const QString &path) override;
    FailedAnswer askFailedSave(const QString &message) override;
    OwedAnswer askOwed(const QString &name, const QString &reason) override;
    std::optional<FileVersion> askVersion(const QString &path, const std::vector<FileVersion> &versions, const model::Diagram &current) override;

private:
    QWidget *m_window;
};

inline constexpr const char *diagramSuffix = ".tracepaper";

} // namespace app
