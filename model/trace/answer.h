#pragma once

#include <QString>

namespace model {

/// What comes back when a part is asked.
struct Answer {
    enum class Failure {
        None,          ///< it answered, with a status
        Refused,       ///< nobody listens
        TimedOut,      ///< silence
        NobodyHealthy, ///< not even tried: health checks have taken everything out
        NoWay          ///< nothing suitable is drawn
    };
    Failure failure = Failure::None;
    int status = 200; ///< as HTTP has them; meaningful when something answered
    QString cause;    ///< translated sentence: why the part that was asked does not answer well
    QString origin{}; ///< translated sentences: what went wrong in the first place, and who made an error of it

    bool isOk() const { return failure == Failure::None && status < 400; }
};

/// "502 Bad Gateway".
QString statusText(int status);

/// The program whose status codes a proxy answers with.
enum class Flavour { Nginx, HaProxy, AwsAlb };
class World;
Flavour flavourOf(const World &world, int component);
QString flavourName(Flavour flavour);

/// The status a proxy makes of a failure behind it. Nginx and HAProxy documentation; AWS Application Load Balancer guide.
int proxyStatus(Flavour flavour, Answer::Failure failure);

/// "0.5 ms", "5 s", "127 s".
QString durationText(double ms);

} // namespace model
