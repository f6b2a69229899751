#include "views/graphics/companions.h"

#include "model/catalog/graphicnames.h"
#include "model/formats/wholefile.h"

#include "views/graphics/rasterreading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Companions)
};

constexpr int mostAttempts = 1000;
const QString iconProperty = u"icon"_s;
const QString imageProperty = u"source"_s;

QString canonicalFolder(const QString &drawing)
{
    return drawing.isEmpty() ? QString() : QFileInfo(QFileInfo(drawing).absolutePath()).canonicalFilePath();
}

/// Nothing on the way to that file leads out of the folder, as a link could.
bool leadsInto(const QString &folder, const QString &relative)
{
    QString path = folder;
    for (const QString &step : relative.split(u'/', Qt::SkipEmptyParts)) {
        path += u'/' + step;
        if (QFileInfo(path).isSymLink())
            return false;
    }
    return true;
}

bool holds(const QString &path, const QByteArray &content)
{
    const model::Result<QByteArray> there = readGraphicFile(path, rasterlimits::bytes);
    return there && *there == content;
}

/// "pictures/rack.png", "pictures/rack-2.png", ...
QString numbered(const QString &name, int number)
{
    if (number == 1)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype end = dot > name.lastIndexOf(u'/') ? dot : name.size();
    return name.first(end) + u'-' + QString::number(number) + name.sliced(end);
}

model::Result<QByteArray> contentOf(const Companion &companion)
{
    const model::Result<QByteArray> read = readGraphicFile(companion.file, rasterlimits::bytes);
    return read || companion.content.isEmpty() ? read : companion.content;
}

/// What the drawing of one folder takes along into another one.
class Planner
{
public:
    Planner(const Departure &departure, const QString &to)
        : m_departure(departure), m_to(to), m_target(canonicalFolder(to)), m_isMoving(canonicalFolder(departure.from.drawing) != m_target)
    {
        for (const model::Component &component : departure.diagram.components()) {
            add(iconProperty, component.properties.value(iconProperty).toString());
            if (component.has(model::Trait::ShowsImage))
                add(imageProperty, component.properties.value(imageProperty).toString());
        }
        m_ofDiagram = m_named.size();
        for (const auto &[property, name] : departure.history)
            add(property, name);
    }

    TakenAlong plan()
    {
        for (std::size_t i = 0; i < m_named.size(); ++i) {
            const Companion &companion = m_named.at(i);
            const bool isShown = i < m_ofDiagram;
            if (companion.file.isEmpty() && companion.content.isEmpty())
                noteWhatIsThere(companion, isShown);
            else if (goesAlong(companion))
                take(companion, isShown);
        }
        return m_plan;
    }

private:
    /// Each once, in the order of the drawing; without file and content where there is nothing.
    void add(const QString &property, const QString &name)
    {
        if (name.isEmpty() || model::isEmbeddedImage(name) || m_asked.contains({property, name}))
            return;
        m_asked.insert({property, name});
        const model::Result<QString> file = property == iconProperty ? iconFile(m_departure.from, name) : imageFile(m_departure.from, name);
        Companion named{property, name, file ? *file : QString()};
        for (const std::vector<Companion> *known : {&m_departure.owed, &m_departure.loaded}) {
            if (const Companion *found = in(*known, named); found && named.file.isEmpty() && named.content.isEmpty())
                named = *found;
        }
        m_named.push_back(named);
    }

    static const Companion *in(const std::vector<Companion> &list, const Companion &wanted)
    {
        const auto it = std::find_if(list.begin(), list.end(), [&](const Companion &each) { return each.property == wanted.property && each.name == wanted.name; });
        return it == list.end() ? nullptr : &*it;
    }

    /// Perhaps it is what was missed, perhaps another file of that name: the user has to see to it.
    void noteWhatIsThere(const Companion &missed, bool isShown)
    {
        const GraphicPlaces there{m_to, {}};
        if (isShown && m_isMoving && (missed.property == iconProperty ? iconFile(there, missed.name) : imageFile(there, missed.name)))
            m_plan.found.append(missed.place());
    }

    bool goesAlong(const Companion &companion) const
    {
        const QString there = QDir(m_target).filePath(companion.place());
        if (QFileInfo::exists(there) && QFileInfo(companion.file) == QFileInfo(there)) // those that are gone are all the same to Qt
            return false;
        if (companion.file.isEmpty() || in(m_departure.owed, companion))
            return true;
        // Icons of the user are found from everywhere, unless there is another one beside the drawing.
        const bool isUsers = companion.property == iconProperty && companion.file != QDir(m_departure.from.folder()).filePath(companion.place());
        return !isUsers || m_departure.isFirst || QFileInfo::exists(there);
    }

    void take(const Companion &companion, bool isShown)
    {
        std::vector<Companion> &list = isShown ? m_plan.files : m_plan.later;
        const model::Result<QByteArray> content = contentOf(companion);
        if (!content || !leadsInto(m_target, companion.place().section(u'/', 0, -2))) {
            list.push_back(companion); // copying says why not
            return;
        }
        for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
            const Companion copy{companion.property, numbered(companion.name, attempt), companion.file, companion.content};
            if (attempt > 1 && std::any_of(m_named.begin(), m_named.end(), [&](const Companion &each) { return each.place() == copy.place(); }))
                continue; // the drawing calls another one so
            const QFileInfo there(QDir(m_target).filePath(copy.place()));
            const bool isFree = !there.exists() && !there.isSymLink();
            if (!isFree && (there.isSymLink() || !holds(there.filePath(), *content)))
                continue;
            if (isFree)
                list.push_back(copy);
            if (attempt > 1)
                rename(companion, copy.name, isShown);
            return;
        }
    }

    void rename(const Companion &companion, const QString &name, bool isShown)
    {
        m_plan.renames.push_back({companion.property, companion.name, name});
        if (isShown)
            m_plan.renamed.append(Texts::tr("%1 → %2", "names of a file, before and now").arg(companion.name, name));
    }

    const Departure &m_departure;
    QString m_to;
    QString m_target;
    bool m_isMoving;
    QSet<std::pair<QString, QString>> m_asked; ///< for files only once, because drawings may have thousands of parts
    std::vector<Companion> m_named;
    std::size_t m_ofDiagram = 0; ///< so many of them; the others are of its history
    TakenAlong m_plan;
};

/// What is in the way of the folder of that file; empty: nothing.
QString inTheWay(const QString &folder, const QString &relative)
{
    QString path;
    for (const QString &step : relative.section(u'/', 0, -2).split(u'/', Qt::SkipEmptyParts)) {
        path += path.isEmpty() ? step : QString(u'/' + step);
        if (const QFileInfo info(QDir(folder).filePath(path)); info.exists() && !info.isDir())
            return path;
    }
    return {};
}

model::Result<void> copy(const QByteArray &content, const QString &folder, const QString &relative)
{
    const QString target = QDir(folder).filePath(relative);
    if (!leadsInto(folder, relative))
        return model::Error{Texts::tr("“%1” was not copied into the new folder: something on its way there is a link.").arg(relative)};
    if (QFileInfo::exists(target)) {
        if (holds(target, content))
            return {};
        return model::Error{Texts::tr("“%1” is another file in the new folder; it stays, and the drawing shows that one now.").arg(relative)};
    }
    if (const QString file = inTheWay(folder, relative); !file.isEmpty())
        return model::Error{Texts::tr("“%1” was not copied: there is a file “%2” where its folder should be. Move or rename that file.").arg(relative, file)};
    if (!QDir().mkpath(QFileInfo(target).path()))
        return model::Error{Texts::tr("“%1” was not copied: its folder cannot be made beside the drawing.").arg(relative)};
    return model::writeWhole(target, content);
}

} // namespace

QString Companion::place() const
{
    return property == iconProperty ? QString(u"icons/"_s + name + u".svg"_s) : name;
}

QStringList companionProperties()
{
    return {iconProperty, imageProperty};
}

TakenAlong planCompanions(const Departure &departure, const QString &to)
{
    return canonicalFolder(to).isEmpty() ? TakenAlong() : Planner(departure, to).plan();
}

NotCopied copyCompanions(const std::vector<Companion> &files, const QString &to)
{
    NotCopied failed;
    for (const Companion &companion : files) {
        const model::Result<QByteArray> content = contentOf(companion);
        const model::Result<void> copied = content ? copy(*content, canonicalFolder(to), companion.place()) : model::Result<void>(content.error());
        if (copied)
            continue;
        failed.files.push_back(companion);
        if (content)
            failed.files.back().content = *content;
        failed.sentences.append(copied.error().message);
    }
    return failed;
}

} // namespace views
