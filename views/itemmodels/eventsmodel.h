#pragma once

#include "model/trace/trace.h"

#include <QAbstractTableModel>

namespace views {

/// The events of a trace, one per row, in the order in which they start.
class EventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, PartsColumn, ProtocolColumn, WhatColumn, ColumnCount };
    enum Role {
        WhyRole = Qt::UserRole,
        OkRole,
        BackgroundRole, ///< off the response path
        RequestRole,    ///< which of the requests, from 0
        CurrentRole     ///< true for the event shown
    };

    explicit EventsModel(QObject *parent = nullptr);

    /// `diagram` gives the names; both are copied.
    void setTrace(const model::Diagram &diagram, const model::Trace &trace);
    void clear();

    /// The event shown, or -1.
    void setCurrentEvent(int event);
    int currentEvent() const { return m_current; }

    const model::Event &event(int row) const { return m_trace.events[std::size_t(row)]; }

    /// Of a row, for a table elsewhere: time, from, to, what happens and why.
    QStringList cellsOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameOf(const model::ComponentId &id) const;
    QString text(const model::Event &event, int column) const;

    model::Diagram m_diagram;
    model::Trace m_trace;
    int m_current = -1;
};

} // namespace views
