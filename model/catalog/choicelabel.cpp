#include "model/catalog/hue.h"
#include "model/catalog/propertyschema.h"

#include <QCoreApplication>
#include <QHash>

namespace model {

namespace {

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

QHash<QString, QString> makeLabels()
{
    return {
        {QStringLiteral("round-robin"), Choices::tr("Round robin")},
        {QStringLiteral("weighted-round-robin"), Choices::tr("Weighted round robin")},
        {QStringLiteral("least-connections"), Choices::tr("Least connections")},
        {QStringLiteral("source-hash"), Choices::tr("Source hash")},
        {QStringLiteral("random"), Choices::tr("Random")},
        {QStringLiteral("random-two"), Choices::tr("Best of two random choices")},
        {QStringLiteral("active-active"), Choices::tr("Active-active")},
        {QStringLiteral("active-passive"), Choices::tr("Active-passive")},
        {QStringLiteral("primary-replica"), Choices::tr("Primary and replicas")},
        {QStringLiteral("none"), Choices::tr("None")},
        {QStringLiteral("tcp"), Choices::tr("TCP connect")},
        {QStringLiteral("http"), Choices::tr("HTTP request")},
        {QStringLiteral("terminate"), Choices::tr("Ends here")},
        {QStringLiteral("passthrough"), Choices::tr("Passed through")},
        {QStringLiteral("re-encrypt"), Choices::tr("Ends here, encrypted again")},
        {QStringLiteral("zone"), Choices::tr("Within a zone")},
        {QStringLiteral("multi-zone"), Choices::tr("Across zones")},
        {QStringLiteral("global"), Choices::tr("Worldwide")},
        {QStringLiteral("drop"), Choices::tr("Drop silently")},
        {QStringLiteral("reject"), Choices::tr("Reject")},
        {QStringLiteral("primary"), Choices::tr("Primary")},
        {QStringLiteral("replica"), Choices::tr("Replica")},
        {QStringLiteral("multi-primary"), Choices::tr("Multi-primary")},
        {QStringLiteral("arbiter"), Choices::tr("Arbiter")},
        {QStringLiteral("active"), Choices::tr("Active")},
        {QStringLiteral("standby"), Choices::tr("Standby")},
        {QStringLiteral("manual"), Choices::tr("Manual")},
        {QStringLiteral("automatic"), Choices::tr("Automatic")},
        {QStringLiteral("async"), Choices::tr("Asynchronous")},
        {QStringLiteral("semi-sync"), Choices::tr("Semi-synchronous")},
        {QStringLiteral("sync"), Choices::tr("Synchronous")},
        {QStringLiteral("read"), Choices::tr("Reads")},
        {QStringLiteral("write"), Choices::tr("Writes")},
        {QStringLiteral("static"), Choices::tr("Static files")},
        {QStringLiteral("read-write"), Choices::tr("Reads, writes")},
        {QStringLiteral("required"), Choices::tr("Required")},
        {QStringLiteral("optional"), Choices::tr("Optional")},
        {QStringLiteral("small"), Choices::tr("Small")},
        {QStringLiteral("normal"), Choices::tr("Normal")},
        {QStringLiteral("large"), Choices::tr("Large")},
        {QStringLiteral("heading"), Choices::tr("Heading")},
        {QStringLiteral("left"), Choices::tr("Left")},
        {QStringLiteral("center"), Choices::tr("Centred")},
        {QStringLiteral("right"), Choices::tr("Right")},
        {QStringLiteral("auto"), Choices::tr("From the product")},
        {QStringLiteral("nginx"), QStringLiteral("nginx")},
        {QStringLiteral("haproxy"), QStringLiteral("HAProxy")},
        {QStringLiteral("aws-alb"), QStringLiteral("AWS ALB")},
    };
}

} // namespace

QString choiceLabel(const QString &choice)
{
    static const QHash<QString, QString> labels = makeLabels();
    return hueIds().contains(choice) ? hueName(choice) : labels.value(choice, choice);
}

} // namespace model
