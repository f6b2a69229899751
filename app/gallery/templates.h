#pragma once

#include "model/diagram/diagram.h"

#include <QString>

#include <vector>

namespace app {

enum class TemplateCategory { First, Growing, Available, Safe, Own };

inline constexpr TemplateCategory allTemplateCategories[] = {TemplateCategory::First, TemplateCategory::Growing, TemplateCategory::Available,
                                                             TemplateCategory::Safe, TemplateCategory::Own};

QString templateCategoryName(TemplateCategory category);

/// A drawing that one can start from.
struct Template {
    QString path; ///< a resource, or a file of the user's
    QString title;
    QString description;
    TemplateCategory category = TemplateCategory::Own;
    model::Diagram diagram; ///< every part has a place
};

/// Those compiled into the program, by category and from the simple to the large.
const std::vector<Template> &templates();
/// Those of the start page, without reading the others.
std::vector<Template> startTemplates();

/// What is written in a template of ours in the language of the windows; in others nothing changes.
void speakTheUsersLanguage(model::Diagram &diagram, const QString &path);

/// The drawing in this file as a template; its title is that of the diagram, else the name of the file.
Template readTemplate(const QString &path, TemplateCategory category);

} // namespace app
