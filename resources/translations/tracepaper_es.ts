<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Ability</name>
    <message>
        <source>%1 passes requests on, but there is nothing behind it that answers: connect it to a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only read from %2: its connection is not for writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only write to %2: its connection is not for reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected to %2 as something that it can do without (requirement: optional), and nothing else keeps the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has only helpers such as %2 behind it, nothing that keeps the data: connect it to a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no application server or database behind it: by itself it can only answer files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no database behind it: there is no data to make a page from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no database behind it: there is nowhere to store a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only answer files when it is asked directly, without code in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps data, it does not serve files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an arbiter: it votes and holds no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a replica: it answers reads and accepts no writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected to nothing that could answer it: connect it to a server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>there is no display to open a window on; see tracepaper --help for commands that need none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Balancer</name>
    <message>
        <source>None of the servers is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only one there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round robin: it is %1&apos;s turn (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; this is the first request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 had the previous request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth weighted round robin: every server&apos;s counter grows by its weight (%1), to %2; %3 has the largest, is chosen and pays the sum of the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least connections, in proportion to the weights: open are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least connections: open are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 has the fewest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 of them tie, and among those it is %2&apos;s turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (hashed again %1 times, because the first choice is out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source hash: the network of %1 hashes to %2, and %2 modulo the sum of the weights (%3) is %4&apos;s place%5. Every client of that network comes to the same server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source hash: hashing %1 again and again only met servers that are out, so the next one in turn takes over: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random: the draw among %1 fell on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two random choices: only %1 is left to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two random choices: the draw gave %1 with %2 open connections and %3 with %4; %1 is not busier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: health checks have found that it cannot serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has just been tried in vain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardTexts</name>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers and applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts, zones and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>cannot work. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails with any of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one pair of parts must not fail together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs of parts must not fail together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Round robin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted round robin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of two random choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active-active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active-passive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary and replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends here, encrypted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop silently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semi-synchronous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComponentPage</name>
    <message>
        <source>%1 · id: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
inside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests find it failed. This is not saved in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it these requests fail: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionMeaning</name>
    <message>
        <source>the database set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: nothing else can do what %1 does here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1 alternatives (%2): any one of %3 is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are needed (%3): %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes over automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the name is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used when it is there, never needed: without it requests are slower, not refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the way of a request: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request passes here as things are connected now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from and to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · id: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the arrow means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionProperties</name>
    <message>
        <source>Only for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operations this connection serves; empty means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port the target is asked on; the protocol&apos;s usual port unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on the line instead of protocol and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards a store: what the connection is used for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: the request goes on without it. Unless given, helpers such as caches are optional and everything else is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower goes first; higher ones stand by until the first fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the requests in weighted balancing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time there and back; a default by distance unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long opening the connection is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a failed attempt is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic is encrypted; follows the protocol unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that is kept open: no handshake for each request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asynchronous: the primary does not wait. Semi-synchronous: it waits until a replica has the change. Synchronous: until all have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of one part with the same text here can stand in for each other; groups with different texts are all needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side and the place on it, from 0 to 1, at which the line leaves its part, such as right:0.5. Unless given, the best place is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side and the place on it, from 0 to 1, at which the line reaches its part, such as left:0.5. Unless given, the best place is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the line was put by hand, as x, y; x, y; both ends follow their parts. Empty means that the way is found automatically.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataRules</name>
    <message>
        <source>Only %1 accepts writes: %2 could take over, but not without %3, which fails at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 accepts writes: when it fails, reads may go on, but nobody can save anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 accepts writes: when it fails, %2 still answers reads, but nobody can save anything until somebody promotes a replica by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same goes for %1, where it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let something decide the takeover that does not fail together with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a replica take over by itself (failover: automatic), with something that decides it safely; or use a cluster in which several databases accept writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends it writes all the same: one of %2 fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to the primary too, or to something that sends writes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one database accepts writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One primary, and no replica that takes over by itself: reads survive its failure, writes do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to a writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application server whose databases all refuse writes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, single point of failure for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>The part “%1” has no kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position of “%1” is too far out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of “%1” must be at least 1 and not huge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of “%2” cannot be a further member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the connection “%2” is no property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connection “%1” already; ids must be unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end of the connection “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a part “%1” already; ids must be unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container of “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nested too deep, or inside itself; at most %2 levels are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be nested too deep; at most %2 levels are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagramPage</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown above exported pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the drawing is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a part or a connection to see and change its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>1 part more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 connection more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 connection fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 connection changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another title or other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no part “%1”; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a further member of the diagram.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1” of a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change diagram information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 is connected to DNS only: also draw the connection to the part that answers the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected to any part that answers: draw a connection from it to the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sends a request: add a browser, an app or an API client and connect it to the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections between %1 form a circle in which each part waits for the next, so none of them can answer. Draw arrows only from the part that asks to the part that answers; answers need no arrow of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no picture format that can be written. Use one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tracepaper diagrams (*.tracepaper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving, what was drawn since the last save is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has mistakes. What could be read can be opened as a copy without a name; the file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changes of your own here that the other version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever you choose, the other one can be brought back: with File, Restore an earlier version, or with Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still open here and nothing is lost. Save it to another place, or try again when the cause is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>%1 has no list of allowed ports, so everything passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection names no port, so %1 lets it pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows no port at all, so %2 does not pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows only %2, so %3 does not pass.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the drawing calls the part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object, {...}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text of 1 to %2 characters, without control characters and without blanks at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>&quot;%1&quot; is given more than once here; only the last one counts. Remove the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindProperties</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it really is: Nginx, HAProxy, MySQL 8 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP address it is reached at; else the address of the host around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port it listens on; the usual one unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable from the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts with the same service name can stand in for each other; parts with different names are all needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations it can answer without anything behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a group of alternatives are needed, by the group&apos;s label; one unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies behind this one icon, each on a machine of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundancy that a provider builds in: the icon stands for several machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time it is up, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time between failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time it is up before it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time until it is up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time it works on one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests it works on at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that may wait; more are turned away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP address requests come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: a name leads to an address. CNAME: a name is another name. Without records, names lead to whatever the client is connected to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that pass, such as 443/tcp; everything passes unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: silence until the client gives up. Reject: refused at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to every round trip that passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where encryption ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error codes like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which program&apos;s status codes it answers with when nothing behind it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it tries to reach the next part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it chooses the server for a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active-active: all servers work. Active-passive: one works, the others wait until it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it notices that a server is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two health checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that must fail before a server is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that must succeed before it is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time it takes to store a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary: takes writes. Replica: a copy for reads. Multi-primary: all take writes. Arbiter: votes, holds no data. Active and standby: in a cluster that works that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when the primary fails. Manual counts as none until somebody acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in its cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which member works and which one waits, or which one takes the writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the members share the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether another member takes over by itself. Manual counts as none until somebody acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the takeover lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be up to decide a takeover: k of the parts named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of members drawn elsewhere; everything drawn inside is a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name the certificate is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the note says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays where it is when the diagram is arranged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a request starts: somebody types an address and waits for the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app on a phone that asks the servers for data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program that calls this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers which address a name has. The browser asks it first and then connects to that address itself: DNS is never on the way of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers around the world that keep copies of files near the visitors and fetch the rest from the origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that is not bound to one machine: it moves to the next one when the first fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes packets from one network to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects the machines of one network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads requests over several servers and leaves out those that are down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes requests for the servers behind it and passes them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one door to several services: checks who asks and passes the request to the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes HTTP requests: answers files itself and passes everything else to the application server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the code of the site and makes the pages, with data from the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does work in the background that nobody waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that the application server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else&apos;s service that this system calls: payment, mail, maps ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the data. The primary takes the writes; replicas hold copies that answer reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps answers in memory so that the database is asked less often. The request works without it, only slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps work that will be done later, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps files such as images and backups, reachable over HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index for full-text search. Pages work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets only the allowed ports through. As a box on the way it is a part that can fail; inside a host it guards that host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads web requests and stops those that look like attacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves that a server speaks for its name; needed for HTTPS. It belongs to the part that ends TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects metrics and logs, shows them and raises the alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small program on a host that sends metrics and logs to the monitoring service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps older states of the data, for the day when a mistake has been copied to every replica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One machine. When it fails, everything on it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data centre or a part of one with its own power and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several zones in one part of the world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network or subnet that keeps parts apart from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members that act as one: a primary with replicas, an active with a standby, or several that all work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps parts together in the drawing; it means nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture in the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of part that this version does not know. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single point of failure (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits as standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>%1 is empty: put the part that answers %2 inside it, or connect to that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing inside %1 listens on %2: connect to the part that answers, or give it the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several parts inside %1 could answer %2 (%3): connect to the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection leads to %1, where requests start: draw it the other way round. The answer needs no arrow, it comes back the way the request went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no members: put the parts that belong together inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection starts at %1, and it is not clear which part inside sends it: start it at that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection leads from %1 to itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelRules</name>
    <message>
        <source>%1 is drawn as a stop on the way to %2. It only tells the client the address; the client then connects to %2 itself, and requests are traced that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw two arrows from the client instead: one to %1, one to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a kind that is not known here, &quot;%2&quot;: it is kept, drawn as a plain box, and taken to answer whatever it is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the known kind that comes closest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection from %1 to %2 uses a protocol that is not known here, &quot;%3&quot;: it is taken for a plain TCP connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the known protocol that comes closest, or TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, the connection carries no requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it lead from the part that asks to the part that answers, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS drawn as a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection leads from DNS to a server, as if requests passed DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind or protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part or connection of a kind that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection without a clear end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection ends where no part, or no single part, can take it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 has no address for %2: add an A record, or correct the URL of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, but no part that %3 is connected to has this address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NativeComponents</name>
    <message>
        <source>&quot;%1&quot; is also among the properties, and that one counts; remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;kind&quot; must name the kind of the component, such as &quot;web-server&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is unknown; the part is kept and drawn as a plain box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list, [...].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an object, {...}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another component with the id &quot;%1&quot;; give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NativeConnections</name>
    <message>
        <source>There is another connection with the id &quot;%1&quot;; give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol &quot;%1&quot; is unknown; it is kept and treated like TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component &quot;%1&quot; for this connection to end at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NativeParents</name>
    <message>
        <source>There is no component &quot;%1&quot; for this one to be inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is inside itself; choose another parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nested more than %2 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is inside &quot;%2&quot;, which is no container.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NativeReader</name>
    <message>
        <source>This is not a Tracepaper file: &quot;format&quot; must be &quot;tracepaper&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;version&quot; must be a whole number; this program writes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has version %1, but this program understands only version %2; open it with a newer Tracepaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8; save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is a conflict of a merge; decide for one of the sides and remove its marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; a diagram starts with {&quot;format&quot;: &quot;tracepaper&quot;, &quot;version&quot;: 1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diagram must be a JSON object, {...}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NativeReferences</name>
    <message>
        <source>There is no component with the id &quot;%1&quot;; it counts as if it were never up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationsRules</name>
    <message>
        <source>Nobody is told when something fails: you learn it from your users, and you cannot see how many requests per second arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a monitoring agent on every server, and add a monitoring service that collects what they send and raises the alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No monitoring service and no agent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Steps of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part&apos;s name and its number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PngExport</name>
    <message>
        <source>The image would be %L1 by %L2 pixels, which is too large. Use a scale of at most %3, or SVG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the image. Use a smaller scale, or SVG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image cannot be written as PNG (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertyEditors</name>
    <message>
        <source>label = 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of id-1, id-2, id-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertySections</name>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundancy and reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and capacity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertyText</name>
    <message>
        <source>Enter a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each entry as label = number, for example: web = 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each condition as: 2 of id-1, id-2, id-3. Separate several by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each place as x, y and separate them by semicolons: 120, 40; 120, 200.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Protocols</name>
    <message>
        <source>Web requests, readable for everyone on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web requests inside TLS: encrypted, and the server proves who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server hands requests to an application process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls between services over HTTP/2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lasting two-way connection that starts as a web request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any reliable connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries to a MySQL or MariaDB database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries to a PostgreSQL database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries to a MongoDB database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and writes of a key-value store, often a cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and writes of a cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to and from a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records to and from a log of events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks a name up: a question aside, never a hop of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies changes from a primary to its replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics and logs on their way to the monitoring service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts tell each other that they are alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies for the case that data is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name lookup (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryFile</name>
    <message>
        <source>Nothing can be written in the folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedundancyRules</name>
    <message>
        <source>%1 share one machine, %2: one hardware fault, one reboot or one busy process takes everything down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each tier a server of its own, then a second server for each tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each carry the data and other tiers: these compete for processor, memory and disk, cannot be scaled separately, and a break-in on the web server is a break-in on the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give web servers, application servers and databases machines of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in for %1: to deploy code, to patch or to maintain it means to stop it, and users see an outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in for %1: to deploy code, to patch or to maintain one of them means to stop it, and users see an outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run at least two of it and update them one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run at least two of each and update them one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloading the configuration of a web server needs no stop; code, system and database maintenance do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All traffic ends up at %1, of which there is only one: more visitors than it can handle have nowhere to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All traffic ends up at %1, of which there is only one each: more visitors than they can handle have nowhere to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a load balancer in front and run several of them; keep logins and other state out of their memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tiers on one server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web server, application or database share a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance means downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server, application server or database that nothing stands in for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot scale out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web or application server exists only once, without a balancer in front.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>%1 needs %2 of &quot;%3&quot;, but only %4 are connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResizeGesture</name>
    <message>
        <source>Resize %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedRequest</name>
    <message>
        <source>&quot;operation&quot; must be read, write or static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved request &quot;%1&quot; cannot be sent: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be the id of a part of the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number from 0 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be crash or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram has no saved request &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be at least %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be at most %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts, none of them empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not know “%2”; use one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of ports such as 443/tcp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an entry that is no port: “%2”. Write 443/tcp, 53/udp or 8000-8010/tcp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of “%1” has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record for “%1” has no known type; use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record for “%1” has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TTL of “%1” must be a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object that gives each label a whole number of at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list such as [{&quot;k&quot;: 2, &quot;of&quot;: [&quot;a&quot;, &quot;b&quot;, &quot;c&quot;]}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a side and a place on it from 0 to 1, such as right:0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of places such as [[120, 40], [120, 200]]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecurityRules</name>
    <message>
        <source>%1 faces the Internet without a filter: everyone can try every port that is open there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 face the Internet without a filter: everyone can try every port that is open there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a firewall in front, or drop one onto the server, and allow only the ports that visitors need: 80 and 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests from %1 to %2 travel unencrypted: everyone on the way can read passwords and cookies and change the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use HTTPS on port 443 with a certificate for the name of the site, and send visitors of port 80 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS protects the way to %1 only: from there to %2 requests travel unencrypted, readable for everyone inside the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt again towards the servers (TLS: re-encrypt), or pass the encryption through to them. To end it here is a usual trade-off: one place for certificates, and requests can be read and routed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firewall at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests from outside reach a part without having met a firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client talks to the site over an unencrypted web protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part takes encrypted requests and passes them on unencrypted to another machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message>
        <source>Mark all down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetRequirements</name>
    <message>
        <source>No database behind %1 accepts writes: give one of them the role of the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches only %2, which accepts no writes: connect it to the primary, %3, as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpofRules</name>
    <message>
        <source>%1 depends on %2: %3 run there, and nothing elsewhere can stand in for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on %2: %3 could stand in for each other, but they all run there and fail together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on %2: %3 could take over from %4, but what decides that runs there too (%5), so nobody takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on %2: what runs there has no second copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts with a question to %2: without its answer %3 cannot find the site. Cached answers hide the failure only until they expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes %2: it is the only way from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2: %3 cannot work with fewer than %4 of the group &quot;%5&quot;, and no more are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2: nothing else can stand in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2: of the parts that %3 can ask, it is the only one that can serve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrives at %2: it is the only part that the name %3 leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrives at %2: it is the only part that %3 can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2: it is the only %3 that %4 can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let something decide the takeover that runs elsewhere: most of what it needs must survive the failure of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move parts to a second server, so that each part has a copy on another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a second copy of what runs in there outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a DNS service with servers in several places (property Managed), or add a second DNS server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second %1 beside it, connected on both sides; or drop a firewall onto each server, where it is no part of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second %1 beside it, connected to the same parts on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a replica on another machine that takes over by itself (failover: automatic).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the request go on without it (requirement: optional on the connection), or add a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the name lead to both: add a record of %1 with the address of the other part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to one more %2 on another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second %1 on another machine, and connect whoever asks to both; in front of the site a load balancer does this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It protects from the loss of one of them, but when it fails itself, healthy servers cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same goes for %1, where it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second %1 and let a virtual IP lead to both, so that one takes over from the other; or use one that a provider keeps redundant (property Managed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part, a server or a zone whose failure alone makes reads, writes or files impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balancer that every request must pass and that has no second one beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartArguments</name>
    <message>
        <source>there is neither a command nor a file %1; see tracepaper --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option %1; see tracepaper --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceChange</name>
    <message>
        <source>%1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are down</source>
        <comment>several parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are up again</source>
        <comment>several parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests fail now, it was %3 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request now goes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request no longer reaches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request now takes %1 ms instead of %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes for this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>end of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an effect and its reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceReport</name>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 from %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name cached and connection open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, and noticed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, not noticed yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tracer</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that %1 could ask is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them answered, but %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands by (priority %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands by (active-passive).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the weight 0, so it gets nothing as long as another one is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is spared, because it has the writes to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leads to several front ends, which are used in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers static files itself; this request needs what is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any copy of the data can answer a read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary is down and %1 has been promoted: it takes the writes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes go to the primary; a replica only follows it and would refuse them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chooses %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds nobody to send the request to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health checks have taken out everything behind %1 (%2), so it does not even try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A static file: a web server can answer it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that is made from data: it needs the application and what it reads from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change that must be stored: it has to reach a store that accepts writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is cached and the connection is open from an earlier visit, so the request can go out at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No DNS is drawn, so the address is taken as known; the connection is yet to be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another visitor, for whom nothing is cached either: the name needs an address, and a connection is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is cached: first the name needs an address, then the connection is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One round trip of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks %2 for %3: no such name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the records of %1 is for %2, so it answers NXDOMAIN. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks %2 for the address of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no record of an address, so it is taken to answer with the address of what %2 is connected to. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks %2 for the address of %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of %1 says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) of %2, which has the address %3; the answer contains both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, that of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It may be cached for %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2%3 DNS only answers; %4 then connects to the address itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not exist (NXDOMAIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an address there is nothing to connect to: add a record for %1, or correct the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name could not be looked up (DNS timeout)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resolver answered, after %1 attempts of %2 each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name could not be looked up (DNS refused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every resolver refused to answer, in each of %1 attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees: %2, after %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to open the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the way to the site and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inside the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request took no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time went: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went silent, and the takeover came too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens a TCP connection to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything can be sent, SYN and SYN-ACK take one round trip. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 agree on encryption (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes the encrypted bytes on to the server behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on everything is encrypted up to %1, where TLS ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.3 takes one more round trip of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.2 takes two more round trips of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets no answer at %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held the address and went silent. %2 notices the missing adverts and takes the address over after %3; the first packet (SYN) that is sent again after that arrives, %4 after the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets the connection pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stops the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides once per connection; what follows belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went silent, so %2 has taken the address over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to one part at a time: the first one that works, which is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to one part at a time: the first one, %1, unless it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the request to %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the change to %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks %2 for the data (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes the request on to %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is open, so the request goes out at once. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is taken from a pool, so no handshake is needed. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way there is half of the round trip of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirms the change to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 returns the data to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes back on the connection that the request came on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both run on %1: there is no network in between, so it takes no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1: %2 of network and %3 in what lies between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds the data in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not find the data in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier request has left it there, so the database is not asked. A round trip of %1 and %2 of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for it before, so the database has to be asked. A round trip of %1 and %2 of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the data in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next request will find it there. Nobody waits for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies the change to %2 and waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for %2, which is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not confirm the change, so %1 goes on without it after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronous replication: the change counts only when every replica has it. One round trip of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semi-synchronous replication: the change counts when one replica has received it. One round trip of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies the change to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot copy the change to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asynchronous replication: %1 has answered without waiting, so %2 is a little behind and a read there may still see the old data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down; it will have to catch up when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know where to send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing behind %1 can take this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down and passes nothing on, nor does it say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down together with %2, so nothing passes, and nobody says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets no answer from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rejects: the sender is told at once, after one round trip of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets no answer: %2 drops the packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It drops: the sender is told nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down, but the machine it runs on is up and answers that nobody listens there (RST), after one round trip of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off, so there is only silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off and %2 with it, so there is only silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives up after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer goes back the same way: %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hands on what it was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing to hand on and answers %2 itself, the status that %3 has for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot go on without what it asked for and answers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its service time is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a copy and answers itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It kept the answer of an earlier request, so nothing behind it is asked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stores the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It accepts writes. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks the data up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a copy of the data, which may be a little behind the primary. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads the file and answers itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A static file needs nothing behind %1. Reading it takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is made by code; what it needs from others is asked for next. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is made by code. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works on the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request branches into more than %1 events: the services in this drawing call each other too often. Trace fewer requests, or remove connections between services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram has no part with the id &apos;%1&apos;: name a browser or another client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not send requests: name a browser or another client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not connected to anything that could answer: connect it to a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a URL: write it like http://www.foobar.com/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests cannot be sent: choose from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram has no part with the id &apos;%1&apos; that could fail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk that holds the folder “%1” is read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to write in the folder “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; remove something from it, or save to another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 256 MB; that is no diagram.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>list of names, number of others</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every read and every write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every read and every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every write and every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request for a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from one of the examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a diagram that was open before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the diagram to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the diagram to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an earlier &amp;version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to how the diagram was when it was saved before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a PNG, SVG or PDF of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the selected parts once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect two selected parts, or one with the arrow keys and Enter, or with the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;verse connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the selected connections around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route auto&amp;matically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget how the lines of the selected connections were bent and pinned by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is selected, with everything inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every part and connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a part by its name, kind, id or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool: &amp;select and move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select, move and connect parts with the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool: &amp;connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw connections from part to part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool: &amp;pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the drawing larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the drawing smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the drawing in its true size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to s&amp;election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snap to grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts stay on the grid when they are moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to &amp;other parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that are moved line up with others, with guides; Alt or Ctrl suspends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marks on single points of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rings and badges on single points of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers on the steps of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the hops of the request along its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and hide panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the program, from its next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests jump from step to step instead of travelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search parts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search field of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place all parts anew, from entry to store; pinned parts stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the selected parts and their contents anew; nothing else moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange so that requests run from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From t&amp;op to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange so that requests run from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten rows, columns and gaps that are almost even; nothing else moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranging leaves pinned parts where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align left &amp;edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line the selected parts up at the leftmost edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line the selected parts up in a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line the selected parts up at the rightmost edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align t&amp;op edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line the selected parts up at the uppermost edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line the selected parts up in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line the selected parts up at the lowest edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the gaps between the selected parts equal, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the gaps between the selected parts equal, from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected parts as wide as the widest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same hei&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected parts as high as the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected parts as wide and as high as the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request of the request panel and watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the request travel, or hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tep on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the event before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the st&amp;art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;down or up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selected parts fail, or bring them up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring everything &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part is down any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the drawing without a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shortcuts on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tracepaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Tracepaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a web infrastructure, watch a request run through it, see what breaks it, ship the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Autosave</name>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash; save often until this is solved. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DockTitle</name>
    <message>
        <source>Take out of the window, or put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DrawingPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks on single points of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FileController</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was opened with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier version could not be kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed “%1”; this is the new version. Undo brings back the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed “%1”, and what is in it now cannot be read as a diagram. The drawing stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the version on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the disk cannot be read as a diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with yours it has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FindPart</name>
    <message>
        <source>Find part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, kind, id or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name, kind</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (file deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Tracepaper</source>
        <comment>file name, modified mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No diagram was open before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to select, drag to move; drag from the edge of a part to connect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from the part that asks to the part that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the part belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ProblemsDialog</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what could be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RecoveryDialog</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never saved in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is gone from the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the file in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracepaper ended before this was saved. Restore what you want to go on with; nothing is written to your files until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the saved version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>name, size, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the unsaved work on “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never saved; this is the only copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays as it is. What is discarded stays among its earlier versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ShortcutsDialog</name>
    <message>
        <source>In the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in that direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by one pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next piece of the connection; arrows move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, or accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, or select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan while it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore the grid while it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StartPage</name>
    <message>
        <source>Start with an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drag parts from the left into the drawing and connect them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>Show the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request can be answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 single points of failure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::VersionsDialog</name>
    <message>
        <source>Restore an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no earlier versions yet. Tracepaper keeps one each time the diagram is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the last saved versions of “%1”. Restoring one is a change like any other: Undo takes it back, and the file stays as it is until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as the drawing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the drawing now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::Operation</name>
    <message>
        <source>static file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::Trace</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ArrangeActions</name>
    <message>
        <source>Arrange the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::DiagramView</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a part from the palette, or double-click one there.
File &gt; New from template opens an example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::DownBar</name>
    <message>
        <source>Mark a part down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a part fail, or bring it up again, and see what the request does (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down: bring it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that could fail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::EditorActions</name>
    <message>
        <source>Reverse connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse %1 connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route automatically</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::EventsModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>from and to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::EventsView</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FindingsModel</name>
    <message>
        <source>, </source>
        <comment>between the names of parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FindingsPanel</name>
    <message>
        <source>Bring it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings: nothing to complain about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::NameEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::OperationSummary</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request can be answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works, no single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works, 1 single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works, %1 single points of failure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PalettePanel</name>
    <message>
        <source>Search parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part fits this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PropertyField</name>
    <message>
        <source>Remove the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RecordsEditor</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RequestForm</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that needs data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change that must be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, such as an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit: the name is looked up and connections are opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit: the name is known and the connection is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts have just failed: nobody knows yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health checks, takeovers and promotions have done their work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many requests to send, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request and watch it (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::StepCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <comment>mark, outcome, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3 requests answered</source>
        <comment>mark, count, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from and to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · at %2%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TimeScrubber</name>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TracePanel</name>
    <message>
        <source>Draw something first: drag a browser, a web server and a database into the drawing and connect them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request needs somebody who sends it: add a browser, an app or an API client, and connect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Send request” to watch a request travel through the drawing, with a reason at every step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TransportBar</name>
    <message>
        <source>To the start (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back (,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step on (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
