#include "model/catalog/kindsynonyms.h"

#include "model/catalog/componentcatalog.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <utility>

namespace model {

namespace {

constexpr qsizetype longestWord = 40; ///< what is longer is no slip

struct Words {
    const char *kind;
    const char *words; ///< separated by blanks
};

std::vector<KindSynonym> makeSynonyms()
{
    const std::vector<Words> table = {
        {"browser", "user client web-browser visitor customer desktop"},
        {"mobile-app", "mobile phone smartphone mobile-client android ios"},
        {"api-client", "script partner device"},
        {"dns", "name-server nameserver domain domain-name-system resolver"},
        {"cdn", "content-delivery-network edge edge-cache"},
        {"waf", "web-application-firewall"},
        {"virtual-ip", "vip floating-ip virtual-address elastic-ip"},
        {"gateway", "api-gateway nat nat-gateway"},
        {"load-balancer", "lb balancer elb alb nlb haproxy"},
        {"reverse-proxy", "proxy ingress"},
        {"web-server", "web http-server nginx apache frontend static-server"},
        {"app-server", "app application application-server backend api service microservice php-fpm tomcat"},
        {"codebase", "code files application-files source-code repository"},
        {"worker", "job background-job background-worker consumer cron batch"},
        {"cache", "redis memcached cache-server"},
        {"queue", "message-queue broker message-broker rabbitmq kafka topic"},
        {"database", "db database-server mysql mariadb postgres postgresql mongodb sql rdbms data-store"},
        {"object-storage", "bucket s3 blob-storage storage object-store file-storage"},
        {"search", "search-engine search-server elasticsearch opensearch"},
        {"external-service", "external external-api third-party saas remote-service"},
        {"monitoring", "monitor monitoring-server monitoring-service observability prometheus metrics"},
        {"monitoring-agent", "agent monitoring-client exporter collector"},
        {"certificate", "ssl tls ssl-certificate tls-certificate cert"},
        {"backup", "snapshot backups backup-server"},
        {"host", "server machine computer vm virtual-machine instance node ec2 droplet physical-server"},
        {"zone", "availability-zone az data-center data-centre datacenter rack"},
        {"region", "location cloud"},
        {"network", "subnet vpc vlan lan private-network vnet"},
        {"cluster", "replica-set database-cluster pool"},
        {"group", "frame box folder"},
        {"note", "comment annotation remark sticky-note"},
        {"text", "caption label heading title"},
        {"image", "picture logo photo"},
    };
    std::vector<KindSynonym> synonyms;
    for (const Words &each : table) {
        for (const QString &word : QString::fromLatin1(each.words).split(u' '))
            synonyms.push_back({word, QString::fromLatin1(each.kind)});
    }
    return synonyms;
}

/// Without what differs between web-server, Web server, web_server and webServer.
QString bare(const QString &word)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            letters.append(c.toLower());
    }
    return letters;
}

/// How many letters are wrong, missing, too many, or exchanged with the next one.
int distance(const QString &a, const QString &b)
{
    std::vector<int> beforeLast;
    std::vector<int> last(std::size_t(b.size() + 1));
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::vector<int> row{int(i) + 1};
        for (qsizetype j = 0; j < b.size(); ++j) {
            const std::size_t at = std::size_t(j);
            int least = std::min({row[at] + 1, last[at + 1] + 1, last[at] + (a[i] == b[j] ? 0 : 1)});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                least = std::min(least, beforeLast[at - 1] + 1);
            row.push_back(least);
        }
        beforeLast = std::exchange(last, std::move(row));
    }
    return last.back();
}

/// In a short word, one slip makes another word.
int mostSlips(qsizetype length)
{
    return length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3;
}

} // namespace

const std::vector<KindSynonym> &kindSynonyms()
{
    static const std::vector<KindSynonym> synonyms = makeSynonyms();
    return synonyms;
}

std::optional<QString> likelyMeantKind(const QString &word)
{
    const QString written = bare(word);
    if (written.isEmpty() || word.size() > longestWord)
        return std::nullopt;
    std::vector<KindSynonym> candidates;
    for (const ComponentKind &kind : componentKinds()) {
        candidates.push_back({kind.id, kind.id});
        candidates.push_back({kind.name, kind.id});
    }
    candidates.insert(candidates.end(), kindSynonyms().begin(), kindSynonyms().end());
    std::optional<QString> best;
    int fewest = mostSlips(written.size()) + 1;
    for (const KindSynonym &candidate : candidates) {
        const int slips = distance(written, bare(candidate.word));
        if (slips < fewest) {
            fewest = slips;
            best = candidate.kind;
        }
    }
    return best;
}

} // namespace model
