#pragma once

#include "app/filedialogs.h"

#include "model/formats/nativeformat.h"
#include "views/session/session.h"

#include <memory>

namespace app {

/// The file of a session: opening, saving, what is unsaved. Nothing is thrown away without asking, and a file that could
/// not be read whole is never written over.
class FileController : public QObject
{
    Q_OBJECT

public:
    FileController(views::Session &session, std::unique_ptr<FileDialogs> dialogs, QObject *parent = nullptr);

    /// Empty while the diagram has no file.
    const QString &path() const { return m_path; }
    /// The file's name without folder and suffix, or "Untitled".
    QString displayName() const;
    bool isModified() const;

    // All of them return true when it was done; false when the user cancelled or it failed (and was explained).
    bool newDiagram();
    /// A copy without a name of the diagram in this file or resource.
    bool newFromTemplate(const QString &path);
    bool open();
    bool openFile(const QString &path);
    bool save();
    bool saveAs();
    /// Asks what to do with unsaved changes; true: go on.
    bool mayDiscard();

Q_SIGNALS:
    void stateChanged();

private:
    bool take(const QString &path, const model::ReadResult &result);
    void show(const model::Diagram &diagram, const QString &path, bool modified);
    bool writeTo(const QString &path);
    QString suggestedPath() const;

    views::Session &m_session;
    std::unique_ptr<FileDialogs> m_dialogs;
    QString m_path;
    bool m_recovered = false; ///< what is shown came from a file with mistakes and was not saved yet
};

} // namespace app
