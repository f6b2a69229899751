#include "app/search/searchmodel.h"

#include <algorithm>

namespace app {

namespace {

QVariant positions(const std::vector<int> &values)
{
    return QVariant::fromValue(QList<int>(values.begin(), values.end()));
}

QString spoken(const SearchResult &result)
{
    QStringList parts{result.entry->title, result.detail, result.entry->keys, result.entry->refusal};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

void SearchModel::setEntries(SearchEntries entries)
{
    beginResetModel();
    m_results.clear();
    m_entries = std::move(entries);
    endResetModel();
}

void SearchModel::setQuery(const QString &query)
{
    beginResetModel();
    m_results = findIn(m_entries, query);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(found(), mostRows);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchResult &result = m_results[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return result.entry->title;
    case Qt::DecorationRole:
        return result.entry->icon;
    case Qt::AccessibleTextRole:
        return spoken(result);
    case DetailRole:
        return result.detail;
    case KeysRole:
        return result.entry->keys;
    case RefusalRole:
        return result.entry->refusal;
    case TitlePositionsRole:
        return positions(result.titlePositions);
    case DetailPositionsRole:
        return positions(result.detailPositions);
    default:
        return {};
    }
}

} // namespace app
