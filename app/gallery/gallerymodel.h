#pragma once

#include "app/gallery/templates.h"

#include <QAbstractListModel>
#include <QPixmap>
#include <QTimer>

#include <optional>
#include <vector>

namespace app {

/// The templates that fit a category and a search, with their pictures, which are drawn one after the other while the
/// window can already be used.
class GalleryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr QSize pictureSize{266, 152};

    explicit GalleryModel(QObject *parent = nullptr);

    void setTemplates(std::vector<Template> templates);
    /// Nothing: every category.
    void setCategory(std::optional<TemplateCategory> category);
    /// All words must be in the title, the description or the names of the kinds.
    void setSearch(const QString &text);
    /// Device pixels per pixel of the pictures.
    void setScale(qreal scale);
    /// The colours of the window are others.
    void drawAnew();

    const Template *templateAt(const QModelIndex &index) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Nothing until it is drawn; asking for it has it drawn.
    QPixmap picture(const QModelIndex &index);

private:
    struct Entry {
        Template data;
        QString searched;
        QPixmap picture;
        bool wanted = false;
    };

    bool fits(const Entry &entry) const;
    void filter();
    void drawNext();

    std::vector<Entry> m_entries;
    std::vector<int> m_shown;
    std::optional<TemplateCategory> m_category;
    QStringList m_words;
    qreal m_scale = 1;
    QTimer m_drawing;
};

} // namespace app
