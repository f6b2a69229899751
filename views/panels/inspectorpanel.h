#pragma once

#include "views/panels/panelcontext.h"

#include <QWidget>

class QScrollArea;
class QTimer;

namespace views {

/// What the inspector shows about one thing; made anew when another thing is selected.
class InspectorPage : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPage(Session &session) : m_session(session) {}

    /// Shows what the diagram says now. False when the thing is gone or has become something else: make a new page.
    virtual bool refresh() = 0;

protected:
    Session &session() const { return m_session; }

private:
    Session &m_session;
};

/// The properties of what is selected, or of the diagram when nothing is.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(const PanelContext &context, QWidget *parent = nullptr);

private:
    void showSelection();
    void refresh();
    void comeNextInTabOrder();
    InspectorPage *createPage() const;

    PanelContext m_context;
    QScrollArea *m_area;
    InspectorPage *m_page = nullptr;
    QTimer *m_refresh; ///< many changes of one moment are one refresh
};

} // namespace views
