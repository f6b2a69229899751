#include "model/trace/answer.h"

#include "model/trace/world.h"

#include <QCoreApplication>
#include <QLocale>

#include <iterator>

namespace model {

namespace {

constexpr double secondsFrom = 1000;

} // namespace

QString statusText(int status)
{
    // The reason phrases of RFC 9110; they are part of the protocol and not translated.
    static constexpr std::pair<int, const char *> phrases[] = {
        {200, "OK"},           {404, "Not Found"},           {405, "Method Not Allowed"}, {500, "Internal Server Error"},
        {502, "Bad Gateway"},  {503, "Service Unavailable"}, {504, "Gateway Timeout"},
    };
    for (const auto &[code, phrase] : phrases) {
        if (code == status)
            return QString::number(code) + u' ' + QString::fromLatin1(phrase);
    }
    return QString::number(status);
}

Flavour flavourOf(const World &world, int component)
{
    const Component &part = world.component(component);
    const QString given = part.text(QStringLiteral("flavour"));
    if (given == QStringLiteral("haproxy"))
        return Flavour::HaProxy;
    if (given == QStringLiteral("aws-alb"))
        return Flavour::AwsAlb;
    if (given == QStringLiteral("nginx"))
        return Flavour::Nginx;
    const QString product = part.text(QStringLiteral("product")) + u' ' + part.displayName();
    return product.contains(QStringLiteral("haproxy"), Qt::CaseInsensitive) ? Flavour::HaProxy : Flavour::Nginx;
}

QString flavourName(Flavour flavour)
{
    switch (flavour) {
    case Flavour::Nginx:
        return QStringLiteral("nginx");
    case Flavour::HaProxy:
        return QStringLiteral("HAProxy");
    case Flavour::AwsAlb:
        return QStringLiteral("AWS ALB");
    }
    Q_UNREACHABLE();
}

int proxyStatus(Flavour flavour, Answer::Failure failure)
{
    const bool timedOut = failure == Answer::Failure::TimedOut;
    switch (flavour) {
    case Flavour::HaProxy:
        return 503; // no server was available, whatever kept it from being so
    case Flavour::AwsAlb:
        return timedOut ? 504 : failure == Answer::Failure::NoWay ? 503 : 502;
    case Flavour::Nginx:
        return timedOut ? 504 : 502;
    }
    Q_UNREACHABLE();
}

QString durationText(double ms)
{
    if (ms < secondsFrom)
        return QCoreApplication::translate("Tracer", "%1 ms").arg(QLocale().toString(ms, 'g', 6));
    return QCoreApplication::translate("Tracer", "%1 s").arg(QLocale().toString(ms / secondsFrom, 'g', 8));
}

} // namespace model
