#include "model/catalog/componentkind.h"

#include <QCoreApplication>

namespace model {

QString categoryId(Category category)
{
    switch (category) {
    case Category::Client:
        return QStringLiteral("client");
    case Category::Network:
        return QStringLiteral("network");
    case Category::Traffic:
        return QStringLiteral("traffic");
    case Category::Compute:
        return QStringLiteral("compute");
    case Category::Data:
        return QStringLiteral("data");
    case Category::Operations:
        return QStringLiteral("operations");
    case Category::Security:
        return QStringLiteral("security");
    case Category::Container:
        return QStringLiteral("container");
    case Category::Annotation:
        return QStringLiteral("annotation");
    }
    Q_UNREACHABLE();
}

QString categoryName(Category category)
{
    switch (category) {
    case Category::Client:
        return QCoreApplication::translate("Category", "Clients");
    case Category::Network:
        return QCoreApplication::translate("Category", "Network");
    case Category::Traffic:
        return QCoreApplication::translate("Category", "Traffic");
    case Category::Compute:
        return QCoreApplication::translate("Category", "Servers and applications");
    case Category::Data:
        return QCoreApplication::translate("Category", "Data");
    case Category::Operations:
        return QCoreApplication::translate("Category", "Operations");
    case Category::Security:
        return QCoreApplication::translate("Category", "Security");
    case Category::Container:
        return QCoreApplication::translate("Category", "Hosts, zones and groups");
    case Category::Annotation:
        return QCoreApplication::translate("Category", "Notes");
    }
    Q_UNREACHABLE();
}

} // namespace model
