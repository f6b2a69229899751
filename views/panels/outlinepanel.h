#pragma once

#include "views/panels/panelcontext.h"

#include <QItemSelection>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QTreeView;

namespace views {

class OutlineModel;

/// The parts as a tree of what is inside what: select, rename, drag into another container.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(const PanelContext &context, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpView();
    bool handleKey(const QKeyEvent &event);
    void moveOut();
    void moveIn();
    void takeSelection();
    void showSelection();
    void showParts();
    QItemSelection rowsOf(const QSet<model::ComponentId> &ids) const;
    void rename(const model::ComponentId &id, const QString &name);
    void move(const QSet<model::ComponentId> &ids, const std::optional<model::ComponentId> &container);
    void removeSelected();
    void highlight(const QModelIndex &index);

    PanelContext m_context;
    OutlineModel *m_model;
    QTreeView *m_view;
    QLabel *m_empty;
    QSet<model::ComponentId> m_folded; ///< containers whose contents are hidden
    bool m_selecting = false;          ///< the selection of the list and that of the session are being made equal
};

} // namespace views
