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

/// The files that parts name, each once, in the order of the drawing. `file` is empty where there is none.
std::vector<Companion> namedFiles(const model::Diagram &diagram, const GraphicPlaces &from, const std::vector<Companion> &owed)
{
    std::vector<Companion> named;
    QSet<std::pair<QString, QString>> asked; // for files only once, because drawings may have thousands of parts
    const auto add = [&](const QString &property, const QString &name) {
        if (name.isEmpty() || model::isEmbeddedImage(name) || asked.contains({property, name}))
            return;
        asked.insert({property, name});
        const model::Result<QString> file = property == iconProperty ? iconFile(from, name) : imageFile(from, name);
        const auto known = std::find_if(owed.begin(), owed.end(), [&](const Companion &each) { return each.property == property && each.name == name; });
        named.push_back({property, name, file ? *file : known != owed.end() ? known->file : QString()});
    };
    for (const model::Component &component : diagram.components()) {
        add(iconProperty, component.properties.value(iconProperty).toString());
        if (component.has(model::Trait::ShowsImage))
            add(imageProperty, component.properties.value(imageProperty).toString());
    }
    return named;
}

/// What the drawing of one folder takes along into another one.
class Planner
{
public:
    Planner(const model::Diagram &diagram, const GraphicPlaces &from, const QString &to, bool isFirst, const std::vector<Companion> &owed)
        : m_diagram(diagram), m_from(from), m_target(canonicalFolder(to)), m_isFirst(isFirst), m_owed(owed), m_named(namedFiles(diagram, from, owed))
    {
    }

    TakenAlong plan()
    {
        for (const Companion &companion : m_named) {
            if (!companion.file.isEmpty() && goesAlong(companion))
                take(companion);
        }
        return m_plan;
    }

private:
    bool goesAlong(const Companion &companion) const
    {
        const QString there = QDir(m_target).filePath(companion.place());
        if (QFileInfo(companion.file) == QFileInfo(there))
            return false;
        if (std::any_of(m_owed.begin(), m_owed.end(), [&](const Companion &each) { return each.property == companion.property && each.name == companion.name; }))
            return true;
        // Icons of the user are found from everywhere, unless there is another one beside the drawing.
        const bool isUsers = companion.property == iconProperty && companion.file != QDir(m_from.folder()).filePath(companion.place());
        return !isUsers || m_isFirst || QFileInfo::exists(there);
    }

    void take(const Companion &companion)
    {
        const model::Result<QByteArray> content = readGraphicFile(companion.file, rasterlimits::bytes);
        if (!content || !leadsInto(m_target, companion.place().section(u'/', 0, -2))) {
            m_plan.files.push_back(companion); // copying says why not
            return;
        }
        for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
            const Companion copy{companion.property, numbered(companion.name, attempt), companion.file};
            if (attempt > 1 && std::any_of(m_named.begin(), m_named.end(), [&](const Companion &each) { return each.place() == copy.place(); }))
                continue; // the drawing calls another one so
            const QFileInfo there(QDir(m_target).filePath(copy.place()));
            const bool isFree = !there.exists() && !there.isSymLink();
            if (!isFree && (there.isSymLink() || !holds(there.filePath(), *content)))
                continue;
            if (isFree)
                m_plan.files.push_back(copy);
            if (attempt > 1)
                rename(companion, copy.name);
            return;
        }
    }

    void rename(const Companion &companion, const QString &name)
    {
        for (const model::Component &component : m_diagram.components()) {
            if (component.properties.value(companion.property).toString() == companion.name)
                m_plan.renames.push_back(model::SetComponentProperty{component.id, companion.property, name});
        }
        m_plan.renamed.append(Texts::tr("%1 → %2", "names of a file, before and now").arg(companion.name, name));
    }

    const model::Diagram &m_diagram;
    const GraphicPlaces &m_from;
    QString m_target;
    bool m_isFirst;
    const std::vector<Companion> &m_owed;
    std::vector<Companion> m_named;
    TakenAlong m_plan;
};

model::Result<void> copy(const QString &source, const QString &folder, const QString &relative)
{
    const model::Result<QByteArray> content = readGraphicFile(source, rasterlimits::bytes);
    if (!content)
        return content.error();
    const QString target = QDir(folder).filePath(relative);
    if (!leadsInto(folder, relative))
        return model::Error{Texts::tr("“%1” was not copied into the new folder: something on its way there is a link.").arg(relative)};
    if (QFileInfo::exists(target)) {
        if (holds(target, *content))
            return {};
        return model::Error{Texts::tr("“%1” is another file in the new folder; it stays, and the drawing shows that one now.").arg(relative)};
    }
    if (!QDir().mkpath(QFileInfo(target).path()))
        return model::Error{Texts::tr("“%1” was not copied into the new folder, which has no room for its folder.").arg(relative)};
    return model::writeWhole(target, *content);
}

} // namespace

QString Companion::place() const
{
    return property == iconProperty ? QString(u"icons/"_s + name + u".svg"_s) : name;
}

TakenAlong planCompanions(const model::Diagram &diagram, const GraphicPlaces &from, const QString &to, bool isFirst, const std::vector<Companion> &owed)
{
    return canonicalFolder(to).isEmpty() ? TakenAlong() : Planner(diagram, from, to, isFirst, owed).plan();
}

NotCopied copyCompanions(const std::vector<Companion> &files, const QString &to)
{
    NotCopied failed;
    for (const Companion &companion : files) {
        if (const model::Result<void> copied = copy(companion.file, canonicalFolder(to), companion.place()); !copied) {
            failed.files.push_back(companion);
            failed.sentences.append(copied.error().message);
        }
    }
    return failed;
}

} // namespace views
