#include "views/itemmodels/palettefilter.h"

#include "views/itemmodels/palettemodel.h"

#include <algorithm>

namespace views {

PaletteFilter::PaletteFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void PaletteFilter::setSearch(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PaletteFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString id = index.data(PaletteModel::KindIdRole).toString();
    if (id.isEmpty())
        return m_words.isEmpty(); // categories stay for the kinds inside them
    const QString text = index.data().toString() + QLatin1Char(' ') + id + QLatin1Char(' ')
                         + index.data(PaletteModel::DescriptionRole).toString() + QLatin1Char(' ') + parent.data().toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace views
