#pragma once

#include "model/analysis/finding.h"
#include "model/document/document.h"
#include "model/edit/renaming.h"
#include "model/trace/trace.h"
#include "views/picture/layers.h"
#include "views/picture/overlay.h"
#include "views/session/selection.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace views {

class AnalysisRunner;
class EditCommand;
class SessionGraphics;
struct TraceCause;

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

    /// One step back or on in the history; what comes with it is selected.
    void undo();
    void redo();

    /// Applies the edit as one entry of the undo history; a refusal is reported through failed(). False when refused.
    bool push(const model::Edit &edit);
    /// Gives other names to what parts show, in the diagram and in every step of the history: where a file lies now is no step.
    void rename(const std::vector<model::Renaming> &renamings);
    /// What parts may be given as one of these properties by undoing and redoing: pairs of key and text.
    std::vector<std::pair<QString, QString>> namesInHistory(const QStringList &keys) const;
    /// Starts a gesture: edits pushed until endGesture() or the next call, that can be merged, become one entry.
    void beginGesture();
    void endGesture() { m_gestureOpen = false; }
    /// Makes what was last pushed in the open gesture undone, and no entry of the history; the gesture goes on.
    void takeBackGesture();

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

    // The request shown. Once sent, it is computed anew whenever the diagram or what is down changes.
    const model::Request &request() const { return m_request; }
    void setRequest(const model::Request &request); ///< remembers what to send; does not send
    /// Computes the trace with everything in down() failed; trace(), or traceError(), has it afterwards. Starts at time 0.
    void sendRequest();
    void clearTrace();
    const std::optional<model::Trace> &trace() const { return m_overlay.trace; }
    const QString &traceError() const { return m_traceError; }
    /// What changed when the request shown was recomputed because of an edit or a part going down or up.
    const QString &traceChange() const { return m_traceChange; }

    // The moment shown, in milliseconds of the trace.
    double time() const { return m_timeMs; }
    void setTime(double timeMs); ///< brought within the trace

    void setHighlight(const QSet<model::ComponentId> &components, const QSet<model::ConnectionId> &connections);
    void setNumberedSteps(bool on); ///< numbers along the path of the request shown; on unless switched off
    void setSpofMarksVisible(bool on);
    bool areSpofMarksVisible() const { return m_spofMarksVisible; }

    /// What drawings of the diagram leave out, on the canvas and in exports.
    const Layers &layers() const { return m_layers; }
    void setLayers(const Layers &layers);

    /// Own icons and images of this drawing; it tells itself when they change.
    SessionGraphics &graphics() const { return *m_graphics; }

    /// What the canvas shows over the drawing, derived from all of the above.
    const Overlay &overlay() const { return m_overlay; }

Q_SIGNALS:
    /// The diagram has changed. Emitted before everything that follows from it; on screens, follow this rather than the
    /// document.
    void diagramChanged(const model::DiagramDiff &diff);
    /// There is another diagram.
    void diagramReset();
    void selectionChanged();
    void downChanged();
    void analysisChanged();
    void requestChanged();
    void traceChanged();
    void timeChanged(double timeMs);
    void overlayChanged();
    void layersChanged();
    void failed(const QString &message);
    void informed(const QString &message); ///< of what is as it should be

private:
    void onDocumentChanged(const model::DiagramDiff &diff);
    void onDocumentReset();
    void onAnalysisFinished(const model::Analysis &analysis, quint64 version);
    void forget(const model::DiagramDiff &diff);
    void startAnalysis();
    std::vector<EditCommand *> history() const;
    void walkHistory(void (QUndoStack::*step)());
    void recomputeTrace(const TraceCause &cause);
    model::Request requestToSend() const;
    bool computeTrace();
    bool updateFrame();
    void updateMarks();

    model::Document m_document;
    QUndoStack m_undoStack;
    Selection m_selection;
    QSet<model::ComponentId> m_down;
    std::unique_ptr<AnalysisRunner> m_runner;
    model::Analysis m_analysis;
    bool m_analysisStale = true;
    model::Request m_request;
    std::optional<model::Request> m_sent; ///< the request that is shown, or would be if there were no traceError()
    QString m_traceError;
    QString m_traceChange;
    double m_timeMs = 0;
    bool m_spofMarksVisible = true;
    Layers m_layers;
    bool m_gestureOpen = false;
    int m_gesture = 0;
    std::unique_ptr<SessionGraphics> m_graphics;
    Overlay m_overlay; ///< the only place of the trace, because traces are large
};

} // namespace views
