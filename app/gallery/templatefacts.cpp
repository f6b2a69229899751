#include "app/gallery/templatefacts.h"

#include "model/analysis/finding.h"
#include "model/catalog/componentcatalog.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct TemplateFacts {
    Q_DECLARE_TR_FUNCTIONS(TemplateFacts)
};

QString paragraph(const QString &heading, const QString &text)
{
    return u"<p><b>%1</b><br>%2</p>"_s.arg(heading.toHtmlEscaped(), text);
}

QString sizeText(const model::Diagram &diagram)
{
    return TemplateFacts::tr("Parts: %1").arg(diagram.components().size()) + u"<br>"_s
           + TemplateFacts::tr("Connections: %1").arg(diagram.connections().size());
}

QString operationText(const model::OperationResult &result)
{
    QString name = model::operationName(result.operation).toHtmlEscaped();
    name.replace(0, 1, QLocale().toUpper(name.left(1)));
    if (!result.works)
        return TemplateFacts::tr("%1: does not work").arg(name);
    if (result.spofs.empty())
        return TemplateFacts::tr("%1: none").arg(name);
    return TemplateFacts::tr("%1: %2", "read, write or static file; how many").arg(name).arg(result.spofs.size());
}

QString spofText(const model::SpofResult &spofs)
{
    QStringList lines;
    for (const model::OperationResult &result : spofs.operations)
        lines.append(operationText(result));
    return lines.join(u"<br>"_s);
}

QString findingsText(const std::vector<model::Finding> &findings)
{
    if (findings.empty())
        return TemplateFacts::tr("None");
    QStringList lines;
    for (const model::Finding &finding : findings) {
        const QString title = finding.title.toHtmlEscaped();
        if (!lines.contains(title))
            lines.append(title);
    }
    return lines.join(u"<br>"_s);
}

} // namespace

QStringList kindNames(const model::Diagram &diagram)
{
    QHash<QString, int> counts;
    for (const model::Component &part : diagram.components())
        ++counts[part.kindInfo().name];
    QStringList names = counts.keys();
    std::sort(names.begin(), names.end(), [&counts](const QString &a, const QString &b) {
        return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
    });
    return names;
}

QString templateFacts(const model::Diagram &diagram)
{
    const model::Analysis analysis = model::analyze(diagram);
    return paragraph(TemplateFacts::tr("Size"), sizeText(diagram))
           + paragraph(TemplateFacts::tr("Made of"), kindNames(diagram).join(u", "_s).toHtmlEscaped())
           + paragraph(TemplateFacts::tr("Single points of failure"), spofText(analysis.spofs))
           + paragraph(TemplateFacts::tr("Findings"), findingsText(analysis.findings));
}

} // namespace app
