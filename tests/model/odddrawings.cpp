#include "tests/model/odddrawings.h"

namespace tests {

namespace {

constexpr const char *never = "-";

std::vector<OddDrawing> shapes()
{
    return {
        {"arrows to themselves", "user -> web -> app -> db; web -> web; app -> app; db -replication-> db", {"app db web", "app db web", "web"}},
        {"applications in a circle", "user -> web -> app1 -> app2 -> db; app2 -> app1 -> db", {never, never, "web"}},
        {"two entries", "user -> web -> app -> db; phone -> app", {"app db web", "app db web", "app web"}},
        {"no entry", "web -> db", {never, never, never}},
        {"entry without arrow", "user; web", {never, never, never}},
        {"drawn backwards", "db -> web -> user", {never, never, never}},
        {"two front ends", "user -> {web1 web2}", {never, never, ""}},
        {"balancers behind a balancer", "user -> lb1 -> {lb2 lb3} -> {web1 web2}", {never, never, "lb1"}},
        {"balancers that know each other", "user -> lb1 -> lb2 -> lb1; {lb1 lb2} -> web", {never, never, "lb1 web"}},
        {"a long row of proxies", "user -> proxy1 -> proxy2 -> proxy3 -> proxy4 -> web", {never, never, "proxy1 proxy2 proxy3 proxy4 web"}},
        {"the same two parts twice", "user -https-> web; user -http-> web", {never, never, "web"}},
        {"router and switch", "user -tcp-> router -tcp-> switch -> {web1 web2}", {never, never, "router switch"}},
        {"notes and images are no parts", "user -> web; note -> web -> image -> web", {never, never, "web"}},
        {"agents are never on the way", "user -> agent -> web", {never, never, never}},
        {"monitoring and backup are aside", "user -> app -> db -backup-> backup -> db; mon -monitoring-> {app db}", {"app db", "app db", "app"}},
        {"gateway to unlike parts", "user -> gw -> {app ext}; app -> db", {"gw", "gw", "gw"}},
    };
}

std::vector<OddDrawing> namesAndFilters()
{
    return {
        {"DNS as a stop", "user -dns-> dns(records=[www.foobar.com=8.8.8.8]) -http-> web(address=8.8.8.8)", {never, never, "web"}},
        {"own DNS as a stop", "user -dns-> dns(managed=none) -http-> web", {never, never, "dns web"}},
        {"DNS on a host of its own", "h[dns]; user -> {dns web}", {never, never, "dns h web"}},
        {"two DNS servers", "user -> {dns1(managed=none) dns2(managed=none) web}", {never, never, "web"}},
        {"aliases in a circle", "user -> {dns(records=[www.foobar.com=a.foobar.com a.foobar.com=www.foobar.com]) web(address=8.8.8.8)}", {never, never, never}},
        {"alias of an alias", "user -> {dns(records=[www.foobar.com=a.foobar.com a.foobar.com=b.foobar.com b.foobar.com=8.8.8.8]) web(address=8.8.8.8)}", {never, never, "web"}},
        {"name of somebody else", "user -> {dns(records=[www.foobar.com=9.9.9.9]) web(address=8.8.8.8)}", {never, never, never}},
        {"name leads to one of two", "user -> {dns(records=[www.foobar.com=8.8.8.8]) web1(address=8.8.8.8) web2(address=8.8.4.4)}", {never, never, "web1"}},
        {"name leads to both", "user -> {dns(records=[www.foobar.com=8.8.8.8 www.foobar.com=8.8.4.4]) web1(address=8.8.8.8) web2(address=8.8.4.4)}", {never, never, ""}},
        {"firewalls in a row", "user -> fw1 -> fw2 -> web", {never, never, "fw1 fw2 web"}},
        {"the second of two firewalls blocks", "user -> fw1 -> fw2(allow=[443]) -> web", {never, never, never}},
        {"one of two firewalls side by side blocks", "user -> {fw1 fw2(allow=[443/tcp])} -> web", {never, never, "fw1 web"}},
        {"firewall asked for the port behind it", "user -tcp-> fw(allow=[443]) -http-> web", {never, never, never}},
        {"rule of another transport", "user -> fw(allow=[80/udp]) -> web", {never, never, never}},
        {"range of ports", "user -> fw(allow=[1-100]) -> web", {never, never, "fw web"}},
        {"badge that blocks", "h[fw(allow=[443]) web]; user -> web", {never, never, never}},
        {"badge that allows", "h[fw(allow=[80]) web]; user -> web", {never, never, "h web"}},
        {"virtual IP with nobody behind it", "user -> vip", {never, never, never}},
        {"virtual IP before a firewall that blocks", "user -> vip -> fw(allow=[22]) -> {web1 web2}", {never, never, never}},
        {"virtual IP before two databases", "user -> app -mysql-> vip -mysql-> {db1(role=primary) db2(role=replica)}; db1 -replication-> db2", {"app", "app db1", "app"}},
    };
}

std::vector<OddDrawing> containers()
{
    return {
        {"arrow to a host", "user -http-> h[web app db]; web -> app -> db", {"app db h web", "app db h web", "h web"}},
        {"arrow to the host of the database", "user -> app -mysql-> h[db]", {"app db h", "app db h", "app"}},
        {"nothing listens in the host", "user -http-> h[db]", {never, never, never}},
        {"host in a host in a zone", "z[h1[h2[web]]]; user -> web", {never, never, "h1 h2 web z"}},
        {"a zone takes both", "z[h1[web1] h2[web2]]; user -> lb -> {web1 web2}", {never, never, "lb z"}},
        {"group and network do not fail", "group[net[web]]; user -> web", {never, never, "web"}},
        {"several instances", "user -> web(instances=3) -> app(instances=2) -> db", {"db", "db", ""}},
        {"redundant inside its zone", "z[db(managed=zone)]; user -> app -> db", {"app z", "app z", "app"}},
        {"redundant beyond its zone", "z[db(managed=multi-zone)]; user -> app -> db", {"app", "app", "app"}},
        {"empty cluster", "cluster; user -> app -mysql-> cluster", {never, never, "app"}},
        {"cluster that names itself and nobody", "cluster(members=[cluster nobody db]); user -> app -mysql-> cluster; db", {"app db", "app db", "app"}},
        {"cluster over two hosts", "h1[db1(role=primary)]; h2[db2(role=replica)]; cluster(mode=primary-replica, failover=automatic, members=[db1 db2]); user -> app -mysql-> cluster", {"app", "app", "app"}},
        {"failover by hand", "h1[db1(role=primary)]; h2[db2(role=replica)]; cluster(mode=primary-replica, failover=manual, members=[db1 db2]); user -> app -mysql-> cluster", {"app", "app db1 h1", "app"}},
        {"who decides falls with the primary", "h1[db1(role=primary) worker1 worker2]; h2[db2(role=replica)]; h3[worker3]; cluster(mode=primary-replica, failover=automatic, members=[db1 db2], failoverNeeds=2:worker1 worker2 worker3); user -> app -mysql-> cluster", {"app", "app h1", "app"}},
        {"standby balancer", "cluster(mode=active-passive, failover=automatic)[lb1(role=active) lb2(role=standby)]; user -http-> cluster; {lb1 lb2} -> {web1 web2}", {never, never, ""}},
        {"standby balancer by hand", "cluster(mode=active-passive, failover=manual)[lb1(role=active) lb2(role=standby)]; user -http-> cluster; {lb1 lb2} -> {web1 web2}", {never, never, "lb1"}},
    };
}

std::vector<OddDrawing> dataAndHelpers()
{
    return {
        {"replicas only", "user -> app -> {db1(role=replica) db2(role=replica)}", {"app", never, "app"}},
        {"arrow for reads only", "user -> app -mysql use=read-> db", {"app db", never, "app"}},
        {"only the replica is reached", "user -> app -> db2(role=replica); db1(role=primary) -replication-> db2", {"app db2", never, "app"}},
        {"only the primary is reached, failover", "user -> app -> db1(failover=automatic); db1 -replication-> db2(role=replica)", {"app", "app", "app"}},
        {"roles follow from replication", "user -> app -> {db1 db2}; db1 -replication-> db2", {"app", "app db1", "app"}},
        {"databases that do not know each other", "user -> app -> {db1 db2}", {"app", "app", "app"}},
        {"two systems of databases", "user -> app -mysql-> db1; app -postgresql-> db2", {"app db1 db2", "app db1 db2", "app"}},
        {"arrow to an arbiter", "user -> app -> {db1(role=primary, failover=automatic) db2(role=replica) db3(role=arbiter)}; db1 -replication-> db2; db1 -heartbeat-> db3", {"app", "app", "app"}},
        {"nothing but an arbiter", "user -> app -> db(role=arbiter)", {never, never, "app"}},
        {"cache in front of the database", "user -> app -> cache -mysql-> db", {"app cache db", "app cache db", "app"}},
        {"cache beside the database", "user -> app -> {cache db}", {"app db", "app db", "app"}},
        {"cache that is required", "user -> app -redis requirement=required-> cache; app -> db", {"app cache db", "app cache db", "app"}},
        {"database that is optional", "user -> app -mysql requirement=optional-> db", {never, never, "app"}},
        {"CDN and origin side by side", "user -> cdn -> web; user -> web", {never, never, "web"}},
        {"own CDN", "user -https-> cdn(managed=none) -http-> web", {never, never, "cdn web"}},
        {"external service", "user -> app -> {db ext}", {"app db ext", "app db ext", "app"}},
        {"external service that is optional", "user -> app -> db; app -https requirement=optional-> ext", {"app db", "app db", "app"}},
        {"queue for writes", "user -> app -amqp-> queue -amqp-> worker -> db", {never, "app queue", "app"}},
        {"two of three", "user -> lb(needs=pool:2) -alternatives=pool-> {web1 web2 web3}", {never, never, "lb"}},
        {"two of two", "user -> lb(needs=pool:2) -alternatives=pool-> {web1 web2}", {never, never, "lb web1 web2"}},
        {"three of two", "user -> lb(needs=pool:3) -alternatives=pool-> {web1 web2}", {never, never, never}},
        {"a database or a search", "user -> app -mysql alternatives=store-> db; app -http alternatives=store-> search", {"app", "app", "app"}},
        {"pools by operation", "user -> lb -http operations=read,static-> app1; lb -http operations=write-> app2; {app1 app2} -> db", {"app1 db lb", "app2 db lb", "app1 lb"}},
        {"weight 0", "user -> lb(algorithm=weighted-round-robin) -http weight=0-> web1; lb -http weight=1-> web2", {never, never, "lb"}},
        {"only weights of 0", "user -> lb(algorithm=least-connections) -http weight=0-> {web1 web2}", {never, never, "lb"}},
        {"priorities", "user -> lb -http priority=1-> web1; lb -http priority=5-> web2", {never, never, "lb"}},
    };
}

} // namespace

const std::vector<OddDrawing> &oddDrawings()
{
    static const std::vector<OddDrawing> all = [] {
        std::vector<OddDrawing> drawings;
        for (const std::vector<OddDrawing> &part : {shapes(), namesAndFilters(), containers(), dataAndHelpers()})
            drawings.insert(drawings.end(), part.begin(), part.end());
        return drawings;
    }();
    return all;
}

} // namespace tests
