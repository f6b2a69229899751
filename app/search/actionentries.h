#pragma once

#include "app/search/searchentry.h"

class QMenuBar;

namespace app {

class ActionSet;
class Shortcuts;

/// What the menus offer, in their order, those of submenus included, and what has a shortcut only: the detail says where
/// it is, the refusal why it is not to be had.
SearchEntries actionEntries(const QMenuBar &menus, const ActionSet &actions, const Shortcuts &shortcuts);

} // namespace app
