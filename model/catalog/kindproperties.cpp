#include "model/catalog/kindproperties.h"

#include "model/catalog/hue.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace model::kindproperties {

namespace {

struct KindProperties {
    Q_DECLARE_TR_FUNCTIONS(KindProperties)
};

using T = PropertyType;

PropertySchema property(const char *key, const QString &label, PropertyType type, const QString &help,
                        const QJsonValue &fallback = QJsonValue(QJsonValue::Undefined))
{
    PropertySchema schema;
    schema.key = QString::fromLatin1(key);
    schema.label = label;
    schema.type = type;
    schema.defaultValue = fallback;
    schema.help = help;
    return schema;
}

PropertySchema number(PropertySchema schema, double minimum, double maximum, const char *unit = "")
{
    schema.minimum = minimum;
    schema.maximum = maximum;
    schema.unit = QString::fromLatin1(unit);
    return schema;
}

PropertySchema choice(PropertySchema schema, const QStringList &choices)
{
    schema.choices = choices;
    return schema;
}

QStringList texts(std::initializer_list<const char *> values)
{
    QStringList list;
    for (const char *value : values)
        list.append(QString::fromLatin1(value));
    return list;
}

constexpr double day = 86400000;

} // namespace

PropertySchemas joined(std::initializer_list<PropertySchemas> groups)
{
    PropertySchemas all;
    for (const PropertySchemas &group : groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

PropertySchemas identity()
{
    return {property("product", KindProperties::tr("Product"), T::Text, KindProperties::tr("What it really is: Nginx, HAProxy, MySQL 8 ...")),
            property("address", KindProperties::tr("Address"), T::Text, KindProperties::tr("The IP address it is reached at; else the address of the host around it."))};
}

PropertySchemas listener()
{
    return {number(property("port", KindProperties::tr("Port"), T::Integer, KindProperties::tr("The port it listens on; the usual one unless given.")), 1, 65535),
            property("public", KindProperties::tr("Public"), T::Boolean, KindProperties::tr("Reachable from the Internet."), false)};
}

PropertySchemas service()
{
    return {property("service", KindProperties::tr("Service"), T::Text, KindProperties::tr("Parts with the same service name can stand in for each other; parts with different names are all needed.")),
            choice(property("serves", KindProperties::tr("Answers by itself"), T::TextList, KindProperties::tr("Operations it can answer without anything behind it.")), texts({"static", "read", "write"}))};
}

PropertySchemas requirements()
{
    return {property("needs", KindProperties::tr("Needs"), T::Counts, KindProperties::tr("How many of a group of alternatives are needed, by the group's label; one unless given."))};
}

PropertySchemas redundancy()
{
    return {number(property("instances", KindProperties::tr("Instances"), T::Integer, KindProperties::tr("Copies behind this one icon, each on a machine of its own."), 1), 1, 100000),
            choice(property("managed", KindProperties::tr("Managed"), T::Choice, KindProperties::tr("Redundancy that a provider builds in: the icon stands for several machines.")), texts({"none", "zone", "multi-zone", "global"}))};
}

PropertySchemas reliability()
{
    return {number(property("availability", KindProperties::tr("Availability"), T::Number, KindProperties::tr("Share of the time it is up, from 0 to 1.")), 0, 1),
            number(property("mtbfHours", KindProperties::tr("Mean time between failures"), T::Number, KindProperties::tr("Mean time it is up before it fails.")), 0, 1e9, "h"),
            number(property("mttrHours", KindProperties::tr("Mean time to repair"), T::Number, KindProperties::tr("Mean time until it is up again.")), 0, 1e9, "h")};
}

PropertySchemas timing(double serviceTimeMs)
{
    return {number(property("serviceTimeMs", KindProperties::tr("Service time"), T::Number, KindProperties::tr("Time it works on one request."), serviceTimeMs), 0, day, "ms"),
            number(property("concurrency", KindProperties::tr("Concurrency"), T::Integer, KindProperties::tr("Requests it works on at the same time.")), 1, 1e6),
            number(property("queueLimit", KindProperties::tr("Queue limit"), T::Integer, KindProperties::tr("Requests that may wait; more are turned away.")), 0, 1e9)};
}

PropertySchemas entry()
{
    return {property("url", KindProperties::tr("URL"), T::Text, KindProperties::tr("What the user asks for."), QStringLiteral("http://www.foobar.com/")),
            property("address", KindProperties::tr("Address"), T::Text, KindProperties::tr("The IP address requests come from."), QStringLiteral("198.51.100.23"))};
}

PropertySchemas resolver()
{
    return {property("records", KindProperties::tr("Records"), T::Records, KindProperties::tr("A: a name leads to an address. CNAME: a name is another name. Without records, names lead to whatever the client is connected to."))};
}

PropertySchemas filter()
{
    return {property("allow", KindProperties::tr("Allowed ports"), T::PortList, KindProperties::tr("Ports that pass, such as 443/tcp; everything passes unless given.")),
            choice(property("onBlock", KindProperties::tr("Blocked traffic"), T::Choice, KindProperties::tr("Drop: silence until the client gives up. Reject: refused at once."), QStringLiteral("drop")), texts({"drop", "reject"}))};
}

PropertySchemas passing(double delayMs)
{
    return {number(property("delayMs", KindProperties::tr("Delay"), T::Number, KindProperties::tr("Added to every round trip that passes."), delayMs), 0, day, "ms")};
}

PropertySchemas proxy()
{
    return {choice(property("tls", KindProperties::tr("TLS"), T::Choice, KindProperties::tr("Where encryption ends."), QStringLiteral("terminate")), texts({"terminate", "passthrough", "re-encrypt"})),
            choice(property("flavour", KindProperties::tr("Error codes like"), T::Choice, KindProperties::tr("Which program's status codes it answers with when nothing behind it does."), QStringLiteral("auto")), texts({"auto", "nginx", "haproxy", "aws-alb"})),
            number(property("connectTimeoutMs", KindProperties::tr("Connect timeout"), T::Number, KindProperties::tr("How long it tries to reach the next part."), 5000), 1, day, "ms"),
            number(property("readTimeoutMs", KindProperties::tr("Answer timeout"), T::Number, KindProperties::tr("How long it waits for an answer."), 30000), 1, day, "ms")};
}

PropertySchemas balancer()
{
    return {choice(property("algorithm", KindProperties::tr("Algorithm"), T::Choice, KindProperties::tr("How it chooses the server for a request."), QStringLiteral("round-robin")), texts({"round-robin", "weighted-round-robin", "least-connections", "source-hash", "random", "random-two"})),
            choice(property("mode", KindProperties::tr("Mode"), T::Choice, KindProperties::tr("Active-active: all servers work. Active-passive: one works, the others wait until it fails."), QStringLiteral("active-active")), texts({"active-active", "active-passive"})),
            choice(property("healthCheck", KindProperties::tr("Health check"), T::Choice, KindProperties::tr("How it notices that a server is down.")), texts({"none", "tcp", "http"})),
            number(property("checkInterval", KindProperties::tr("Check interval"), T::Number, KindProperties::tr("Time between two health checks."), 2), 0.1, 3600, "s"),
            number(property("fall", KindProperties::tr("Failed checks"), T::Integer, KindProperties::tr("Checks that must fail before a server is taken out."), 3), 1, 100),
            number(property("rise", KindProperties::tr("Good checks"), T::Integer, KindProperties::tr("Checks that must succeed before it is taken back."), 2), 1, 100)};
}

PropertySchemas store()
{
    return {number(property("writeServiceTimeMs", KindProperties::tr("Write time"), T::Number, KindProperties::tr("Time it takes to store a change."), 4), 0, day, "ms")};
}

PropertySchemas replica()
{
    return {choice(property("role", KindProperties::tr("Role"), T::Choice, KindProperties::tr("Primary: takes writes. Replica: a copy for reads. Multi-primary: all take writes. Arbiter: votes, holds no data. Active and standby: in a cluster that works that way."), QStringLiteral("primary")), texts({"primary", "replica", "multi-primary", "arbiter", "active", "standby"})),
            choice(property("failover", KindProperties::tr("Failover"), T::Choice, KindProperties::tr("What happens when the primary fails. Manual counts as none until somebody acts."), QStringLiteral("none")), texts({"none", "manual", "automatic"}))};
}

PropertySchemas standbyRole()
{
    return {choice(property("role", KindProperties::tr("Role in its cluster"), T::Choice, KindProperties::tr("Which member works and which one waits, or which one takes the writes.")), texts({"active", "standby", "primary", "replica"}))};
}

PropertySchemas cluster()
{
    return {choice(property("mode", KindProperties::tr("Mode"), T::Choice, KindProperties::tr("How the members share the work."), QStringLiteral("active-active")), texts({"primary-replica", "active-passive", "active-active"})),
            choice(property("failover", KindProperties::tr("Failover"), T::Choice, KindProperties::tr("Whether another member takes over by itself. Manual counts as none until somebody acts."), QStringLiteral("none")), texts({"none", "manual", "automatic"})),
            number(property("failoverTimeS", KindProperties::tr("Failover time"), T::Number, KindProperties::tr("How long the takeover lasts."), 30), 0, 86400, "s"),
            property("failoverNeeds", KindProperties::tr("Failover needs"), T::QuorumList, KindProperties::tr("What must be up to decide a takeover: k of the parts named.")),
            property("members", KindProperties::tr("Further members"), T::TextList, KindProperties::tr("Ids of members drawn elsewhere; everything drawn inside is a member."))};
}

PropertySchemas certificate()
{
    return {property("domain", KindProperties::tr("Domain"), T::Text, KindProperties::tr("The name the certificate is for."))};
}

PropertySchemas note()
{
    return {property("text", KindProperties::tr("Text"), T::LongText, KindProperties::tr("What the note says. Two stars around words make them **bold**; lines that begin with a dash are a list."))};
}

PropertySchemas caption()
{
    return {property("text", KindProperties::tr("Text"), T::LongText, KindProperties::tr("What it says.")),
            choice(property("size", KindProperties::tr("Size"), T::Choice, KindProperties::tr("How large the letters are."), QStringLiteral("normal")), texts({"small", "normal", "large", "heading"})),
            choice(property("align", KindProperties::tr("Alignment"), T::Choice, KindProperties::tr("Where the lines begin."), QStringLiteral("left")), texts({"left", "center", "right"}))};
}

PropertySchemas appearance()
{
    return {choice(property("color", KindProperties::tr("Color"), T::Color, KindProperties::tr("Sets it apart from others in the drawing; it means nothing else. Each theme has its own shade.")), hueIds())};
}

PropertySchemas image()
{
    return {property("source", KindProperties::tr("Image file"), T::ImageSource, KindProperties::tr("A PNG, JPEG or SVG file in the folder of the drawing or below it, or an image that the drawing itself holds."))};
}

PropertySchemas ownIcon()
{
    return {property("icon", KindProperties::tr("Icon"), T::IconName, KindProperties::tr("An SVG file from a folder of icons instead of the icon of the kind, such as aws/ec2, or one that the drawing itself holds."))};
}

PropertySchemas placing()
{
    return {property("pinned", KindProperties::tr("Pinned"), T::Boolean, KindProperties::tr("Stays where it is when the diagram is arranged."), false)};
}

} // namespace model::kindproperties
