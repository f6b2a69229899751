#include "model/trace/frame.h"

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
    if (answer)
        add(*answer);
    return steps;
}

} // namespace model
