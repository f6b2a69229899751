#include "views/session/session.h"

#include "views/session/analysisrunner.h"
#include "views/session/sessiongraphics.h"
#include "views/session/tracechange.h"
#include "views/undo/editcommand.h"

namespace views {

namespace {

template<typename T>
bool assign(T &target, const T &value)
{
    if (target == value)
        return false;
    target = value;
    return true;
}

QHash<model::ComponentId, model::OperationSet> spofMarks(const model::SpofResult &spofs)
{
    QHash<model::ComponentId, model::OperationSet> marks;
    for (const model::OperationResult &result : spofs.operations) {
        for (const model::ComponentId &id : result.spofs)
            marks[id].insert(result.operation);
    }
    return marks;
}

template<typename Id>
bool removeAll(QSet<Id> &from, const QSet<Id> &gone)
{
    const qsizetype before = from.size();
    from.subtract(gone);
    return from.size() != before;
}

} // namespace

Session::Session(QObject *parent) : QObject(parent), m_runner(std::make_unique<AnalysisRunner>()), m_graphics(std::make_unique<SessionGraphics>())
{
    connect(&m_document, &model::Document::changed, this, &Session::onDocumentChanged);
    connect(&m_document, &model::Document::reset, this, &Session::onDocumentReset);
    connect(m_runner.get(), &AnalysisRunner::finished, this, &Session::onAnalysisFinished);
    m_overlay.numberedSteps = true;
    startAnalysis();
}

Session::~Session()
{
    m_undoStack.disconnect(); // it says that it changed when it goes, and whoever listens may be gone already
}

bool Session::push(const model::Edit &edit)
{
    const QString text = model::editText(diagram(), edit);
    const model::Result<model::Edit> inverse = m_document.apply(edit);
    if (!inverse) {
        Q_EMIT failed(inverse.error().message);
        return false;
    }
    if (!changesNothing(edit, *inverse))
        m_undoStack.push(new EditCommand(m_document, {edit, *inverse, text, m_gestureOpen ? m_gesture : 0}));
    return true;
}

std::vector<EditCommand *> Session::history() const
{
    std::vector<EditCommand *> commands;
    for (int i = 0; i < m_undoStack.count(); ++i) {
        // The stack gives them away for reading only, but they are ours.
        if (auto *command = dynamic_cast<EditCommand *>(const_cast<QUndoCommand *>(m_undoStack.command(i))))
            commands.push_back(command);
    }
    return commands;
}

void Session::rename(const std::vector<model::Renaming> &renamings)
{
    if (const model::Result<model::Edit> done = m_document.apply(model::renamingEdit(diagram(), renamings)); !done)
        Q_EMIT failed(done.error().message);
    for (EditCommand *command : history())
        command->rename(renamings);
}

std::vector<std::pair<QString, QString>> Session::namesInHistory(const QStringList &keys) const
{
    std::vector<std::pair<QString, QString>> names;
    for (const EditCommand *command : history()) {
        const auto named = command->names(keys);
        names.insert(names.end(), named.begin(), named.end());
    }
    return names;
}

void Session::undo()
{
    walkHistory(&QUndoStack::undo);
}

void Session::redo()
{
    walkHistory(&QUndoStack::redo);
}

/// What comes back is selected as if it had just been added: containers without what is inside, lines only when they come
/// alone.
void Session::walkHistory(void (QUndoStack::*step)())
{
    model::DiagramDiff came;
    const auto watch = connect(&m_document, &model::Document::changed, this, [&came](const model::DiagramDiff &diff) { came.merge(diff); });
    (m_undoStack.*step)();
    disconnect(watch);
    Selection selection{{}, came.addedComponents.isEmpty() ? came.addedConnections : QSet<model::ConnectionId>()};
    for (const model::ComponentId &id : came.addedComponents) {
        const model::Component *part = diagram().component(id);
        if (part && !(part->parent && came.addedComponents.contains(*part->parent)))
            selection.components.insert(id);
    }
    if (!selection.isEmpty())
        setSelection(selection);
}

void Session::beginGesture()
{
    ++m_gesture;
    m_gestureOpen = true;
}

void Session::takeBackGesture()
{
    const int last = m_undoStack.index() - 1;
    const auto *command = last < 0 ? nullptr : dynamic_cast<const EditCommand *>(m_undoStack.command(last));
    if (m_gestureOpen && command && command->id() == m_gesture)
        push(command->takingBack());
}

void Session::setDiagram(const model::Diagram &diagram)
{
    m_undoStack.clear();
    m_document.setDiagram(diagram);
}

void Session::setSelection(const Selection &selection)
{
    if (assign(m_selection, selection))
        Q_EMIT selectionChanged();
}

void Session::setDown(const QSet<model::ComponentId> &ids, bool down)
{
    TraceCause cause;
    for (const model::ComponentId &id : ids) {
        const model::Component *component = diagram().component(id);
        const bool canFail = component && !component->has(model::Trait::Annotation);
        if (canFail && m_down.contains(id) != down)
            (down ? cause.wentDown : cause.cameUp).insert(id);
    }
    if (cause.wentDown.isEmpty() && cause.cameUp.isEmpty())
        return;
    m_down.unite(cause.wentDown);
    m_down.subtract(cause.cameUp);
    m_overlay.down = m_down;
    Q_EMIT downChanged();
    recomputeTrace(cause);
    Q_EMIT overlayChanged();
}

void Session::setHighlight(const QSet<model::ComponentId> &components, const QSet<model::ConnectionId> &connections)
{
    const bool componentsDiffer = assign(m_overlay.highlightedComponents, components);
    const bool connectionsDiffer = assign(m_overlay.highlightedConnections, connections);
    if (componentsDiffer || connectionsDiffer)
        Q_EMIT overlayChanged();
}

void Session::setNumberedSteps(bool on)
{
    if (assign(m_overlay.numberedSteps, on))
        Q_EMIT overlayChanged();
}

void Session::setSpofMarksVisible(bool on)
{
    if (assign(m_spofMarksVisible, on))
        updateMarks();
}

void Session::setLayers(const Layers &layers)
{
    if (!assign(m_layers, layers))
        return;
    // What nobody sees is not selected: the next key would change it unnoticed.
    const model::Diagram drawn = drawnDiagram(diagram(), layers);
    Selection seen = m_selection;
    erase_if(seen.components, [&drawn](const model::ComponentId &id) { return !drawn.component(id); });
    erase_if(seen.connections, [&drawn](const model::ConnectionId &id) { return !drawn.connection(id); });
    Q_EMIT layersChanged();
    setSelection(seen);
}

void Session::onDocumentChanged(const model::DiagramDiff &diff)
{
    Q_EMIT diagramChanged(diff);
    forget(diff);
    if (diff.isStructural()) {
        recomputeTrace({});
        startAnalysis();
    } else if (diff.membersChanged) {
        startAnalysis(); // which findings are accepted stands there
    }
}

void Session::onDocumentReset()
{
    m_selection = {};
    m_down.clear();
    m_request = {};
    m_sent.reset();
    m_traceError.clear();
    m_traceChange.clear();
    m_timeMs = 0;
    m_analysis = {};
    const bool numbered = m_overlay.numberedSteps;
    m_overlay = {};
    m_overlay.numberedSteps = numbered;
    Q_EMIT diagramReset();
    Q_EMIT selectionChanged();
    Q_EMIT downChanged();
    Q_EMIT requestChanged();
    Q_EMIT traceChanged();
    Q_EMIT timeChanged(m_timeMs);
    startAnalysis();
    Q_EMIT overlayChanged();
}

void Session::forget(const model::DiagramDiff &diff)
{
    const bool components = removeAll(m_selection.components, diff.removedComponents);
    const bool connections = removeAll(m_selection.connections, diff.removedConnections);
    if (components || connections)
        Q_EMIT selectionChanged();
    if (removeAll(m_down, diff.removedComponents)) {
        m_overlay.down = m_down;
        Q_EMIT downChanged();
    }
    removeAll(m_overlay.highlightedComponents, diff.removedComponents);
    removeAll(m_overlay.highlightedConnections, diff.removedConnections);
    if (m_request.from && diff.removedComponents.contains(*m_request.from)) {
        m_request.from.reset();
        Q_EMIT requestChanged();
    }
}

void Session::startAnalysis()
{
    m_analysisStale = true;
    m_runner->start(diagram(), m_document.structureVersion());
    Q_EMIT analysisChanged();
    updateMarks();
}

void Session::onAnalysisFinished(const model::Analysis &analysis, quint64 version)
{
    if (version != m_document.structureVersion())
        return;
    m_analysis = analysis;
    m_analysisStale = false;
    Q_EMIT analysisChanged();
    updateMarks();
}

void Session::updateMarks()
{
    const auto marks = m_spofMarksVisible ? spofMarks(m_analysis.spofs) : QHash<model::ComponentId, model::OperationSet>();
    const bool marksDiffer = assign(m_overlay.spofs, marks);
    const bool stalenessDiffers = assign(m_overlay.spofsStale, m_analysisStale && !marks.isEmpty());
    if (marksDiffer || stalenessDiffers)
        Q_EMIT overlayChanged();
}

} // namespace views
