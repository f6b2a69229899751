#include "views/panels/panels.h"

#include "views/panels/findingspanel.h"
#include "views/panels/inspectorpanel.h"
#include "views/panels/outlinepanel.h"
#include "views/panels/palettepanel.h"
#include "views/panels/tracepanel.h"

#include <QCoreApplication>

namespace views {
namespace {

template<typename Panel>
QWidget *create(const PanelContext &context, QWidget *parent)
{
    return new Panel(context, parent);
}

} // namespace

QString PanelInfo::translatedTitle() const
{
    return QCoreApplication::translate("panels", title);
}

const std::vector<PanelInfo> &panels()
{
    static const std::vector<PanelInfo> table = {
        // clang-format off
        {"palette",   QT_TRANSLATE_NOOP("panels", "Parts"),     "panel-left",   Qt::LeftDockWidgetArea,   "Ctrl+1", create<PalettePanel>},
        {"outline",   QT_TRANSLATE_NOOP("panels", "Outline"),   "outline",      Qt::LeftDockWidgetArea,   "Ctrl+5", create<OutlinePanel>},
        {"inspector", QT_TRANSLATE_NOOP("panels", "Inspector"), "panel-right",  Qt::RightDockWidgetArea,  "Ctrl+2", create<InspectorPanel>},
        {"findings",  QT_TRANSLATE_NOOP("panels", "Findings"),  "findings",     Qt::RightDockWidgetArea,  "Ctrl+3", create<FindingsPanel>},
        {"trace",     QT_TRANSLATE_NOOP("panels", "Request"),   "panel-bottom", Qt::BottomDockWidgetArea, "Ctrl+4", create<TracePanel>},
        // clang-format on
    };
    return table;
}

} // namespace views
