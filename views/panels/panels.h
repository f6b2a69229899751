#pragma once

#include "views/panels/panelcontext.h"

#include <QString>
#include <Qt>

#include <vector>

class QWidget;

namespace views {

/// A panel as data: its dock, its entry in the View menu, its shortcut and its place in the saved layout follow.
struct PanelInfo {
    const char *id; ///< permanent, in the saved layout
    const char *title; ///< to be translated in the context "panels"
    const char *icon; ///< of resources/icons/actions
    Qt::DockWidgetArea area;
    const char *shortcut;
    QWidget *(*create)(const PanelContext &context, QWidget *parent);

    QString translatedTitle() const;
};

/// All panels, in the order of the View menu.
const std::vector<PanelInfo> &panels();

} // namespace views
