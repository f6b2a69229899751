#include "views/picture/neighbourhood.h"

namespace views {

const Neighbourhood::Counted &Neighbourhood::counted() const
{
    if (m_counted)
        return *m_counted;
    Counted &counted = m_counted.emplace();
    for (const model::Component &component : m_diagram.components()) {
        if (component.parent)
            counted.children[*component.parent].push_back(component.id);
    }
    for (const model::Connection &connection : m_diagram.connections()) {
        if (connection.protocolInfo().onRequestPath())
            counted.asked.insert(connection.to);
    }
    return counted;
}

const std::vector<model::ComponentId> &Neighbourhood::childrenOf(const model::ComponentId &frame) const
{
    static const std::vector<model::ComponentId> none;
    const auto found = counted().children.constFind(frame);
    return found == counted().children.constEnd() ? none : *found;
}

bool Neighbourhood::getsRequests(const model::ComponentId &id) const
{
    return counted().asked.contains(id);
}

} // namespace views
