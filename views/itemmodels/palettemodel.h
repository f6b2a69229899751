#pragma once

#include "model/catalog/componentcatalog.h"
#include "views/session/kindmimetype.h"

#include <QAbstractItemModel>

namespace views {

/// The kinds of the catalogue below their categories.
class PaletteModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KindIdRole = Qt::UserRole, ///< empty for categories
        DescriptionRole
    };

    explicit PaletteModel(QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override;

private:
    struct Section {
        model::Category category;
        std::vector<const model::ComponentKind *> kinds;
    };

    const model::ComponentKind *kindAt(const QModelIndex &index) const;
    QVariant categoryData(const Section &section, int role) const;

    std::vector<Section> m_sections;
};

} // namespace views
