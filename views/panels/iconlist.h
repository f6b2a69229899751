#pragma once

#include "views/graphics/graphic.h"

#include <QAbstractListModel>
#include <QCache>
#include <QFuture>
#include <QIcon>
#include <QTimer>

#include <atomic>

namespace views {

/// An icon that can be chosen.
struct FoundIcon {
    QString name; ///< below its folder, without suffix
    QString folder;

    QString path() const { return folder + u'/' + name + QStringLiteral(".svg"); }
};

/// The icons of some folders. They are found on another thread and come in portions; pictures are made when a view asks for them,
/// a few at a time, so that thousands of files cost what is looked at.
class IconList : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int mostIcons = 50000;

    explicit IconList(QObject *parent = nullptr);
    ~IconList() override;

    /// Begins anew; what was under way is given up.
    void setFolders(const QStringList &folders);
    /// Only names with all of these words, in folders that begin so.
    void setFilter(const QString &words, const QString &folder);

    const FoundIcon &icon(const QModelIndex &index) const { return m_found[std::size_t(m_shown[std::size_t(index.row())])]; }
    QModelIndex indexOf(const QString &name) const;
    int foundCount() const { return int(m_found.size()); }
    bool isSearching() const { return m_searching; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// More was found, or the search is over.
    void progressed();

private:
    struct Search;

    void take(const std::shared_ptr<Search> &search, const std::vector<FoundIcon> &found, bool done);
    void sort();
    void showFound();
    bool isShown(const FoundIcon &icon) const;
    void makePictures();

    std::vector<FoundIcon> m_found;
    std::vector<int> m_shown; ///< indexes of what passes the filter
    QStringList m_words;
    QString m_folder;
    bool m_searching = false;
    std::shared_ptr<Search> m_search;
    mutable QCache<QString, QIcon> m_pictures;
    mutable QList<QPersistentModelIndex> m_wanted; ///< the latest last
    mutable QTimer m_soon;
};

} // namespace views
