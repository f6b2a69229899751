#include "views/session/tracechange.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace views {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TraceChange)
};

QString nameOf(const model::Diagram &diagram, const model::ComponentId &id)
{
    const model::Component *part = diagram.component(id);
    return part ? part->displayName() : id.toString();
}

QString namesOf(const model::Diagram &diagram, const QSet<model::ComponentId> &ids)
{
    QStringList names;
    for (const model::ComponentId &id : ids)
        names.append(nameOf(diagram, id));
    names.sort();
    return QLocale().createSeparatedList(names);
}

QString causeText(const TraceCause &cause, const model::Diagram &diagram)
{
    if (!cause.wentDown.isEmpty()) {
        const QString text = cause.wentDown.size() == 1 ? Texts::tr("%1 is down") : Texts::tr("%1 are down", "several parts");
        return text.arg(namesOf(diagram, cause.wentDown));
    }
    if (!cause.cameUp.isEmpty()) {
        const QString text = cause.cameUp.size() == 1 ? Texts::tr("%1 is up again") : Texts::tr("%1 are up again", "several parts");
        return text.arg(namesOf(diagram, cause.cameUp));
    }
    return {};
}

int failedCount(const model::Trace &trace)
{
    return int(std::count_if(trace.outcomes.begin(), trace.outcomes.end(),
                             [](const model::Outcome &outcome) { return !outcome.ok; }));
}

QString outcomeChange(const model::Trace &before, const model::Trace &after)
{
    if (before.outcomes.size() != after.outcomes.size())
        return {};
    const int failedBefore = failedCount(before);
    const int failedAfter = failedCount(after);
    const int count = int(after.outcomes.size());
    if (count > 1 && failedBefore != failedAfter) {
        return Texts::tr("%1 of %2 requests fail now, it was %3 before").arg(failedAfter).arg(count).arg(failedBefore);
    }
    for (std::size_t i = 0; i < after.outcomes.size(); ++i) {
        if (before.outcomes[i].text != after.outcomes[i].text)
            return Texts::tr("%1 became %2").arg(before.outcomes[i].text, after.outcomes[i].text);
    }
    return {};
}

QString pathChange(const std::vector<model::ComponentId> &before, const std::vector<model::ComponentId> &after,
                   const model::Diagram &diagram)
{
    const auto [was, is] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    if (is != after.end())
        return Texts::tr("The request now goes to %1").arg(nameOf(diagram, *is));
    if (was != before.end())
        return Texts::tr("The request no longer reaches %1").arg(nameOf(diagram, *was));
    return {};
}

QString pathChange(const model::Trace &before, const model::Trace &after, const model::Diagram &diagram)
{
    const std::size_t count = std::min(before.outcomes.size(), after.outcomes.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (const QString text = pathChange(before.outcomes[i].path, after.outcomes[i].path, diagram); !text.isEmpty())
            return text;
    }
    return {};
}

QString durationChange(const model::Trace &before, const model::Trace &after)
{
    if (before.outcomes.empty() || after.outcomes.empty())
        return {};
    const double was = before.outcomes.front().durationMs;
    const double is = after.outcomes.front().durationMs;
    if (std::abs(was - is) < 0.005)
        return {};
    const auto text = [](double ms) { return QLocale().toString(ms, 'g', 6); };
    return Texts::tr("The request now takes %1 ms instead of %2 ms").arg(text(is), text(was));
}

bool isSameEvent(const model::Event &a, const model::Event &b)
{
    return a.type == b.type && a.request == b.request && a.from == b.from && a.to == b.to;
}

/// Which of the events like it this one is: the third time that the balancer chooses.
int occurrence(const model::Trace &trace, int index)
{
    const model::Event &event = trace.events[std::size_t(index)];
    return int(std::count_if(trace.events.begin(), trace.events.begin() + index,
                             [&](const model::Event &earlier) { return isSameEvent(earlier, event); }));
}

int findEvent(const model::Trace &trace, const model::Event &event, int occurrence)
{
    for (std::size_t i = 0; i < trace.events.size(); ++i) {
        if (isSameEvent(trace.events[i], event) && occurrence-- == 0)
            return int(i);
    }
    return -1;
}

} // namespace

QString describeTraceChange(const model::Trace &before, const model::Trace &after, const TraceCause &cause,
                            const model::Diagram &diagram)
{
    const QString reason = causeText(cause, diagram);
    QString effect = outcomeChange(before, after);
    if (effect.isEmpty())
        effect = pathChange(before, after, diagram);
    if (effect.isEmpty())
        effect = durationChange(before, after);
    if (effect.isEmpty() && !reason.isEmpty())
        effect = Texts::tr("Nothing changes for this request");
    if (effect.isEmpty())
        return {};
    return reason.isEmpty() ? Texts::tr("%1.", "end of a sentence").arg(effect)
                            : Texts::tr("%1: %2.", "an effect and its reason").arg(effect, reason);
}

double sameMoment(const model::Trace &before, double timeMs, const model::Trace &after)
{
    if (timeMs >= before.endMs)
        return after.endMs;
    const int shown = model::frameAt(before, timeMs).currentEvent;
    if (shown < 0)
        return std::min(timeMs, after.endMs);
    const int same = findEvent(after, before.events[std::size_t(shown)], occurrence(before, shown));
    if (same < 0)
        return std::min(timeMs, after.endMs);
    const double into = timeMs - model::showTimeMs(before, shown);
    return std::clamp(model::showTimeMs(after, same) + into, 0.0, after.endMs);
}

} // namespace views
