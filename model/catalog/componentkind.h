#pragma once

#include "model/catalog/propertyschema.h"
#include "model/catalog/trait.h"

#include <QSizeF>
#include <QString>
#include <QStringList>

namespace model {

/// Where the palette lists a kind, and which colour its icon takes (`category.<id>` in the theme).
enum class Category { Client, Network, Traffic, Compute, Data, Operations, Security, Container, Annotation };

inline constexpr Category allCategories[] = {Category::Client,     Category::Network,  Category::Traffic,
                                             Category::Compute,    Category::Data,     Category::Operations,
                                             Category::Security,   Category::Container, Category::Annotation};

QString categoryId(Category category);
QString categoryName(Category category);

/// A kind of component as data: everything the program knows about it stands in its entry of the catalogue.
struct ComponentKind {
    QString id;          ///< permanent, kebab-case
    QString name;        ///< translated, also the default name of a new part
    QString englishName; ///< what drawings of others may say, whatever the window speaks
    Category category = Category::Compute;
    Traits traits;
    QString description; ///< translated: what the part is for, for a learner
    QSizeF defaultSize;  ///< pixels at 100 %
    std::optional<int> defaultPort; ///< the port it listens on unless `port` says otherwise
    int domainLevel = 0; ///< how wide a failure of this container reaches: 1 machine, 2 zone, 3 region; 0: it does not fail
    QStringList speaks;  ///< protocol ids it listens to, the usual one first; decides the default protocol of a connection
    PropertySchemas properties;

    bool has(Trait trait) const { return traits.has(trait); }
};

} // namespace model
