#include "app/gallery/gallerymodel.h"

#include "app/gallery/templatefacts.h"
#include "app/thumbnail.h"

#include <algorithm>

namespace app {

GalleryModel::GalleryModel(QObject *parent) : QAbstractListModel(parent)
{
    m_drawing.setInterval(0); // between two events of the window
    connect(&m_drawing, &QTimer::timeout, this, &GalleryModel::drawNext);
}

void GalleryModel::setTemplates(std::vector<Template> templates)
{
    beginResetModel();
    m_entries.clear();
    for (Template &entry : templates) {
        QStringList texts{entry.title, entry.description, templateCategoryName(entry.category)};
        texts += kindNames(entry.diagram);
        m_entries.push_back({std::move(entry), texts.join(QLatin1Char('\n')), {}, false});
    }
    filter();
    endResetModel();
}

void GalleryModel::setCategory(std::optional<TemplateCategory> category)
{
    beginResetModel();
    m_category = category;
    filter();
    endResetModel();
}

void GalleryModel::setSearch(const QString &text)
{
    beginResetModel();
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    filter();
    endResetModel();
}

void GalleryModel::setScale(qreal scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    drawAnew();
}

void GalleryModel::drawAnew()
{
    for (Entry &entry : m_entries)
        entry.picture = {};
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

bool GalleryModel::fits(const Entry &entry) const
{
    return (!m_category || entry.data.category == *m_category)
           && std::all_of(m_words.begin(), m_words.end(), [&entry](const QString &word) { return entry.searched.contains(word, Qt::CaseInsensitive); });
}

void GalleryModel::filter()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (fits(m_entries[i]))
            m_shown.push_back(int(i));
    }
}

const Template *GalleryModel::templateAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_entries[std::size_t(m_shown[std::size_t(index.row())])].data : nullptr;
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    const Template *entry = templateAt(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::AccessibleDescriptionRole:
        return entry->description;
    default:
        return {};
    }
}

QPixmap GalleryModel::picture(const QModelIndex &index)
{
    Entry &entry = m_entries[std::size_t(m_shown[std::size_t(index.row())])];
    if (entry.picture.isNull() && !std::exchange(entry.wanted, true))
        m_drawing.start();
    return entry.picture;
}

void GalleryModel::drawNext()
{
    const auto next = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.wanted; });
    if (next == m_entries.end()) {
        m_drawing.stop();
        return;
    }
    next->wanted = false;
    next->picture = thumbnail(next->data.diagram, pictureSize, m_scale);
    const auto row = std::find(m_shown.begin(), m_shown.end(), int(next - m_entries.begin()));
    if (row == m_shown.end())
        return;
    const QModelIndex shown = index(int(row - m_shown.begin()));
    Q_EMIT dataChanged(shown, shown, {Qt::DecorationRole});
}

} // namespace app
