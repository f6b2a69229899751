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

QString shownInMessage(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString shown = text.left(longest + 1);
    for (QChar &c : shown) {
        const bool breaksLine = c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (c.category() == QChar::Other_Control || breaksLine)
            c = QChar::ReplacementCharacter;
    }
    if (shown.size() <= longest)
        return shown;
    shown.truncate(shown.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return shown + QChar(0x2026);
}

} // namespace model
