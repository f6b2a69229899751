#include "views/panels/eventsview.h"

#include "views/itemmodels/eventsmodel.h"
#include "views/itemmodels/resulttext.h"
#include "views/panels/rowcopying.h"
#include "views/style/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestParts = 260;
constexpr int narrow = 640;

} // namespace

EventsView::EventsView(const PanelContext &context, QWidget *parent)
    : QTreeView(parent), m_context(context), m_model(new EventsModel(this))
{
    setObjectName(u"eventsView"_s);
    setModel(m_model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAccessibleName(tr("Events"));
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);

    new RowCopying(this, [this](const QModelIndexList &rows) { return eventRowsText(*m_model, rows); });
    auto *copyRequest = new QAction(actionIcon(u"copy"_s), tr("Copy the request as &text"), this);
    connect(copyRequest, &QAction::triggered, this, [this] { copyRequestText(m_context.session); });
    addAction(copyRequest);

    connect(this, &QTreeView::entered, this, &EventsView::highlight);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) { m_context.playback.seekToEvent(index.row()); });
    connect(&context.session, &Session::traceChanged, this, &EventsView::showTrace);
    connect(&context.session, &Session::timeChanged, this, &EventsView::followTime);
    showTrace();
}

void EventsView::showTrace()
{
    m_following = true;
    if (m_context.session.trace())
        m_model->setTrace(m_context.session.diagram(), *m_context.session.trace());
    else
        m_model->clear();
    m_following = false;
    fitColumns();
    followTime();
}

void EventsView::followTime()
{
    const int event = m_context.session.trace() ? m_context.playback.currentEvent() : -1;
    m_model->setCurrentEvent(event);
    if (currentIndex().row() == event)
        return; // other rows may be marked too
    m_following = true;
    // Whatever keys are held: the row of the moment is the one that is chosen.
    selectionModel()->setCurrentIndex(m_model->index(event, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_following = false;
}

void EventsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Without the focus here, Qt would tell screen readers all the same that the row has it.
    hasFocus() ? QTreeView::currentChanged(current, previous) : QAbstractItemView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        m_context.playback.seekToEvent(current.row());
}

void EventsView::highlight(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const model::Event &event = m_model->event(index.row());
    QSet<model::ComponentId> components(event.via.begin(), event.via.end());
    components << event.from << event.to;
    m_context.session.setHighlight(components, {event.route.begin(), event.route.end()});
}

void EventsView::leaveEvent(QEvent *event)
{
    m_context.session.setHighlight({}, {});
    QTreeView::leaveEvent(event);
}

void EventsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void EventsView::fitColumns()
{
    // The sentence names the parts too; where there is not room for both, it is the one to read.
    setColumnHidden(EventsModel::PartsColumn, viewport()->width() < narrow);
    for (const int column : {EventsModel::TimeColumn, EventsModel::PartsColumn, EventsModel::ProtocolColumn})
        resizeColumnToContents(column);
    const int widest = qMin(widestParts, viewport()->width() * 2 / 5);
    if (columnWidth(EventsModel::PartsColumn) > widest)
        setColumnWidth(EventsModel::PartsColumn, widest);
}

} // namespace views
