#pragma once

#include "app/filedialogs.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace tests {

/// What the user answers, in place of dialogs, and what was asked.
struct Answers {
    QStringList openPaths;
    QString savePath;
    QList<app::UnsavedAnswer> unsavedInTurn; ///< one after the other; then `unsaved`
    app::UnsavedAnswer unsaved = app::UnsavedAnswer::Cancel;
    bool openIncomplete = true;
    bool idle = true;
    bool inFront = true;
    app::ChangedAnswer changed = app::ChangedAnswer::Later;
    bool replace = false;
    QList<app::FailedAnswer> failed; ///< one after the other; then Cancel
    std::function<void()> meanwhile; ///< happens while a failed save is asked about
    QList<app::OwedAnswer> owed;     ///< likewise
    int version = -1;                ///< its place among those offered; -1: none

    int unsavedAsked = 0;
    bool wholeAtStake = false; ///< when it was asked last
    int incompleteAsked = 0;
    int replaceAsked = 0;
    QList<app::ChangedFile> changedAsked;
    QStringList errors;
    QStringList owedAsked; ///< the reasons
    std::vector<app::FileVersion> versions;
    QList<model::Problems> problems;
};

/// Reads the answers at the moment of the question; they outlive the dialogs.
class AnsweredDialogs : public app::FileDialogs
{
public:
    explicit AnsweredDialogs(Answers &answers) : m_answers(answers) {}

    QStringList askOpenPaths(const QString &) override { return m_answers.openPaths; }
    QString askSavePath(const QString &) override { return m_answers.savePath; }
    app::UnsavedAnswer askUnsaved(const QString &, bool hasFile) override
    {
        m_answers.wholeAtStake = !hasFile;
        ++m_answers.unsavedAsked;
        return m_answers.unsavedInTurn.isEmpty() ? m_answers.unsaved : m_answers.unsavedInTurn.takeFirst();
    }
    bool askOpenIncomplete(const QString &, const model::Problems &problems) override
    {
        ++m_answers.incompleteAsked;
        m_answers.problems.append(problems);
        return m_answers.openIncomplete;
    }
    void showProblems(const QString &, const QString &, const model::Problems &problems) override { m_answers.problems.append(problems); }
    bool isIdle() const override { return m_answers.idle; }
    bool isInFront() const override { return m_answers.inFront; }
    app::ChangedAnswer askChanged(const app::ChangedFile &file) override
    {
        m_answers.changedAsked.append(file);
        return m_answers.changed;
    }
    bool askReplace(const QString &) override
    {
        ++m_answers.replaceAsked;
        return m_answers.replace;
    }
    app::FailedAnswer askFailedSave(const QString &message) override
    {
        m_answers.errors.append(message);
        if (m_answers.meanwhile)
            m_answers.meanwhile();
        return m_answers.failed.isEmpty() ? app::FailedAnswer::Cancel : m_answers.failed.takeFirst();
    }
    app::OwedAnswer askOwed(const QString &, const QString &reason) override
    {
        m_answers.owedAsked.append(reason);
        return m_answers.owed.isEmpty() ? app::OwedAnswer::Cancel : m_answers.owed.takeFirst();
    }
    std::optional<app::FileVersion> askVersion(const QString &, const std::vector<app::FileVersion> &versions, const model::Diagram &) override
    {
        m_answers.versions = versions;
        return m_answers.version < 0 ? std::nullopt : std::optional(versions.at(std::size_t(m_answers.version)));
    }

private:
    Answers &m_answers;
};

} // namespace tests
