#include "views/itemmodels/eventsmodel.h"

#include "model/catalog/protocol.h"
#include "views/itemmodels/durationtext.h"
#include "views/itemmodels/endstext.h"

namespace views {

EventsModel::EventsModel(QObject *parent) : QAbstractTableModel(parent) {}

void EventsModel::setTrace(const model::Diagram &diagram, const model::Trace &trace)
{
    beginResetModel();
    m_diagram = diagram;
    m_trace = trace;
    m_current = -1;
    endResetModel();
}

void EventsModel::clear()
{
    setTrace({}, {});
}

void EventsModel::setCurrentEvent(int event)
{
    if (event == m_current)
        return;
    const int before = std::exchange(m_current, event);
    for (const int row : {before, event}) {
        if (row >= 0 && row < rowCount())
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {CurrentRole});
    }
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_trace.events.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventsModel::nameOf(const model::ComponentId &id) const
{
    const model::Component *component = m_diagram.component(id);
    return component ? component->displayName() : id.toString();
}

QString EventsModel::text(const model::Event &event, int column) const
{
    switch (column) {
    case TimeColumn:
        return durationText(event.startMs);
    case PartsColumn:
        if (event.from == event.to)
            return nameOf(event.from);
        return endsText(nameOf(event.from), nameOf(event.to));
    case ProtocolColumn:
        return event.protocol.isEmpty() ? QString() : model::protocol(event.protocol).name;
    case WhatColumn:
        return event.what;
    default:
        return {};
    }
}

QStringList EventsModel::cellsOf(int row) const
{
    const model::Event &shown = event(row);
    const QString to = shown.from == shown.to ? QString() : nameOf(shown.to);
    return {durationText(shown.startMs), nameOf(shown.from), to, shown.what, shown.why};
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::Event &event = m_trace.events[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == TimeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p><p><i>%2</i></p>").arg(event.what.toHtmlEscaped(), event.why.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(text(event, TimeColumn), text(event, PartsColumn), event.what);
    case WhyRole:
        return event.why;
    case OkRole:
        return event.ok;
    case BackgroundRole:
        return event.background;
    case RequestRole:
        return event.request;
    case CurrentRole:
        return index.row() == m_current;
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == TimeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case PartsColumn:
        return tr("From \u2192 to");
    case ProtocolColumn:
        return tr("Protocol");
    case WhatColumn:
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace views
