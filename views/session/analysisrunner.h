#pragma once

#include "model/analysis/finding.h"

#include <QFutureWatcher>

namespace views {

/// Analyses snapshots of a diagram off the GUI thread, one at a time. While one is under way only the newest request is
/// remembered: what came between is never computed.
class AnalysisRunner : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisRunner(QObject *parent = nullptr);
    ~AnalysisRunner() override;

    /// `version` comes back with the result.
    void start(const model::Diagram &diagram, quint64 version);

Q_SIGNALS:
    void finished(const model::Analysis &analysis, quint64 version);

private:
    struct Job {
        model::Diagram diagram;
        quint64 version = 0;
    };

    void run(const Job &job);
    void onFinished();

    QFutureWatcher<model::Analysis> m_watcher;
    quint64 m_runningVersion = 0;
    std::optional<Job> m_next;
};

} // namespace views
