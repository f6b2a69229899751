#include "model/trace/tracer.h"
#include "views/session/session.h"
#include "views/session/tracechange.h"

#include <algorithm>

// The part of Session that computes the request shown and keeps the moment.

namespace views {

void Session::setRequest(const model::Request &request)
{
    if (m_request == request)
        return;
    m_request = request;
    Q_EMIT requestChanged();
}

void Session::sendRequest()
{
    m_sent = m_request;
    m_traceChange.clear();
    computeTrace();
    m_timeMs = 0;
    updateFrame();
    Q_EMIT traceChanged();
    Q_EMIT timeChanged(m_timeMs);
    Q_EMIT overlayChanged();
}

void Session::clearTrace()
{
    if (!m_sent)
        return;
    m_sent.reset();
    m_overlay.trace.reset();
    m_traceError.clear();
    m_traceChange.clear();
    m_timeMs = 0;
    updateFrame();
    Q_EMIT traceChanged();
    Q_EMIT timeChanged(m_timeMs);
    Q_EMIT overlayChanged();
}

void Session::setTime(double timeMs)
{
    const double within = trace() ? std::clamp(timeMs, 0.0, trace()->endMs) : 0;
    if (within == m_timeMs)
        return;
    m_timeMs = within;
    const bool overlayDiffers = updateFrame();
    Q_EMIT timeChanged(m_timeMs);
    if (overlayDiffers)
        Q_EMIT overlayChanged();
}

model::Request Session::requestToSend() const
{
    model::Request request = *m_sent;
    if (request.from && !diagram().component(*request.from))
        request.from.reset();
    std::erase_if(request.failures, [this](const model::Failure &failure) { return !diagram().component(failure.component); });
    std::vector<model::ComponentId> down(m_down.begin(), m_down.end());
    std::sort(down.begin(), down.end());
    for (const model::ComponentId &id : down)
        request.failures.push_back({id, model::defaultFailureMode(*diagram().component(id))});
    return request;
}

bool Session::computeTrace()
{
    model::Result<model::Trace> result = model::traceRequest(model::Topology(diagram()), requestToSend());
    m_traceError = result ? QString() : result.error().message;
    if (result)
        m_overlay.trace = std::move(*result);
    else
        m_overlay.trace.reset();
    return m_overlay.trace.has_value();
}

void Session::recomputeTrace(const TraceCause &cause)
{
    if (!m_sent)
        return;
    const std::optional<model::Trace> before = std::exchange(m_overlay.trace, std::nullopt);
    const double timeBefore = m_timeMs;
    const bool computed = computeTrace();
    m_traceChange = before && computed ? describeTraceChange(*before, *trace(), cause, diagram()) : QString();
    m_timeMs = before && computed ? sameMoment(*before, m_timeMs, *trace()) : 0;
    const bool frameDiffers = updateFrame();
    Q_EMIT traceChanged();
    if (m_timeMs != timeBefore)
        Q_EMIT timeChanged(m_timeMs);
    if (frameDiffers || before != m_overlay.trace)
        Q_EMIT overlayChanged();
}

bool Session::updateFrame()
{
    std::optional<model::Frame> frame;
    if (trace())
        frame = model::frameAt(*trace(), m_timeMs);
    if (m_overlay.frame == frame)
        return false;
    m_overlay.frame = std::move(frame);
    return true;
}

} // namespace views
