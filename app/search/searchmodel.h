#pragma once

#include "app/search/searchentry.h"

#include <QAbstractListModel>

namespace app {

/// What was found for a query. A list shows the first ones; the count says how many there are.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeysRole, RefusalRole, TitlePositionsRole, DetailPositionsRole };
    static constexpr int mostRows = 200;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(SearchEntries entries);
    void setQuery(const QString &query);
    int found() const { return int(m_results.size()); }
    const SearchEntry &entry(int row) const { return *m_results[std::size_t(row)].entry; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    SearchEntries m_entries;
    std::vector<SearchResult> m_results;
};

} // namespace app
