#pragma once

#include "views/panels/panelcontext.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace views {

/// Sends a request and plays it: what to send on the left, transport and events in the middle, the step told in words
/// on the right.
class TracePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TracePanel(const PanelContext &context, QWidget *parent = nullptr);

    QSize sizeHint() const override;

private:
    QWidget *createMiddle();
    void createDetails();
    void showTrace();
    void showEmptyState();

    PanelContext m_context;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    QWidget *m_card = nullptr; ///< made with the list of events, for the first request
};

} // namespace views
