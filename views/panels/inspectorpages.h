#pragma once

#include "views/panels/inspectorpanel.h"

namespace views {

InspectorPage *createComponentPage(const PanelContext &context, const model::ComponentId &id);
InspectorPage *createConnectionPage(const PanelContext &context, const model::ConnectionId &id);
InspectorPage *createSelectionPage(const PanelContext &context);
InspectorPage *createDiagramPage(const PanelContext &context);

} // namespace views
