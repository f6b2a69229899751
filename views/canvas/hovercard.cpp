#include "views/canvas/hovercard.h"

#include "views/picture/description.h"
#include "views/session/sessiongraphics.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

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

/// What another part is to this one, as a sentence that takes names.
QString relation(const model::Connection &connection, const model::Component &part, const model::Component &partner)
{
    const bool leaves = connection.from == part.id;
    const bool watches = part.has(model::Trait::Observes);
    const bool partnerWatches = partner.has(model::Trait::Observes);
    switch (connection.traffic()) {
    case model::TrafficKind::Replication:
        return leaves ? HoverCard::tr("Copied to %1.") : HoverCard::tr("Copied from %1.");
    case model::TrafficKind::Monitoring:
        if (watches != partnerWatches)
            return watches ? HoverCard::tr("Watches %1.") : HoverCard::tr("Watched by %1.");
        return leaves ? HoverCard::tr("Reports to %1.") : HoverCard::tr("Gets reports from %1.");
    case model::TrafficKind::Heartbeat:
        return HoverCard::tr("Tells %1 that it is alive, and is told.");
    case model::TrafficKind::Backup:
        return leaves ? HoverCard::tr("Backed up to %1.") : HoverCard::tr("Keeps backups of %1.");
    case model::TrafficKind::Annotation:
        return {};
    case model::TrafficKind::Request:
    case model::TrafficKind::Dns:
        break;
    }
    return leaves ? HoverCard::tr("Asks %1.") : HoverCard::tr("Asked by %1.");
}

bool isOneThatAsks(const model::Connection &connection)
{
    return connection.traffic() == model::TrafficKind::Request || connection.traffic() == model::TrafficKind::Dns;
}

/// "Asked by User (HTTP 80). Asks Application server (HTTP 8000). Copied to Replica."
QString connectionsOf(const model::Component &part, const model::Diagram &diagram)
{
    std::vector<std::pair<QString, QStringList>> partners; // by sentence
    const auto add = [&](const model::Connection &connection) {
        const model::Component &partner = *diagram.component(connection.from == part.id ? connection.to : connection.from);
        const QString sentence = relation(connection, part, partner);
        auto same = std::find_if(partners.begin(), partners.end(), [&sentence](const auto &each) { return each.first == sentence; });
        if (same == partners.end())
            same = partners.insert(same, {sentence, {}});
        // What else but questions passes is said by the sentence.
        const QString chip = isOneThatAsks(connection) ? connection.chipText() : connection.ownLabel();
        same->second.append(chip.isEmpty() ? partner.displayName() : HoverCard::tr("%1 (%2)", "part, protocol").arg(partner.displayName(), chip));
    };
    std::vector<const model::Connection *> lines;
    for (const model::ConnectionId &id : diagram.connectionsOf(part.id)) {
        if (const model::Connection *line = diagram.connection(id); line->traffic() != model::TrafficKind::Annotation)
            lines.push_back(line);
    }
    // Who asks, who is asked, and then everything else.
    std::stable_sort(lines.begin(), lines.end(), [&part](const model::Connection *a, const model::Connection *b) {
        const auto rank = [&part](const model::Connection *line) { return std::pair(!isOneThatAsks(*line), line->from == part.id); };
        return rank(a) < rank(b);
    });
    for (const model::Connection *line : lines)
        add(*line);
    QStringList sentences;
    for (const auto &[sentence, names] : partners)
        sentences.append(sentenceOfPartners(names, sentence));
    return sentences.join(u' ');
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
