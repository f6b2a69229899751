#include "views/panels/inspectorpanel.h"

#include "views/panels/inspectorpages.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <vector>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 300; ///< the longest row of any page; and all colors in one

} // namespace

InspectorPanel::InspectorPanel(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_area(new QScrollArea), m_refresh(new QTimer(this))
{
    setMinimumWidth(narrowest);
    m_area->setObjectName(u"inspectorArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // the fields scroll it
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);

    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &InspectorPanel::refresh);
    const auto refreshSoon = [this] { m_refresh->start(); };
    Session *session = &context.session;
    connect(session, &Session::selectionChanged, this, &InspectorPanel::showSelection);
    connect(session, &Session::diagramReset, this, &InspectorPanel::showSelection);
    connect(session, &Session::diagramChanged, this, refreshSoon);
    connect(session, &Session::analysisChanged, this, refreshSoon);
    connect(session, &Session::downChanged, this, refreshSoon);
    showSelection();
}

void InspectorPanel::showSelection()
{
    m_refresh->stop();
    m_page = createPage();
    m_area->setWidget(m_page); // deletes the page before
    m_page->refresh();
    comeNextInTabOrder();
}

/// The page is younger than all other panels, and would come after them.
void InspectorPanel::comeNextInTabOrder()
{
    std::vector<QWidget *> own;
    for (QWidget *at = m_page->nextInFocusChain(); m_page->isAncestorOf(at); at = at->nextInFocusChain())
        own.push_back(at);
    QWidget *before = m_area;
    for (QWidget *widget : own) {
        setTabOrder(before, widget);
        before = widget;
    }
}

void InspectorPanel::refresh()
{
    if (!m_page->refresh())
        showSelection();
}

InspectorPage *InspectorPanel::createPage() const
{
    const model::Diagram &diagram = m_context.session.diagram();
    const Selection &selection = m_context.session.selection();
    const qsizetype count = selection.components.size() + selection.connections.size();
    if (count > 1)
        return createSelectionPage(m_context);
    if (!selection.components.isEmpty() && diagram.component(*selection.components.begin()))
        return createComponentPage(m_context, *selection.components.begin());
    if (!selection.connections.isEmpty() && diagram.connection(*selection.connections.begin()))
        return createConnectionPage(m_context, *selection.connections.begin());
    return createDiagramPage(m_context);
}

} // namespace views
