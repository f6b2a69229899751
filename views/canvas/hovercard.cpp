#include "views/canvas/hovercard.h"

#include "views/picture/description.h"
#include "views/session/sessiongraphics.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostNamed = 4;    ///< partners in one sentence
constexpr std::size_t mostFindings = 3;

struct HoverCard {
    Q_DECLARE_TR_FUNCTIONS(HoverCard)
};

QString sentenceOfPartners(const QStringList &partners, const QString &sentence)
{
    if (partners.isEmpty())
        return {};
    QStringList named = partners.mid(0, qsizetype(mostNamed));
    if (partners.size() > named.size())
        named.append(HoverCard::tr("%1 more").arg(partners.size() - named.size()));
    const QString last = named.takeLast();
    return sentence.arg(named.isEmpty() ? last : HoverCard::tr("%1 and %2").arg(named.join(u", "_s), last));
}

/// "Asked by User (HTTP 80). Asks Application server (HTTP 8000)."
QString connectionsOf(const model::Component &part, const model::Diagram &diagram)
{
    QStringList in;
    QStringList out;
    for (const model::ConnectionId &id : diagram.connectionsOf(part.id)) {
        const model::Connection &connection = *diagram.connection(id);
        const bool leaves = connection.from == part.id;
        if (connection.traffic() == model::TrafficKind::Annotation)
            continue;
        const model::Component *partner = diagram.component(leaves ? connection.to : connection.from);
        (leaves ? out : in).append(HoverCard::tr("%1 (%2)", "part, protocol").arg(partner->displayName(), connection.chipText()));
    }
    const QStringList sentences{sentenceOfPartners(in, HoverCard::tr("Asked by %1.")), sentenceOfPartners(out, HoverCard::tr("Asks %1."))};
    return sentences.join(u' ').trimmed();
}

template<typename Concerns>
QStringList findingsOf(const Session &session, Concerns concerns)
{
    QStringList titles;
    std::size_t count = 0;
    for (const model::Finding &finding : session.analysis().findings) {
        if (finding.accepted || !concerns(finding))
            continue;
        if (++count <= mostFindings)
            titles.append(HoverCard::tr("%1: %2", "severity, finding").arg(model::severityName(finding.severity), finding.title));
    }
    if (count > mostFindings)
        titles.append(HoverCard::tr("%1 more findings").arg(count - mostFindings));
    return titles;
}

QString richText(const QString &title, const QStringList &lines)
{
    QString html = u"<p style='margin:0'><b>%1</b></p>"_s.arg(title.toHtmlEscaped());
    for (const QString &line : lines) {
        if (!line.isEmpty())
            html += u"<p style='margin:4px 0 0 0'>%1</p>"_s.arg(line.toHtmlEscaped());
    }
    return html;
}

} // namespace

QString hoverCard(const model::Component &part, const Session &session)
{
    QStringList facts{part.kindInfo().name};
    for (const QString &fact : {part.text(u"product"_s), part.hasProperty(u"address"_s) ? part.text(u"address"_s) : QString()}) {
        if (!fact.isEmpty() && fact != part.displayName())
            facts.append(fact);
    }
    if (session.down().contains(part.id))
        facts.append(HoverCard::tr("down"));
    QStringList lines{facts.join(u" \u00b7 "_s), missingGraphic(part, session.graphics()), connectionsOf(part, session.diagram())};
    lines += findingsOf(session, [&part](const model::Finding &finding) {
        return std::find(finding.components.begin(), finding.components.end(), part.id) != finding.components.end();
    });
    return richText(part.displayName(), lines);
}

QString hoverCard(const model::Connection &connection, const Session &session)
{
    QStringList lines{connection.protocolInfo().description};
    lines += findingsOf(session, [&connection](const model::Finding &finding) {
        return std::find(finding.connections.begin(), finding.connections.end(), connection.id) != finding.connections.end();
    });
    return richText(describe(connection, session.diagram()), lines);
}

} // namespace views
