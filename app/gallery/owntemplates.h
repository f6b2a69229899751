#pragma once

#include "app/gallery/templates.h"

#include "model/base/result.h"

namespace app {

/// Drawings that the user keeps to start others from, in a folder of the user's data.
class OwnTemplates
{
public:
    explicit OwnTemplates(QString folder) : m_folder(std::move(folder)) {}

    /// By title.
    std::vector<Template> all() const;
    /// The one with this title, upper and lower case alike.
    std::optional<Template> find(const QString &title) const;
    /// Takes the place of the one with the same title.
    model::Result<void> save(model::Diagram diagram, const QString &title, const QString &description) const;
    bool remove(const QString &path) const;

private:
    QString freePath(const QString &title) const;

    QString m_folder;
};

} // namespace app
