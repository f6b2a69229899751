#include "model/trace/frame.h"

#include "model/trace/answer.h"

#include <QCoreApplication>

namespace model {

namespace {

bool isHop(const Event &event)
{
    switch (event.type) {
    case EventType::Dns:
    case EventType::Send:
    case EventType::Cache:
        return event.from != event.to;
    case EventType::Fail:
        return true;
    default:
        return false;
    }
}

} // namespace

std::vector<PathStep> pathSteps(const Trace &trace)
{
    std::vector<PathStep> steps;
    const auto add = [&steps](const Event &event) {
        steps.push_back({int(steps.size()) + 1, event.id, event.from, event.to, event.route, event.what});
    };
    const Event *answer = nullptr;
    for (const Event &event : trace.events) {
        if (event.request != 0 || event.background)
            continue;
        if (isHop(event))
            add(event);
        else if (event.type == EventType::Reply)
            answer = &event; // the last one reaches the user
    }
    if (answer && !trace.outcomes.empty()) {
        const Outcome &outcome = trace.outcomes.front();
        add(*answer);
        steps.back().text = QCoreApplication::translate("Tracer", "The answer goes back the same way: %1 after %2")
                                .arg(outcome.text, durationText(outcome.durationMs));
    }
    return steps;
}

} // namespace model
