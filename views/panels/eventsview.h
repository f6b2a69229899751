#pragma once

#include "views/panels/panelcontext.h"

#include <QTreeView>

namespace views {

class EventsModel;

/// The list of events: the row of the moment shown is current, choosing a row seeks to it, and the parts of the row
/// under the mouse light up in the drawing. Rows can be copied as text.
class EventsView : public QTreeView
{
    Q_OBJECT

public:
    explicit EventsView(const PanelContext &context, QWidget *parent = nullptr);

protected:
    void leaveEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTrace();
    void followTime();
    void highlight(const QModelIndex &index);
    void fitColumns();

    PanelContext m_context;
    EventsModel *m_model;
    bool m_following = false;
};

} // namespace views
