#include "views/itemmodels/palettemodel.h"

#include "views/style/icons.h"

#include <QMimeData>

namespace views {
namespace {

constexpr quintptr categoryLevel = 0; // children carry the row of their category plus one

} // namespace

PaletteModel::PaletteModel(QObject *parent) : QAbstractItemModel(parent)
{
    for (const model::Category category : model::allCategories) {
        Section section{category, {}};
        for (const model::ComponentKind &kind : model::componentKinds()) {
            if (kind.category == category)
                section.kinds.push_back(&kind);
        }
        if (!section.kinds.empty())
            m_sections.push_back(std::move(section));
    }
}

QModelIndex PaletteModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : categoryLevel);
}

QModelIndex PaletteModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == categoryLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, categoryLevel);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    if (parent.internalId() != categoryLevel || parent.column() != 0)
        return 0;
    return int(m_sections[std::size_t(parent.row())].kinds.size());
}

int PaletteModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const model::ComponentKind *PaletteModel::kindAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == categoryLevel)
        return nullptr;
    return m_sections[std::size_t(index.internalId() - 1)].kinds[std::size_t(index.row())];
}

QVariant PaletteModel::categoryData(const Section &section, int role) const
{
    if (role == Qt::DisplayRole)
        return model::categoryName(section.category);
    return {};
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::ComponentKind *kind = kindAt(index);
    if (!kind)
        return categoryData(m_sections[std::size_t(index.row())], role);
    switch (role) {
    case Qt::DisplayRole:
        return kind->name;
    case Qt::DecorationRole:
        return kindIcon(*kind);
    case Qt::ToolTipRole:
        return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(kind->name.toHtmlEscaped(), kind->description.toHtmlEscaped());
    case Qt::AccessibleDescriptionRole:
    case DescriptionRole:
        return kind->description;
    case KindIdRole:
        return kind->id;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!kindAt(index))
        return index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList PaletteModel::mimeTypes() const
{
    return {kindMimeType};
}

QMimeData *PaletteModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        if (const model::ComponentKind *kind = kindAt(index)) {
            auto *data = new QMimeData;
            data->setData(kindMimeType, kind->id.toUtf8());
            return data;
        }
    }
    return nullptr;
}

Qt::DropActions PaletteModel::supportedDragActions() const
{
    return Qt::CopyAction;
}

} // namespace views
