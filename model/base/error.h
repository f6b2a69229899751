#pragma once

#include <QString>

#include <vector>

namespace model {

enum class ProblemLevel { Warning, Error };

/// Something wrong with what a user or a file supplied: a whole sentence that says what to do, and the place.
/// `line` is 1-based, 0 when unknown; `path` is a JSON path such as `components[3].parent`, or empty.
struct Problem {
    ProblemLevel level = ProblemLevel::Error;
    QString message;
    QString path;
    int line = 0;

    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

/// `FILE:LINE: message` as the command line prints it; parts that are unknown are left out.
QString describeProblem(const Problem &problem, const QString &file = {});

/// True when at least one of the problems is an error and not only a warning.
bool hasErrors(const Problems &problems);

/// A text from a file as it may stand in a message: on one line, and cut when it is long.
QString shownInMessage(const QString &text);

/// Why an operation was refused; the text is a whole sentence for the user.
struct Error {
    QString message;

    bool operator==(const Error &) const = default;
};

} // namespace model
