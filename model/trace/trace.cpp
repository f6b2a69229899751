#include "model/trace/trace.h"

#include <QCoreApplication>

namespace model {

namespace {

struct EventTypeText {
    EventType type;
    const char *id;
    const char *name;
};

constexpr EventTypeText eventTypes[] = {
    {EventType::Start, "start", QT_TRANSLATE_NOOP("model::Trace", "Start")},
    {EventType::Dns, "dns", QT_TRANSLATE_NOOP("model::Trace", "DNS")},
    {EventType::Tcp, "tcp", QT_TRANSLATE_NOOP("model::Trace", "TCP")},
    {EventType::Tls, "tls", QT_TRANSLATE_NOOP("model::Trace", "TLS")},
    {EventType::Send, "send", QT_TRANSLATE_NOOP("model::Trace", "Request")},
    {EventType::Filter, "filter", QT_TRANSLATE_NOOP("model::Trace", "Filter")},
    {EventType::Choose, "choose", QT_TRANSLATE_NOOP("model::Trace", "Choice")},
    {EventType::Process, "process", QT_TRANSLATE_NOOP("model::Trace", "Work")},
    {EventType::Cache, "cache", QT_TRANSLATE_NOOP("model::Trace", "Cache")},
    {EventType::Reply, "reply", QT_TRANSLATE_NOOP("model::Trace", "Answer")},
    {EventType::Fail, "fail", QT_TRANSLATE_NOOP("model::Trace", "Failure")},
    {EventType::Replicate, "replicate", QT_TRANSLATE_NOOP("model::Trace", "Replication")},
    {EventType::Done, "done", QT_TRANSLATE_NOOP("model::Trace", "Done")},
};

const EventTypeText &textsOf(EventType type)
{
    const EventTypeText &texts = eventTypes[static_cast<std::size_t>(type)];
    Q_ASSERT(texts.type == type);
    return texts;
}

} // namespace

QString eventTypeId(EventType type)
{
    return QString::fromLatin1(textsOf(type).id);
}

QString eventTypeName(EventType type)
{
    return QCoreApplication::translate("model::Trace", textsOf(type).name);
}

} // namespace model
