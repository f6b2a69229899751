#pragma once

#include <QSortFilterProxyModel>

namespace views {

/// Keeps the kinds that have every word of the search in their name, id, description or category.
class PaletteFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PaletteFilter(QObject *parent = nullptr);

    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace views
