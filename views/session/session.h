#pragma once

#include "model/analysis/finding.h"
#include "model/document/document.h"
#include "model/trace/trace.h"
#include "views/picture/overlay.h"
#include "views/picture/theme.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace views {

/// What is selected: components and connections, by id.
struct Selection {
    QSet<model::ComponentId> components;
    QSet<model::ConnectionId> connections;

    bool isEmpty() const { return components.isEmpty() && connections.isEmpty(); }
    bool operator==(const Selection &) const = default;
};

class AnalysisRunner;

/// Everything that panels and tools share about one open diagram. Panels never talk to each other: they change the
/// session and follow its signals.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    model::Document &document() { return m_document; }
    const model::Diagram &diagram() const { return m_document.diagram(); }
    QUndoStack &undoStack() { return m_undoStack; }

    /// Applies the edit as one entry of the undo history; a refusal is reported through failed(). False when refused.
    bool push(const model::Edit &edit);
    /// Starts a gesture: edits pushed until the next call, that can be merged, become one entry.
    void beginGesture();

    /// Replaces the diagram, as after opening a file: history, selection, marks and trace start anew.
    void setDiagram(const model::Diagram &diagram);

    const Selection &selection() const { return m_selection; }
    void setSelection(const Selection &selection);

    // What-if state: parts marked down. Not part of the file.
    const QSet<model::ComponentId> &down() const { return m_down; }
    void setDown(const QSet<model::ComponentId> &ids, bool down);

    // Results of the analysis, computed off the GUI thread after every structural change.
    const model::Analysis &analysis() const { return m_analysis; }
    bool isAnalysisStale() const { return m_analysisStale; }

    // The request shown.
    const model::Request &request() const { return m_request; }
    void setRequest(const model::Request &request); ///< remembers what to send; does not send
    void sendRequest();
    void clearTrace();
    const std::optional<model::Trace> &trace() const { return m_trace; }
    const QString &traceError() const { return m_traceError; }
    /// What changed when the request shown was recomputed because of an edit or a part going down or up.
    const QString &traceChange() const { return m_traceChange; }

    // The moment shown, in milliseconds of the trace.
    double time() const { return m_timeMs; }
    void setTime(double timeMs);

    void setHighlight(const QSet<model::ComponentId> &components, const QSet<model::ConnectionId> &connections);
    void setNumberedSteps(bool on);
    void setSpofMarksVisible(bool on);
    bool areSpofMarksVisible() const { return m_spofMarksVisible; }

    /// What the canvas shows over the drawing, derived from all of the above.
    const Overlay &overlay() const { return m_overlay; }

Q_SIGNALS:
    void selectionChanged();
    void downChanged();
    void analysisChanged();
    void requestChanged();
    void traceChanged();
    void timeChanged(double timeMs);
    void overlayChanged();
    void diagramReset();
    void failed(const QString &message);

private:
    void onDocumentChanged(const model::DiagramDiff &diff);
    void startAnalysis();
    void recomputeTrace();
    void updateOverlay();

    model::Document m_document;
    QUndoStack m_undoStack;
    Selection m_selection;
    QSet<model::ComponentId> m_down;
    std::unique_ptr<AnalysisRunner> m_runner;
    model::Analysis m_analysis;
    bool m_analysisStale = true;
    model::Request m_request;
    std::optional<model::Trace> m_trace;
    QString m_traceError;
    QString m_traceChange;
    double m_timeMs = 0;
    QSet<model::ComponentId> m_highlightComponents;
    QSet<model::ConnectionId> m_highlightConnections;
    bool m_numberedSteps = false;
    bool m_spofMarksVisible = true;
    int m_gesture = 0;
    Overlay m_overlay;
};

} // namespace views
