#pragma once

#include <cstdint>
#include <initializer_list>

namespace model {

/// What a kind of component can do. Every stage asks for traits; none asks for a kind by name.
enum class Trait : std::uint32_t {
    EntryPoint = 1U << 0,     ///< requests start here (browser, app, API client)
    Resolves = 1U << 1,       ///< answers names (DNS); a side lookup, never on the path
    Forwards = 1U << 2,       ///< passes a request on to one of its targets
    PassesThrough = 1U << 3,  ///< forwards packets without ending the connection (firewall, router, switch, virtual IP)
    Balances = 1U << 4,       ///< chooses among its targets by an algorithm
    Filters = 1U << 5,        ///< lets only allowed ports through
    TerminatesTls = 1U << 6,  ///< may hold the certificate and end TLS
    ServesFiles = 1U << 7,    ///< answers static requests itself
    RunsCode = 1U << 8,       ///< makes pages: needs data for reads and writes
    Stores = 1U << 9,         ///< keeps data; the end of a read
    AcceptsWrites = 1U << 10, ///< may end a write, subject to its role
    Replicates = 1U << 11,    ///< has a role (primary, replica ...) and forms replication sets
    Caches = 1U << 12,        ///< holds copies: latency only, never required unless the user says so
    Optional = 1U << 13,      ///< not a requirement unless the user says so (cache, search)
    Queues = 1U << 14,        ///< accepts work for later: needed by writes only
    Answers = 1U << 15,       ///< answers whatever it is asked when nothing behind it is drawn (external service)
    OffPath = 1U << 16,       ///< never on the request path (monitoring, backup, certificate)
    Observes = 1U << 17,      ///< watches others (monitoring service or agent)
    Encloses = 1U << 18,      ///< may be the parent of others
    FailureDomain = 1U << 19, ///< a container whose failure takes its contents down (host, zone, region)
    Machine = 1U << 20,       ///< a container that is one computer with an address: same host = no network hop
    Clusters = 1U << 21,      ///< its members act as one (cluster)
    Perfect = 1U << 22,       ///< never fails in the analyses
    Managed = 1U << 23,       ///< redundant inside the icon unless the user says otherwise or draws it inside a host
    Badge = 1U << 24,         ///< docks on the border of its container when it has no connection on the path
    Annotation = 1U << 25,    ///< explains the drawing; takes no part in anything
    VirtualAddress = 1U << 26, ///< an address that moves to the first healthy target (virtual IP)
    KeepsFiles = 1U << 27,    ///< answers files from copies of what is behind it, once it has them (CDN)
    Caption = 1U << 28,       ///< an annotation that is its text alone, without paper
    ShowsImage = 1U << 30     ///< an annotation that is an image
};

/// A set of traits.
class Traits
{
public:
    constexpr Traits() = default;
    constexpr Traits(std::initializer_list<Trait> traits)
    {
        for (const Trait trait : traits)
            m_bits |= static_cast<std::uint32_t>(trait);
    }

    constexpr bool has(Trait trait) const { return (m_bits & static_cast<std::uint32_t>(trait)) != 0; }
    constexpr bool operator==(const Traits &) const = default;

private:
    std::uint32_t m_bits = 0;
};

} // namespace model
