#include "model/layout/arrange.h"

namespace model {

namespace {

const QString viewMember = QStringLiteral("view");
const QString directionKey = QStringLiteral("direction");
const QString downValue = QStringLiteral("down");

} // namespace

FlowDirection flowDirection(const Diagram &diagram)
{
    return diagram.members().value(viewMember).toObject().value(directionKey) == downValue ? FlowDirection::Down
                                                                                           : FlowDirection::Right;
}

QJsonObject withFlowDirection(QJsonObject members, FlowDirection direction)
{
    QJsonObject view = members.value(viewMember).toObject();
    if (direction == FlowDirection::Down)
        view.insert(directionKey, downValue);
    else
        view.remove(directionKey);
    if (view.isEmpty())
        members.remove(viewMember);
    else
        members.insert(viewMember, view);
    return members;
}

} // namespace model
