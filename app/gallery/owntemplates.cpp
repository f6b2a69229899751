#include "app/gallery/owntemplates.h"

#include "app/safety/datafolders.h"

#include "model/formats/diagramfile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const QString suffix = u".tracepaper"_s;
constexpr int longestName = 60;

/// Every file system takes it.
QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar character : title.toLower())
        name += character.isLetterOrNumber() ? character : u'-';
    name = name.left(longestName);
    return name.isEmpty() ? u"template"_s : name;
}

} // namespace

std::vector<Template> OwnTemplates::all() const
{
    std::vector<Template> found;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u'*' + suffix}, QDir::Files)) {
        Template entry = readTemplate(file.filePath(), TemplateCategory::Own);
        if (!entry.diagram.isEmpty())
            found.push_back(std::move(entry));
    }
    std::sort(found.begin(), found.end(), [](const Template &a, const Template &b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    return found;
}

std::optional<Template> OwnTemplates::find(const QString &title) const
{
    for (const Template &entry : all()) {
        if (entry.title.compare(title, Qt::CaseInsensitive) == 0)
            return entry;
    }
    return std::nullopt;
}

QString OwnTemplates::freePath(const QString &title) const
{
    const QDir folder(m_folder);
    const QString name = fileNameOf(title);
    QString path = folder.filePath(name + suffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1-%2%3"_s.arg(name, QString::number(number), suffix));
    return path;
}

model::Result<void> OwnTemplates::save(model::Diagram diagram, const QString &title, const QString &description) const
{
    if (!makePrivateFolder(m_folder))
        return model::Error{QCoreApplication::translate("Templates", "The folder %1 cannot be created.").arg(m_folder)};
    diagram.setTitle(title);
    diagram.setDescription(description);
    const std::optional<Template> before = find(title);
    return model::saveDiagram(diagram, before ? before->path : freePath(title));
}

bool OwnTemplates::remove(const QString &path) const
{
    return QFileInfo(path).dir() == QDir(m_folder) && QFile::remove(path);
}

} // namespace app
