#include "views/itemmodels/resulttext.h"

#include "model/report/tracereport.h"
#include "views/itemmodels/eventsmodel.h"
#include "views/itemmodels/findingsmodel.h"
#include "views/session/session.h"

#include <QClipboard>
#include <QGuiApplication>

namespace views {

QString eventRowsText(const EventsModel &model, const QModelIndexList &rows)
{
    QStringList lines;
    for (const QModelIndex &index : rows) {
        QStringList cells = model.cellsOf(index.row());
        for (QString &cell : cells)
            cell = cell.simplified(); // a name may have tabs and lines of its own
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString findingRowsText(const FindingsModel &model, const QModelIndexList &rows)
{
    QStringList lines;
    for (const QModelIndex &index : rows) {
        if (model.rowKind(index.row()) != FindingsModel::RowKind::Heading)
            lines.append(model.finding(index.row()).message);
    }
    return lines.join(u'\n');
}

void copyRequestText(const Session &session)
{
    if (session.trace())
        QGuiApplication::clipboard()->setText(model::traceReportText(session.diagram(), *session.trace()));
}

} // namespace views
