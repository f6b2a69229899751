#pragma once

#include "views/panels/panelcontext.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace views {

/// The parts marked down, each with a way to bring it up again, and a menu to mark more.
class DownBar : public QWidget
{
    Q_OBJECT

public:
    explicit DownBar(const PanelContext &context, QWidget *parent = nullptr);

private:
    void rebuild();
    void addChip(const model::Component &component, int width);
    void fillMenu();

    PanelContext m_context;
    QHBoxLayout *m_chips;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace views
