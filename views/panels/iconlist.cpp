#include "views/panels/iconlist.h"

#include "views/graphics/filegraphics.h"
#include "views/graphics/svgcleaning.h"
#include "views/graphics/svgtree.h"
#include "views/style/icons.h"
#include "views/style/plaintip.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t portion = 200;
constexpr int keptPictures = 2000;
constexpr int sliceMs = 8; ///< of a frame, so that scrolling stays smooth
constexpr qsizetype mostWanted = 400;
constexpr int blankSide = 128; ///< no list shows larger ones

QIcon pictureOf(const QString &path)
{
    const model::Result<QByteArray> file = readGraphicFile(path, svglimits::bytes);
    if (!file)
        return actionIcon(u"warning"_s);
    model::Result<VectorGraphic> graphic = cleanedSvg(*file);
    return graphic ? graphicIcon(std::make_shared<const VectorGraphic>(std::move(graphic.value()))) : actionIcon(u"warning"_s);
}

/// Lists measure an entry once, often before its picture is there.
const QIcon &blankPicture()
{
    static const QIcon blank = [] {
        QPixmap pixmap(blankSide, blankSide);
        pixmap.fill(Qt::transparent);
        return QIcon(pixmap);
    }();
    return blank;
}

} // namespace

struct IconList::Search {
    std::atomic<bool> cancelled = false;
};

IconList::IconList(QObject *parent) : QAbstractListModel(parent), m_pictures(keptPictures)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &IconList::makePictures);
}

IconList::~IconList()
{
    if (m_search)
        m_search->cancelled = true;
}

void IconList::setFolders(const QStringList &folders)
{
    if (m_search)
        m_search->cancelled = true;
    beginResetModel();
    m_found.clear();
    m_shown.clear();
    m_wanted.clear();
    endResetModel();
    m_searching = true;
    m_search = std::make_shared<Search>();
    const auto report = [self = QPointer<IconList>(this), search = m_search](std::vector<FoundIcon> &found, bool done) {
        QMetaObject::invokeMethod(qApp, [self, search, found = std::move(found), done] {
            if (self && !search->cancelled)
                self->take(search, found, done);
        });
        found.clear();
    };
    (void) QtConcurrent::run([folders, search = m_search, report] {
        std::vector<FoundIcon> found;
        int count = 0;
        for (const QString &folder : folders) {
            QDirIterator files(folder, {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext() && !search->cancelled && count < mostIcons) {
                const QString name = QDir(folder).relativeFilePath(files.next());
                found.push_back({name.chopped(4), folder});
                ++count;
                if (found.size() == portion)
                    report(found, false);
            }
        }
        report(found, true);
    });
}

void IconList::take(const std::shared_ptr<Search> &search, const std::vector<FoundIcon> &found, bool done)
{
    if (search != m_search)
        return;
    std::vector<int> shown;
    for (const FoundIcon &icon : found) {
        m_found.push_back(icon);
        if (isShown(icon))
            shown.push_back(int(m_found.size()) - 1);
    }
    if (!shown.empty()) {
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + shown.size()) - 1);
        m_shown.insert(m_shown.end(), shown.begin(), shown.end());
        endInsertRows();
    }
    m_searching = !done;
    if (done)
        sort();
    Q_EMIT progressed();
}

// Folders list their files in any order.
void IconList::sort()
{
    std::stable_sort(m_found.begin(), m_found.end(), [](const FoundIcon &a, const FoundIcon &b) {
        const QStringView first = a.name;
        const QStringView second = b.name;
        const int names = first.mid(first.lastIndexOf(u'/') + 1).compare(second.mid(second.lastIndexOf(u'/') + 1), Qt::CaseInsensitive);
        return names != 0 ? names < 0 : a.name < b.name;
    });
    showFound();
}

void IconList::showFound()
{
    beginResetModel();
    m_wanted.clear();
    m_shown.clear();
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        if (isShown(m_found[i]))
            m_shown.push_back(int(i));
    }
    endResetModel();
}

void IconList::setFilter(const QString &words, const QString &folder)
{
    m_words = words.toLower().split(u' ', Qt::SkipEmptyParts);
    m_folder = folder;
    showFound();
    Q_EMIT progressed();
}

bool IconList::isShown(const FoundIcon &icon) const
{
    if (!m_folder.isEmpty() && !icon.path().startsWith(m_folder + u'/'))
        return false;
    const QString name = icon.name.toLower();
    return std::all_of(m_words.begin(), m_words.end(), [&name](const QString &word) { return name.contains(word); });
}

QModelIndex IconList::indexOf(const QString &name) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int i) { return m_found[std::size_t(i)].name == name; });
    return found == m_shown.end() ? QModelIndex() : index(int(found - m_shown.begin()));
}

int IconList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant IconList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FoundIcon &found = icon(index);
    switch (role) {
    case Qt::DisplayRole:
        return found.name.section(u'/', -1);
    case Qt::ToolTipRole:
        return plainTip(found.name);
    case Qt::AccessibleTextRole:
        return tr("Icon %1").arg(found.name);
    case Qt::DecorationRole:
        if (const QIcon *picture = m_pictures.object(found.path()))
            return *picture;
        m_wanted.append(index);
        if (m_wanted.size() > mostWanted)
            m_wanted.removeFirst(); // scrolled out of sight long ago
        m_soon.start();
        return blankPicture();
    default:
        return {};
    }
}

void IconList::makePictures()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_wanted.isEmpty() && timer.elapsed() < sliceMs) {
        const QModelIndex next = m_wanted.takeLast();
        if (!next.isValid() || m_pictures.contains(icon(next).path()))
            continue;
        m_pictures.insert(icon(next).path(), new QIcon(pictureOf(icon(next).path())));
        Q_EMIT dataChanged(next, next, {Qt::DecorationRole});
    }
    if (!m_wanted.isEmpty())
        m_soon.start();
}

} // namespace views
