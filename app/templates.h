#pragma once

#include <QString>

#include <vector>

namespace app {

/// An example one can start from.
struct Template {
    QString path; ///< a resource
    QString title;
    QString description;
};

/// Those compiled into the program, from the simple to the large.
const std::vector<Template> &templates();

} // namespace app
