#pragma once

#include "app/filedialogs.h"

#include <QList>
#include <QStringList>

namespace tests {

/// What the user answers, in place of dialogs, and what was asked.
struct Answers {
    QString openPath;
    QString savePath;
    app::UnsavedAnswer unsaved = app::UnsavedAnswer::Cancel;
    bool openIncomplete = true;

    int unsavedAsked = 0;
    int incompleteAsked = 0;
    QStringList errors;
    QList<model::Problems> problems;
};

/// Reads the answers at the moment of the question; they outlive the dialogs.
class AnsweredDialogs : public app::FileDialogs
{
public:
    explicit AnsweredDialogs(Answers &answers) : m_answers(answers) {}

    QString askOpenPath(const QString &) override { return m_answers.openPath; }
    QString askSavePath(const QString &) override { return m_answers.savePath; }
    app::UnsavedAnswer askUnsaved(const QString &) override
    {
        ++m_answers.unsavedAsked;
        return m_answers.unsaved;
    }
    bool askOpenIncomplete(const QString &, const model::Problems &problems) override
    {
        ++m_answers.incompleteAsked;
        m_answers.problems.append(problems);
        return m_answers.openIncomplete;
    }
    void showProblems(const QString &, const QString &, const model::Problems &problems) override { m_answers.problems.append(problems); }
    void showError(const QString &, const QString &message) override { m_answers.errors.append(message); }

private:
    Answers &m_answers;
};

} // namespace tests
