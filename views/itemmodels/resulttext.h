#pragma once

#include <QModelIndexList>
#include <QString>

namespace views {

class EventsModel;
class FindingsModel;
class Session;

// What results are as text, for those who write about them.

/// A line for each row, for a table elsewhere: time, from, to, what happens and why, with tabs between them. What happens at
/// a part has no `to`.
QString eventRowsText(const EventsModel &model, const QModelIndexList &rows);

/// A line for each row; headings have none.
QString findingRowsText(const FindingsModel &model, const QModelIndexList &rows);

/// Puts the request of the session on the clipboard, as `trace` prints it; nothing without one.
void copyRequestText(const Session &session);

} // namespace views
