#include "views/session/analysisrunner.h"

#include <QTimer>
#include <QtConcurrentRun>

namespace views {

AnalysisRunner::AnalysisRunner(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &AnalysisRunner::onFinished);
}

AnalysisRunner::~AnalysisRunner()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void AnalysisRunner::start(const model::Diagram &diagram, quint64 version)
{
    if (m_runningVersion == 0)
        run({diagram, version});
    else
        m_next = Job{diagram, version};
}

void AnalysisRunner::run(const Job &job)
{
    m_runningVersion = job.version;
    // Only when what has changed was painted: where there are few processors, that comes first.
    QTimer::singleShot(0, this, [this, diagram = job.diagram] {
        m_watcher.setFuture(QtConcurrent::run([diagram] { return model::analyze(diagram); }));
    });
}

void AnalysisRunner::onFinished()
{
    const model::Analysis analysis = m_watcher.result();
    const quint64 version = std::exchange(m_runningVersion, 0);
    if (m_next)
        run(*std::exchange(m_next, std::nullopt));
    Q_EMIT finished(analysis, version);
}

} // namespace views
