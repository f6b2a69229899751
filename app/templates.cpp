#include "app/templates.h"

#include "model/formats/diagramfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

const std::vector<Template> &templates()
{
    static const std::vector<Template> all = [] {
        struct Entry {
            Template data;
            std::size_t parts;
        };
        std::vector<Entry> entries;
        for (const QFileInfo &file : QDir(u":/diagrams"_s).entryInfoList()) {
            const model::Diagram diagram = model::loadDiagram(file.filePath()).diagram;
            const QString title = diagram.title().isEmpty() ? file.completeBaseName() : diagram.title();
            entries.push_back({{file.filePath(), title, diagram.description()}, diagram.components().size()});
        }
        std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.parts < b.parts; });
        std::vector<Template> result;
        for (const Entry &entry : entries)
            result.push_back(entry.data);
        return result;
    }();
    return all;
}

} // namespace app
