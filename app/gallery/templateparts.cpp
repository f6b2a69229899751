#include "app/gallery/templateparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// What is written in the drawings of ours, without the numbers behind names.
constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("TemplateParts", "API gateway"), QT_TRANSLATE_NOOP("TemplateParts", "Accounts"),
    QT_TRANSLATE_NOOP("TemplateParts", "Accounts data"), QT_TRANSLATE_NOOP("TemplateParts", "Active site"),
    QT_TRANSLATE_NOOP("TemplateParts", "Agent"), QT_TRANSLATE_NOOP("TemplateParts", "Application"),
    QT_TRANSLATE_NOOP("TemplateParts", "Application files"), QT_TRANSLATE_NOOP("TemplateParts", "Application host"),
    QT_TRANSLATE_NOOP("TemplateParts", "Application server"), QT_TRANSLATE_NOOP("TemplateParts", "Application tier"),
    QT_TRANSLATE_NOOP("TemplateParts", "Backup"), QT_TRANSLATE_NOOP("TemplateParts", "Balancer"), QT_TRANSLATE_NOOP("TemplateParts", "Balancer host"),
    QT_TRANSLATE_NOOP("TemplateParts", "CDN"), QT_TRANSLATE_NOOP("TemplateParts", "Cache"), QT_TRANSLATE_NOOP("TemplateParts", "Catalogue"),
    QT_TRANSLATE_NOOP("TemplateParts", "Catalogue data"), QT_TRANSLATE_NOOP("TemplateParts", "Certificate"),
    QT_TRANSLATE_NOOP("TemplateParts", "DNS"), QT_TRANSLATE_NOOP("TemplateParts", "Data tier"), QT_TRANSLATE_NOOP("TemplateParts", "Database"),
    QT_TRANSLATE_NOOP("TemplateParts", "Database cluster"), QT_TRANSLATE_NOOP("TemplateParts", "Database firewall"),
    QT_TRANSLATE_NOOP("TemplateParts", "Database host"), QT_TRANSLATE_NOOP("TemplateParts", "Edge firewall"),
    QT_TRANSLATE_NOOP("TemplateParts", "Events"), QT_TRANSLATE_NOOP("TemplateParts", "Firewall"), QT_TRANSLATE_NOOP("TemplateParts", "Form answers"),
    QT_TRANSLATE_NOOP("TemplateParts", "Form function"), QT_TRANSLATE_NOOP("TemplateParts", "Global balancer"),
    QT_TRANSLATE_NOOP("TemplateParts", "Mailer"), QT_TRANSLATE_NOOP("TemplateParts", "Monitoring"),
    QT_TRANSLATE_NOOP("TemplateParts", "Monitoring service"), QT_TRANSLATE_NOOP("TemplateParts", "On-call pager"),
    QT_TRANSLATE_NOOP("TemplateParts", "Orders"), QT_TRANSLATE_NOOP("TemplateParts", "Orders data"),
    QT_TRANSLATE_NOOP("TemplateParts", "Payment service"), QT_TRANSLATE_NOOP("TemplateParts", "Primary"),
    QT_TRANSLATE_NOOP("TemplateParts", "Private network"), QT_TRANSLATE_NOOP("TemplateParts", "Proxy"),
    QT_TRANSLATE_NOOP("TemplateParts", "Proxy host"), QT_TRANSLATE_NOOP("TemplateParts", "Publishing"), QT_TRANSLATE_NOOP("TemplateParts", "Queue"),
    QT_TRANSLATE_NOOP("TemplateParts", "Region"), QT_TRANSLATE_NOOP("TemplateParts", "Replica"), QT_TRANSLATE_NOOP("TemplateParts", "Server"),
    QT_TRANSLATE_NOOP("TemplateParts", "Server firewall"), QT_TRANSLATE_NOOP("TemplateParts", "Services"),
    QT_TRANSLATE_NOOP("TemplateParts", "Shop app"), QT_TRANSLATE_NOOP("TemplateParts", "Site files"),
    QT_TRANSLATE_NOOP("TemplateParts", "Standby site"), QT_TRANSLATE_NOOP("TemplateParts", "User"), QT_TRANSLATE_NOOP("TemplateParts", "Virtual IP"),
    QT_TRANSLATE_NOOP("TemplateParts", "Visitor"), QT_TRANSLATE_NOOP("TemplateParts", "Web firewall"), QT_TRANSLATE_NOOP("TemplateParts", "Web host"),
    QT_TRANSLATE_NOOP("TemplateParts", "Web server"), QT_TRANSLATE_NOOP("TemplateParts", "Web shop"), QT_TRANSLATE_NOOP("TemplateParts", "Web tier"),
    QT_TRANSLATE_NOOP("TemplateParts", "Worker"), QT_TRANSLATE_NOOP("TemplateParts", "Zone"), QT_TRANSLATE_NOOP("TemplateParts", "runs"),
    QT_TRANSLATE_NOOP("TemplateParts", "A build turns the sources into pages, copies them into the storage, and tells the CDN to forget its old copies."),
};

/// "Web server 2" is the translated "Web server" with its number; what is not ours stays.
QString translated(const QString &text)
{
    const qsizetype space = text.lastIndexOf(u' ');
    const bool numbered = space > 0 && space == text.size() - 2;
    const QString words = numbered ? text.left(space) : text;
    const bool ours = std::any_of(std::begin(texts), std::end(texts), [&words](const char *own) { return words == QLatin1String(own); });
    return ours ? QString(QCoreApplication::translate("TemplateParts", words.toUtf8().constData()) + (numbered ? text.mid(space) : QString())) : text;
}

} // namespace

void translateParts(model::Diagram &diagram)
{
    const std::vector<model::Component> parts = diagram.components();
    for (model::Component part : parts) {
        part.name = translated(part.name);
        if (!part.text(u"text"_s).isEmpty())
            part.properties.insert(u"text"_s, translated(part.text(u"text"_s)));
        static_cast<void>(diagram.replace(part)); // only its words are others
    }
    const std::vector<model::Connection> lines = diagram.connections();
    for (model::Connection line : lines) {
        const QString label = line.properties.value(u"label"_s).toString();
        if (label.isEmpty())
            continue;
        line.properties.insert(u"label"_s, translated(label));
        static_cast<void>(diagram.replace(line));
    }
}

} // namespace app
