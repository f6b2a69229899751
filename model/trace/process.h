#pragma once

#include "model/trace/eventqueue.h"

#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace model {

/// What a process of the simulation keeps besides its own variables.
struct ProcessState {
    EventQueue *queue = nullptr;
    std::coroutine_handle<> waiting; ///< the process that awaits this one

    std::suspend_always initial_suspend() noexcept { return {}; }
    [[noreturn]] void unhandled_exception() noexcept { std::terminate(); }

    // Handing back through the queue instead of resuming keeps the call stack flat, however deep the drawing is.
    struct HandBack {
        bool await_ready() const noexcept { return false; }
        template<typename Promise>
        void await_suspend(std::coroutine_handle<Promise> finished) const noexcept
        {
            const ProcessState &state = finished.promise();
            if (state.waiting)
                state.queue->next([waiting = state.waiting] { waiting.resume(); });
        }
        void await_resume() const noexcept {}
    };
    HandBack final_suspend() noexcept { return {}; }
};

template<typename T>
struct ProcessResult : ProcessState {
    std::optional<T> value;
    void return_value(T result) { value.emplace(std::move(result)); }
    T take() { return std::move(*value); }
};

template<>
struct ProcessResult<void> : ProcessState {
    void return_void() noexcept {}
    void take() noexcept {}
};

/// One strand of the simulation, written as a coroutine that waits in simulated time:
///
///     Process<Answer> Server::answer() { co_await Delay{5}; co_return Answer{200}; }
///
/// It begins when it is awaited, or by start(). The object owns the strand: destroying it ends the strand, and with it
/// everything that it awaits. Await processes and their results by name, one per statement.
template<typename T>
class [[nodiscard]] Process
{
public:
    struct promise_type : ProcessResult<T> {
        Process get_return_object() { return Process(std::coroutine_handle<promise_type>::from_promise(*this)); }
    };
    using Handle = std::coroutine_handle<promise_type>;

    Process(Process &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Process &operator=(Process &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Process()
    {
        if (m_handle)
            m_handle.destroy();
    }

    /// Begins without anybody awaiting the result, as the next action at the queue's time `timeMs`.
    void start(EventQueue &queue, double timeMs)
    {
        m_handle.promise().queue = &queue;
        queue.at(timeMs, [handle = m_handle] { handle.resume(); });
    }
    bool isDone() const { return m_handle.done(); }

    bool await_ready() const noexcept { return false; }
    template<typename Caller>
    void await_suspend(std::coroutine_handle<Caller> caller)
    {
        promise_type &promise = m_handle.promise();
        promise.queue = caller.promise().queue;
        promise.waiting = caller;
        promise.queue->next([handle = m_handle] { handle.resume(); });
    }
    T await_resume() { return m_handle.promise().take(); }

private:
    explicit Process(Handle handle) : m_handle(handle) {}

    Handle m_handle;
};

/// `co_await Delay{ms}` lets simulated time pass.
struct Delay {
    double ms;

    bool await_ready() const noexcept { return false; }
    template<typename Caller>
    void await_suspend(std::coroutine_handle<Caller> caller) const
    {
        caller.promise().queue->after(ms, [caller] { caller.resume(); });
    }
    void await_resume() const noexcept {}
};

} // namespace model
