#pragma once

#include "app/search/searchentry.h"

class QMenuBar;

namespace app {

class ActionSet;

/// What the menus offer, in their order, those of submenus included: the detail says where it is, the refusal why it is
/// not to be had.
SearchEntries actionEntries(const QMenuBar &menus, const ActionSet &actions);

} // namespace app
