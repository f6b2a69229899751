#pragma once

#include "model/edit/edit.h"

#include <QObject>

namespace model {

/// The one mutable thing: holds the diagram, applies edits, tells what changed.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    const Diagram &diagram() const { return m_diagram; }

    /// Counts up with every change that may alter an answer; results that carry an older number are stale.
    quint64 structureVersion() const { return m_structureVersion; }

    /// Applies the edit and emits changed(); returns its inverse. Nothing happens and nothing is emitted on an error.
    Result<Edit> apply(const Edit &edit);

    /// Replaces everything, as after opening a file. Emits reset().
    void setDiagram(const Diagram &diagram);

Q_SIGNALS:
    void changed(const model::DiagramDiff &diff);
    void reset();

private:
    Diagram m_diagram;
    quint64 m_structureVersion = 1;
};

} // namespace model
