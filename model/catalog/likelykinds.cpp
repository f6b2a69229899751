#include "model/catalog/likelykinds.h"

#include "model/catalog/componentcatalog.h"
#include "model/catalog/protocol.h"

#include <algorithm>

namespace model {

namespace {

using T = Trait;
using Has = std::initializer_list<Trait>;

/// Kinds by what they can do.
struct Pattern {
    std::vector<Trait> has;
    std::vector<Trait> lacks;
    std::optional<ProtocolFamily> listens; ///< the family of the protocol that the kind listens to first

    Pattern(Has with, Has without = {}, std::optional<ProtocolFamily> family = {}) : has(with), lacks(without), listens(family) {}

    bool fits(const ComponentKind &kind) const
    {
        const auto owns = [&kind](Trait trait) { return kind.has(trait); };
        if (!std::all_of(has.begin(), has.end(), owns) || std::any_of(lacks.begin(), lacks.end(), owns))
            return false;
        return !listens || (!kind.speaks.isEmpty() && protocol(kind.speaks.first()).family == *listens);
    }
};

struct Rule {
    Pattern source;
    std::vector<Pattern> next; ///< the likeliest first
};

/// The first rule that fits a source holds.
const std::vector<Rule> &rules()
{
    static const Pattern resolver({T::Resolves});
    static const Pattern balancer({T::Balances});
    static const Pattern webServer({T::ServesFiles, T::TerminatesTls}, {T::Stores});
    static const Pattern application({T::RunsCode}, {}, ProtocolFamily::Web);
    static const Pattern worker({T::RunsCode}, {}, ProtocolFamily::Messaging);
    static const Pattern database({T::Stores, T::Replicates});
    static const Pattern files({T::Stores, T::ServesFiles});
    static const Pattern cache({T::Caches});
    static const Pattern queue({T::Queues});
    static const Pattern elsewhere({T::Answers}, {T::Caches, T::Queues, T::Optional});
    static const Pattern helper({T::Optional}, {T::Caches});
    static const Pattern edge({T::KeepsFiles});
    static const Pattern filter({T::Filters});
    static const Pattern passes({T::PassesThrough}, {T::Filters});
    static const Pattern backup({T::OffPath}, {T::Observes, T::Perfect});
    static const Pattern monitoring({T::Observes}, {T::Badge});
    static const Pattern machine({T::Machine});
    static const std::vector<Rule> table = {
        {Pattern({T::EntryPoint}), {resolver, balancer, webServer, edge, filter, passes, machine}},
        {Pattern({T::KeepsFiles}), {balancer, webServer, files, machine}},
        {Pattern({T::Balances}), {webServer, application, machine, balancer}},
        {Pattern({T::VirtualAddress}), {balancer, webServer, database}},
        {Pattern({T::Forwards}), {balancer, webServer, passes, filter, machine}},
        {Pattern({T::ServesFiles}, {T::Stores}), {application, cache, database, files}},
        {Pattern({T::RunsCode}), {database, cache, queue, files, elsewhere, helper, application}},
        {Pattern({T::Queues}), {worker, application}},
        {Pattern({T::Stores, T::Replicates}), {database, backup, monitoring}},
        {Pattern({T::Stores}), {backup, monitoring}},
        {Pattern({T::Caches}), {database, cache}},
        {Pattern({T::Observes}), {monitoring}},
        {Pattern({T::Resolves}), {resolver}},
        {Pattern({T::OffPath}, {T::Perfect, T::Annotation}), {files}},
        {Pattern({T::Encloses}), {machine, database}},
    };
    return table;
}

const std::vector<Pattern> &patternsAfter(const ComponentKind &kind)
{
    static const std::vector<Pattern> none;
    const auto rule = std::find_if(rules().begin(), rules().end(), [&kind](const Rule &each) { return each.source.fits(kind); });
    return rule != rules().end() ? rule->next : none;
}

/// What is known of the contents of a container that is to be.
struct Contents {
    int level = 0; ///< the widest failure among them
    bool asks = false; ///< whoever sends requests has no place on a machine or in a data centre
    bool follow = true; ///< all of them copy each other
    int count = 0;

    explicit Contents(const std::vector<const ComponentKind *> &kinds) : count(int(kinds.size()))
    {
        for (const ComponentKind *kind : kinds) {
            level = std::max(level, kind->domainLevel);
            asks = asks || kind->has(T::EntryPoint);
            follow = follow && kind->has(T::Replicates);
        }
    }
};

/// The smaller, the likelier.
int frameRank(const ComponentKind &frame, const Contents &contents, int around)
{
    const int level = frame.domainLevel;
    if (level > 0 && (contents.asks || level <= contents.level || (around > 0 && level >= around)))
        return 4;
    if (contents.follow && contents.count > 1 && frame.has(T::Clusters))
        return 0;
    if (contents.level == 0)
        return 1;
    return level == contents.level + 1 ? 1 : level == 0 ? 2 : 3;
}

} // namespace

std::optional<int> rankAsNext(const ComponentKind &asking, const ComponentKind &asked)
{
    const std::vector<Pattern> &patterns = patternsAfter(asking);
    const auto found = std::find_if(patterns.begin(), patterns.end(), [&asked](const Pattern &pattern) { return pattern.fits(asked); });
    return found != patterns.end() ? std::optional(int(found - patterns.begin())) : std::nullopt;
}

std::vector<const ComponentKind *> likelyNextKinds(const ComponentKind &kind)
{
    std::vector<const ComponentKind *> next;
    for (const Pattern &pattern : patternsAfter(kind)) {
        for (const ComponentKind &candidate : componentKinds()) {
            if (pattern.fits(candidate) && std::find(next.begin(), next.end(), &candidate) == next.end())
                next.push_back(&candidate);
        }
    }
    return next;
}

std::vector<const ComponentKind *> likelyPreviousKinds(const ComponentKind &kind)
{
    std::vector<std::pair<std::ptrdiff_t, const ComponentKind *>> ranked;
    for (const ComponentKind &candidate : componentKinds()) {
        const std::vector<const ComponentKind *> next = likelyNextKinds(candidate);
        const auto found = std::find_if(next.begin(), next.end(), [&kind](const ComponentKind *each) { return each->id == kind.id; });
        if (found == next.end())
            continue;
        // Somebody has to begin: whoever sends requests comes before what passes them on.
        const std::ptrdiff_t rank = found - next.begin();
        ranked.emplace_back(candidate.has(Trait::EntryPoint) ? 0 : rank + 1, &candidate);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const ComponentKind *> previous;
    for (const auto &[rank, candidate] : ranked)
        previous.push_back(candidate);
    return previous;
}

std::vector<const ComponentKind *> likelyFrameKinds(const std::vector<const ComponentKind *> &contents, const ComponentKind *around)
{
    std::vector<const ComponentKind *> frames;
    for (const ComponentKind &kind : componentKinds()) {
        if (kind.has(T::Encloses))
            frames.push_back(&kind);
    }
    const Contents known(contents);
    const int level = around ? around->domainLevel : 0;
    std::stable_sort(frames.begin(), frames.end(), [&](const ComponentKind *a, const ComponentKind *b) { return frameRank(*a, known, level) < frameRank(*b, known, level); });
    return frames;
}

} // namespace model
