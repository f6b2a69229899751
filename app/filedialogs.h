#pragma once

#include "model/base/error.h"

#include <QString>

class QWidget;

namespace app {

enum class UnsavedAnswer { Save, Discard, Cancel };

/// What opening and saving ask the user. Tests answer in place of dialogs.
class FileDialogs
{
public:
    virtual ~FileDialogs();

    /// Empty: cancelled.
    virtual QString askOpenPath(const QString &folder) = 0;
    /// With the suffix; empty: cancelled.
    virtual QString askSavePath(const QString &suggestion) = 0;
    virtual UnsavedAnswer askUnsaved(const QString &name) = 0;
    /// The file could be read in part only; true: show what could be read, as a copy without a name.
    virtual bool askOpenIncomplete(const QString &path, const model::Problems &problems) = 0;
    virtual void showProblems(const QString &title, const QString &path, const model::Problems &problems) = 0;
    virtual void showError(const QString &title, const QString &message) = 0;
};

/// The real dialogs, over a window.
class WindowFileDialogs : public FileDialogs
{
public:
    explicit WindowFileDialogs(QWidget *window) : m_window(window) {}

    QString askOpenPath(const QString &folder) override;
    QString askSavePath(const QString &suggestion) override;
    UnsavedAnswer askUnsaved(const QString &name) override;
    bool askOpenIncomplete(const QString &path, const model::Problems &problems) override;
    void showProblems(const QString &title, const QString &path, const model::Problems &problems) override;
    void showError(const QString &title, const QString &message) override;

private:
    QWidget *m_window;
};

inline constexpr const char *diagramSuffix = ".tracepaper";

} // namespace app
