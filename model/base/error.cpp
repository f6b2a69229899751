#include "model/base/error.h"

#include <algorithm>

namespace model {

QString describeProblem(const Problem &problem, const QString &file)
{
    QString text;
    if (!file.isEmpty())
        text += file + u':';
    if (problem.line > 0)
        text += QString::number(problem.line) + u':';
    if (!text.isEmpty())
        text += u' ';
    if (!problem.path.isEmpty())
        text += problem.path + QStringLiteral(": ");
    return text + problem.message;
}

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.level == ProblemLevel::Error; });
}

} // namespace model
