#pragma once

#include "model/base/error.h"

#include <QDialog>

class QDialogButtonBox;

namespace app {

/// What is wrong with a file, problem by problem with its place.
class ProblemsDialog : public QDialog
{
    Q_OBJECT

public:
    ProblemsDialog(const QString &title, const QString &introduction, const QString &path, const model::Problems &problems,
                   QWidget *parent = nullptr);

    /// Adds the choice to open what could be read; accepted() then means yes.
    void offerOpening();

private:
    void copyProblems() const;

    QString m_path;
    model::Problems m_problems;
    QDialogButtonBox *m_buttons;
};

} // namespace app
