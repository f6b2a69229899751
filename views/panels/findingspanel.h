#pragma once

#include "views/panels/panelcontext.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace views {

class FindingsModel;
class NoteBox;

/// What breaks the system and what else is worth knowing. Choosing a single point of failure shows the request that
/// fails without it; the part is up again when something else is chosen.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(const PanelContext &context, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showAnalysis();
    QString emptyText() const;
    void onCurrentChanged(const QModelIndex &current);
    void highlight(const QModelIndex &index);
    void showDetails(const model::Finding &finding);
    void showBrokenRequest(const model::Finding &finding);
    void endBrokenRequest();

    PanelContext m_context;
    FindingsModel *m_model;
    QListView *m_list;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    QWidget *m_details;
    NoteBox *m_message;
    NoteBox *m_advice;
    QPushButton *m_bringUp;
    QString m_shownFingerprint;
    QSet<model::ComponentId> m_broken; ///< what this panel has marked down
};

} // namespace views
