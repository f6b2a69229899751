#include "model/edit/replacement.h"

namespace model {

Edit replacementEdit(const Diagram &from, const Diagram &to, const QString &text)
{
    RemoveParts removal;
    for (const Component &component : from.components())
        removal.components.push_back(component.id);
    InsertParts insertion;
    for (const Component &component : to.components())
        insertion.parts.components.push_back({component, -1});
    for (const Connection &connection : to.connections())
        insertion.parts.connections.push_back({connection, -1});
    return Edits{{removal, insertion, SetDocumentInfo{to.title(), to.description(), to.members()}}, text};
}

} // namespace model
